import type { MessageDetail } from '../../../core/contract/officers.js';
import { splitOutline, type Fields } from './outline.js';
import type { ActionName } from './permitted.js';

/** Who signed the answer before; the next one is likely the same. */
export type Signature = Readonly<Partial<Record<'unit' | 'signerTitle', string>>>;

/** What a form holds before anything is typed. */
export function startFields(name: ActionName, message: MessageDetail, signature: Signature): Fields {
  switch (name) {
    case 'assign': return { officerId: message.assignee?.id ?? '' };
    case 'answer': return answerFields(message, signature);
    case 'publish': return message.publishedText ? { ...message.publishedText, photos: '' } : { question: '', answer: '', photos: '' };
    default: return {};
  }
}

function answerFields({ answer }: MessageDetail, signature: Signature): Fields {
  if (!answer) return { mode: 'outline', unit: signature.unit ?? '', signerTitle: signature.signerTitle ?? '', documentNumber: '' };
  const parts = splitOutline(answer.text);
  const from = { unit: answer.unit ?? '', signerTitle: answer.signerTitle ?? '', documentNumber: answer.documentNumber ?? '' };
  return parts ? { mode: 'outline', ...parts, ...from } : { mode: 'free', text: answer.text, ...from };
}

import { LIMITS } from '../../../core/contract/limits.js';
import type { MessageActionInput } from '../../../core/contract/officers.js';
import { answerText, type Fields } from './outline.js';
import type { ActionName } from './permitted.js';

/** A field and what is wrong with it, as a key of the texts. */
export interface Fault {
  readonly field: string;
  readonly key: string;
}

export type Composed = { readonly body: MessageActionInput } | { readonly faults: readonly Fault[] };

const SHORT = 200;

/** The body of an action from a form's fields, or the faults to show beside them. The same limits as the contract's. */
export function composeAction(name: ActionName, fields: Fields, version: number): Composed {
  const text = (field: string): string => (fields[field] ?? '').trim();
  const short = (field: string): string | null => text(field) || null;
  const faults: Fault[] = [];
  const need = (field: string, key: string, value = text(field), most: number = LIMITS.officerTextMax): string => {
    if (value === '') faults.push({ field, key });
    else if (value.length > most) faults.push({ field, key: 'text-too-long' });
    return value;
  };
  const brief = (field: string): string | null => {
    if (text(field).length > SHORT) faults.push({ field, key: 'text-too-long' });
    return short(field);
  };
  const body = ((): MessageActionInput => {
    switch (name) {
      case 'assign': return { action: name, version, officerId: short('officerId') };
      case 'start': return { action: name, version };
      case 'ask-more': return { action: name, version, text: need('text', 'ask-missing') };
      case 'note': return { action: name, version, text: need('text', 'note-missing') };
      case 'answer': return {
        action: name, version, text: need(fields['mode'] === 'free' ? 'text' : 'p1', 'answer-missing', answerText(fields)),
        unit: brief('unit'), signerTitle: brief('signerTitle'), documentNumber: brief('documentNumber'),
      };
      case 'refuse': return { action: name, version, reason: need('reason', 'reason-missing') };
      case 'transfer': return { action: name, version, authority: need('authority', 'authority-missing', undefined, SHORT), note: short('note') };
      case 'publish': return { action: name, version, question: need('question', 'question-missing'), answer: need('answer', 'answer-missing'), photos: fields['photos'] === 'yes' };
      case 'unpublish': return { action: name, version, reason: need('reason', 'reason-missing') };
    }
  })();
  return faults.length ? { faults } : { body };
}

/** The field a receiver's pointer means: `/text` of an answer in parts is its first part. */
export function faultField(name: ActionName, pointer: string, fields: Fields): string {
  const field = pointer.replace(/^\//, '');
  return name === 'answer' && field === 'text' && fields['mode'] !== 'free' ? 'p1' : field;
}

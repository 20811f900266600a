import { html, nothing, type TemplateResult } from 'lit';
import type { DeskController } from '../desk.controller.js';
import { answerText, composeOutline, emptyParts, OUTLINE_PARTS, splitOutline } from '../model/outline.js';
import type { InboxContext } from './context.js';
import { deskField } from './short-forms.js';

/** The answer in five parts, or freely; below it the text as the writer will read it. */
export function answerForm(desk: DeskController, context: InboxContext): TemplateResult {
  const { term } = context;
  const free = desk.fields['mode'] === 'free';
  const text = answerText(desk.fields);
  const empty = free ? [] : emptyParts(desk.fields);
  return html`<p class="sub">${term(free ? 'ibFreeHint' : 'ibOutlineHint')} <button type="button" class="link" @click=${() => switchMode(desk)}>${term(free ? 'ibUseOutline' : 'ibUseFree')}</button></p>
${free ? deskField({ name: 'text', label: term('ibAnswerText'), rows: 10 }, desk, context) : OUTLINE_PARTS.map((part, index) => deskField({ name: part, label: `${index + 1}. ${term(`ib-part-${part}`)}`, hint: term(`ib-part-${part}-hint`), rows: 2 }, desk, context))}
<div class="tri">${deskField({ name: 'unit', label: term('ibUnit'), optional: true, rows: 1 }, desk, context)}${deskField({ name: 'signerTitle', label: term('ibSignerTitle'), optional: true, rows: 1 }, desk, context)}${deskField({ name: 'documentNumber', label: term('ibDocumentNumber'), optional: true, rows: 1 }, desk, context)}</div>
${text && !free ? html`<p class="lb pv">${term('ibPreview')}</p><blockquote class="pre an">${text}</blockquote>` : nothing}
${text && empty.length ? html`<p class="sub" role="status">${term('ibPartsLeft', empty.map((part) => part.slice(1)).join(', '))}</p>` : nothing}`;
}

/** Switching loses nothing: five parts become one text, and a text of five parts becomes parts again. */
function switchMode(desk: DeskController): void {
  if (desk.fields['mode'] !== 'free') {
    desk.set('text', composeOutline(desk.fields) || desk.fields['text'] || '');
    desk.set('mode', 'free');
    return;
  }
  const text = desk.fields['text'] ?? '';
  const parts = splitOutline(text);
  for (const part of OUTLINE_PARTS) desk.set(part, parts ? parts[part] : part === 'p1' ? text : '');
  desk.set('mode', 'outline');
}

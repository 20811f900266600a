import { html, type TemplateResult } from 'lit';
import { field } from '../../../ui/field.js';
import type { DeskController } from '../desk.controller.js';
import type { ActionName } from '../model/permitted.js';
import type { Colleague } from '../officers-api.js';
import type { InboxContext } from './context.js';

export interface TextField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /** 1 is a single line. */
  readonly rows: number;
}

/** One text field of the desk: typed text goes to the draft at once, the fault stands before the field. */
export function deskField({ name, label, hint, optional, rows }: TextField, desk: DeskController, { term }: Pick<InboxContext, 'term'>): TemplateResult {
  const fault = desk.faults.filter((one) => one.field === name)[0];
  const value = desk.fields[name] ?? '';
  const input = (event: Event) => desk.set(name, (event.target as HTMLInputElement | HTMLTextAreaElement).value);
  const error = fault ? fault.detail ?? term(`ib-fault-${fault.key as 'note-missing'}`) : undefined;
  return field({
    id: `w-${name}`, label, ...(hint ? { hint } : {}), ...(optional ? { optional: term('ibOptional') } : {}), ...(error ? { error } : {}),
    control: ({ describedBy, invalid }) => rows === 1
      ? html`<input class="inp" id="w-${name}" autocomplete="off" maxlength="200" aria-describedby=${describedBy} aria-invalid=${invalid} .value=${value} @input=${input}>`
      : html`<textarea class="inp" id="w-${name}" rows=${rows} maxlength="10000" aria-describedby=${describedBy} aria-invalid=${invalid} .value=${value} @input=${input}></textarea>`,
  });
}

/** The forms with one or two texts. */
export function textForm(name: ActionName, desk: DeskController, context: InboxContext): unknown {
  const { term } = context;
  const text = (one: Omit<TextField, 'rows'>, rows = 4) => deskField({ ...one, rows }, desk, context);
  switch (name) {
    case 'ask-more': return text({ name: 'text', label: term('ibAskText'), hint: term('ibSeenByWriter') });
    case 'note': return text({ name: 'text', label: term('ibNoteText'), hint: term('ibSeenByOfficers') });
    case 'refuse': return text({ name: 'reason', label: term('ibReason'), hint: term('ibReasonHint') });
    case 'transfer': return [
      text({ name: 'authority', label: term('ibAuthority'), hint: term('ibAuthorityHint') }, 1),
      text({ name: 'note', label: term('ibTransferNote'), hint: term('ibSeenByWriter'), optional: true }),
    ];
    default: return text({ name: 'reason', label: term('ibUnpublishReason'), hint: term('ibSeenByOfficers') });
  }
}

/** The chief chooses a person; an officer takes the message. */
export function assignForm(desk: DeskController, colleagues: readonly Colleague[], { term, officer }: InboxContext): TemplateResult {
  if (officer.role !== 'chief') return html`<p>${term('ibTakeText')}</p>`;
  const chosen = desk.fields['officerId'] ?? '';
  return html`<fieldset class="pp"><legend class="lb">${term('ibWho')}</legend>${[{ id: '', name: term('ibNobody'), role: '' }, ...colleagues].map(({ id, name, role }) => html`<label class="tick rd"><input type="radio" name="officerId" .value=${id} .checked=${id === chosen} @change=${() => desk.set('officerId', id)}><span>${name}${
    role === 'chief' || role === 'officer' ? html` <span class="sub">${term(`ib-role-${role}`)}</span>` : ''}</span></label>`)}</fieldset>`;
}

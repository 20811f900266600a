import { TriangleAlert } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import type { MessageDetail } from '../../../core/contract/officers.js';
import { notice } from '../../../ui/notice.js';
import { cover } from '../model/redaction.js';
import type { RedactedField } from '../redaction.controller.js';
import type { ActionsView } from './actions.js';
import type { InboxContext } from './context.js';
import { deskField } from './short-forms.js';

/** The texts that will be public, with what should be covered in them. */
export function publishForm(message: MessageDetail, view: ActionsView, context: InboxContext): TemplateResult {
  const { desk, redaction } = view;
  const { term } = context;
  const photoDenied = message.consents.some(({ purpose, granted }) => purpose === 'photo' && !granted);
  const photos = desk.fields['photos'] === 'yes';
  return html`<p class="sub">${term('ibPublishHint')}</p>${redaction.state === 'loading' ? html`<p class="sub" role="status">${term('ibLooking')}</p>` : nothing}${
    redaction.state === 'failed' ? notice('warn', TriangleAlert, term('ibNoHelp'), html`<p>${term('ibNoHelpText')}</p>`) : nothing}
${part('question', view, context)}${part('answer', view, context)}
${message.photoUrls.length && !photoDenied ? html`<label class="tick"><input type="checkbox" .checked=${photos} @change=${(event: Event) => desk.set('photos', (event.target as HTMLInputElement).checked ? 'yes' : '')}><span>${term('ibWithPhotos', message.photoUrls.length)} <span class="sub">${term('ibFaces')}</span></span></label>` : nothing}
${redaction.remaining.length ? html`<div class="nt warn" id="remaining" role="alert" tabindex="-1"><div><p class="b">${term('ibRemaining', redaction.remaining.length)}</p><ul>${redaction.remaining.map(({ text }) => html`<li>“${text}”</li>`)}</ul><button type="button" class="btn small" @click=${() => view.send(true)}>${term('ibPublishAnyway')}</button></div></div>` : nothing}`;
}

function part(field: RedactedField, { desk, redaction }: ActionsView, context: InboxContext): TemplateResult {
  const { term } = context;
  const { findings, left } = redaction.suggestions[field];
  return html`${deskField({ name: field, label: term(field === 'question' ? 'ibPublicQuestion' : 'ibPublicAnswer'), rows: 5 }, desk, context)}
${findings.length ? html`<fieldset class="rdc"><legend class="lb">${term('ibCover')}</legend>${findings.map((finding, index) => html`<label class="tick"><input type="checkbox" .checked=${left.indexOf(index) < 0} @change=${(event: Event) => redaction.toggle(field, index, (event.target as HTMLInputElement).checked)}><span>${finding.text} <span class="sub">→ ${cover(finding.kind)}</span></span></label>`)}</fieldset>` : nothing}`;
}

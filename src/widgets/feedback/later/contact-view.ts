import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldError } from '../../../ui/field.js';
import { heading } from '../../../ui/heading.js';
import { modesOf } from '../model/validate.js';
import type { ConsentText } from '../model/settings.js';
import { textField } from '../views/content.js';
import { errorOf, faultsView } from './faults.js';
import { fieldId, progress, unitWord } from '../views/head.js';
import type { LaterContext } from './context.js';

/** Second step: how the commune may answer, and the consent it needs for that. */
export function contactView(context: LaterContext): TemplateResult {
  const { term, act, back, state, settings, level, site } = context;
  const next = (event: Event) => {
    event.preventDefault();
    act({ type: 'next' });
  };
  const contact = state.fields.mode !== 'anonymous';
  return html`${progress('contact', term)}${faultsView(context)}<form novalidate @submit=${next}>
<fieldset class="fs"><legend>${heading(level, term('fbHowAnswer', unitWord(site.name, term)), 'section', 'step')}</legend>${modesView(context)}</fieldset>
${contact ? html`${textField(context, '/contact/name', 'name', term('fbName'), { autocomplete: 'name' })}
${textField(context, '/contact/phone', 'phone', term('fbPhone'), { type: 'tel', autocomplete: 'tel' })}
${settings.email ? textField(context, '/contact/email', 'email', term('fbEmail'), { type: 'email', autocomplete: 'email', optional: true }) : nothing}
${settings.consents.filter(({ required }) => required).map((one) => consentRow(context, one))}` : nothing}
${noticeView(context)}
<div class="acts"><button class="btn main">${term('fbContinue')}</button>${backButton(context, back)}</div>${context.parts.saved}</form>`;
}

export const backButton = ({ term, state }: LaterContext, back: () => void): TemplateResult => html`<button type="button" class="link bk" ?disabled=${state.busy} @click=${back}>${term('fbBack')}</button>`;

function modesView(context: LaterContext): TemplateResult {
  const { state, settings, term, act } = context;
  const id = fieldId('/contact/mode');
  return html`${fieldError(id, errorOf('/contact/mode', context))}<div class="md full">${modesOf(state.fields, settings).map((mode, index) => html`<label class="rw">
<input type="radio" name="mode" id=${index ? nothing : id} value=${mode} .checked=${live((state.fields.mode || 'contact-private') === mode)} @change=${() => act({ type: 'mode', mode })}>
<span><b>${term(`fb-${mode}`)}</b><small>${term(`fb-${mode}-what`)}</small></span></label>`)}</div>`;
}

/** One purpose, one box, never ticked beforehand (Luật 91/2025/QH15 điều 9, Nghị định 356/2025/NĐ-CP). */
export function consentRow(context: LaterContext, { purpose, text, required }: ConsentText): TemplateResult {
  const { state, term, who, consent, settings } = context;
  const pointer = `/consents/${purpose}`;
  const id = fieldId(pointer);
  const error = errorOf(pointer, context);
  const anonymous = required && modesOf(state.fields, settings).indexOf('anonymous') >= 0;
  const words = text || (purpose === 'publication' ? term('fbConsentPublication') : term('fbConsentContact', who));
  return html`<div class=${error ? 'cs full err' : 'cs full'}>${fieldError(id, error && (anonymous ? `${error} ${term('fbConsentAnonymous')}` : error))}
<label class="tick"><input type="checkbox" id=${id} .checked=${live(state.fields.consents[purpose]?.granted === true)} aria-invalid=${error ? 'true' : nothing} aria-describedby=${error ? `${id}-e` : nothing}
 @change=${(event: Event) => consent(purpose, (event.target as HTMLInputElement).checked)}><span>${words}</span></label></div>`;
}

/** What is done with the data, who is responsible, which rights there are (Luật 91/2025/QH15 điều 9). */
function noticeView({ term, who, settings, site, hotline }: LaterContext): TemplateResult {
  const point = site.points?.[0];
  const contact = [point?.address, point?.phone ?? hotline].filter(Boolean).join(', ');
  const own = html`<p>${term('fbNoticeController', who, contact)}</p><p>${term('fbNoticeData')}</p><p>${term('fbNoticePurpose')}</p><p>${term('fbNoticeRights')}</p><p>${term('fbNoticeLaw')}</p>`;
  return html`<details class="how"><summary class="link">${term('fbHowKept')}</summary><div class="lgb">${settings.notice.text ? html`<p class="pre">${settings.notice.text}</p>` : own}
<p>${term('fbNoticeVersion', settings.notice.version)} ${hotline ? term('fbNoticeOtherwise', hotline) : nothing}</p><p>${site.scamWarning ?? term('fbScam')}</p></div></details>`;
}

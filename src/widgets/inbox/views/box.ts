import { CircleAlert, Printer } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import type { Opening } from '../../../core/contract/officers.js';
import { FEEDBACK_KIND_NAMES } from '../../../core/feedback-kinds.js';
import { field } from '../../../ui/field.js';
import { heading } from '../../../ui/heading.js';
import { icon } from '../../../ui/icon.js';
import { notice } from '../../../ui/notice.js';
import type { OfficeController } from '../office.controller.js';
import { instantWords, type InboxContext } from './context.js';

export interface BoxView {
  readonly office: OfficeController;
  readonly open: () => void;
  readonly print: (opening: Opening) => void;
  /** The browser said nothing when asked to print. */
  readonly printFailed: boolean;
}

/** Opening the box: who is present, then the minutes, newest first. */
export function boxView(view: BoxView, context: InboxContext): TemplateResult {
  const { office } = view;
  const { term, level } = context;
  const submit = (event: Event) => {
    event.preventDefault();
    view.open();
  };
  return html`<div class="box">${heading(level, term('ibBoxTitle'), 'section', 'page-title')}<p class="sub">${term('ibBoxText')}</p>
<form novalidate @submit=${submit}>${field({
    id: 'present', label: term('ibPresent'), hint: term('ibPresentHint'), ...(office.fault ? { error: term(`ib-fault-${office.fault}`) } : {}),
    control: ({ describedBy, invalid }) => html`<textarea class="inp" id="present" rows="4" aria-describedby=${describedBy} aria-invalid=${invalid} .value=${office.present} @input=${(event: Event) => office.type('present', (event.target as HTMLTextAreaElement).value)}></textarea>`,
  })}${field({
    id: 'box-note', label: term('ibBoxNote'), optional: term('ibOptional'),
    control: ({ describedBy }) => html`<textarea class="inp" id="box-note" rows="2" maxlength="10000" aria-describedby=${describedBy} .value=${office.note} @input=${(event: Event) => office.type('note', (event.target as HTMLTextAreaElement).value)}></textarea>`,
  })}<p class="sia"><button class="btn main" aria-disabled=${office.sending ? 'true' : nothing}>${term(office.sending ? 'ibSending' : 'ibOpenBox')}</button></p></form>
${heading(level + 1, term('ibMinutes'), 'section sh')}${view.printFailed ? notice('warn', CircleAlert, term('ibPrintFailed'), nothing) : nothing}${minutesList(view, context)}</div>`;
}

function minutesList(view: BoxView, context: InboxContext): TemplateResult {
  const { office } = view;
  const { term } = context;
  if (office.loading === 'failed' || office.loading === 'offline') return html`${notice('warn', CircleAlert, term('ibListFailed'), html`<button type="button" class="btn small" @click=${() => void office.loadOpenings()}>${term('ibRetry')}</button>`)}`;
  if (!office.openings) return html`<p class="sub" role="status">${term('ibLoading')}</p>`;
  if (!office.openings.length) return html`<p class="sub">${term('ibNoMinutes')}</p>`;
  return html`<ul class="rows full">${office.openings.map((opening) => minutesRow(opening, view, context))}</ul>`;
}

function minutesRow(opening: Opening, { office, print }: BoxView, { term, language }: InboxContext): TemplateResult {
  return html`<li class="mn" id=${office.fresh === opening.id ? 'fresh' : nothing} tabindex=${office.fresh === opening.id ? '-1' : nothing}><p><b>${instantWords(opening.openedAt, language)}</b> · ${term('ibCount', opening.total)}</p>
<p>${countWords(opening, { term })}</p><p class="sub">${term('ibOpenedBy', opening.openedBy)} ${term('ibPresentWere', opening.present.join('; '))}${opening.since ? html` ${term('ibSince', instantWords(opening.since, language))}` : nothing}</p>${opening.note ? html`<p class="pre">${opening.note}</p>` : nothing}
<p><button type="button" class="btn small noprint" @click=${() => print(opening)}>${icon(Printer, 18)}${term('ibPrint')}<span class="sr"> ${instantWords(opening.openedAt, language)}</span></button></p></li>`;
}

/** "Góp ý 3 · Phản ánh 2", kinds in their usual order. */
export function countWords({ counts }: Opening, { term }: Pick<InboxContext, 'term'>): string {
  return FEEDBACK_KIND_NAMES.filter((kind) => (counts[kind] ?? 0) > 0).map((kind) => `${term(`ib-${kind}`)} ${counts[kind] ?? 0}`).join(' · ');
}

import { CircleAlert, CircleCheck, RotateCcw, WifiOff } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import type { MessageDetail } from '../../../core/contract/officers.js';
import { heading } from '../../../ui/heading.js';
import { icon } from '../../../ui/icon.js';
import { notice } from '../../../ui/notice.js';
import type { DeskController } from '../desk.controller.js';
import { permitted, type ActionName } from '../model/permitted.js';
import type { Colleague } from '../officers-api.js';
import type { RedactionController } from '../redaction.controller.js';
import { answerForm } from './answer-form.js';
import { instantWords, type InboxContext } from './context.js';
import { publishForm } from './publish-form.js';
import { assignForm, textForm } from './short-forms.js';
import { eventTitle } from './timeline.js';

export interface ActionsView {
  readonly desk: DeskController;
  readonly redaction: RedactionController;
  readonly colleagues: readonly Colleague[];
  readonly draftsKept: boolean;
  readonly open: (name: ActionName) => void;
  readonly send: (confirmed: boolean) => void;
  readonly close: () => void;
  readonly signIn: () => void;
}

/** What may be done with the open message: buttons, or the form of one of them. */
export function actionsView(message: MessageDetail, view: ActionsView, context: InboxContext): TemplateResult {
  const { desk } = view;
  const { term, level } = context;
  const names = permitted(message, context.officer);
  return html`<div class="act full noprint">${heading(level + 1, term('ibTodo'), 'sr')}
${desk.done ? html`<div class="nt ok" role="status" tabindex="-1" id="done">${icon(CircleCheck, 22)}<div><p class="b">${term(`ib-done-${desk.done}`)}</p></div></div>` : nothing}
${desk.name ? formView(desk.name, message, view, context) : html`<div class="ab">${names.map((name) => html`<button type="button" id="do-${name}" class="btn small ${name === 'answer' && message.status !== 'answered' ? 'main' : ''}" @click=${() => view.open(name)}>${label(name, message, context)}</button>`)}</div>`}
${context.officer.role === 'chief' && message.status === 'answered' && !message.publicationConsent ? html`<p class="sub">${term('ibNoPublication')}</p>` : nothing}</div>`;
}

function label(name: ActionName, message: MessageDetail, { term, officer }: InboxContext): string {
  if (name === 'assign' && officer.role !== 'chief') return term('ibTake');
  if (name === 'answer' && message.answer) return term('ibAnswerAgain');
  if (name === 'publish' && message.published) return term('ibPublishAgain');
  return term(`ib-do-${name}`);
}

function formView(name: ActionName, message: MessageDetail, view: ActionsView, context: InboxContext): TemplateResult {
  const { desk, close, send } = view;
  const { term, level } = context;
  const submit = (event: Event) => {
    event.preventDefault();
    send(false);
  };
  return html`<form class="fm" novalidate @submit=${submit} aria-labelledby="form-title">${heading(level + 1, label(name, message, context), 'section', 'form-title')}
${faultsView(view, context)}<div id="form-notice" tabindex="-1">${noticeView(message, view, context)}</div>${fieldsOf(name, message, view, context)}
<div class="ab end"><button class="btn main" aria-disabled=${desk.sending ? 'true' : nothing}>${desk.sending ? term('ibSending') : term(`ib-send-${name}`)}</button><button type="button" class="btn" @click=${close}>${term('ibClose')}</button></div>
${name === 'assign' || name === 'start' ? nothing : html`<p class="sub">${term(view.draftsKept ? 'ibDraftKept' : 'ibDraftNotKept')}</p>`}</form>`;
}

function fieldsOf(name: ActionName, message: MessageDetail, view: ActionsView, context: InboxContext): unknown {
  switch (name) {
    case 'assign': return assignForm(view.desk, view.colleagues, context);
    case 'answer': return answerForm(view.desk, context);
    case 'publish': return publishForm(message, view, context);
    case 'start': return nothing;
    default: return textForm(name, view.desk, context);
  }
}

function faultsView({ desk }: ActionsView, { term }: InboxContext): unknown {
  if (!desk.faults.length) return nothing;
  return html`<div class="nt bad" id="faults" role="alert" tabindex="-1">${icon(CircleAlert, 22)}<div><p class="b">${term('ibFaults', desk.faults.length)}</p></div></div>`;
}

function noticeView(message: MessageDetail, { desk, signIn }: ActionsView, context: InboxContext): unknown {
  const { term, language } = context;
  switch (desk.notice) {
    case 'restored': return html`<div class="nt" role="status">${icon(RotateCcw, 22)}<div><p class="b">${term('ibRestored')}</p><button type="button" class="btn small" @click=${() => desk.discard()}>${term('ibDiscard')}</button></div></div>`;
    case 'conflict': return notice('warn', CircleAlert, term('ibConflict'), html`<p role="alert">${term(desk.name && permitted(message, context.officer).indexOf(desk.name) < 0 ? 'ibNoLonger' : 'ibConflictText')}</p><ul>${desk.news.map((event) => html`<li>${eventTitle(event, context)} · ${event.officer ?? ''} · ${instantWords(event.at, language)}${event.text ? html`<br><span class="pre">${event.text}</span>` : nothing}</li>`)}</ul>`);
    case 'offline': return notice('warn', WifiOff, term('ibNotSent'), html`<p>${term('ibKept')}</p>`);
    case 'signed-out': return notice('warn', CircleAlert, term('ibExpired'), html`<p>${term('ibKept')}</p><button type="button" class="btn small" @click=${signIn}>${term('ibSignInAgain')}</button>`);
    case 'forbidden': return notice('bad', CircleAlert, term('ibForbidden'), html`<p>${term('ibKept')}</p>`);
    case 'failed': return notice('bad', CircleAlert, term('ibNotSent'), html`<p>${term('ibKept')}</p>`);
    case 'none': return nothing;
  }
}

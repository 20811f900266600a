import { Check } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { clockTime, dayWords } from '../../../core/date-words.js';
import { formatReceiptCode } from '../../../core/receipt-code.js';
import type { StatusReport, TimelineStep } from '../../../core/contract/status.js';
import type { Term } from '../../../platform/localize.js';
import { heading } from '../../../ui/heading.js';
import { icon } from '../../../ui/icon.js';
import type { StatusMessages } from '../messages/vi.js';
import { daysLate, isFinished } from '../model/read-report.js';

export interface ReportContext {
  readonly term: Term<StatusMessages>;
  readonly language: 'vi' | 'en';
  readonly level: number;
  readonly now: number;
  readonly who: string;
  readonly phone: string;
  readonly rated: 'sending' | 'failed' | 'done' | undefined;
  readonly rate: (clear: boolean) => void;
}

/** The way of one message, and the answer. */
export function reportView(report: StatusReport, context: ReportContext): TemplateResult {
  const { term, level, phone } = context;
  return html`<div class="full rep">${heading(level, term('fsWhich', formatReceiptCode(report.code), term(`fs-${report.kind}`)), 'sub', 'found')}
<ol class="tl">${report.timeline.map((step, index) => stepView(step, index === report.timeline.length - 1 && !isFinished(report), context))}${isFinished(report) ? nothing : toCome(report, context)}</ol>
${report.answer ? answerView(report, context) : nothing}${phone ? html`<p class="sub">${term('fsAskMore')} <a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a></p>` : nothing}</div>`;
}

function stepView({ status, at, note }: TimelineStep, now: boolean, { term, language }: ReportContext): TemplateResult {
  const time = Date.parse(at);
  return html`<li class=${now ? 'now' : 'ok'} aria-current=${now ? 'step' : nothing}><span class="tk">${now ? nothing : icon(Check, 14)}</span>
<div><p><b>${term(`fs-${status}`)}</b>${now ? html` <span class="bd">${term('fsNow')}</span>` : html`<span class="sr">, ${term('fsDone')}</span>`}</p><p class="sub">${dayWords(time, language)}, ${clockTime(time)}</p>${note ? html`<p class="pre">${note}</p>` : nothing}</div></li>`;
}

function toCome(report: StatusReport, { term, language, now, phone }: ReportContext): TemplateResult {
  const late = daysLate(report, now);
  return html`<li><span class="tk"></span><div><p><b>${term('fsToCome')}</b></p><p class="sub">${report.dueAt ? term('fsDue', dayWords(Date.parse(report.dueAt), language)) : term('fsNoDue')}</p>
${late ? html`<p class="late">${term('fsLate', late)} ${phone ? term('fsCall', phone) : nothing}</p>` : nothing}</div></li>`;
}

function answerView({ answer, answerClear }: StatusReport, { term, language, level, who, rated, rate }: ReportContext): unknown {
  if (!answer) return nothing;
  const button = (clear: boolean, label: string) => html`<button type="button" class="btn small" aria-pressed=${answerClear === clear ? 'true' : 'false'} @click=${() => rate(clear)}>${answerClear === clear ? icon(Check, 18) : nothing}${label}</button>`;
  return html`<div class="an">${heading(level, term('fsAnswer'), 'sr')}<p class="anh"><span class="bd ok">${icon(Check, 16)}${term('fs-answered')}</span> <span class="sub">${dayWords(Date.parse(answer.at), language)}</span></p>
<p class="pre">${answer.text}</p><p class="sig"><b>${who}</b>${[answer.unit && term('fsAnswers', answer.unit), answer.signerTitle, answer.documentNumber && term('fsDocument', answer.documentNumber)].filter(Boolean).map((line) => html`<span class="sub">${line}</span>`)}</p>
<div class="hp" role="group" aria-labelledby="clear"><p id="clear" class="b">${term('fsClear')}</p><div class="hb">${button(true, term('fsYes'))}${button(false, term('fsNo'))}</div></div>
<p class="sub" role="status">${rated === 'done' ? term(answerClear ? 'fsThanks' : 'fsThanksUnclear') : rated === 'failed' ? term('fsRateFailed') : nothing}</p></div>`;
}

import { Check, ChevronDown } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import type { PublicAnswer } from '../../../core/contract/public-answers.js';
import { formatDate } from '../../../core/dates.js';
import { highlightRanges } from '../../../core/text.js';
import type { Term } from '../../../platform/localize.js';
import { highlight } from '../../../ui/highlight.js';
import { icon } from '../../../ui/icon.js';
import type { AnswerMessages } from '../messages/vi.js';

export interface ItemContext {
  readonly term: Term<AnswerMessages>;
  /** Words searched for; marked in both texts. */
  readonly words: string;
  readonly who: string;
  /** Base of the receiver; addresses of photos are relative to it. */
  readonly base: string;
}

/** One question with its answer: closed it is the question, open the whole exchange. */
export function itemView(item: PublicAnswer, { term, words, who, base }: ItemContext): TemplateResult {
  const took = item.workingDaysTaken === null ? '' : ` · ${term('faTook', item.workingDaysTaken)}`;
  const signed = [item.unit && term('faAnswers', item.unit), item.signerTitle, item.documentNumber && term('faDocument', item.documentNumber)].filter(Boolean);
  return html`<li><details class="qa"><summary><span class="qt"><span class="qq">${highlight(item.question, highlightRanges(item.question, words))}</span><span class="sub">${term(`fa-${item.kind}`)} · ${term('faAnsweredOn', formatDate(item.answeredOn))}${took}</span></span>${icon(ChevronDown)}</summary>
<div class="qb"><p class="sub">${term('faSentOn', formatDate(item.receivedOn))}</p><blockquote class="pre">${highlight(item.question, highlightRanges(item.question, words))}</blockquote>${photos(item, base, term)}
<p class="anh"><span class="bd ok">${icon(Check, 16)}${term('faAnswered')}</span> <span class="sub">${formatDate(item.answeredOn)}</span></p><p class="pre">${highlight(item.answer, highlightRanges(item.answer, words))}</p>
<p class="sig"><b>${who}</b>${signed.map((line) => html`<span class="sub">${line}</span>`)}</p></div></details></li>`;
}

/** Links, not pictures: nothing is fetched that nobody asked to see. */
function photos({ photos: addresses }: PublicAnswer, base: string, term: Term<AnswerMessages>): unknown {
  if (!addresses.length) return nothing;
  return html`<p>${addresses.map((address, index) => html`<a href="${base}/${address.replace(/^\/+/, '')}" target="_blank" rel="noopener">${term('faPhoto', index + 1)}</a> `)}</p>`;
}

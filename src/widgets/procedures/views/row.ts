import { Check, ChevronRight, Clock, FileText } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { highlight } from '../../../ui/highlight.js';
import { icon, type IconNode } from '../../../ui/icon.js';
import { feeFact, freshness, onlineFact, timeFact } from '../model/facts.js';
import type { Row } from '../model/answer.js';
import { matchRanges } from '../model/match-ranges.js';
import { otherName } from '../model/match-reason.js';
import type { OnlineLevel, Procedure } from '../model/procedure.js';
import type { ViewContext } from './context.js';
import { Coin } from './icons.js';

type Term = ViewContext['term'];

const fact = (sign: IconNode, label: string, text: string, order: string): TemplateResult =>
  html`<span class=${order}>${icon(sign, 18)}<span class="sr">${label} </span><span lang="vi">${text}</span></span>`;

/** "Nộp trực tuyến toàn trình"; the narrow widget says "Trực tuyến toàn trình". */
const badge = (level: OnlineLevel, term: Term): TemplateResult =>
  html`<span class="m2"><span class=${level === 'full' ? 'bd' : 'bd line'}>${level === 'full' ? icon(Check, 16) : nothing}<span class="lg">${term(level)}</span><span class="sg">${term(`${level}Short`)}</span></span></span>`;

function facts(procedure: Procedure, term: Term, today: string): TemplateResult {
  const time = timeFact(procedure);
  const fee = feeFact(procedure);
  const level = onlineFact(procedure);
  const gone = freshness(procedure, today).state === 'repealed';
  const timeText = time ? time.text + (time.varies && time.method === 'online' ? ` (${term('online')})` : '') : term('unpublished');
  const feeText = fee.free ? term('free') : (fee.text ?? fee.note ?? term('unpublished'));
  return html`<span class="meta">${fact(Clock, term('timeLimit'), timeText, 'm1')}${fact(Coin, term('fee'), feeText, 'm1')}${fact(FileText, term('ofField'), procedure.field, 'm3')}
${gone ? html`<span class="m2"><span class="bd warn">${term('repealed')}</span></span>` : level ? badge(level, term) : nothing}</span>`;
}

/** One procedure of the list: a single link with the everyday name first. */
export function rowView(row: Row, context: ViewContext): TemplateResult {
  const { state, term, today, href, open } = context;
  const { procedure } = row;
  const { code, name, commonName } = procedure;
  const words = context.correction || (state.ask.kind === 'query' ? state.ask.text : '');
  const marked = (text: string) => highlight(text, matchRanges(text, words));
  const alias = otherName(row, words);
  return html`<li><a class="res" href=${href(code)} data-code=${code} @click=${(event: MouseEvent) => open(procedure, event)}>
<span class="rt"><span lang="vi" class="ti ${commonName ? '' : 'cut'}">${marked(commonName ?? name)}</span>${commonName && commonName !== name ? html`<span lang="vi" class="off">${marked(name)}</span>` : nothing}${
    alias ? html`<span class="why">${term('alsoCalled')} <span lang="vi">${marked(alias)}</span></span>` : nothing}${facts(procedure, term, today)}</span>
<span class="ch">${icon(ChevronRight, 22)}</span></a></li>`;
}

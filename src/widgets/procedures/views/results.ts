import { ChevronLeft, Phone, QrCode } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../ui/heading.js';
import { icon } from '../../../ui/icon.js';
import type { Narrowed } from '../model/filters.js';
import { askWords, type ViewContext } from './context.js';
import { filterBar, filterColumn, filterWords } from './filters.js';
import { rowView } from './row.js';
import { fieldList, tileGrid } from './start.js';
import { telephone } from './telephone.js';

/** Lists of this length or shorter need no filters. */
const SHORT_LIST = 3;

const unfilter = (context: ViewContext) => () => context.act({ type: 'narrowed', fields: [], online: [] });

function noResult(context: ViewContext): TemplateResult {
  const { state, term, level, hotline, correction, choose } = context;
  const words = state.ask.kind === 'query' ? state.ask.text : state.ask.kind === 'field' ? state.ask.name : '';
  return html`<div class="st">${heading(level, term('noResult', words), 'section', 'found')}
${correction ? html`<p>${term('didYouMean')} <button class="link" @click=${() => choose({ kind: 'query', text: correction })}>${correction}</button>?</p>` : nothing}
<ul class="tips"><li>${term('tipShorter')}</li><li>${term('tipEvent')}</li></ul></div>
${hotline ? html`<div class="help full"><p class="b">${term('ask')}</p>${hotline.note ? html`<p class="sub">${hotline.note}</p>` : nothing}<a class="btn" href=${telephone(hotline.number)}>${icon(Phone, 20)}${term('call', hotline.number)}</a></div>` : nothing}
${tileGrid(context, 4)}${fieldList(context)}`;
}

const noneLeft = (context: ViewContext, found: Narrowed): TemplateResult => html`<div class="st">${heading(context.level, context.term('noneFiltered', filterWords(context)), 'section', 'found')}
<button class="btn" @click=${unfilter(context)}>${context.term('unfilterAll', found.all)}</button></div>`;

function foundList(context: ViewContext, found: Narrowed): TemplateResult {
  const { state, term, limit, level, act } = context;
  const { list } = found;
  const shown = list.slice(0, state.pages * limit);
  const left = list.length - shown.length;
  const field = state.ask.kind === 'field' ? state.ask.name : state.fields.length === 1 ? state.fields[0] : undefined;
  const narrowed = state.fields.length + state.online.length > 0;
  const within = state.fields.length === 1 && !state.online.length ? term('inField', state.fields[0]!) : `· ${filterWords(context)}`;
  const where = narrowed ? html` ${within} <button class="link noprint" @click=${unfilter(context)}>${term('unfilter')}</button>` : nothing;
  return html`${heading(level, html`<b>${term('count', list.length)}</b>${` ${askWords(context)}`}${where}`, 'cnt', 'found')}
${found.all > SHORT_LIST ? filterBar(context, found) : nothing}
<ol class="rl full rs">${shown.map((row) => rowView(row, context))}</ol>
${field === undefined ? nothing : html`<p class="noprint"><button class="link all" @click=${() => context.printCodes(list.map(({ procedure }) => procedure))}>${icon(QrCode, 20)}${term('printCodes', list.length)}</button></p>`}
${left > 0 ? html`<div class="more noprint"><button class="btn" @click=${() => act({ type: 'more' })}>${term('more', Math.min(left, limit))}</button></div>` : nothing}`;
}

/** The list asked for, in each of its states. */
export function resultsView(context: ViewContext): TemplateResult {
  const { state, found, term, act } = context;
  if (!found?.all) return noResult(context);
  const back = state.ask.kind === 'query' ? nothing : html`<button class="back link noprint" @click=${() => act({ type: 'cleared' })}>${icon(ChevronLeft, 20)}${term('back')}</button>`;
  const body = found.list.length ? foundList(context, found) : noneLeft(context, found);
  return found.all > SHORT_LIST
    ? html`${back}<div class="two">${filterColumn(context, found)}<div>${body}</div></div>`
    : html`${back}${body}`;
}

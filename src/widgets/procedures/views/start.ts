import { ChevronRight } from 'lucide';
import { html, type TemplateResult } from 'lit';
import { heading } from '../../../ui/heading.js';
import { icon } from '../../../ui/icon.js';
import type { ViewContext } from './context.js';

/** Grid of life events with their counts; `most` tiles, and fewer where the widget is narrow. */
export const tileGrid = ({ tiles, term, choose, eventIcon }: ViewContext, most = 10): TemplateResult =>
  html`<ul class="rg full ${tiles.length > 8 && most > 8 ? 'five' : ''}">${tiles.slice(0, most).map(({ id, title, icon: name, procedures }) => html`<li><button class="tile" @click=${() => choose({ kind: 'event', id })}>
${icon(eventIcon(name), 28)}<b lang="vi">${title}</b><span>${term('count', procedures.length)}</span></button></li>`)}</ul>`;

/** "Xem tất cả 34 lĩnh vực", and the list it unfolds. */
export function fieldList({ state, fields, term, act, choose }: ViewContext): TemplateResult {
  const open = state.allFields;
  return html`<button class="all link noprint" aria-expanded=${open ? 'true' : 'false'} @click=${() => act({ type: 'allFields', open: !open })}>
${open ? term('lessFields') : term('allFields', fields.length)} ${icon(ChevronRight, 18)}</button>
<ul class="rl full fl" ?hidden=${!open}>${open ? fields.map(({ value, count }) => html`<li><button class="fd" @click=${() => choose({ kind: 'field', name: value })}><span lang="vi">${value}</span><i>${term('count', count)}</i></button></li>`) : ''}</ul>`;
}

/** The first screen under the field: frequent searches, life events, all fields. */
export const startView = (context: ViewContext): TemplateResult => html`<p class="ex noprint"><span>${context.term('popular')}</span>${context.popular.map((text) => html`
<button class="link" lang="vi" @click=${() => context.choose({ kind: 'query', text })}>${text}</button>`)}</p>
${heading(context.level, context.term('byEvent'), 'section lh')}${tileGrid(context)}${fieldList(context)}`;

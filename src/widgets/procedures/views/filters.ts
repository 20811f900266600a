import { ChevronDown } from 'lucide';
import { html, type TemplateResult } from 'lit';
import { heading } from '../../../ui/heading.js';
import { icon } from '../../../ui/icon.js';
import { toggled, type Narrowed } from '../model/filters.js';
import type { OnlineLevel } from '../model/procedure.js';
import type { ViewContext } from './context.js';

const ONLINE: readonly OnlineLevel[] = ['full', 'partial'];
/** The column shows the largest fields; those chosen always. */
const MOST_FIELDS = 8;

/** Select and checkbox, for the narrow widget. */
export function filterBar({ state, term, act }: ViewContext, found: Narrowed): TemplateResult {
  const only = state.online.length > 0 && !state.online.includes('none');
  const choice = state.fields.length === 1 ? state.fields[0] : '';
  return html`<div class="flt noprint"><label class="sel"><span>${term('field')}:</span>
<select @change=${(event: Event) => { const { value } = event.target as HTMLSelectElement; act({ type: 'narrowed', fields: value ? [value] : [] }); }}>
<option value="" ?selected=${choice === ''}>${term('every')}</option>${found.fields.map(({ value, count }) => html`<option value=${value} ?selected=${value === choice}>${value} (${count})</option>`)}</select>${icon(ChevronDown, 20)}</label>
<label class="tick"><input type="checkbox" .checked=${only} @change=${() => act({ type: 'narrowed', online: only ? [] : ONLINE })}><span>${term('onlyOnline')}</span></label></div>`;
}

/** The column of the wide widget. */
export function filterColumn({ state, term, act, level }: ViewContext, found: Narrowed): TemplateResult {
  const fields = found.fields.filter(({ value }, index) => index < MOST_FIELDS || state.fields.includes(value));
  const box = (text: string, count: number, checked: boolean, change: () => void) =>
    html`<li><label class="tick"><input type="checkbox" .checked=${checked} @change=${change}><span>${text} <i>(${count})</i></span></label></li>`;
  return html`<div class="sd noprint">${heading(level, term('field'), 'section')}
<ul>${fields.map(({ value, count }) => box(value, count, state.fields.includes(value), () => act({ type: 'narrowed', fields: toggled(state.fields, value) })))}</ul>
${heading(level, term('channel'), 'section')}
<ul>${found.online.map(({ value, count }) => box(term(`${value}Short`), count, state.online.includes(value), () => act({ type: 'narrowed', online: toggled(state.online, value) })))}</ul></div>`;
}

/** Names of the filters that are on: "Đất đai, Trực tiếp"; both online levels together are "nộp được trên mạng". */
export function filterWords({ state: { fields, online }, term }: Pick<ViewContext, 'state' | 'term'>): string {
  const levels = online.length === 2 && !online.includes('none') ? [term('filedOnline')] : online.map((level) => term(`${level}Short`));
  return [...fields, ...levels].join(', ');
}

import { Camera, CircleAlert, PencilLine, RefreshCw, Search, WifiOff } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import type { MessageList, MessageRow } from '../../../core/contract/officers.js';
import { dayWords } from '../../../core/date-words.js';
import { FEEDBACK_KIND_NAMES } from '../../../core/feedback-kinds.js';
import { formatReceiptCode } from '../../../core/receipt-code.js';
import { heading } from '../../../ui/heading.js';
import { icon } from '../../../ui/icon.js';
import { notice } from '../../../ui/notice.js';
import type { MessagesController } from '../messages.controller.js';
import { activeFilters, PAGE_SIZE, type Filters } from '../model/filters.js';
import { placeFragment } from '../model/route.js';
import { clockBadge } from './clock-badge.js';
import type { InboxContext } from './context.js';

const STATUSES = ['received', 'assigned', 'in-progress', 'needs-more', 'answered', 'refused', 'transferred'] as const;
const CLOCKS = ['late', 'due-soon', 'running', 'none', 'done-in-time', 'done-late'] as const;
const SORTS = ['due', 'newest', 'oldest'] as const;

export interface ListView {
  readonly messages: MessagesController;
  /** Ids of messages with a draft on this device. */
  readonly drafted: readonly string[];
  readonly open: (id: string) => void;
  readonly exportUrl: (file: 'messages.csv' | 'messages.xlsx') => string;
}

/** Search, filters, rows, pages, exports. */
export function listView(view: ListView, context: InboxContext): TemplateResult {
  const { messages } = view;
  const { term, level } = context;
  return html`<div class="lst">${heading(level, term('ibMessages'), 'sr', 'list-title')}${searchForm(messages, context)}${filterForm(messages, context)}${rowsView(view, context)}
<p class="ex sub noprint">${term('ibExport')} <a href=${view.exportUrl('messages.csv')} download>CSV</a> <a href=${view.exportUrl('messages.xlsx')} download>XLSX</a></p></div>`;
}

function searchForm(messages: MessagesController, { term }: InboxContext): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    void messages.filter({ text: ((event.currentTarget as HTMLFormElement).elements.namedItem('q') as HTMLInputElement).value });
  };
  return html`<form class="find noprint" role="search" @submit=${submit}><label class="sr" for="q">${term('ibFind')}</label>
<div class="sb"><span class="ic">${icon(Search, 22)}</span><input id="q" name="q" type="text" inputmode="search" enterkeyhint="search" autocomplete="off" maxlength="200" placeholder=${term('ibFindHint')} .value=${messages.filters.text}><button class="go">${term('ibFindGo')}</button><span class="ring"></span></div></form>`;
}

function filterForm(messages: MessagesController, { term, officer }: InboxContext): TemplateResult {
  const { filters, list, colleagues } = messages;
  const counted = activeFilters(filters);
  const quick = (words: string, change: Partial<Filters>, on: boolean) => html`<button type="button" class="chip" aria-pressed=${on ? 'true' : 'false'} @click=${() => void messages.filter(on ? { clock: '', assignee: filters.assignee } : change)}>${words}</button>`;
  const mine = filters.assignee === officer.id;
  return html`<div class="qk noprint" role="group" aria-label=${term('ibQuick')}>${quick(term('ib-late'), { clock: 'late' }, filters.clock === 'late')}${quick(term('ib-due-soon'), { clock: 'due-soon' }, filters.clock === 'due-soon')}
<button type="button" class="chip" aria-pressed=${mine ? 'true' : 'false'} @click=${() => void messages.filter({ assignee: mine ? '' : officer.id })}>${term('ibMine')}</button></div>
<details class="flt noprint" ?open=${counted > 0}><summary>${term('ibFilters')}${counted ? html` <span class="sub">${term('ibFiltersOn', counted)}</span>` : nothing}</summary><div class="fg">
${select('f-status', term('ibStatus'), filters.status, [['', term('ibAll')], ...STATUSES.map((status): Option => [status, `${term(`ib-${status}`)} (${list?.counts[status] ?? 0})`])], (status) => void messages.filter({ status }))}
${select('f-kind', term('ibKind'), filters.kind, [['', term('ibAll')], ...FEEDBACK_KIND_NAMES.map((kind): Option => [kind, term(`ib-${kind}`)])], (kind) => void messages.filter({ kind }))}
${select('f-assignee', term('ibAssignee'), filters.assignee, [['', term('ibEveryone')], ['none', term('ibNobody')], ...colleagues.map(({ id, name }): Option => [id, name])], (assignee) => void messages.filter({ assignee }))}
${select('f-clock', term('ibClock'), filters.clock, [['', term('ibAll')], ...CLOCKS.map((clock): Option => [clock, term(`ib-${clock}`)])], (clock) => void messages.filter({ clock }))}
${select('f-sort', term('ibSort'), filters.sort, SORTS.map((sort): Option => [sort, term(`ib-sort-${sort}`)]), (sort) => void messages.filter({ sort: sort as Filters['sort'] }))}
${counted ? html`<button type="button" class="btn small" @click=${() => void messages.filter({ status: '', kind: '', assignee: '', clock: '' })}>${term('ibNoFilter')}</button>` : nothing}</div></details>`;
}

type Option = readonly [value: string, words: string];

export function select(id: string, label: string, value: string, options: readonly Option[], choose: (value: string) => void): TemplateResult {
  return html`<div class="sf"><label class="lb" for=${id}>${label}</label><span class="sel"><select class="inp" id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>${
    options.map(([one, words]) => html`<option value=${one} ?selected=${one === value} .selected=${one === value}>${words}</option>`)}</select></span></div>`;
}

function rowsView(view: ListView, context: InboxContext): TemplateResult {
  const { messages } = view;
  const { term } = context;
  const { list, listLoading } = messages;
  const again = html`<button type="button" class="btn small" @click=${() => void messages.load()}>${icon(RefreshCw, 18)}${term('ibRetry')}</button>`;
  const trouble = listLoading === 'offline' ? notice('warn', WifiOff, term('ibOfflineTitle'), html`<p>${term('ibOfflineText')}</p>${again}`)
    : listLoading === 'failed' || listLoading === 'missing' ? notice('bad', CircleAlert, term('ibListFailed'), html`<p>${term('ibOfflineText')}</p>${again}`) : nothing;
  if (!list) return html`${trouble}${listLoading === 'loading' ? html`<p class="sub ld" role="status">${term('ibLoading')}</p>` : nothing}`;
  return html`${trouble}<p class="cnt" role="status">${term('ibCount', list.total)}</p>
${list.items.length ? html`<ul class="rows full" aria-busy=${listLoading === 'loading' ? 'true' : 'false'}>${list.items.map((row) => rowView(row, view, context))}</ul>` : html`<p class="sub">${term('ibNone')}</p>`}${pager(list, messages, context)}`;
}

function rowView(row: MessageRow, { messages, drafted, open }: ListView, context: InboxContext): TemplateResult {
  const { term, language } = context;
  const current = messages.message?.id === row.id;
  const facts = [row.hamlet, term('ibReceivedOn', dayWords(Date.parse(row.receivedAt), language)), row.assignee ? row.assignee.name : term('ibNobody')].filter(Boolean).join(' · ');
  return html`<li><a class="row" href=${placeFragment({ page: 'messages', message: row.id })} aria-current=${current ? 'true' : nothing} @click=${(event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(row.id);
  }}><span class="r1"><b>${term(`ib-${row.kind}`)}</b> <span class="sub">${formatReceiptCode(row.code)}</span><span class="st">${term(`ib-${row.status}`)}</span></span>
<span class="rx">${row.excerpt}</span><span class="sub">${facts}</span><span class="r3">${clockBadge(row, context)}${row.photos ? html`<span class="bd line">${icon(Camera, 16)}${term('ibPhotos', row.photos)}</span>` : nothing}${
    row.published ? html`<span class="bd line">${term('ibPublished')}</span>` : nothing}${row.suspect ? html`<span class="bd warn">${term('ibSuspect')}</span>` : nothing}${
    drafted.indexOf(row.id) >= 0 ? html`<span class="bd">${icon(PencilLine, 16)}${term('ibDraft')}</span>` : nothing}</span></a></li>`;
}

function pager({ total, page }: MessageList, messages: MessagesController, { term }: InboxContext): TemplateResult | typeof nothing {
  const pages = Math.ceil(total / PAGE_SIZE);
  if (pages < 2) return nothing;
  const to = (next: number, words: string) => html`<button type="button" class="btn small" ?disabled=${next < 1 || next > pages} @click=${() => void messages.filter({ page: next })}>${words}</button>`;
  return html`<nav class="pgr noprint" aria-label=${term('ibPager')}>${to(page - 1, term('ibEarlier'))}<span class="sub">${term('ibPageOf', page, pages)}</span>${to(page + 1, term('ibLater'))}</nav>`;
}

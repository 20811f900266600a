import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { Download } from 'lucide';
import { isWebAddress } from '../../../../core/link.js';
import { disclosure } from '../../../../ui/disclosure.js';
import { heading } from '../../../../ui/heading.js';
import { icon } from '../../../../ui/icon.js';
import { progressBar } from '../../../../ui/progress.js';
import type { Paper } from '../../model/procedure.js';
import { hasCaseChoice, progressOf, type CaseGroup, type PaperRow, type RequiredGroup } from '../../model/ticks.js';
import type { SheetTerm, SheetView } from '../sheet-view.js';
import { okNotice } from './notices.js';

type Toggle = (key: string) => void;

/** Papers to tick off: handed in, shown, special cases, remarks. */
export function papers(view: SheetView, toggle: Toggle): TemplateResult {
  const { term, list, level, ticks } = view;
  const empty = list.required.length + list.cases.length + list.notes.length === 0;
  const { done, total } = progressOf(list, ticks);
  const count = html`<span class="count">${emphasised(term('sheetProgressShort', done, total), done)}</span>`;
  return html`<section class="sec papers" aria-labelledby="papers"><div class="sh">${heading(level + 1, term('sheetPapers'), 'section', 'papers')}${total ? count : nothing}</div>
    ${empty ? html`<p class="sub">${term('sheetNoPapers')}</p>` : nothing}
    ${total ? html`${progressBar(done, total, term('sheetProgressLabel'))}<p class="sub tip noprint">${term(view.ticksKept ? 'sheetTickHint' : 'sheetTickHintMemory')}</p>` : nothing}
    ${list.required.map((group) => required(group, view, toggle))}
    ${list.cases.length ? cases(view, toggle) : nothing}
    ${list.notes.length ? remarks(view) : nothing}
    ${total && done === total ? okNotice(term('sheetAllReady'), view.filingUrl || !view.procedure.effectiveTo ? term('sheetAllReadyNext') : '') : nothing}</section>`;
}

/** The number done in bold, wherever the language puts it. */
function emphasised(sentence: string, done: number): TemplateResult {
  const at = sentence.indexOf(String(done));
  const end = at + String(done).length;
  return html`${sentence.slice(0, at)}<b class="b">${sentence.slice(at, end)}</b>${sentence.slice(end)}`;
}

function required(group: RequiredGroup, view: SheetView, toggle: Toggle): TemplateResult {
  const kind = view.term(group.kind === 'present' ? 'sheetPresent' : 'sheetSubmit');
  return html`${heading(view.level + 2, group.title ? `${kind}: ${group.title}` : kind, 'gh full')}
    <ul class="pl full">${group.rows.map((row) => paperRow(row, view, toggle, group.kind === 'present'))}</ul>`;
}

function paperRow({ key, paper }: PaperRow, view: SheetView, toggle: Toggle, showOnly = false): TemplateResult {
  const { term, ticks } = view;
  const counts = copies(paper, term);
  return html`<li class=${paper.form ? 'pp form' : 'pp'}><label class="rw"><input type="checkbox" .checked=${live(ticks.has(key))} @change=${() => toggle(key)}>
    <span class="pn"><span class="pt">${paper.name}</span>${paper.notNeededWhen ? html`<span class="pm">${paper.notNeededWhen}</span>` : nothing}<span class="pm pc">${showOnly ? term('sheetShowOnly') : counts}</span></span></label>
    ${paper.form ? formLink(paper.form, term) : nothing}</li>`;
}

/** "1 bản chính · 2 bản sao"; says so where the record gives no number. */
export function copies({ originals, copies: count }: Paper, term: SheetTerm): string {
  const words = [...(originals ? [term('sheetOriginals', originals)] : []), ...(count ? [term('sheetCopies', count)] : [])];
  return words.join(' · ') || term('sheetCountUnknown');
}

function formLink({ url, label, size }: NonNullable<Paper['form']>, term: SheetTerm): TemplateResult {
  const text = label ?? term('sheetForm');
  if (!url || !isWebAddress(url)) return html`<p class="dl sub">${text}</p>`;
  return html`<a class="dl" href=${url} download>${icon(Download)}<span class="u">${text}</span>${size ? html`<span class="quiet">${size}</span>` : nothing}</a>`;
}

function cases(view: SheetView, toggle: Toggle): TemplateResult {
  const { term, list, ticks } = view;
  let count = 0;
  for (const group of list.cases) count += group.rows.length;
  const choice = hasCaseChoice(list);
  const shown = choice ? list.cases.filter(({ key }) => ticks.has(key)) : list.cases;
  const body = html`${choice ? chooser(view, toggle, shown.length === 0) : nothing}${shown.map((group) => caseGroup(group, view, toggle))}`;
  const open = list.cases.some((group) => ticks.has(group.key) || group.rows.some(({ key }) => ticks.has(key)));
  return html`<div class="full cases">${disclosure({ summary: term('sheetCases'), count: term('sheetPaperCount', count), open, body })}</div>`;
}

function chooser({ term, list, ticks }: SheetView, toggle: Toggle, none: boolean): TemplateResult {
  return html`<p class="sub" id="case-choice">${term('sheetCaseChoice')}</p>
    <ul class="chips" aria-labelledby="case-choice">${list.cases.map(({ key, title }) => html`<li><button type="button" class="chip" aria-pressed=${ticks.has(key)} @click=${() => toggle(key)}>${title}</button></li>`)}</ul>
    ${none ? html`<p class="sub">${term('sheetCaseNone')}</p>` : nothing}`;
}

function caseGroup({ title, rows }: CaseGroup, view: SheetView, toggle: Toggle): TemplateResult {
  return html`${title ? heading(view.level + 2, title, 'gh in') : nothing}<ul class="pl in">${rows.map((row) => paperRow(row, view, toggle))}</ul>`;
}

function remarks({ term, list }: SheetView): TemplateResult {
  return html`<div class="full">${disclosure({ summary: term('sheetNotes'), body: html`<ul class="dots">${list.notes.map(({ name }) => html`<li>${name}</li>`)}</ul>` })}</div>`;
}

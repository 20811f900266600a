import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, type IsoDate } from '../../../../core/dates.js';
import { qrSvg, type QrDrawing } from '../../../../ui/qr.js';
import { copiesText, officialHead, titleSize } from '../../model/print-model.js';
import { channelFee } from '../../model/facts.js';
import type { Channel, Paper, Step } from '../../model/procedure.js';
import { hostOf, readableAddress } from '../../model/sheet-links.js';
import type { CaseGroup } from '../../model/ticks.js';
import { channelsDiffer, factTexts, longFeeNotes, methodName } from '../fact-texts.js';
import { titleOf, type SheetTerm, type SheetView } from '../sheet-view.js';

/** One A4 sheet to take along: black only, boxes to tick by pen, special cases always printed, addresses written out. */
export function guideSheet(view: SheetView, qr: QrDrawing | undefined, today: IsoDate): TemplateResult {
  const { procedure, term, site } = view;
  const title = titleOf(procedure);
  return html`<main class="guide"><header class="ph"><div><p>${officialHead(site.name)}</p><p class="b">${(site.office ?? procedure.agency ?? '').toLocaleUpperCase('vi')}</p></div>
      <div class="pr"><p>${term('sheetPaperCode')}: <b>${procedure.code}</b></p><p>${term('sheetPaperField')}: ${procedure.field}</p></div></header>
    <div class="tit"><div><p class="kick">${term('sheetPaperTitle')}</p><h1 class=${titleSize(title)}>${title}</h1>${procedure.commonName ? html`<p class="off">${procedure.name}</p>` : nothing}</div>
      ${qr ? html`<div class="pq">${qrSvg(qr, term('sheetQrImage', title))}</div>` : nothing}</div>
    ${facts(view)}
    <h2>1. ${term('sheetPapers')}</h2>${papers(view)}
    <div class="c2"><section><h2>2. ${term('sheetSteps')}</h2>${steps(view)}</section>${ask(view)}</div>
    <div class="note"><p>${term('sheetPaperNotes')}</p><span></span></div>
    ${foot(view, today)}</main>`;
}

function facts(view: SheetView): TemplateResult {
  const { procedure, site, term, filingUrl } = view;
  const shown = factTexts(procedure, site, term).filter(({ key }) => key !== 'method');
  const notes = longFeeNotes(procedure, term);
  return html`<dl class="pf">${shown.map(({ label, value, small }) => html`<div><dt>${label}</dt><dd>${value}</dd>${small.map((line) => html`<dd class="sm">${line}</dd>`)}</div>`)}
      <div><dt>${term('sheetPaperOnline')}</dt><dd>${filingUrl ? hostOf(filingUrl) : term('sheetPaperNoOnline')}</dd></div></dl>
    ${notes.length ? html`<p class="fn"><b>${term('sheetFeeNote')}:</b> ${notes.join(' ')}</p>` : nothing}
    ${channelsDiffer(procedure.channels) ? (procedure.channels ?? []).map((one) => channel(one, term)) : nothing}`;
}

/** One way to file in a line, where time or fee are not the same for all. */
function channel(one: Channel, term: SheetTerm): TemplateResult {
  const fee = channelFee(one);
  const words = [one.timeLimit ?? term('sheetNotPublished'), fee.text ?? term(fee.free ? 'sheetFree' : 'sheetNotPublished'), fee.note, fee.exemptions && term('sheetExempt', fee.exemptions), one.note];
  return html`<p class="fn"><b>${methodName(one.method, term)}:</b> ${words.filter(Boolean).map((one) => String(one).replace(/\.$/, '')).join('; ')}.</p>`;
}

function papers({ list, term }: SheetView): TemplateResult {
  if (!list.required.length && !list.cases.length) return html`<p>${term('sheetNoPapers')}</p>`;
  const group = (title: string, rows: readonly { paper: Paper }[]) =>
    html`<tbody><tr class="g"><th colspan="4" scope="rowgroup">${title}</th></tr>${rows.map(({ paper }) => paperRow(paper, term('sheetPaperForm')))}</tbody>`;
  return html`<table><thead><tr><th>${term('sheetPaperHave')}</th><th class="l">${term('sheetPaperName')}</th><th>${term('sheetPaperOriginals')}</th><th>${term('sheetPaperCopies')}</th></tr></thead>
    ${list.required.map(({ kind, title, rows }) => group(titled(term(kind === 'present' ? 'sheetPresent' : 'sheetSubmit'), title), rows))}
    ${list.cases.length ? group(term('sheetCases'), specialRows(list.cases)) : nothing}</table>
    ${list.notes.length ? html`<p class="rm"><b>${term('sheetNotes')}:</b> ${list.notes.map(({ name }) => name).join(' ')}</p>` : nothing}`;
}

const titled = (kind: string, title: string | undefined) => [kind, title].filter(Boolean).join(': ');

/** Special cases in one group: the case stands before the name of its paper. */
function specialRows(cases: readonly CaseGroup[]): { paper: Paper }[] {
  const all: { paper: Paper }[] = [];
  for (const { title, rows } of cases) for (const { paper } of rows) all.push({ paper: { ...paper, name: titled(title ?? '', paper.name) } });
  return all;
}

function paperRow({ name, notNeededWhen, form, originals, copies }: Paper, formNote: string): TemplateResult {
  return html`<tr><td><i class="bx"></i></td><td class="l">${name}${notNeededWhen ? html`<small>${notNeededWhen}</small>` : nothing}${form ? html`<small>${formNote}</small>` : nothing}</td><td>${copiesText(originals, copies)}</td><td>${copiesText(copies, originals)}</td></tr>`;
}

function steps({ procedure, term }: SheetView): TemplateResult {
  const step = ({ title, text, time }: Step) => html`<li><b>${title}</b>${text ? `: ${text}` : '.'}${time ? ` (${time})` : ''}</li>`;
  return procedure.steps?.length ? html`<ol>${procedure.steps.map(step)}</ol>` : html`<p>${term('sheetNoSteps')}</p>`;
}

function ask({ contact, site, term }: SheetView): TemplateResult | typeof nothing {
  if (!contact) return nothing;
  const hours = typeof site.hours === 'string' ? site.hours : '';
  return html`<section><h2>3. ${term('sheetPaperAsk')}</h2><p class="big">${contact.phone}</p><p>${[contact.who, contact.title].filter(Boolean).join(', ')}</p>${hours ? html`<p>${hours}</p>` : nothing}</section>`;
}

function foot({ term, procedure, file, pageUrl }: SheetView, today: IsoDate): TemplateResult {
  const updated = procedure.checkedAt ?? file.updatedAt;
  return html`<footer><p>${term('sheetPaperPage')} ${readableAddress(pageUrl)}</p><p>${term('sheetPaperPrinted', formatDate(today), hostOf(pageUrl))} ${updated ? term('sheetPaperData', formatDate(updated)) : term('sheetUndated')} ${term('sheetPaperLegal')}</p></footer>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { qrSvg, type QrDrawing } from '../../../../ui/qr.js';
import { titleSize } from '../../model/print-model.js';
import { hostOf } from '../../model/sheet-links.js';
import { factTexts } from '../fact-texts.js';
import { titleOf, type SheetView } from '../sheet-view.js';
import { officeLine } from './office-line.js';

/** Facts longer than this are set smaller, so that three stand side by side. */
const LONG_FACT = 24;

/** The poster of one procedure: name, code of about 87 mm, three steps, facts, number. Read from 1.5 m. */
export function onePoster(view: SheetView, qr: QrDrawing | undefined): TemplateResult {
  const { procedure, term, site, contact, pageUrl } = view;
  const title = titleOf(procedure);
  const facts = factTexts(procedure, site, term).filter(({ key }) => key !== 'method');
  const long = facts.some(({ value, small }) => value.length > LONG_FACT || small.join().length > LONG_FACT);
  const lines = [term('sheetPosterOpen'), term('sheetPosterAimBeside'), term(view.filingUrl ? 'sheetPosterReadFile' : 'sheetPosterRead')];
  return html`<main class="a4 p1"><p class="o">${officeLine(site)}</p><h1 class=${titleSize(title)}>${title}</h1>
    <div class="row">${qr ? html`<div class="bq">${qrSvg(qr, term('sheetQrImage', title))}</div>` : nothing}<ol>${lines.map((line, index) => html`<li><b>${index + 1}</b><span>${line}</span></li>`)}</ol></div>
    <dl class=${long ? 'long' : ''}>${facts.map(({ label, value, small }) => html`<div><dt>${label}</dt><dd>${value}</dd>${small.map((line) => html`<dd class="sm">${line}</dd>`)}</div>`)}</dl>
    <footer>${contact ? html`<p><span>${term('sheetPosterCall')}</span> <b>${contact.phone}</b></p>` : nothing}<p class="chk">${term('sheetCode', procedure.code)}. ${term('sheetPosterCheck', hostOf(pageUrl))}</p></footer></main>`;
}

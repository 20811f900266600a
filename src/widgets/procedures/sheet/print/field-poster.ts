import { html, nothing, type TemplateResult } from 'lit';
import type { Site } from '../../../../core/site.js';
import { qrSvg, type QrDrawing } from '../../../../ui/qr.js';
import type { PosterEntry, PosterRow } from '../../model/print-model.js';
import { hostOf } from '../../model/sheet-links.js';
import type { SheetTerm } from '../sheet-view.js';
import { officeLine } from './office-line.js';

type Draw = (code: string) => QrDrawing;

/** Posters by field: rows of four codes of about 30 mm. */
export function fieldPoster(pages: readonly PosterRow[][], site: Site, term: SheetTerm, draw: Draw, address: (code: string) => string): TemplateResult {
  const host = hostOf(address('0'));
  return html`${pages.map((rows) => html`<main class="a4 po"><header><p class="o">${officeLine(site)}</p><h1>${term('sheetPosterTitle')}</h1></header>
    ${rows.map((row) => section(row, term, draw))}${foot(site, term, host)}</main>`)}`;
}

function section({ field, entries }: PosterRow, term: SheetTerm, draw: Draw): TemplateResult {
  const cell = ({ code, name }: PosterEntry) => html`<div><div class="q1">${qrSvg(draw(code), term('sheetQrImage', name))}</div><p>${name}</p></div>`;
  return html`<section><h2>${field}</h2><div class="gq">${entries.map(cell)}</div></section>`;
}

function foot(site: Site, term: SheetTerm, host: string): TemplateResult {
  const hotline = (site.hotlines ?? []).filter((one) => one.primary)[0] ?? site.hotlines?.[0];
  const lines = [term('sheetPosterOpen'), term('sheetPosterAim'), term('sheetPosterTap')];
  return html`<footer class="pof"><ol>${lines.map((line, index) => html`<li><b>${index + 1}</b>${line}</li>`)}</ol>
    <p>${hotline ? html`${term('sheetPosterNoPhone')} <b>${hotline.number}</b>` : term('sheetPosterNoPhoneAsk')}</p>${host ? html`<p class="chk">${term('sheetPosterCheck', host)}</p>` : nothing}</footer>`;
}

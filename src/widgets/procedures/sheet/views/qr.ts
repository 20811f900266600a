import { html, nothing, type TemplateResult } from 'lit';
import { Check, Download, Link, Printer } from 'lucide';
import { dialog } from '../../../../ui/dialog.js';
import { icon } from '../../../../ui/icon.js';
import { qrSvg } from '../../../../ui/qr.js';
import { readableAddress } from '../../model/sheet-links.js';
import type { SheetTools } from '../sheet-tools.js';
import { titleOf, type SheetView } from '../sheet-view.js';
import { message } from './message.js';

/** The code in a dialog, with what can be done with it. Stays in the tree: a dialog must exist before it can open. */
export function qrDialog(view: SheetView, tools: SheetTools): TemplateResult {
  const { term, level } = view;
  return dialog({ title: term('sheetQr'), closeLabel: term('sheetClose'), headingLevel: level + 1, onClose: tools.closeQr, body: tools.qrOpen ? body(view, tools) : nothing });
}

function body(view: SheetView, tools: SheetTools): TemplateResult {
  const { term, procedure } = view;
  const name = titleOf(procedure);
  const copied = tools.done === 'link';
  return html`${tools.qr ? html`<div class="dq">${qrSvg(tools.qr, term('sheetQrImage', name))}</div>` : nothing}
    <p class="cen b">${name}</p><p class="cen sub">${tools.qr ? term('sheetQrHint') : term('sheetLoading')}</p>
    <div class="acts">${tools.qr ? downloads(view, tools) : nothing}
      <button type="button" class="btn wide" @click=${tools.printPoster}>${icon(Printer)}${term('sheetQrPoster')}</button>
      <button type="button" class="btn wide ${copied ? 'done' : ''}" @click=${tools.copyLink}>${icon(copied ? Check : Link)}${term(copied ? 'sheetLinkCopied' : 'sheetQrCopy')}</button></div>
    ${message(view, tools)}<p class="sub inapp">${term('sheetQrInApp')}</p>`;
}

/** Real links: they can be pressed long where an app does not save files. */
function downloads({ term, procedure }: SheetView, { files }: SheetTools): TemplateResult {
  const name = `ma-qr-${procedure.code}`;
  return html`${files?.png ? html`<a class="btn wide" href=${files.png} download="${name}.png">${icon(Download)}${term('sheetQrPng')}</a>` : nothing}
    ${files ? html`<a class="svglink" href=${files.svg} download="${name}.svg">${term('sheetQrSvg')}</a>` : nothing}`;
}

/** The small code in the right column of a wide page: reading on a desk, carrying on by phone. */
export function qrAside({ term, procedure, pageUrl }: SheetView, { qr }: SheetTools): TemplateResult | typeof nothing {
  if (!qr) return nothing;
  return html`<div class="qp"><div class="qb">${qrSvg(qr, term('sheetQrImage', titleOf(procedure)))}</div><div><p class="b">${term('sheetQrAside')}</p><p class="sub">${readableAddress(pageUrl)}</p></div></div>`;
}

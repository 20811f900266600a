import { html, nothing, type TemplateResult } from 'lit';
import { Check, Copy, ExternalLink, Phone, Printer, QrCode, Share2 } from 'lucide';
import { icon, type IconNode } from '../../../../ui/icon.js';
import { onlineFact } from '../../model/facts.js';
import type { OnlineLevel } from '../../model/procedure.js';
import { hostOf } from '../../model/sheet-links.js';
import { telLink } from '../contact.js';
import type { SheetTerm, SheetView } from '../sheet-view.js';
import type { SheetTools } from '../sheet-tools.js';
import { message } from './message.js';

/** What to do with the procedure: file it, or call; print, share, code. */
export function actions(view: SheetView, tools: SheetTools): TemplateResult {
  return html`<div class="ac noprint"><div class="ac-main">${view.filingUrl ? filing(view, view.filingUrl, tools) : callFirst(view)}</div>
    ${trio(view, tools)}${tools.qrOpen ? nothing : message(view, tools)}</div>`;
}

function filing({ term, procedure }: SheetView, url: string, tools: SheetTools): TemplateResult {
  const host = hostOf(url);
  const national = host === 'dichvucong.gov.vn';
  const partial = onlineFact(procedure) !== 'full';
  const copied = tools.done === 'code';
  return html`<a class="btn main wide" href=${url} target="_blank" rel="noopener">${term('sheetFile')}${icon(ExternalLink)}</a>
    <p class="cen sub">${national ? term('sheetFileWhere') : term('sheetFileElsewhere', host)}</p>
    <p class="cen sub level">${term(partial ? 'sheetPartial' : 'sheetFull')}</p>
    <button type="button" class="copy" @click=${tools.copyCode}>${icon(copied ? Check : Copy, 18)}<span class="u">${term(copied ? 'sheetCodeCopied' : 'sheetCopyCode')}</span> ${procedure.code}</button>`;
}

function callFirst({ term, procedure, contact, site }: SheetView): TemplateResult {
  const online = onlineFact(procedure);
  const where = [site.office ?? term('sheetOneStop'), procedure.place].filter(Boolean).join(', ');
  const call = contact && html`<a class="btn main wide call" href=${telLink(contact.phone)}>${icon(Phone)}<span>${term('sheetCallFirst')} <span class="nw">${contact.phone}</span></span></a>`;
  return html`${call ?? nothing}${whereToGo(online, term, where)}`;
}

/** Where to go; of a procedure that is not in force the notice above has said enough. */
function whereToGo(online: OnlineLevel | null, term: SheetTerm, where: string): TemplateResult | typeof nothing {
  if (online !== null && online !== 'none') return nothing;
  return html`<p class="cen sub">${online ? term('sheetInPerson', where) : term('sheetInPersonUnknown')}</p>`;
}

function trio({ term }: SheetView, tools: SheetTools): TemplateResult {
  const tool = (sign: IconNode, text: string, act: () => void, kind: string) =>
    html`<button type="button" data-tool=${kind} ?data-busy=${tools.busy === kind} @click=${act}>${icon(sign, 22)}<span>${text}</span></button>`;
  return html`<div class="tri">${tool(Printer, term('sheetPrint'), tools.print, 'print')}${tool(Share2, term('sheetShare'), tools.share, 'share')}${tool(QrCode, term('sheetQr'), tools.openQr, 'qr')}</div>`;
}

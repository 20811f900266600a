import { html, type TemplateResult } from 'lit';
import { EMERGENCY_NUMBERS } from '../../../core/national-numbers.js';
import { qrSvg } from '../../../ui/qr.js';
import type { PrintView } from './print-directory.js';

/** Ten cards of 85 × 54 mm, the size of an identity card, on one A4 page; hairlines to cut along. */
export function walletCards(view: PrintView): TemplateResult {
  return html`<main class="cards">${[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(() => card(view))}</main>`;
}

function card({ site, hotlines, language, url, qr, term }: PrintView): TemplateResult {
  return html`<section class="card"><div class="ct"><p class="cn">${site.name ?? term('dirTitleShort')}</p><ul>${hotlines.slice(0, 4).map((one) => html`<li><span>${one.short ?? one.label}</span><b>${one.phone.display}</b></li>`)}</ul>
<p class="ce">${EMERGENCY_NUMBERS.slice(0, 4).map((one) => html`<span><b>${one.number}</b> ${term('dirShortName', one.number, one.name[language])}</span>`)}</p></div><div class="cq">${qrSvg(qr, url)}</div></section>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { Phone } from 'lucide';
import { EMERGENCY_NUMBERS } from '../../../core/national-numbers.js';
import type { Term } from '../../../platform/localize.js';
import { icon, type IconNode } from '../../../ui/icon.js';
import { EMERGENCY_ICONS } from '../directory-icons.js';
import type { HotlineMessages } from '../messages/vi.js';
import type { Hotline } from '../model/directory.js';

type HotlineTerm = Term<HotlineMessages>;

/** 113, 114, 115 as cells with signs, 112 and 111 as quieter cells below. */
export function emergencyStrip(term: HotlineTerm, language: 'vi' | 'en'): TemplateResult {
  return html`<ul class="sos full" aria-label=${term('dirEmergency')}>${EMERGENCY_NUMBERS.map((one) => {
    const sign = EMERGENCY_ICONS[one.number];
    return html`<li class=${sign ? '' : 'half'}><a href="tel:${one.number}">${icon(sign, 28)}<b>${one.number}</b> <span>${shortened(one.name[language])}</span></a></li>`;
  })}</ul>`;
}

/** The same for a side column: numbers over words. */
export function emergencyMini(term: HotlineTerm, language: 'vi' | 'en'): TemplateResult {
  return html`<ul class="mini full" aria-label=${term('dirEmergency')}>${EMERGENCY_NUMBERS.map((one) => html`<li><a href="tel:${one.number}"><b>${one.number}</b> <span>${term('dirShortName', one.number, one.name[language])}</span></a></li>`)}</ul>`;
}

/** The last two parts of a list of names: "Sự cố, thiên tai, thảm họa" → "Thiên tai, thảm họa". */
function shortened(name: string): string {
  const words = name.split(', ').slice(-2).join(', ');
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** The commune's numbers: name and note, and a button that prints the number. */
export function hotlineList(term: HotlineTerm, hotlines: readonly Hotline[]): TemplateResult | typeof nothing {
  if (!hotlines.length) return nothing;
  const first = hotlines.filter((one) => one.primary)[0] ?? hotlines[0];
  return html`<ul class="rl full hot" aria-label=${term('dirHotlines')}>${hotlines.map((one) => html`<li><div><span class="b">${one.label}</span>${one.note ? html`<span class="hint">${one.note}</span>` : nothing}</div>
<a class="btn call ${one === first ? 'main' : ''}" href=${one.phone.href} aria-label=${term('dirCall', one.label, one.phone.display)}>${icon(Phone as IconNode)}${one.phone.display}</a></li>`)}</ul>`;
}

/** The same as rows of two lines, the whole row a call. */
export function hotlineRows(term: HotlineTerm, hotlines: readonly Hotline[]): TemplateResult | typeof nothing {
  if (!hotlines.length) return nothing;
  return html`<ul class="rl full cmp" aria-label=${term('dirHotlines')}>${hotlines.map((one) => html`<li><a href=${one.phone.href}><span class="hint">${one.short ?? one.label}</span><b>${one.phone.display}</b>${icon(Phone as IconNode, 22)}</a></li>`)}</ul>`;
}

/** The line that warns of fraud; the site file's own words where it has some. */
export function scamLine(term: HotlineTerm, own: string | undefined): TemplateResult {
  return html`<p class="scam hint">${own ?? term('dirScam')}</p>`;
}

/** The line on top in a storm or flood: the site file's own words where `disaster` is a text. */
export function alarm(term: HotlineTerm, disaster: boolean | string | undefined): TemplateResult | typeof nothing {
  if (!disaster) return nothing;
  return html`<div class="nt bad alarm"><div><p class="b">${typeof disaster === 'string' ? disaster : term('dirDisaster')}</p><p>${term('dirDisasterText')}</p></div></div>`;
}

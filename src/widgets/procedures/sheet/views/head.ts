import { html, nothing, type TemplateResult } from 'lit';
import { ChevronLeft, CircleDollarSign, Clock, MapPin, Send } from 'lucide';
import { formatDate } from '../../../../core/dates.js';
import { heading } from '../../../../ui/heading.js';
import { icon, type IconNode } from '../../../../ui/icon.js';
import { fact } from '../../../../ui/leader.js';
import { factTexts, longFeeNotes, type FactText } from '../fact-texts.js';
import { titleOf, type SheetView } from '../sheet-view.js';

const SIGNS: Record<FactText['key'], IconNode> = { time: Clock, fee: CircleDollarSign, place: MapPin, method: Send };

export function backLink(text: string, onBack: (event: Event) => void): TemplateResult {
  return html`<button type="button" class="back noprint" @click=${onBack}>${icon(ChevronLeft)}<span>${text}</span></button>`;
}

/** Everyday name, official name, field, code, date. */
export function head(view: SheetView): TemplateResult {
  const { procedure, term, level, file } = view;
  const updated = procedure.checkedAt ?? file.updatedAt;
  const words = [term('sheetField', procedure.field), term('sheetCode', procedure.code), updated ? term('sheetUpdated', formatDate(updated)) : term('sheetUndated')];
  return html`<header class="hd">${heading(level, titleOf(procedure), 'title', 'title')}
    ${procedure.commonName ? html`<p class="official">${procedure.name}</p>` : nothing}
    <p class="sub">${words.join(' · ')}</p></header>`;
}

export function facts(view: SheetView): TemplateResult {
  const { procedure, site, term } = view;
  const notes = longFeeNotes(procedure, term);
  return html`<dl class="facts full">${factTexts(procedure, site, term).map(({ key, label, value, small }) => fact(html`${icon(SIGNS[key], 18)}${label}`, value, small))}</dl>
    ${notes.length ? html`<p class="feenote sub"><b class="b">${term('sheetFeeNote')}:</b> ${notes.join(' ')}</p>` : nothing}`;
}

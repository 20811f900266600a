import { html, nothing, type TemplateResult } from 'lit';
import { Phone } from 'lucide';
import { disclosure } from '../../../../ui/disclosure.js';
import { icon } from '../../../../ui/icon.js';
import type { LegalBasis } from '../../model/procedure.js';
import { initials, telLink } from '../contact.js';
import type { SheetView } from '../sheet-view.js';
import { guide } from './steps.js';

/** Whom to ask: the number is printed in full, so that it can be read, dictated, dialled by hand. */
export function ask({ contact, term }: SheetView): TemplateResult | typeof nothing {
  if (!contact) return nothing;
  const { who, title, phone, inCharge } = contact;
  return html`<div class="ask">${inCharge ? html`<div class="av" aria-hidden="true">${initials(who)}</div>` : nothing}
    <div class="who"><p class="b">${term(inCharge ? 'sheetAsk' : 'sheetAskHotline')}</p><p class="sub">${[who, title].filter(Boolean).join(', ')}</p><p class="b on-paper">${phone}</p></div>
    <a class="btn" href=${telLink(phone)} aria-label=${term('sheetCall', who, phone)}>${icon(Phone)}<span class="nw">${phone}</span></a></div>`;
}

/** What few people read: folded away, never left out. */
export function more(view: SheetView): TemplateResult {
  const { procedure, term } = view;
  const { subjects, results, conditions, legalBasis, aliases } = procedure;
  const law = legalBasis ?? [];
  return html`<div class="law full">${guide(view)}
    ${results?.length ? disclosure({ summary: term('sheetResults'), body: bullets(results) }) : nothing}
    ${subjects?.length ? disclosure({ summary: term('sheetWho'), body: bullets(subjects) }) : nothing}
    ${conditions ? disclosure({ summary: term('sheetConditions'), body: html`<p class="pre">${conditions}</p>` }) : nothing}
    ${law.length || procedure.decision ? disclosure({ summary: term('sheetLaw'), ...(law.length ? { count: term('sheetDocuments', law.length) } : {}), body: legal(view, law) }) : nothing}</div>
    ${aliases?.length ? html`<p class="sub aliases">${term('sheetAliases', aliases.join(', '))}</p>` : nothing}`;
}

const bullets = (lines: readonly string[]) => html`<ul class="dots">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;

function legal({ procedure, term }: SheetView, law: readonly LegalBasis[]): TemplateResult {
  const { decision, agency } = procedure;
  return html`<ul class="dots">${law.map(({ number, title }) => html`<li>${number ? html`<b class="b nw">${number}</b> ` : nothing}${title}</li>`)}</ul>
    ${decision ? html`<p class="sub">${term('sheetDecision', decision)}</p>` : nothing}${agency ? html`<p class="sub">${term('sheetAgency', agency)}</p>` : nothing}`;
}

export function foot({ file, term, reportUrl }: SheetView, onReport: (event: Event) => void): TemplateResult {
  const report = reportUrl
    ? html`<a class="noprint" href=${reportUrl} @click=${onReport}>${term('sheetReport')}</a>`
    : html`<button type="button" class="link noprint" @click=${onReport}>${term('sheetReport')}</button>`;
  return html`<footer class="ft">${file.source ? html`<span>${term('sheetSource', file.source)}</span>` : html`<span></span>`}${report}</footer>`;
}

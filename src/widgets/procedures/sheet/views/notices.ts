import { html, nothing, type TemplateResult } from 'lit';
import { CircleCheck, TriangleAlert } from 'lucide';
import { formatDate } from '../../../../core/dates.js';
import { icon } from '../../../../ui/icon.js';
import { notice } from '../../../../ui/notice.js';
import { freshness } from '../../model/facts.js';
import type { SheetTerm, SheetView } from '../sheet-view.js';

/** Repealed, replaced, not yet in force, or long unchecked. */
export function validityNotice(view: SheetView, replacementUrl: (code: string) => string): TemplateResult | typeof nothing {
  const { procedure, term, today, file } = view;
  const state = freshness(procedure, today, file.updatedAt);
  const { replacedBy } = procedure;
  const replacement = replacedBy ? html`<a href=${replacementUrl(replacedBy)}>${term('sheetReplacement', replacedBy)}</a>` : nothing;
  if (state.state === 'repealed') return notice('bad', TriangleAlert, term('sheetRepealed', formatDate(state.since)), replacement);
  if (replacedBy) return notice('bad', TriangleAlert, term('sheetReplaced'), replacement);
  if (state.state === 'notYetInForce') return notice('warn', TriangleAlert, term('sheetNotYet', formatDate(state.since)), nothing);
  if (state.state === 'stale') return notice('warn', TriangleAlert, term('sheetStale', formatDate(state.since).slice(3)), nothing);
  return nothing;
}

export function savedCopyNotice(day: string, term: SheetTerm): TemplateResult {
  return notice('warn', TriangleAlert, term('sheetSavedCopy', day), nothing);
}

export function okNotice(title: string, text: string): TemplateResult {
  return html`<div class="nt ok">${icon(CircleCheck, 22)}<p><b class="b">${title}</b> ${text}</p></div>`;
}

/** A failed load, with what helps. */
export function failure(title: string, why: string, term: SheetTerm, retry: () => void, phone?: string): TemplateResult {
  return notice('bad', TriangleAlert, title, html`<p>${why}</p>
    <button type="button" class="btn" @click=${retry}>${term('sheetRetry')}</button>
    ${phone ? html`<p class="call-instead">${term('sheetCallInstead', phone)}</p>` : nothing}`);
}

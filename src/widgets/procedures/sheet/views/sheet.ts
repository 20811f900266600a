import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, vietnamDate } from '../../../../core/dates.js';
import { pageLink } from '../../model/sheet-links.js';
import type { SheetTools } from '../sheet-tools.js';
import type { SheetTerm, SheetView } from '../sheet-view.js';
import { actions } from './actions.js';
import { facts, head } from './head.js';
import { ask, foot, more } from './more.js';
import { failure, savedCopyNotice, validityNotice } from './notices.js';
import { papers } from './papers.js';
import { steps } from './steps.js';

export interface SheetActs {
  /** Day of the saved copy on show, epoch milliseconds. */
  savedAt: number | undefined;
  wide: boolean;
  toggle: (key: string) => void;
  retry: () => void;
  report: (event: Event) => void;
}

/** One procedure from top to bottom. In a wide place actions, contact and code stand in a right column. */
export function sheet(view: SheetView, tools: SheetTools, acts: SheetActs): TemplateResult {
  const { wide } = acts;
  const aside = html`<div class="aside">${actions(view, tools)}${wide ? html`${ask(view)}${tools.acts?.qrAside(view, tools) ?? nothing}` : nothing}</div>`;
  const contact = wide ? nothing : html`<div class="askw full">${ask(view)}</div>`;
  const main = html`<div class="main-col">${content(view, acts)}${view.contact ? contact : nothing}${more(view)}${foot(view, acts.report)}</div>`;
  return html`${head(view)}${facts(view)}${warnings(view, acts)}
    <div class=${wide ? 'two' : 'one'}>${wide ? html`${main}${aside}` : html`${aside}${main}`}</div>${tools.acts?.qrDialog(view, tools) ?? nothing}`;
}

function warnings(view: SheetView, { savedAt }: SheetActs): TemplateResult {
  const { site, term, pageUrl } = view;
  const replacement = (code: string) => pageLink(code, pageUrl, site.links?.page);
  return html`${validityNotice(view, replacement)}${savedAt === undefined ? nothing : savedCopyNotice(formatDate(vietnamDate(savedAt)), term)}`;
}

function content(view: SheetView, { toggle, retry }: SheetActs): TemplateResult {
  const { term, details, contact } = view;
  switch (details) {
    case 'loading': return skeleton(term);
    case 'failed': return failure(term('sheetDetailsFailed'), term('sheetDetailsFailedWhy'), term, retry, contact?.phone);
    case 'complete': return html`${papers(view, toggle)}${steps(view)}`;
  }
}

/** Lines in the shape of what will come; shown after 300 ms, so that a quick answer does not flash. */
export function skeleton(term: SheetTerm): TemplateResult {
  return html`<div class="sk-wrap"><p class="sub">${term('sheetLoading')}</p>${[1, 2, 3, 4].map(() => html`<div class="sk"></div><div class="sk short"></div>`)}</div>`;
}

/** Where no page takes reports: whom to tell instead. */
export const reportHint = ({ contact, term }: SheetView): string => (contact ? term('sheetReportCall', contact.phone) : term('sheetReportDesk'));

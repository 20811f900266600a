import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../../core/dates.js';
import { EMERGENCY_NUMBERS } from '../../../core/national-numbers.js';
import { qrSvg } from '../../../ui/qr.js';
import { matterLines } from '../model/people-list.js';
import type { PrintView } from './print-directory.js';

/** Lines of "who answers for what" that fit beside each other on one page. */
const MOST_MATTERS = 18;

/** One A4 page for the notice board: numbers large enough for 1.5 m, matters in two columns, a code that leads to the page. */
export function contactPoster(view: PrintView): TemplateResult {
  const { term, site, directory, people, hotlines, language, today, url, qr } = view;
  const lines = matterLines(directory, people).filter(({ person }) => !person.vacant && person.phones.length).slice(0, MOST_MATTERS);
  return html`<main class="poster"><header><div><p class="o">${[site.name, site.office].filter(Boolean).join(' · ')}</p><h1>${term('dirTitle')}</h1></div><div class="pq">${qrSvg(qr, url)}</div></header>
<ul class="em">${EMERGENCY_NUMBERS.map((one) => html`<li><b>${one.number}</b> ${one.name[language]}</li>`)}</ul>
<ul class="hl">${hotlines.slice(0, 6).map((one) => html`<li><span>${one.label}${one.note ? html`<small>${one.note}</small>` : nothing}</span><b>${one.phone.display}</b></li>`)}</ul>
${lines.length ? html`<h2>${term('dirWhoDoesWhat')}</h2><ul class="ml">${lines.map(({ title, person }) => html`<li><span>${title}</span><i></i><span class="r">${person.name}<b>${person.phones[0]?.display}</b></span></li>`)}</ul>` : nothing}
<footer><p>${site.scamWarning ?? term('dirScam')}</p><p>${url.replace(/^https?:\/\//, '')} · ${term('dirUpdated', formatDate(directory.updatedAt ?? today))}</p></footer></main>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { LevelTable } from '../../../core/contract/survey-results.js';
import { tenthsText } from '../../../core/statistics/shares.js';
import { levelLines } from './levels.js';
import { shareOf, type ResultsView } from './view.js';

/** Everything the charts say, as real tables; also what is printed. */
export function tablesView(view: ResultsView, table: LevelTable, order: 'asc' | 'desc'): TemplateResult {
  const { term, language, results } = view;
  const lines = levelLines(table, language, order);
  const month = term('srMonthOf', results.month);
  const levels = lines.length ? html`<table class="dtb"><caption>${table.n} ${term('srPeopleAnswered')}, ${month}</caption><thead><tr><th scope="col">${term('srLevel')}</th><th scope="col">${term('srCount')}</th><th scope="col">${term('srShare')}</th></tr></thead>
    <tbody>${lines.map((line) => html`<tr><th scope="row">${line.words}</th><td>${line.count}</td><td>${tenthsText(line.share, language)}%</td></tr>`)}</tbody>
    <tfoot><tr><th scope="row">${term('srTotal')}</th><td>${table.n}</td><td>${tenthsText(1000, language)}%</td></tr></tfoot></table>` : nothing;
  const subjects = results.questions.filter(({ question }) => question !== results.headline).map(({ question, table: one }) => row(view, view.label(question), one.n, one.good));
  const months = results.trend.map(({ month: at, n, good }) => row(view, term('srMonthOf', at), n, good));
  return html`${levels}${subjects.length ? shareTable(view, term('srByFactor'), subjects) : nothing}
    ${results.breakdowns.map((breakdown) => shareTable(view, term(`srBy${breakdown.by}`), breakdown.rows.map(({ key, n, good }) => row(view, key ?? term('srRest'), n, good))))}
    ${months.length ? shareTable(view, term('srTrend'), months) : nothing}`;
}

function shareTable({ term }: ResultsView, caption: string, rows: readonly TemplateResult[]): TemplateResult {
  return html`<table class="dtb"><caption>${caption}</caption><thead><tr><th scope="col">${term('srQuestion')}</th><th scope="col">${term('srCount')}</th><th scope="col">${term('srGoodShare')}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function row({ term, language }: ResultsView, name: string, n: number | null, good: number | null): TemplateResult {
  const share = shareOf(good, n, language);
  return html`<tr><th scope="row">${name}</th><td>${n ?? term('srNotShown')}</td><td>${share ?? term('srNotShown')}</td></tr>`;
}

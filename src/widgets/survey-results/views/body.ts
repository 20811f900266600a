import { html, nothing, type TemplateResult } from 'lit';
import type { LevelTable } from '../../../core/contract/survey-results.js';
import { formatDate } from '../../../core/dates.js';
import { heading } from '../../../ui/heading.js';
import { resultsCsv } from '../model/csv.js';
import { headlineView, levelLines, levelsView, sureView } from './levels.js';
import { tablesView } from './tables.js';
import { shareOf, type ResultsView } from './view.js';

type Charts = typeof import('./charts.js');

export interface BodyActions {
  /** Months to choose from, newest first. */
  readonly months: readonly string[];
  readonly order: 'asc' | 'desc';
  readonly view: 'chart' | 'table';
  readonly surveyUrl: string | undefined;
  readonly chooseMonth: (month: string) => void;
  readonly chooseView: (view: 'chart' | 'table') => void;
}

const NOTHING: LevelTable = { n: null, good: null, notGood: null, levels: [null, null, null, null, null] };

/** Everything under the title. */
export function resultsBody(view: ResultsView, act: BodyActions, charts: Charts | undefined): TemplateResult {
  const table = view.results.questions.filter(({ question }) => question === view.results.headline)[0]?.table ?? NOTHING;
  const body = table.n === null ? fewView(view, act) : act.view === 'table' ? html`${tablesView(view, table, act.order)}${sureView(view, table)}` : chartsView(view, act, table, charts);
  return html`${controls(view, act)}${body}${table.n === null ? nothing : foot(view)}`;
}

function controls({ term, results }: ResultsView, act: BodyActions): TemplateResult {
  const choose = (event: Event) => act.chooseMonth((event.target as HTMLSelectElement).value);
  const months = act.months.indexOf(results.month) < 0 ? [results.month, ...act.months] : act.months;
  const option = (view: 'chart' | 'table', words: string) => html`<label class=${act.view === view ? 'on' : ''}><input type="radio" name="view" .checked=${act.view === view} @change=${() => act.chooseView(view)}>${words}</label>`;
  return html`<div class="mth noprint"><label><span class="sr">${term('srMonth')}</span><select class="sel" @change=${choose}>${months.map((month) => html`<option value=${month} ?selected=${month === results.month}>${term('srMonthOf', month)}</option>`)}</select></label>
    <fieldset class="sg3" role="radiogroup" aria-label=${term('srView')}>${option('chart', term('srChart'))}${option('table', term('srTable'))}</fieldset></div>`;
}

function fewView(view: ResultsView, act: BodyActions): TemplateResult {
  const { term, results, headingLevel } = view;
  const before = results.trend.filter(({ month, n }) => n !== null && month < results.month).map(({ month }) => month);
  const last = before[before.length - 1];
  return html`${heading(headingLevel + 1, term('srFew'), 'section')}<p>${term('srFewText')}</p>
    <div class="go">${act.surveyUrl ? html`<a class="btn main" href=${act.surveyUrl}>${term('srRateNow')}</a>` : nothing}${last ? html`<button type="button" class="btn" @click=${() => act.chooseMonth(last)}>${term('srSeeMonth', term('srMonthOf', last))}</button>` : nothing}</div>`;
}

function chartsView(view: ResultsView, act: BodyActions, table: LevelTable, charts: Charts | undefined): TemplateResult {
  const lines = levelLines(table, view.language, act.order).map(({ share, levels }) => ({ share, className: `s${levels[levels.length - 1]}` }));
  const figure = shareOf(table.good, table.n, view.language);
  return html`<div class="g2"><div>${charts && figure ? charts.ringView(lines, `${figure}%`) : nothing}${headlineView(view, table)}${levelsView(view, table, act.order)}${sureView(view, table)}</div>
    <div>${charts ? html`${charts.trendView(view)}${charts.subjectsView(view)}${view.results.breakdowns.map((breakdown) => charts.breakdownView(view, breakdown))}` : nothing}</div></div>
    ${act.surveyUrl ? html`<p class="go nar2"><a class="btn" href=${act.surveyUrl}>${view.term('srRate')}</a></p>` : nothing}`;
}

/** Period, ways of answering, CSV. */
function foot(view: ResultsView): TemplateResult {
  const { term, results, language } = view;
  const { from, to } = results.period;
  const words = { web: term('srChannelWeb'), kiosk: term('srChannelKiosk'), paper: term('srChannelPaper') };
  const channels = results.channels.map((channel) => words[channel]).join('; ');
  const csv = `data:text/csv;charset=utf-8,${encodeURIComponent(resultsCsv(results, view.label, language))}`;
  return html`<div class="ft"><span>${term('srPeriod', formatDate(from), formatDate(to))}. ${channels ? `${term('srChannels', channels)}. ` : nothing}${term('srUpdated', formatDate(to))}</span><a class="noprint" href=${csv} download="danh-gia-${results.month}.csv">${term('srCsv')}</a></div>`;
}

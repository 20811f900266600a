/** Trend, bars by subject and by source. Loaded after the headline stands. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SurveyResults } from '../../../core/contract/survey-results.js';
import { heading } from '../../../ui/heading.js';
import { groupsOf } from '../model/labels.js';
import { shareOf, type ResultsView } from './view.js';

interface Point {
  readonly month: string;
  /** Percent; undefined where nothing may be shown. */
  readonly share: number | undefined;
}

const percent = (good: number | null, n: number | null): number | undefined => (good === null || !n ? undefined : (good / n) * 100);

/** Lowest value of the axis: 70, or lower in tens where a month lies below. */
function axisStart(points: readonly Point[]): number {
  let start = 70;
  for (const { share } of points) if (share !== undefined) start = Math.min(start, Math.floor(share / 10) * 10);
  return start;
}

/** A line over twelve months; months that may not be shown leave a gap. The numbers stand in the table view. */
export function trendView(view: ResultsView): TemplateResult | typeof nothing {
  const { term, language, results, headingLevel } = view;
  const points = results.trend.map(({ month, n, good }): Point => ({ month, share: percent(good, n) }));
  const known = results.trend.filter(({ good, n }) => percent(good, n) !== undefined);
  const first = known[0];
  const last = known[known.length - 1];
  if (!first || !last || known.length < 2) return nothing;
  const start = axisStart(points);
  const sentence = term('srTrendSentence', term('srMonthOf', first.month), shareOf(first.good, first.n, language) ?? '', term('srMonthOf', last.month), shareOf(last.good, last.n, language) ?? '');
  const lastShare = shareOf(last.good, last.n, language) ?? '';
  return html`${heading(headingLevel + 1, term('srTrend'), 'section sx')}<p class="hint">${term('srTrendText')}. ${term('srTrendAxis', start)}</p>
    <div class="trw">${line(points, start, sentence, lastShare, 326, 'nar')}${line(points, start, sentence, lastShare, 560, 'wid')}</div>`;
}

function line(points: readonly Point[], start: number, sentence: string, lastShare: string, width: number, className: string): TemplateResult {
  const right = width - 44;
  const x = (index: number) => 38 + (index / Math.max(1, points.length - 1)) * (right - 38);
  const y = (share: number) => 106 - ((share - start) / (100 - start)) * 92;
  const step = start < 40 ? 20 : 10;
  const grid: unknown[] = [];
  for (let value = start; value <= 100; value += step) grid.push(svg`<path class="gx" d="M38 ${y(value)}H${right}"></path><text x="30" y=${y(value) + 5} text-anchor="end">${value}</text>`);
  let path = '';
  let lastAt = -1;
  points.forEach(({ share }, index) => {
    if (share === undefined) return;
    path += `${index > 0 && points[index - 1]?.share !== undefined ? 'L' : 'M'}${x(index).toFixed(1)} ${y(share).toFixed(1)}`;
    lastAt = index;
  });
  const every = width < 400 ? 2 : 1;
  const dots = points.map(({ share }, index) => (share === undefined ? nothing : svg`<circle class="pt" cx=${x(index)} cy=${y(share)} r=${index === lastAt ? 5 : 3}></circle>`));
  const names = points.map(({ month }, index) => ((points.length - 1 - index) % every ? nothing : svg`<text x=${x(index)} y="128" text-anchor="middle">${monthMark(month, month.slice(5) === '01' || (every === 2 && month.slice(5) === '02'))}</text>`));
  const end = lastAt < 0 ? nothing : svg`<text class="lv" x=${x(lastAt) + 8} y=${y(points[lastAt]?.share ?? 0) + 5}>${lastShare}%</text>`;
  return html`<svg class="tr ${className}" viewBox="0 0 ${width} 136" role="img" aria-label=${sentence}>${grid}<path class="ln" d=${path}></path>${dots}${names}${end}</svg>`;
}

const monthMark = (month: string, withYear: boolean): string => `T${Number(month.slice(5))}${withYear ? `/${month.slice(2, 4)}` : ''}`;

/** Bars by subject, under their factors in the questionnaire's order. */
export function subjectsView(view: ResultsView): TemplateResult | typeof nothing {
  const { term, results, questionnaire, language, label, headingLevel } = view;
  const tables = new Map(results.questions.map(({ question, table }) => [question, table]));
  const keys = results.questions.map(({ question }) => question).filter((key) => key !== results.headline);
  if (!keys.length) return nothing;
  return html`${heading(headingLevel + 1, term('srByFactor'), 'section sx')}${groupsOf(keys, questionnaire, language).map((group) => html`${group.title ? html`<p class="grp">${group.title}</p>` : nothing}
    <table class="by"><tbody>${group.keys.map((key) => barRow(view, label(key), tables.get(key)?.good ?? null, tables.get(key)?.n ?? null))}</tbody></table>`)}`;
}

/** Bars by counter, procedure or channel: the one the commune publishes. */
export function breakdownView(view: ResultsView, breakdown: SurveyResults['breakdowns'][number]): TemplateResult {
  const { term } = view;
  const name = (key: string | null) => (key === null ? term('srRest') : breakdown.by === 'channel' ? channelName(view, key) : key.replace(/^quay-(\d+)$/, view.language === 'vi' ? 'Quầy $1' : 'Counter $1'));
  return html`${heading(view.headingLevel + 1, term(`srBy${breakdown.by}`), 'section sx')}<table class="by"><tbody>${breakdown.rows.map((row) => barRow(view, name(row.key), row.good, row.n))}</tbody></table>`;
}

export function channelName({ term }: Pick<ResultsView, 'term'>, channel: string): string {
  return channel === 'kiosk' ? term('srChannelKiosk') : channel === 'paper' ? term('srChannelPaper') : term('srChannelWeb');
}

function barRow(view: ResultsView, name: string, good: number | null, n: number | null): TemplateResult {
  const share = shareOf(good, n, view.language);
  const width = percent(good, n) ?? 0;
  return html`<tr><th scope="row">${name}</th><td>${share ? html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="bg" width="100" height="10"></rect><rect class="bar" width=${width} height="10"></rect></svg>` : html`<span class="mu">${view.term('srHeld')}</span>`}</td><td class="b">${share ? `${share}%` : view.term('srNotShown')}</td></tr>`;
}

/** The ring of a side column. Lines as in the list, drawn clockwise from the top. */
export function ringView(shares: readonly { share: number; className: string }[], figure: string): TemplateResult {
  const around = 2 * Math.PI * 58;
  let at = 0;
  const arcs = shares.filter(({ share }) => share > 0).map(({ share, className }) => {
    const length = (share / 1000) * around;
    const start = at;
    at += length;
    return svg`<circle class="ring ${className}" cx="80" cy="80" r="58" stroke-dasharray="${Math.max(1, length - 1.5)} ${around}" stroke-dashoffset=${-start} transform="rotate(-90 80 80)"></circle>`;
  });
  return html`<div class="dn"><svg viewBox="0 0 160 160" width="160" height="160" aria-hidden="true">${arcs}<text class="dnt" x="80" y="90" text-anchor="middle">${figure}</text></svg></div>`;
}

import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LevelTable } from '../../../core/contract/survey-results.js';
import { LEVEL_WORDS, wordsIn } from '../../../core/questionnaire/types.js';
import { sharesInTenths, tenthsText } from '../../../core/statistics/shares.js';
import { wilsonPercents } from '../../../core/statistics/wilson.js';
import { shareOf, type ResultsView } from './view.js';

/** One line of the list: a level, or levels put together because one alone may not be shown. */
export interface LevelLine {
  readonly levels: readonly number[];
  readonly words: string;
  readonly count: number;
  /** Tenths of a percent; all lines add up to 1000. */
  readonly share: number;
}

/** Lines in the order asked for; levels of a half that is held back stand together as one line. */
export function levelLines(table: LevelTable, language: 'vi' | 'en', order: 'asc' | 'desc'): LevelLine[] {
  if (table.n === null || table.good === null || table.notGood === null) return [];
  const parts: { levels: number[]; count: number }[] = [];
  for (const [levels, total] of [[[1, 2, 3], table.notGood], [[4, 5], table.good]] as [number[], number][]) {
    const known = levels.every((level) => table.levels[level - 1] !== null);
    if (known) for (const level of levels) parts.push({ levels: [level], count: table.levels[level - 1] as number });
    else parts.push({ levels, count: total });
  }
  if (order === 'desc') parts.reverse();
  const shares = sharesInTenths(parts.map(({ count }) => count));
  const words = (levels: readonly number[]) => levels.map((level) => wordsIn(LEVEL_WORDS[level - 1], language)).join(', ');
  return parts.map(({ levels, count }, index) => ({ levels, count, share: shares[index] as number, words: words(levels) }));
}

/** The headline in large figures, and who answered. */
export function headlineView({ term, language }: ResultsView, table: LevelTable): TemplateResult {
  const share = shareOf(table.good, table.n, language);
  return html`<div class="kpi">${share ? html`<p class="k1">${share}%</p>` : nothing}<p>${share ? html`${term('srGood')}<br>` : nothing}<span class="mu"><b class="b">${table.n}</b> ${term('srPeopleAnswered')}</span></p></div>`;
}

/** How sure it is, in words: chance, who was asked, who said nothing. */
export function sureView({ term, results }: ResultsView, table: LevelTable): TemplateResult {
  const known = table.good !== null && table.n !== null;
  const noOpinion = results.questions.filter(({ question }) => question === results.headline)[0]?.noOpinion;
  const [low, high] = known ? wilsonPercents(table.good as number, table.n as number) : [0, 0];
  return html`<p class="how">${known ? html`${term('srInterval', low, high)} ` : nothing}${term('srNotAll')}${noOpinion ? html` ${term('srNoOpinion', noOpinion)}.` : nothing}</p>`;
}

/** Stacked bar and list. The list is the data; the bar is named with the same sentence. */
export function levelsView(view: ResultsView, table: LevelTable, order: 'asc' | 'desc'): TemplateResult {
  const { term, language } = view;
  const lines = levelLines(table, language, order);
  if (!lines.length) return html`<p class="mu">${term('srHeldLong')}</p>`;
  const colour = (line: LevelLine) => `s${line.levels[line.levels.length - 1]}`;
  const sentence = term('srBarSentence', lines.map(({ words, share }) => `${words} ${tenthsText(share, language)}%`).join('; '));
  return html`<div class="sbar" role="img" aria-label=${sentence}><svg viewBox="0 0 1000 28" preserveAspectRatio="none" aria-hidden="true">${bars(lines, colour)}</svg></div>
    <table class="lgd"><tbody>${lines.map((line) => html`<tr><th scope="row"><i class=${colour(line)}></i>${line.words}</th><td class="mu">${term('srPeople', line.count)}</td><td class="b">${tenthsText(line.share, language)}%</td></tr>`)}</tbody></table>
    ${lines.length < 5 ? html`<p class="how">${term('srHeldLong')}</p>` : nothing}`;
}

function bars(lines: readonly LevelLine[], colour: (line: LevelLine) => string): unknown {
  let at = 0;
  return lines.filter(({ share }) => share > 0).map((line) => {
    const x = at;
    at += line.share;
    return rect(x, Math.max(3, line.share - 4), colour(line));
  });
}

const rect = (x: number, width: number, className: string) => svg`<rect class=${className} x=${x} y="0" width=${width} height="28"></rect>`;

import type { BreakdownRow, LevelTable, SurveyResults } from '../contract/survey-results.js';

/**
 * What may be shown of a file of results: nothing under 10 people, no count from 1 to 4, nothing that could be worked
 * out from what is shown. The receiver holds back by itself; a file written by hand may not, so the page checks again.
 * The limits are those of `SUPPRESSION` in the contract (stated here too: the contract's file brings a validator along).
 */
export const LEAST_PEOPLE = 10;
export const LEAST_CELL = 5;

const cellMayShow = (count: number) => count === 0 || count >= LEAST_CELL;
const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value % 1 === 0;
const NOTHING: LevelTable = { n: null, good: null, notGood: null, levels: [null, null, null, null, null] };

/** The most that may be shown of one question, from coarse to fine. Counts that contradict each other show nothing. */
export function holdTable(table: LevelTable): LevelTable {
  const levels = [0, 1, 2, 3, 4].map((level) => (isCount(table.levels[level]) ? (table.levels[level] as number) : null));
  const complete = levels.every((count) => count !== null);
  const n = isCount(table.n) ? table.n : complete ? sum(levels) : null;
  if (n === null || n < LEAST_PEOPLE || (complete && sum(levels) !== n)) return NOTHING;
  const good = isCount(table.good) ? table.good : levels[3] != null && levels[4] != null ? levels[3] + levels[4] : null;
  if (good === null || good > n || !cellMayShow(good) || !cellMayShow(n - good)) return { ...NOTHING, n };
  return { n, good, notGood: n - good, levels: [...half(levels.slice(0, 3), n - good), ...half(levels.slice(3), good)] };
}

/** All levels of a half or none: one that is held could be worked out from its sisters. */
function half(levels: readonly (number | null)[], total: number): (number | null)[] {
  const safe = levels.every((count) => count !== null && cellMayShow(count)) && sum(levels) === total;
  return safe ? [...levels] : levels.map(() => null);
}

function sum(counts: readonly (number | null)[]): number {
  let total = 0;
  for (const count of counts) total += count ?? 0;
  return total;
}

interface Part {
  key: string | null;
  n: number;
  /** `null` where the file itself does not say. */
  good: number | null;
}

/**
 * One breakdown of the headline question. Rows under the minimum go together into the rest (`key: null`); while the rest
 * itself is too small, the smallest shown row joins it. Whatever rows a reader subtracts from the total, at least ten
 * people stay behind, and their good answers are nought or at least five.
 */
export function holdBreakdown(rows: readonly BreakdownRow[], total: LevelTable): BreakdownRow[] {
  if (total.n === null) return [];
  const shown: Part[] = [];
  const rest: Part = { key: null, n: 0, good: 0 };
  for (const row of rows) {
    if (!isCount(row.n)) continue;
    const part = { key: row.key, n: row.n, good: isCount(row.good) && row.good <= row.n ? row.good : null };
    if (row.key !== null && row.n >= LEAST_PEOPLE) shown.push(part);
    else join(rest, part);
  }
  shown.sort((a, b) => b.n - a.n || ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
  let listed = rest.n;
  for (const part of shown) listed += part.n;
  // People the file does not list are the rest's as well; what is listed twice is no breakdown of this total.
  if (listed > total.n) return [];
  if (listed < total.n) join(rest, { key: null, n: total.n - listed, good: null });
  while (rest.n > 0 && rest.n < LEAST_PEOPLE && shown.length > 0) join(rest, shown.pop() as Part);
  const parts = rest.n > 0 ? [...shown, rest] : shown;
  if (rest.n > 0 && rest.n < LEAST_PEOPLE) return [];
  const open = total.good === null ? [] : partsWithGood(parts, total);
  return parts.map((part) => (open.indexOf(part) >= 0 ? { key: part.key, n: part.n, good: part.good, notGood: part.n - (part.good as number) } : { key: part.key, n: part.n, good: null, notGood: null }));
}

function join(sumOf: Part, part: Part): void {
  sumOf.n += part.n;
  sumOf.good = sumOf.good === null || part.good === null ? null : sumOf.good + part.good;
}

/** Rows whose good count may be shown: each safe by itself, and those held back safe when taken together. */
function partsWithGood(parts: readonly Part[], total: LevelTable): Part[] {
  const safe = (good: number, n: number) => cellMayShow(good) && cellMayShow(n - good);
  const open = parts.filter((part) => part.good !== null && safe(part.good, part.n));
  const held = () => {
    let n = total.n as number;
    let good = total.good as number;
    for (const part of open) { n -= part.n; good -= part.good as number; }
    return { n, good };
  };
  for (let left = held(); open.length > 0 && ((left.n === 0 && left.good !== 0) || (left.n > 0 && !safe(left.good, left.n))); left = held()) open.pop();
  return open;
}

/** A whole file of results with everything held back that may not be shown. */
export function holdResults(results: SurveyResults): SurveyResults {
  const questions = results.questions.map((entry) => {
    const table = holdTable(entry.table);
    const { noOpinion } = entry;
    return { question: entry.question, table, noOpinion: table.n !== null && isCount(noOpinion) && cellMayShow(noOpinion) ? noOpinion : null };
  });
  const lead = questions.filter(({ question }) => question === results.headline)[0]?.table ?? NOTHING;
  const trend = results.trend.map(({ month, n, good }) => {
    const { n: people, good: kept } = holdTable({ ...NOTHING, n, good });
    return { month, n: people, good: kept };
  });
  const breakdowns = results.breakdowns.map(({ by, rows }) => ({ by, rows: holdBreakdown(rows, lead) })).filter(({ rows }) => rows.length > 0);
  return { ...results, records: lead.n, questions, trend, breakdowns };
}

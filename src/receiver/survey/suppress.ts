import { SUPPRESSION, type BreakdownRow, type LevelTable } from '../../core/contract/index.js';
import type { BreakdownFigures } from './figures.js';

/** A count that may be shown: nobody, or enough people that none stands out. */
export function cellMayShow(count: number): boolean {
  return count === 0 || count >= SUPPRESSION.minimumCell;
}

/** The most that may be shown of one question, from coarse to fine (see `levelTableSchema`). */
export function suppressLevels(levels: readonly number[]): LevelTable {
  const n = levels.reduce((sum, count) => sum + count, 0);
  const good = (levels[3] ?? 0) + (levels[4] ?? 0);
  const table: LevelTable = { n: null, good: null, notGood: null, levels: [null, null, null, null, null] };
  if (n < SUPPRESSION.minimumAnswers) return table;
  table.n = n;
  if (!cellMayShow(good) || !cellMayShow(n - good)) return table;
  table.good = good;
  table.notGood = n - good;
  showHalf(table, levels, [0, 1, 2]);
  showHalf(table, levels, [3, 4]);
  return table;
}

/** All single levels of a half, or none of them: one held level could be worked out from its sisters. */
function showHalf(table: LevelTable, levels: readonly number[], half: readonly number[]): void {
  if (!half.every((level) => cellMayShow(levels[level] ?? 0))) return;
  for (const level of half) table.levels[level] = levels[level] ?? 0;
}

/** People and good answers. */
interface Part {
  key: string | null;
  n: number;
  good: number;
}

/**
 * One breakdown of the headline question. Rows too small to show are put together under `null`; when even the rest would
 * be too small, the smallest shown row joins it, so total minus shown rows never uncovers a few people. Good counts are
 * held the same way among the rows that keep theirs back.
 */
export function suppressBreakdown(rows: readonly BreakdownFigures[], total: LevelTable): BreakdownRow[] {
  if (total.n === null) return [];
  const shown: Part[] = rows.filter((row) => row.key !== null && row.n >= SUPPRESSION.minimumAnswers).sort(bySize).map((row) => ({ ...row }));
  const rest: Part = { key: null, n: 0, good: 0 };
  for (const row of rows) if (!shown.some((kept) => kept.key === row.key)) add(rest, row);
  while (rest.n > 0 && rest.n < SUPPRESSION.minimumAnswers && shown.length > 0) add(rest, shown.pop() as Part);
  const parts = rest.n > 0 ? [...shown, rest] : shown;
  const open = total.good === null ? new Set<Part>() : partsWithGood(parts);
  return parts.map((part) => ({
    key: part.key, n: part.n, good: open.has(part) ? part.good : null, notGood: open.has(part) ? part.n - part.good : null,
  }));
}

/** Rows whose good count may be shown: each safe by itself, and those held back safe when taken together. */
function partsWithGood(parts: readonly Part[]): Set<Part> {
  const open = parts.filter((part) => cellMayShow(part.good) && cellMayShow(part.n - part.good));
  const held: Part = { key: null, n: 0, good: 0 };
  for (const part of parts) if (!open.includes(part)) add(held, part);
  while (held.n > 0 && !(cellMayShow(held.good) && cellMayShow(held.n - held.good)) && open.length > 0) add(held, open.pop() as Part);
  return new Set(open);
}

function add(sum: Part, part: { n: number; good: number }): void {
  sum.n += part.n;
  sum.good += part.good;
}

function bySize(a: BreakdownFigures, b: BreakdownFigures): number {
  return b.n - a.n || (a.key ?? '').localeCompare(b.key ?? '');
}

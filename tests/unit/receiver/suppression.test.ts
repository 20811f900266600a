import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { LevelTable } from '../../../src/core/contract/index.js';
import { advance, type Release } from '../../../src/receiver/survey/release.js';
import { suppressBreakdown, suppressLevels } from '../../../src/receiver/survey/suppress.js';
import type { Figures } from '../../../src/receiver/survey/figures.js';

const RUNS = { seed: 10, numRuns: 2000 };
const count = fc.oneof(fc.nat(6), fc.nat(40));
const levels = fc.tuple(count, count, count, count, count);

/** A number that may be known: nobody, or five and more. */
const fine = (n: number | null): boolean => n === null || n === 0 || n >= 5;
const sum = (list: readonly number[]): number => list.reduce((total, n) => total + n, 0);

/** Every count that can be worked out from a shown table by adding and taking away shown numbers. */
function derivable(table: LevelTable): number[] {
  const known: number[] = [];
  const part = (whole: number | null, pieces: readonly (number | null)[]): void => {
    const shown = pieces.filter((piece): piece is number => piece !== null);
    known.push(...shown);
    if (whole !== null) known.push(whole, whole - sum(shown));
  };
  part(table.n, [table.good, table.notGood]);
  part(table.n, table.levels);
  part(table.good, table.levels.slice(3));
  part(table.notGood, table.levels.slice(0, 3));
  return known;
}

describe('holding back small counts', () => {
  it('shows nothing of fewer than ten people', () => {
    fc.assert(fc.property(levels, (counts) => {
      const table = suppressLevels(counts);
      return sum(counts) >= 10 ? table.n === sum(counts) : derivable(table).length === 0;
    }), RUNS);
  });

  it('leaves no count of one to four, shown or worked out', () => {
    fc.assert(fc.property(levels, (counts) => {
      for (const n of derivable(suppressLevels(counts))) assert.ok(fine(n), `${n} in ${JSON.stringify(counts)}`);
    }), RUNS);
  });

  it('shows all five levels when every one may be shown, nought too', () => {
    assert.deepEqual(suppressLevels([0, 5, 7, 20, 30]).levels, [0, 5, 7, 20, 30]);
    assert.deepEqual(suppressLevels([0, 1, 0, 20, 30]), { n: 51, good: null, notGood: null, levels: [null, null, null, null, null] });
    assert.deepEqual(suppressLevels([1, 4, 5, 20, 30]).levels, [null, null, null, 20, 30]);
  });

  const row = fc.record({ n: fc.oneof(fc.nat(12), fc.nat(60)), share: fc.double({ min: 0, max: 1, noNaN: true }) });
  const rows = fc.array(row, { maxLength: 12 }).map((list) => list.map((item, index) => ({ key: index === 0 ? null : `quay-${index}`, n: item.n, good: Math.round(item.n * item.share) })));

  it('keeps a breakdown from uncovering a small source or its answers', () => {
    fc.assert(fc.property(rows, (figures) => {
      const [n, good] = [sum(figures.map((item) => item.n)), sum(figures.map((item) => item.good))];
      const total = suppressLevels([0, 0, n - good, 0, good]);
      const shown = suppressBreakdown(figures, total);
      if (total.n === null) return assert.deepEqual(shown, []);
      for (const item of shown) assert.ok((item.n ?? 0) >= 10 || shown.length === 1, JSON.stringify(shown));
      assert.equal(sum(shown.map((item) => item.n ?? 0)), n);
      for (const item of shown) assert.ok(fine(item.good) && fine(item.notGood), JSON.stringify(shown));
      if (total.good === null) return assert.ok(shown.every((item) => item.good === null));
      // What is held back of the good answers, taken together, is nobody or five and more.
      const heldGood = good - sum(shown.map((item) => item.good ?? 0));
      const heldBad = n - good - sum(shown.map((item) => item.notGood ?? 0));
      assert.ok(fine(heldGood) && fine(heldBad), `${heldGood} ${heldBad} in ${JSON.stringify(shown)}`);
    }), RUNS);
  });
});

describe('releasing a month step by step', () => {
  const figuresOf = (counts: readonly number[]): Figures => ({ questions: [{ question: 'chung', levels: counts as Figures['questions'][0]['levels'], noOpinion: 0 }], breakdown: [] });

  it('never lets two states be subtracted to a few people', () => {
    const arrivals = fc.array(fc.tuple(fc.nat(4), fc.nat(9)), { maxLength: 60 });
    fc.assert(fc.property(arrivals, (steps) => {
      const counts = [0, 0, 0, 0, 0];
      const shown: LevelTable[] = [];
      let release: Release | null = null;
      for (const [level, people] of steps) {
        counts[level] = (counts[level] ?? 0) + people;
        release = advance(release, figuresOf(counts), 'chung');
        const table = release.questions[0]?.shown;
        if (table && table.n !== null) shown.push(table);
      }
      for (const earlier of shown) for (const later of shown) noSmallStep(earlier, later);
    }), { seed: 11, numRuns: 400 });
  });

  function noSmallStep(earlier: LevelTable, later: LevelTable): void {
    const step = (a: number | null | undefined, b: number | null | undefined): number | null => (a == null || b == null ? null : Math.abs(a - b));
    const people = step(earlier.n, later.n);
    assert.ok(people === null || people === 0 || people >= 10, `n moves by ${String(people)}`);
    for (const moved of [step(earlier.good, later.good), step(earlier.notGood, later.notGood), ...earlier.levels.map((n, i) => step(n, later.levels[i]))]) assert.ok(fine(moved), `a cell moves by ${String(moved)}`);
  }

  it('stands still while fewer than ten people came', () => {
    const first = advance(null, figuresOf([0, 0, 5, 10, 10]), 'chung');
    assert.equal(advance(first, figuresOf([0, 0, 5, 10, 19]), 'chung'), first);
    assert.notEqual(advance(first, figuresOf([0, 0, 5, 10, 20]), 'chung'), first);
  });

  it('stands still when answers are changed for few people', () => {
    const first = advance(null, figuresOf([0, 0, 10, 10, 10]), 'chung');
    assert.equal(advance(first, figuresOf([0, 0, 9, 11, 10]), 'chung'), first);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { BreakdownRow, LevelTable, SurveyResults } from '../../../src/core/contract/survey-results.js';
import { SUPPRESSION } from '../../../src/core/contract/survey-results.js';
import { holdBreakdown, holdResults, holdTable, LEAST_CELL, LEAST_PEOPLE } from '../../../src/core/statistics/hold-back.js';
import { suppressBreakdown, suppressLevels } from '../../../src/receiver/survey/suppress.js';

const seed = 20261123;
type Five = [number, number, number, number, number];
const five = (most: number) => fc.tuple(fc.nat(most), fc.nat(most), fc.nat(most), fc.nat(most), fc.nat(most));
const raw = (levels: Five): LevelTable => ({ n: levels[0] + levels[1] + levels[2] + levels[3] + levels[4], good: levels[3] + levels[4], notGood: levels[0] + levels[1] + levels[2], levels: [...levels] });
const safe = (count: number) => count === 0 || count >= LEAST_CELL;

/** Every set of level counts that somebody could believe in after seeing a table. */
function worlds(shown: LevelTable, most: number): Five[] {
  const list: Five[] = [];
  const fits = (value: number, index: number) => shown.levels[index] === null || shown.levels[index] === value;
  for (let a = 0; a <= most; a += 1) for (let b = 0; b <= most; b += 1) for (let c = 0; c <= most; c += 1) {
    if (!fits(a, 0) || !fits(b, 1) || !fits(c, 2) || (shown.notGood !== null && a + b + c !== shown.notGood)) continue;
    for (let d = 0; d <= most; d += 1) {
      if (!fits(d, 3)) continue;
      const rest = shown.good !== null ? [shown.good - d] : shown.n !== null ? [shown.n - a - b - c - d] : Array.from({ length: most + 1 }, (_one, e) => e);
      for (const e of rest) if (e >= 0 && fits(e, 4) && (shown.n === null || a + b + c + d + e === shown.n)) list.push([a, b, c, d, e]);
    }
  }
  return list;
}

describe('what is shown of one question', () => {
  it('has the limits of the contract', () => {
    assert.deepEqual([LEAST_PEOPLE, LEAST_CELL], [SUPPRESSION.minimumAnswers, SUPPRESSION.minimumCell]);
  });

  it('is the same as the receiver shows', () => {
    fc.assert(fc.property(five(30), (levels) => assert.deepEqual(holdTable(raw(levels)), suppressLevels(levels))), { seed, numRuns: 3000 });
  });

  it('shows nothing under ten, and no count from 1 to 4, in any of its numbers', () => {
    fc.assert(fc.property(five(30), (levels) => {
      const shown = holdTable(raw(levels));
      if (levels.reduce((sum, one) => sum + one, 0) < 10) assert.deepEqual(shown, { n: null, good: null, notGood: null, levels: [null, null, null, null, null] });
      for (const count of [shown.good, shown.notGood, ...shown.levels]) assert.ok(count === null || safe(count), JSON.stringify(shown));
    }), { seed, numRuns: 3000 });
  });

  it('never lets a count from 1 to 4 be worked out from the others', () => {
    fc.assert(fc.property(five(7), (levels) => {
      const shown = holdTable(raw(levels));
      const believable = worlds(shown, 21);
      for (let level = 0; level < 5; level += 1) {
        const values = new Set(believable.map((world) => world[level]));
        if (values.size === 1) assert.ok(safe([...values][0] as number), `level ${level + 1} of ${levels.join()} is told by ${JSON.stringify(shown)}`);
      }
    }), { seed, numRuns: 40 });
  });

  it('shows nothing of counts that contradict each other', () => {
    assert.equal(holdTable({ n: 50, good: 20, notGood: 30, levels: [10, 10, 10, 10, 20] }).n, null);
    assert.equal(holdTable({ n: 50, good: 60, notGood: null, levels: [null, null, null, null, null] }).good, null);
  });
});

describe('what is shown of a breakdown', () => {
  const rows = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 6 });
  const asRows = (parts: readonly (readonly [number, number])[]): BreakdownRow[] => parts.map(([good, notGood], index) => ({ key: index === 0 ? null : `quay-${index}`, n: good + notGood, good, notGood }));

  it('leaves at least ten people, and safe counts of them, behind every subset of rows taken from the total', () => {
    fc.assert(fc.property(rows, (parts) => {
      const all = asRows(parts);
      const good = parts.reduce((sum, [one]) => sum + one, 0);
      const n = all.reduce((sum, row) => sum + (row.n as number), 0);
      const total = holdTable({ n, good, notGood: n - good, levels: [null, null, null, null, null] });
      const shown = holdBreakdown(all, total);
      for (let subset = 0; subset < 2 ** shown.length; subset += 1) {
        const taken = shown.filter((_row, index) => subset & (1 << index));
        const people = taken.reduce((sum, row) => sum + (row.n ?? 0), 0);
        assert.ok(people === 0 || people >= 10);
        assert.ok(total.n === null || total.n - people === 0 || total.n - people >= 10, JSON.stringify({ all, shown }));
        if (total.good === null || !taken.every((row) => row.good !== null)) continue;
        const goodOf = taken.reduce((sum, row) => sum + (row.good ?? 0), 0);
        const left = total.n! - people;
        assert.ok(safe(goodOf) && safe(people - goodOf));
        assert.ok(left === 0 || (safe(total.good - goodOf) && safe(left - (total.good - goodOf))), JSON.stringify({ all, shown, taken }));
      }
    }), { seed, numRuns: 3000 });
  });

  it('takes what the receiver shows as it is', () => {
    fc.assert(fc.property(rows, (parts) => {
      const figures = asRows(parts).map(({ key, n, good }) => ({ key, n: n as number, good: good as number }));
      const good = figures.reduce((sum, row) => sum + row.good, 0);
      const n = figures.reduce((sum, row) => sum + row.n, 0);
      const total = holdTable({ n, good, notGood: n - good, levels: [null, null, null, null, null] });
      const byReceiver = suppressBreakdown(figures, total);
      const sorted = (list: readonly BreakdownRow[]) => [...list].sort((a, b) => (a.key ?? '~') < (b.key ?? '~') ? -1 : 1);
      const again = holdBreakdown(byReceiver, total);
      if (byReceiver.every((row) => (row.n ?? 0) >= 10)) assert.deepEqual(sorted(again).map(({ key, n: people }) => [key, people]), sorted(byReceiver).map(({ key, n: people }) => [key, people]));
    }), { seed, numRuns: 2000 });
  });
});

describe('a file of results written by hand', () => {
  it('holds for every subset of filters: month, question, counter, channel', () => {
    const person = fc.record({ month: fc.constantFrom('2026-09', '2026-10', '2026-11'), via: fc.constantFrom('quay-1', 'quay-2', 'quay-3', null), channel: fc.constantFrom('web', 'kiosk'), level: fc.integer({ min: 1, max: 5 }) });
    type Person = { month: string; via: string | null; channel: string; level: number };
    const results = (people: readonly Person[], month: string): SurveyResults => {
      const own = people.filter((one) => one.month === month);
      const levels = [1, 2, 3, 4, 5].map((level) => own.filter((one) => one.level === level).length) as Five;
      const split = (by: 'via' | 'channel') => [...new Set(own.map((one) => one[by]))].map((key): BreakdownRow => {
        const part = own.filter((one) => one[by] === key);
        const good = part.filter(({ level }) => level >= 4).length;
        return { key, n: part.length, good, notGood: part.length - good };
      });
      const trend = ['2026-09', '2026-10', '2026-11'].map((at) => { const part = people.filter((one) => one.month === at); return { month: at, n: part.length, good: part.filter(({ level }) => level >= 4).length }; });
      return { commune: 'x', questionnaire: 'x', month, period: { from: `${month}-01`, to: `${month}-28` }, channels: [], headline: 'q', records: own.length, questions: [{ question: 'q', table: raw(levels), noOpinion: own.length % 7 }], trend, breakdowns: [{ by: 'via', rows: split('via') }, { by: 'channel', rows: split('channel') }] };
    };
    fc.assert(fc.property(fc.array(person, { maxLength: 120 }), (people) => {
      for (const month of ['2026-09', '2026-10', '2026-11']) {
        const shown = holdResults(results(people, month));
        const counts: (number | null)[] = [];
        for (const { table, noOpinion } of shown.questions) counts.push(table.good, table.notGood, ...table.levels, noOpinion);
        for (const point of shown.trend) { counts.push(point.good); assert.ok(point.n === null || point.n >= 10); if (point.n !== null && point.good !== null) counts.push(point.n - point.good); }
        for (const { rows: parts } of shown.breakdowns) for (const row of parts) { counts.push(row.good, row.notGood); assert.ok((row.n ?? 0) >= 10); }
        for (const count of counts) assert.ok(count === null || safe(count));
        assert.ok(shown.records === null || shown.records >= 10);
        // The trend's own month says no more than its table.
        const point = shown.trend.filter((one) => one.month === month)[0];
        assert.equal(point?.n, shown.questions[0]?.table.n);
        assert.equal(point?.good, shown.questions[0]?.table.good);
      }
    }), { seed, numRuns: 400 });
  });
});

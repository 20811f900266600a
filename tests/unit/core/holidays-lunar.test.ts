import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LUNAR_DATES } from '../../../src/core/holidays/lunar-dates.js';

/**
 * The lunar calendar from the sky: new moons and the sun's longitude (Meeus, *Astronomical Algorithms*, chapters 49 and
 * 25), read on the clock of UTC+7. A month begins on the day of a new moon; the month that holds the winter solstice is
 * the eleventh; between two eleventh months with thirteen new moons, the first month without a major solar term is a
 * leap month. Slow and plain on purpose: it only checks the table.
 */
const RAD = Math.PI / 180;
const sin = (degrees: number): number => Math.sin(degrees * RAD);

/** Day number (since 1970-01-01, UTC+7) of a moment in dynamical time; ΔT is taken as 72 s (2026–2035: 69–75 s). */
function vietnamDay(julianEphemerisDay: number): number {
  return Math.floor(julianEphemerisDay - 72 / 86_400 + 7 / 24 - 2_440_587.5);
}

/** Julian ephemeris day of the new moon number `k` (k = 0 is 6 January 2000), with the larger periodic terms. */
function newMoon(k: number): number {
  const T = k / 1236.85;
  const E = 1 - 0.002516 * T - 0.0000074 * T * T;
  const M = 2.5534 + 29.1053567 * k - 0.0000014 * T * T;
  const Mm = 201.5643 + 385.81693528 * k + 0.0107582 * T * T;
  const F = 160.7108 + 390.67050284 * k - 0.0016118 * T * T;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * T * T;
  const mean = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * T * T;
  const periodic =
    -0.4072 * sin(Mm) + 0.17241 * E * sin(M) + 0.01608 * sin(2 * Mm) + 0.01039 * sin(2 * F) + 0.00739 * E * sin(Mm - M) -
    0.00514 * E * sin(Mm + M) + 0.00208 * E * E * sin(2 * M) - 0.00111 * sin(Mm - 2 * F) - 0.00057 * sin(Mm + 2 * F) +
    0.00056 * E * sin(2 * Mm + M) - 0.00042 * sin(3 * Mm) + 0.00042 * E * sin(M + 2 * F) + 0.00038 * E * sin(M - 2 * F) -
    0.00024 * E * sin(2 * Mm - M) - 0.00017 * sin(node);
  const planets = 0.000325 * sin(299.77 + 0.107408 * k - 0.009173 * T * T) + 0.000165 * sin(251.88 + 0.016321 * k);
  return mean + periodic + planets;
}

/** Apparent longitude of the sun in degrees, 0–360. */
function sunLongitude(julianEphemerisDay: number): number {
  const T = (julianEphemerisDay - 2_451_545) / 36_525;
  const M = 357.52911 + 35_999.05029 * T - 0.0001537 * T * T;
  const centre = (1.914602 - 0.004817 * T) * sin(M) + (0.019993 - 0.000101 * T) * sin(2 * M) + 0.000289 * sin(3 * M);
  const longitude = 280.46646 + 36_000.76983 * T + 0.0003032 * T * T + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * T);
  return ((longitude % 360) + 360) % 360;
}

/** Major solar term (0–11, 9 is the winter solstice) in force at the beginning of a Vietnamese day. */
function majorTerm(day: number): number {
  return Math.floor(sunLongitude(day + 2_440_587.5 - 7 / 24 + 72 / 86_400) / 30);
}

/** Index of the month that holds the winter solstice of a solar year. */
function eleventhMonth(starts: readonly number[], year: number): number {
  let solstice = Date.UTC(year, 11, 15) / 86_400_000;
  while (majorTerm(solstice + 1) !== 9) solstice++;
  return starts.filter((start) => start <= solstice).length - 1;
}

interface LunarMonth { first: number; number: number; leap: boolean }

/** Months from the eleventh month before a solar year to the one in it. */
function lunarMonths(year: number): LunarMonth[] {
  const starts: number[] = [];
  const from = Math.floor((year - 2001) * 12.3685);
  for (let k = from; k < from + 40; k++) starts.push(vietnamDay(newMoon(k)));
  const begin = eleventhMonth(starts, year - 1);
  const end = eleventhMonth(starts, year);
  const leapYear = end - begin === 13;
  const months: LunarMonth[] = [];
  let number = 11;
  let leapSeen = false;
  for (let i = begin; i < end; i++) {
    const leap: boolean = leapYear && !leapSeen && i > begin && majorTerm(starts[i]!) === majorTerm(starts[i + 1]!);
    if (i > begin && !leap) number = (number % 12) + 1;
    leapSeen ||= leap;
    months.push({ first: starts[i]!, number, leap });
  }
  return months;
}

function solarDate(year: number, month: number, day: number): string {
  const found = lunarMonths(year).find((one) => one.number === month && !one.leap);
  assert.ok(found, `month ${month} of ${year}`);
  return new Date((found.first + day - 1) * 86_400_000).toISOString().slice(0, 10);
}

describe('the table of lunar dates', () => {
  it('is what the new moons and the sun give, for every year', () => {
    for (let year = 2026; year <= 2035; year++) {
      const [tet, hungKings] = LUNAR_DATES[year] ?? [];
      assert.equal(`${year}-${tet}`, solarDate(year, 1, 1), `Tết ${year}`);
      assert.equal(`${year}-${hungKings}`, solarDate(year, 3, 10), `Giỗ Tổ ${year}`);
    }
  });

  it('has the dates published for 2026–2031', () => {
    const published = { 2026: '02-17 04-26', 2027: '02-06 04-16', 2028: '01-26 04-04', 2029: '02-13 04-23', 2030: '02-02 04-12', 2031: '01-23 04-01' };
    for (const [year, dates] of Object.entries(published)) assert.equal(LUNAR_DATES[Number(year)]?.join(' '), dates);
  });

  it('is checked by a computation that also gives Tết of years long past', () => {
    // 1985 and 2007 are years in which Vietnam and China began the lunar year on different days.
    const known: [year: number, tet: string][] = [
      [1985, '1985-01-21'], [2000, '2000-02-05'], [2007, '2007-02-17'], [2014, '2014-01-31'], [2020, '2020-01-25'], [2023, '2023-01-22'],
      [2024, '2024-02-10'], [2025, '2025-01-29'],
    ];
    for (const [year, tet] of known) assert.equal(solarDate(year, 1, 1), tet, `${year}`);
  });
});

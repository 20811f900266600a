import { dayOf, weekdayOf, type WorkCalendar } from '../dates.js';
import { LUNAR_DATES } from './lunar-dates.js';
import type { DayStatus, HolidayCalendar, HolidayFile } from './types.js';

type Marks = Record<number, DayStatus>;

const ORDINARY: DayStatus = { kind: 'ordinary' };
const UNKNOWN: DayStatus = { kind: 'unknown' };
const FIRST_YEAR = 2026;
const LAST_YEAR = 2035;
/** Labour Code 2019, article 112.1.b. */
const TET_DAYS = 5;

/**
 * Builds the calendar from one or more holiday files: the library's, then the commune's, whose entries win.
 * A date is covered when any of the files covers it and the lunar table (2026–2035) has its year.
 */
export function holidayCalendar(files: readonly HolidayFile[]): HolidayCalendar {
  const marks: Marks = {};
  for (const file of files) {
    const last = Math.min(dayOf(file.to), dayOf(`${LAST_YEAR}-12-31`));
    for (let day = Math.max(dayOf(file.from), dayOf(`${FIRST_YEAR}-01-01`)); day <= last; day++) marks[day] = ORDINARY;
  }
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) markYear(marks, year, files);
  for (const file of files) markDecisions(marks, file);
  return (day) => marks[day] || UNKNOWN;
}

/** The same calendar for counting working days: Saturdays and Sundays are off unless worked in place of a swapped day. */
export function workCalendar(calendar: HolidayCalendar): WorkCalendar {
  return (date) => {
    const day = dayOf(date);
    const { kind } = calendar(day);
    if (kind === 'ordinary') return weekdayOf(day) % 6 ? 'working' : 'off';
    return kind === 'holiday' ? 'off' : kind;
  };
}

function holiday(key: string, inLieu = false, name = ''): DayStatus {
  return { kind: 'holiday', key, inLieu, name };
}

/** Marks only days that a file covers: a rule of law does not make the rest of an uncovered year known. */
function mark(marks: Marks, day: number, status: DayStatus): void {
  if (marks[day]) marks[day] = status;
}

function markYear(marks: Marks, year: number, files: readonly HolidayFile[]): void {
  const [tet = '', hungKings = ''] = LUNAR_DATES[year] ?? [];
  const fixed: [day: number, key: string][] = [
    ['01-01', 'new-year'],
    [hungKings, 'hung-kings'],
    ['04-30', 'reunification'],
    ['05-01', 'labour'],
    ['09-02', 'national'],
    ['11-24', 'culture'],
  ].map(([date, key = '']) => [dayOf(`${year}-${date}`), key]);
  if (decidedDays(files, year, 'tet') < TET_DAYS) markTetNotAnnounced(marks, dayOf(`${year}-${tet}`));
  const national = dayOf(`${year}-09-02`);
  if (!decidedDays(files, year, 'national', national)) markNationalNotAnnounced(marks, national);
  for (const [day, key] of fixed) mark(marks, day, holiday(key));
  for (const [day, key] of fixed) {
    // Labour Code 2019, article 111.3: a holiday on a weekly day off moves to the next working day.
    if (weekdayOf(day) % 6 || decidedDays(files, year, key, day)) continue;
    let next = day + 1;
    while (weekdayOf(next) % 6 === 0 || marks[next]?.kind === 'holiday') next++;
    mark(marks, next, holiday(key, true));
  }
}

/** How many days off the files give for a holiday in a year, besides its own date, which the law gives anyway. */
function decidedDays(files: readonly HolidayFile[], year: number, key: string, ownDay?: number): number {
  let count = 0;
  for (const { days, incomplete } of files) {
    for (const { date, to, off } of incomplete ? [] : days) {
      if (off !== key || date.slice(0, 4) !== `${year}`) continue;
      for (let day = dayOf(date); day <= dayOf(to ?? date); day++) if (day !== ownDay) count++;
    }
  }
  return count;
}

/**
 * The law gives five days and a decision each year says which. Every plan has the first three days of the year; the
 * widest one, with days in lieu and a swap, stays within five days before and seven after.
 */
function markTetNotAnnounced(marks: Marks, newYear: number): void {
  for (let day = newYear - 5; day <= newYear + 7; day++) mark(marks, day, UNKNOWN);
  for (let day = newYear; day < newYear + 3; day++) mark(marks, day, holiday('tet'));
}

/**
 * The law gives 2 September and the day before or after. Around a Wednesday the Monday may be swapped; near a weekend
 * the days in lieu reach to the third day after.
 */
function markNationalNotAnnounced(marks: Marks, national: number): void {
  const weekday = weekdayOf(national);
  const last = national + (weekday > 4 || weekday === 0 ? 3 : 1);
  for (let day = national - (weekday === 3 ? 2 : 1); day <= last; day++) mark(marks, day, UNKNOWN);
}

function markDecisions(marks: Marks, file: HolidayFile): void {
  for (const { date, to, off, like, name } of file.days) {
    const status: DayStatus = off
      ? holiday(off, false, name)
      : like
        ? { kind: 'working', weekday: weekdayOf(dayOf(like)) }
        : UNKNOWN;
    for (let day = dayOf(date); day <= dayOf(to ?? date); day++) marks[day] = status;
  }
}

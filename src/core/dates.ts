/**
 * Calendar dates as Vietnam counts them.
 *
 * Vietnam is UTC+7 the whole year and has had no daylight saving time since 1975, so a date is plain arithmetic on an
 * instant: the zone of the reader's device is never asked. An instant is epoch milliseconds, given by the caller.
 *
 * Two forms are used: {@link IsoDate} in data and in results, and the *day number* (days since 1970-01-01) in loops.
 */

/** A calendar date `yyyy-mm-dd`, in Vietnam. */
export type IsoDate = string;

/** A wall-clock reading in Vietnam. */
export interface VietnamClock {
  /** Days since 1970-01-01. */
  day: number;
  /** Minutes since midnight, 0–1439. */
  minute: number;
}

/** Says whether offices work on a date; `unknown` when the holiday calendar does not speak for it. */
export type WorkCalendar = (date: IsoDate) => 'working' | 'off' | 'unknown';

/** A counted deadline. */
export interface Deadline {
  date: IsoDate;
  /** First date on the way which the holiday calendar does not cover: from here on the count is only an estimate. */
  unknownFrom: IsoDate | null;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const VIETNAM_MS = 7 * 60 * MINUTE_MS;
/** Ten years: no legal deadline is longer, so a calendar that is `off` for ever cannot hang the page. */
const LONGEST_COUNT = 3660;
const remembered: Record<number, IsoDate> = {};

/** Reads the Vietnamese clock at an instant (epoch milliseconds). */
export function vietnamClock(now: number): VietnamClock {
  const minutes = Math.floor((now + VIETNAM_MS) / MINUTE_MS);
  const day = Math.floor(minutes / 1440);
  return { day, minute: minutes - day * 1440 };
}

/** The date in Vietnam at an instant (epoch milliseconds). */
export function vietnamDate(now: number): IsoDate {
  return isoOf(vietnamClock(now).day);
}

/** The instant (epoch milliseconds) of a minute of a day in Vietnam; a minute past 1440 falls on the next day. */
export function instantOf(day: number, minute = 0): number {
  return day * DAY_MS + minute * MINUTE_MS - VIETNAM_MS;
}

/** Day number of a date; `NaN` when the text is not a real date of the form `yyyy-mm-dd`. */
export function dayOf(date: IsoDate): number {
  const day = Date.parse(date + 'T00:00Z') / DAY_MS;
  // Date.parse lets 30 February through in some engines: only a date that survives the way back is real.
  return day === day && isoOf(day) === date ? day : NaN;
}

/** Date of a day number. Remembered, because looking for the next opening asks for the same days over and over. */
export function isoOf(day: number): IsoDate {
  return (remembered[day] ??= new Date(day * DAY_MS).toISOString().slice(0, 10));
}

/** Weekday of a day number: 0 is Sunday, 1 Monday … 6 Saturday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The date `count` days later (earlier when negative). */
export function addDays(date: IsoDate, count: number): IsoDate {
  return isoOf(dayOf(date) + count);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayOf(to) - dayOf(from);
}

/** `dd/mm/yyyy`, the way dates are written in Vietnam. */
export function formatDate(date: IsoDate): string {
  return `${formatDayMonth(date)}/${date.slice(0, 4)}`;
}

/** `dd/mm`. */
export function formatDayMonth(date: IsoDate): string {
  return `${date.slice(8)}/${date.slice(5, 7)}`;
}

/**
 * Reads a date as it is typed in Vietnam: `5/9/2026`, `05-09-2026`, `05.09.2026`, `ngày 5 tháng 9 năm 2026`, or ISO.
 * The day comes before the month, always. @returns null when there is no such day.
 */
export function parseDate(text: string): IsoDate | null {
  const plain = text.normalize('NFC').trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  const local =
    /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(plain) ??
    /^(?:ngày\s+)?(\d{1,2})(\s+)tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i.exec(plain);
  const parts = iso ? [iso[1], iso[2], iso[3]] : local ? [local[4], local[3], local[1]] : null;
  if (!parts) return null;
  const date = parts.map((part) => (part ?? '').padStart(2, '0')).join('-');
  return dayOf(date) === dayOf(date) ? date : null;
}

/**
 * The date `count` working days after `start`. The day of receipt is not counted and the deadline falls on a working
 * day (Civil Code 2015, articles 147–148: the first day is not counted, an end on a day off moves to the next working
 * day). A date the calendar does not cover is counted by its weekday and reported in `unknownFrom`.
 */
export function addWorkingDays(start: IsoDate, count: number, calendar: WorkCalendar): Deadline {
  const first = dayOf(start);
  let day = first;
  let left = count;
  let unknownFrom: IsoDate | null = null;
  while (left > 0 && day - first < LONGEST_COUNT) {
    day++;
    const date = isoOf(day);
    const kind = calendar(date);
    if (kind === 'unknown') unknownFrom ??= date;
    if (isWorking(kind, day)) left--;
  }
  return { date: isoOf(day), unknownFrom };
}

/**
 * Working days after `from` up to and including `to`: the days a case took, or the days left. Negative when `to` is
 * earlier. `unknownFrom` is the first date counted by its weekday only.
 */
export function workingDaysBetween(
  from: IsoDate,
  to: IsoDate,
  calendar: WorkCalendar,
): { days: number; unknownFrom: IsoDate | null } {
  if (to < from) {
    const backwards = workingDaysBetween(to, from, calendar);
    return { days: -backwards.days, unknownFrom: backwards.unknownFrom };
  }
  let days = 0;
  let unknownFrom: IsoDate | null = null;
  const last = dayOf(to);
  for (let day = dayOf(from) + 1; day <= last; day++) {
    const date = isoOf(day);
    const kind = calendar(date);
    if (kind === 'unknown') unknownFrom ??= date;
    if (isWorking(kind, day)) days++;
  }
  return { days, unknownFrom };
}

function isWorking(kind: 'working' | 'off' | 'unknown', day: number): boolean {
  return kind === 'unknown' ? weekdayOf(day) % 6 !== 0 : kind === 'working';
}

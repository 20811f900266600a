import type { IsoDate } from '../dates.js';

/** Public holidays of the Labour Code 2019 (article 112) and Resolution 28/2026/QH16; a commune may add its own keys. */
export type HolidayKey =
  | 'new-year'
  | 'tet'
  | 'hung-kings'
  | 'reunification'
  | 'labour'
  | 'national'
  | 'culture';

/** One decided day, or run of days, of a {@link HolidayFile}. Exactly one of `off`, `like` and `pending` is set. */
export interface DecidedDay {
  date: IsoDate;
  /** Last day of the run. Default: `date`. */
  to?: IsoDate;
  /** Offices are off; the value is the holiday it belongs to ({@link HolidayKey} or a key of the commune's own). */
  off?: string;
  /** Offices work, with the hours of that other date's weekday: a Saturday worked in place of a swapped day. */
  like?: IsoDate;
  /** Not announced yet: shown as "call first", never as open. */
  pending?: boolean;
  /** Name for a day of the commune's own; it reads on after "Nghỉ ". */
  name?: string;
  /** True while the fact has not been checked against the deciding document. */
  check?: boolean;
}

/**
 * The yearly decisions on days off. The days fixed by law (1/1, Giỗ Tổ, 30/4, 1/5, 2/9, 24/11 from 2026) and their days
 * in lieu are computed and need no entry. Where a holiday has entries for other days than its own date in a year, they
 * are the whole truth and list every day off of it, days in lieu included. A year with fewer than five days for `tet`, or
 * with no day beside 2 September for `national`, is taken as not announced: the days around them are unknown.
 */
export interface HolidayFile {
  /**
   * First and last date the file speaks for; every other date is unknown. Swaps inside are all listed.
   * Both empty: the file only corrects days that other files cover.
   */
  from: IsoDate;
  to: IsoDate;
  days: readonly DecidedDay[];
  /** True when an entry could not be read: what is left does not settle Tết and 2 September of any year. */
  incomplete?: boolean;
  /** Deciding documents, in words. */
  source?: string;
  /** When a person last compared the file with them. */
  checkedAt?: IsoDate;
}

/** What the holiday calendar says of one day. Weekends are the office's own matter: they are `ordinary` here. */
export type DayStatus =
  | { readonly kind: 'ordinary' }
  /** Off. `inLieu`: given for a holiday that fell on a weekend. `name` only for days of the commune's own. */
  | { readonly kind: 'holiday'; readonly key: string; readonly inLieu: boolean; readonly name: string }
  /** A working day with the hours of `weekday` (0 Sunday … 6 Saturday). */
  | { readonly kind: 'working'; readonly weekday: number }
  | { readonly kind: 'unknown' };

/** Status of a day number (see `core/dates`). */
export type HolidayCalendar = (day: number) => DayStatus;

import type { IsoDate } from '../dates.js';

/** From (inclusive) and to (exclusive), in minutes since midnight; `to` is at most 1440. */
export type Span = readonly [from: number, to: number];

/** Opening hours of one day. No span: closed. Spans are in order and do not touch. */
export interface DayHours {
  readonly spans: readonly Span[];
  /** Shown beside the hours, for example "Chỉ nhận hồ sơ đất đai". */
  readonly note: string;
  /** Fields (lĩnh vực) received on that day; empty means all. */
  readonly fields: readonly string[];
}

/** Seven days, Sunday first. `null`: the data could not be read, so nothing is promised for that weekday. */
export type Week = readonly (DayHours | null)[];

/** A week that holds from one day of the year to another, both included; may run over the new year. */
export interface Season {
  /** `MM-DD`; empty with `to` for the whole year. */
  readonly from: string;
  readonly to: string;
  readonly week: Week;
}

/** The commune's own word on some dates: it wins over seasons, holidays and missing calendars. */
export interface HoursException {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly hours: DayHours | null;
}

/** Hours of one place. The first season that holds a date gives its week. */
export interface Schedule {
  readonly seasons: readonly Season[];
  readonly exceptions: readonly HoursException[];
  /** False for a place that works on public holidays too: police, health station. */
  readonly closedOnHolidays: boolean;
}

/** A counter or field desk; its schedule is the point's when the data gave none of its own. */
export interface HoursCounter {
  readonly id: string;
  readonly name: string;
  readonly schedule: Schedule;
}

/** A place where citizens are received. */
export interface HoursPoint {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly schedule: Schedule;
  readonly counters: readonly HoursCounter[];
}

/** All places of one commune; the first one is the main one. */
export interface OfficeHours {
  readonly points: readonly HoursPoint[];
}

/** A minute in Vietnam, with what the words around it need ("sáng mai, thứ Ba"). */
export interface Moment {
  readonly date: IsoDate;
  /** Minutes since midnight; 1440 is the end of that date. */
  readonly minute: number;
  /** Days from today: 0 today, 1 tomorrow. */
  readonly days: number;
  /** 0 Sunday … 6 Saturday. */
  readonly weekday: number;
}

/** When the office opens again. */
export interface Reopening {
  /** Null when it is not known, or when no opening was found within {@link SEARCH_DAYS}. */
  readonly reopens: Moment | null;
  /** The first date before the next opening which has no calendar or no readable hours. */
  readonly unknownFrom: IsoDate | null;
}

/** How far ahead an opening is looked for: a whole year of exceptions and a leap day. */
export const SEARCH_DAYS = 366;

interface Remarks {
  /** Note and fields of the day, see {@link DayHours}. */
  readonly note: string;
  readonly fields: readonly string[];
}

/** What the office is doing at a minute. */
export type OpenState =
  /** `until` null: open round the clock. */
  | ({ readonly kind: 'open'; readonly until: Moment | null } & Remarks)
  /** Closes within 30 minutes. */
  | ({ readonly kind: 'closing'; readonly minutes: number; readonly until: Moment } & Reopening & Remarks)
  | ({ readonly kind: 'lunch'; readonly reopens: Moment } & Remarks)
  | ({ readonly kind: 'closed' } & Reopening & Remarks)
  | ({ readonly kind: 'holiday'; readonly key: string; readonly name: string; readonly inLieu: boolean } & Reopening)
  /** `calendar`: no holiday calendar for the date; `hours`: no readable hours. Never shown as open. */
  | { readonly kind: 'unknown'; readonly date: IsoDate; readonly year: number; readonly reason: 'calendar' | 'hours' };

/** What is known of one day before the clock is looked at. */
export type DayPlan =
  /** `exception`: the hours are an exception, not the season's week. */
  | ({ readonly kind: 'hours'; readonly spans: readonly Span[]; readonly exception: boolean } & Remarks)
  | { readonly kind: 'holiday'; readonly key: string; readonly name: string; readonly inLieu: boolean }
  | { readonly kind: 'unknown'; readonly reason: 'calendar' | 'hours' };

/** One row of the week table. */
export interface WeekRow {
  readonly date: IsoDate;
  readonly weekday: number;
  /** The row of the date that was asked for. */
  readonly today: boolean;
  readonly plan: DayPlan;
}

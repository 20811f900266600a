import { instantOf, isoOf, vietnamClock, weekdayOf } from '../dates.js';
import type { HolidayCalendar } from '../holidays/types.js';
import { dayPlan } from './day-plan.js';
import { SEARCH_DAYS, type Moment, type OpenState, type Reopening, type Schedule, type Span } from './types.js';

const CLOSING_MINUTES = 30;
const LUNCH_FROM = 11 * 60;
const LUNCH_TO = 13 * 60;

/**
 * What the office is doing at an instant (epoch milliseconds), on the Vietnamese clock. A day without a holiday
 * calendar or without readable hours is `unknown`, whatever the hour.
 */
export function openState(schedule: Schedule, now: number, calendar: HolidayCalendar): OpenState {
  const { day, minute } = vietnamClock(now);
  const plan = dayPlan(schedule, day, calendar);
  if (plan.kind === 'unknown') {
    const date = isoOf(day);
    return { kind: 'unknown', date, year: +date.slice(0, 4), reason: plan.reason };
  }
  if (plan.kind === 'holiday') {
    const { kind, key, name, inLieu } = plan;
    return { kind, key, name, inLieu, ...nextOpening(schedule, day, minute, calendar) };
  }
  const { note, fields } = plan;
  let closedSince = 0;
  for (const span of plan.spans) {
    if (minute < span[0]) return beforeSpan(day, minute, closedSince, span, note, fields);
    if (minute < span[1]) {
      const until = endOf(schedule, day, span, calendar);
      const minutes = until ? until.days * 1440 + until.minute - minute : Infinity;
      if (!until || minutes > CLOSING_MINUTES) return { kind: 'open', until, note, fields };
      const next = nextOpening(schedule, day + until.days, until.minute, calendar, day);
      return { kind: 'closing', minutes, until, ...next, note, fields };
    }
    closedSince = span[1];
  }
  return { kind: 'closed', ...nextOpening(schedule, day, minute, calendar), note, fields };
}

/**
 * The instant (epoch milliseconds) at which the state or its words next change: the next minute while closing,
 * otherwise the next border or midnight, when "sáng mai" becomes "hôm nay". For a timer.
 */
export function nextChange(schedule: Schedule, now: number, calendar: HolidayCalendar): number {
  const { day, minute } = vietnamClock(now);
  const state = openState(schedule, now, calendar);
  let next = 1440;
  if (state.kind === 'closing') next = minute + 1;
  else if (state.kind === 'open') {
    if (state.until) next = state.until.days * 1440 + state.until.minute - CLOSING_MINUTES;
  } else if (state.kind !== 'unknown' && state.reopens && !state.reopens.days) next = state.reopens.minute;
  return instantOf(day, Math.min(next, 1440));
}

/** A gap between two spans that lies over midday is lunch; any other is closed. */
function beforeSpan(
  day: number,
  minute: number,
  closedSince: number,
  span: Span,
  note: string,
  fields: readonly string[],
): OpenState {
  const reopens = momentOf(day, day, span[0]);
  if (closedSince && closedSince < LUNCH_TO && span[0] > LUNCH_FROM) return { kind: 'lunch', reopens, note, fields };
  return { kind: 'closed', reopens, unknownFrom: null, note, fields };
}

/** The first span that starts at or after a minute; stops at the first day of which nothing is known. */
function nextOpening(
  schedule: Schedule,
  from: number,
  minute: number,
  calendar: HolidayCalendar,
  today = from,
): Reopening {
  for (let day = from; day < from + SEARCH_DAYS; day++) {
    const plan = dayPlan(schedule, day, calendar);
    if (plan.kind === 'unknown') return { reopens: null, unknownFrom: isoOf(day) };
    if (plan.kind === 'holiday') continue;
    for (const [start] of plan.spans) {
      if (day > from || start >= minute) return { reopens: momentOf(today, day, start), unknownFrom: null };
    }
  }
  return { reopens: null, unknownFrom: null };
}

/** The end of a span, followed over midnight where the next day goes on; null when it goes on for a week. */
function endOf(schedule: Schedule, day: number, span: Span, calendar: HolidayCalendar): Moment | null {
  let end = span[1];
  let last = day;
  while (end === 1440) {
    const plan = dayPlan(schedule, last + 1, calendar);
    const first = plan.kind === 'hours' ? plan.spans[0] : undefined;
    if (!first || first[0] > 0) break;
    last++;
    end = first[1];
    if (last - day > 6) return null;
  }
  return momentOf(day, last, end);
}

function momentOf(today: number, day: number, minute: number): Moment {
  return { date: isoOf(day), minute, days: day - today, weekday: weekdayOf(day) };
}

import { isoOf, vietnamClock, weekdayOf, type IsoDate } from '../dates.js';
import { holds } from './day-plan.js';
import type { Moment } from './types.js';

/** One line of the duty rota (lịch trực). */
export interface DutyShift {
  /** Who answers: the anchor of a person or post of the directory, or a name. */
  readonly who: string;
  /** Minutes since midnight of the day the shift starts on; `to` goes past 1440 for a shift over midnight. */
  readonly from: number;
  readonly to: number;
  /** Weekdays the shift starts on (0 Sunday … 6 Saturday); empty means every day. */
  readonly weekdays: readonly number[];
  /** First and last start date; both empty for a weekly entry. */
  readonly firstDate: IsoDate;
  readonly lastDate: IsoDate;
  /** Part of the year, `MM-DD` to `MM-DD`, for example the flood season; both empty for the whole year. */
  readonly seasonFrom: string;
  readonly seasonTo: string;
  readonly phone: string;
  readonly note: string;
}

/** Who is on duty, and until when that stays so. */
export interface OnDuty {
  /** Several when several people share the duty; empty when the rota names nobody. */
  readonly shifts: readonly DutyShift[];
  /** The end of the shift that ends first; null when nobody is on duty. */
  readonly until: Moment | null;
}

/**
 * Who answers at an instant (epoch milliseconds). A dated entry (a Tết or storm rota) stands in for the seasonal one,
 * and the seasonal one for the weekly one, while it is on.
 */
export function onDuty(rota: readonly DutyShift[], now: number): OnDuty {
  const { day, minute } = vietnamClock(now);
  let shifts: DutyShift[] = [];
  let strength = 0;
  let left = Infinity;
  for (const shift of rota) {
    // Yesterday's shift may still be running: its clock then reads 1440 minutes more.
    for (let back = 0; back < 2; back++) {
      const clock = minute + back * 1440;
      if (clock < shift.from || clock >= shift.to || !startsOn(shift, day - back)) continue;
      const rank = strengthOf(shift);
      if (rank < strength) continue;
      if (rank > strength) {
        strength = rank;
        shifts = [];
        left = Infinity;
      }
      shifts.push(shift);
      left = Math.min(left, shift.to - clock);
    }
  }
  return { shifts, until: shifts.length ? momentAfter(day, minute + left) : null };
}

function startsOn(shift: DutyShift, day: number): boolean {
  const date = isoOf(day);
  return (
    (!shift.weekdays.length || shift.weekdays.indexOf(weekdayOf(day)) >= 0) &&
    (!shift.firstDate || (shift.firstDate <= date && date <= shift.lastDate)) &&
    holds({ from: shift.seasonFrom, to: shift.seasonTo }, date.slice(5))
  );
}

function strengthOf(shift: DutyShift): number {
  return shift.firstDate ? 3 : shift.seasonFrom ? 2 : 1;
}

function momentAfter(today: number, minutes: number): Moment {
  const days = Math.floor(minutes / 1440);
  const day = today + days;
  return { date: isoOf(day), minute: minutes - days * 1440, days, weekday: weekdayOf(day) };
}

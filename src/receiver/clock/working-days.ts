import { addWorkingDays, dayOf, instantOf, vietnamDate, workingDaysBetween, type WorkCalendar } from '../../core/dates.js';
import { holidayCalendar, workCalendar } from '../../core/holidays/calendar.js';
import type { HolidayFile } from '../../core/holidays/types.js';

/** Counts promises in working days of Vietnam. */
export interface WorkingDays {
  /** Instant (epoch ms) at which an answer is due, `null` when the holidays on the way are not known. */
  dueAt(receivedAt: number, days: number, endOfDayMinute: number): number | null;
  /** Working days between two instants, `null` when the holidays of that time are not known. */
  taken(from: number, to: number): number | null;
}

/** @param files Yearly decisions on days off, later ones win. Without any, no due time is promised. */
export function workingDays(files: readonly HolidayFile[]): WorkingDays {
  const calendar: WorkCalendar = files.length > 0 ? workCalendar(holidayCalendar(files)) : () => 'unknown';
  return {
    dueAt: (receivedAt, days, endOfDayMinute) => {
      const end = addWorkingDays(vietnamDate(receivedAt), days, calendar);
      return end.unknownFrom === null ? instantOf(dayOf(end.date), endOfDayMinute) : null;
    },
    taken: (from, to) => {
      const count = workingDaysBetween(vietnamDate(from), vietnamDate(to), calendar);
      return count.unknownFrom === null ? Math.max(0, count.days) : null;
    },
  };
}

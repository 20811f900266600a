import { dayOf, isoOf, weekdayOf, type IsoDate } from '../dates.js';
import type { HolidayCalendar } from '../holidays/types.js';
import type { DayHours, DayPlan, Schedule, Season, WeekRow } from './types.js';

/** What a day number looks like: an exception first, then the holiday calendar, then the week of the season. */
export function dayPlan(schedule: Schedule, day: number, calendar: HolidayCalendar): DayPlan {
  const date = isoOf(day);
  for (const exception of schedule.exceptions) {
    if (exception.from <= date && date <= exception.to) return planOf(exception.hours, true);
  }
  let weekday = weekdayOf(day);
  if (schedule.closedOnHolidays) {
    const status = calendar(day);
    if (status.kind === 'unknown') return { kind: 'unknown', reason: 'calendar' };
    if (status.kind === 'holiday') return status;
    if (status.kind === 'working') weekday = status.weekday;
  }
  for (const season of schedule.seasons) {
    if (holds(season, date.slice(5))) return planOf(season.week[weekday], false);
  }
  return planOf(null, false);
}

/** The week (Monday to Sunday) that holds a date, as rows for the table. */
export function weekTable(schedule: Schedule, date: IsoDate, calendar: HolidayCalendar): WeekRow[] {
  const today = dayOf(date);
  const monday = today - ((weekdayOf(today) + 6) % 7);
  const rows: WeekRow[] = [];
  for (let day = monday; day < monday + 7; day++) {
    rows.push({
      date: isoOf(day),
      weekday: weekdayOf(day),
      today: day === today,
      plan: dayPlan(schedule, day, calendar),
    });
  }
  return rows;
}

/** Whether a season holds a day of the year (`MM-DD`); one that ends before it begins runs over the new year. */
export function holds({ from, to }: Pick<Season, 'from' | 'to'>, monthDay: string): boolean {
  if (!from) return true;
  return from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to;
}

function planOf(hours: DayHours | null | undefined, exception: boolean): DayPlan {
  if (!hours) return { kind: 'unknown', reason: 'hours' };
  return { kind: 'hours', spans: hours.spans, note: hours.note, fields: hours.fields, exception };
}

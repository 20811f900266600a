import { dayOf, parseDate, type IsoDate } from '../dates.js';
import { isFields, textOf } from '../hours/reading.js';
import type { DecidedDay, HolidayFile } from './types.js';

/** A piece of a holiday file that was left out, and where it stands. */
export interface HolidayFault {
  /** Place in the data, for example `days[3].date`. */
  path: string;
  key: 'holidays.shape' | 'holidays.date' | 'holidays.range' | 'holidays.meaning';
  value: string;
}

/**
 * Reads a commune's holiday file. A bad entry costs that entry and marks the file `incomplete`. Without `from` and `to` it
 * only corrects days of other files; with unreadable ones there is no file, because it would not be known which dates it
 * speaks for.
 */
export function readHolidayFile(data: unknown): { value: HolidayFile | null; faults: HolidayFault[] } {
  const faults: HolidayFault[] = [];
  if (!isFields(data)) return { value: null, faults: [fault('', 'holidays.shape', data)] };
  const rangeless = data['from'] === undefined && data['to'] === undefined;
  const from = rangeless ? '' : readDate(data['from'], 'from', faults);
  const to = rangeless ? '' : readDate(data['to'], 'to', faults);
  if (from && to && from > to) faults.push(fault('to', 'holidays.range', to));
  const days: DecidedDay[] = [];
  if (Array.isArray(data['days'])) {
    data['days'].forEach((entry: unknown, index) => {
      const day = readDay(entry, `days[${index}]`, faults);
      if (day) days.push(day);
    });
  } else if (data['days'] !== undefined) {
    faults.push(fault('days', 'holidays.shape', data['days']));
  }
  if (from === null || to === null || from > to) return { value: null, faults };
  const value: HolidayFile = { from, to, days };
  if (faults.length) value.incomplete = true;
  if (typeof data['source'] === 'string') value.source = data['source'];
  const checkedAt = parseDate(textOf(data['checkedAt']));
  if (checkedAt) value.checkedAt = checkedAt;
  return { value, faults };
}

function readDay(data: unknown, path: string, faults: HolidayFault[]): DecidedDay | null {
  if (!isFields(data)) {
    faults.push(fault(path, 'holidays.shape', data));
    return null;
  }
  const date = readDate(data['date'], `${path}.date`, faults);
  const to = data['to'] === undefined ? date : readDate(data['to'], `${path}.to`, faults);
  if (!date || !to) return null;
  if (dayOf(to) < dayOf(date) || dayOf(to) - dayOf(date) > 366) {
    faults.push(fault(`${path}.to`, 'holidays.range', to));
    return null;
  }
  const day: DecidedDay = { date, to };
  if (typeof data['name'] === 'string') day.name = data['name'];
  if (data['check'] === true) day.check = true;
  if (data['pending'] === true) day.pending = true;
  else if (typeof data['off'] === 'string' && data['off']) day.off = data['off'];
  else if (data['like'] !== undefined) {
    const like = readDate(data['like'], `${path}.like`, faults);
    if (!like) return null;
    day.like = like;
  } else {
    faults.push(fault(path, 'holidays.meaning', data));
    return null;
  }
  return day;
}

function readDate(value: unknown, path: string, faults: HolidayFault[]): IsoDate | null {
  const date = parseDate(textOf(value));
  if (!date) faults.push(fault(path, 'holidays.date', value));
  return date;
}

function fault(path: string, key: HolidayFault['key'], value: unknown): HolidayFault {
  return { path, key, value: textOf(value) || typeof value };
}

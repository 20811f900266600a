import { parseDate, type IsoDate } from '../dates.js';

/** A piece of the hours or of the rota that was left out, and where it stands. */
export interface HoursFault {
  /** Place in the data, for example `points[1].hours[0].week.mon`; empty for the whole. */
  path: string;
  /** `times`: not hours of a day · `weekday` · `date` · `season` (`MM-DD` or `dd/mm`) · `shape`: not this kind of data. */
  key: 'hours.times' | 'hours.weekday' | 'hours.date' | 'hours.season' | 'hours.shape';
  value: string;
}

export type Fields = Record<string, unknown>;

/** Calls `take` with each object of a list; anything else is reported. Nothing given is no fault. */
export function eachOf(
  data: unknown,
  path: string,
  faults: HoursFault[],
  take: (item: Fields, path: string) => void,
): void {
  if (data === undefined) return;
  if (!Array.isArray(data)) return report(faults, path, 'hours.shape', data);
  data.forEach((item: unknown, index) => {
    const place = `${path}[${index}]`;
    if (isFields(item)) take(item, place);
    else report(faults, place, 'hours.shape', item);
  });
}

export function report(faults: HoursFault[], path: string, key: HoursFault['key'], value: unknown): void {
  faults.push({ path, key, value: textOf(value) || typeof value });
}

export function isFields(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** A text, a number as text, or nothing. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? `${value}` : '';
}

/** `[first, last]` of `date` (or `from`) and `to`; null and a fault when one is not a date or they are turned round. */
export function dateRange(item: Fields, path: string, faults: HoursFault[]): [IsoDate, IsoDate] | null {
  const given = item['date'] ?? item['from'];
  const from = parseDate(textOf(given));
  const to = item['to'] === undefined ? from : parseDate(textOf(item['to']));
  if (from && to && from <= to) return [from, to];
  report(faults, `${path}.date`, 'hours.date', from ? item['to'] : given);
  return null;
}

/** `MM-DD` of `from` and `to`, written `04-16` or `16/4`; both empty for the whole year; null and a fault otherwise. */
export function seasonRange(item: Fields, path: string, faults: HoursFault[]): [string, string] | null {
  const from = monthDay(item['from']);
  const to = monthDay(item['to']);
  if (from !== null && to !== null && !from === !to) return [from, to];
  report(faults, path, 'hours.season', from === null ? item['from'] : item['to']);
  return null;
}

/** A leap year is asked, so that 29 February is a day. */
function monthDay(value: unknown): string | null {
  const text = textOf(value);
  if (!text) return '';
  const date = parseDate(text.indexOf('-') > 0 ? `2028-${text}` : `${text}/2028`);
  return date && date.slice(5);
}

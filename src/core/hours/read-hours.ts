import { readTimes } from './read-times.js';
import { readWeekdays, splitWeekText } from './read-weekdays.js';
import { dateRange, eachOf, isFields, report, seasonRange, textOf, type Fields, type HoursFault } from './reading.js';
import type { DayHours, HoursCounter, HoursException, HoursPoint, OfficeHours, Schedule, Season } from './types.js';

const CLOSED: DayHours = { spans: [], note: '', fields: [] };

/**
 * Reads the hours of a commune from its site file. Accepts
 * - one text: `"Thứ 2 - Thứ 6: 7h30-11h30, 13h30-17h; Thứ 7: 7h30-11h30"`;
 * - one week: `{ "mon-fri": "7:30-11:30; 13:30-17:00", "sat": { "hours": "7:30-11:30", "fields": ["Đất đai"] } }`;
 * - seasons: `[{ "from": "04-16", "to": "10-15", "week": … }, …]`;
 * - a whole: `{ "hours": any of these, "exceptions": […], "holidays": "open", "points": [{ "name", "hours", "counters" }] }`.
 *
 * Weekdays that are not named are closed. What cannot be read is reported and becomes unknown, never open: a bad cell
 * costs its weekday, a bad exception its dates. A point or counter takes what it does not say from the level above.
 * @param points the points of the site file, when they stand beside the hours and not inside.
 * @returns `value` null when there are no hours at all.
 */
export function readHours(data: unknown, points?: unknown): { value: OfficeHours | null; faults: HoursFault[] } {
  const faults: HoursFault[] = [];
  const whole = isFields(data) && ('hours' in data || 'points' in data) ? data : { hours: data };
  const main = readSchedule(whole, '', null, faults);
  const found: HoursPoint[] = [];
  eachOf(points ?? whole['points'], 'points', faults, (item, path) => {
    const schedule = readSchedule(item, `${path}.`, main, faults);
    if (schedule) found.push(pointOf(item, `${path}.`, schedule, faults));
  });
  if (!found.length && main) found.push(pointOf(whole, '', main, faults));
  return { value: found.length ? { points: found } : null, faults };
}

function pointOf(item: Fields, path: string, schedule: Schedule, faults: HoursFault[]): HoursPoint {
  const counters: HoursCounter[] = [];
  eachOf(item['counters'], `${path}counters`, faults, (counter, place) => {
    const own = readSchedule(counter, `${place}.`, schedule, faults) ?? schedule;
    counters.push({ id: textOf(counter['id']), name: textOf(counter['name']), schedule: own });
  });
  const { id, name, address } = item;
  return { id: textOf(id), name: textOf(name), address: textOf(address), schedule, counters };
}

function readSchedule(item: Fields, path: string, above: Schedule | null, faults: HoursFault[]): Schedule | null {
  const { hours, holidays } = item;
  const seasons = hours === undefined ? above?.seasons : readSeasons(hours, `${path}hours`, faults);
  if (!seasons) return null;
  const exceptions: HoursException[] = [];
  eachOf(item['exceptions'], `${path}exceptions`, faults, (entry, place) => {
    const range = dateRange(entry, place, faults);
    if (range) exceptions.push({ from: range[0], to: range[1], hours: readException(entry, place, faults) });
  });
  return {
    seasons,
    exceptions: exceptions.concat(above?.exceptions ?? []),
    closedOnHolidays: holidays === undefined && above ? above.closedOnHolidays : holidays !== 'open',
  };
}

/** `{ date, to?, hours | closed, note?, fields? }`; `open` is taken as another word for `hours`. */
function readException(entry: Fields, path: string, faults: HoursFault[]): DayHours | null {
  const hours = entry['closed'] === true ? '' : (entry['hours'] ?? entry['open']);
  return readDay({ hours, note: entry['note'], fields: entry['fields'] }, `${path}.hours`, faults);
}

function readSeasons(data: unknown, path: string, faults: HoursFault[]): Season[] | null {
  if (!Array.isArray(data)) {
    const week = readWeek(data, path, faults);
    return week && [{ from: '', to: '', week }];
  }
  const seasons: Season[] = [];
  eachOf(data, path, faults, (item, place) => {
    const range = seasonRange(item, `${place}.from`, faults);
    const week = readWeek(item['week'], `${place}.week`, faults);
    if (range && week) seasons.push({ from: range[0], to: range[1], week });
  });
  return seasons;
}

function readWeek(data: unknown, path: string, faults: HoursFault[]): (DayHours | null)[] | null {
  const week: (DayHours | null)[] = [CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED];
  const put = (weekdays: number[], hours: unknown, place: string): void => {
    const day = readDay(hours, place, faults);
    for (const weekday of weekdays) week[weekday] = day;
  };
  if (isFields(data)) {
    for (const name of Object.keys(data)) {
      const weekdays = readWeekdays(name);
      if (weekdays.length) put(weekdays, data[name], `${path}.${name}`);
      else report(faults, `${path}.${name}`, 'hours.weekday', name);
    }
    return week;
  }
  const parts = splitWeekText(textOf(data));
  if (!parts) {
    report(faults, path, 'hours.shape', data);
    return null;
  }
  for (const { weekdays, times } of parts) put(weekdays, times, path);
  return week;
}

/** Hours of one day: text, `[["07:00","11:30"], …]`, null or false for closed, or `{ hours, note, fields }`. */
function readDay(data: unknown, path: string, faults: HoursFault[]): DayHours | null {
  const { hours, note, fields } = isFields(data) ? data : { hours: data };
  const text = timesText(hours);
  const spans = readTimes(text);
  if (!spans) {
    report(faults, path, 'hours.times', text);
    return null;
  }
  return { spans, note: textOf(note), fields: Array.isArray(fields) ? fields.map(textOf) : [] };
}

function timesText(hours: unknown): string {
  if (Array.isArray(hours)) return hours.map((span) => (Array.isArray(span) ? span.join('-') : textOf(span))).join(';');
  return hours === null || hours === false || hours === '' ? '' : textOf(hours) || '?';
}

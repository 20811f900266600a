import type { DutyShift } from './duty.js';
import { readTimes } from './read-times.js';
import { readWeekdays } from './read-weekdays.js';
import { dateRange, eachOf, isFields, report, seasonRange, textOf, type HoursFault } from './reading.js';

/**
 * Reads the duty rota: a list of `{ "who": "#truc-ban", "days": "T2-T6", "hours": "17h-7h", "phone"?, "note"? }`, with
 * `"date"` and `"to"` for a dated entry and `"season": { "from": "06-15", "to": "11-15" }` for the flood season.
 * Without `days` the shift is on every day; an entry that cannot be read is left out and reported.
 */
export function readRota(data: unknown, path = 'rota'): { value: DutyShift[]; faults: HoursFault[] } {
  const faults: HoursFault[] = [];
  const value: DutyShift[] = [];
  eachOf(data, path, faults, (item, place) => {
    const { who, days, hours, season, phone, note } = item;
    const weekdays = days === undefined ? [] : readWeekdays(textOf(days));
    const spans = readTimes(textOf(hours), true);
    const dates = item['date'] === undefined ? ['', ''] : dateRange(item, place, faults);
    const range = isFields(season) ? seasonRange(season, `${place}.season`, faults) : ['', ''];
    if (!textOf(who)) report(faults, `${place}.who`, 'hours.shape', who);
    else if (days !== undefined && !weekdays.length) report(faults, `${place}.days`, 'hours.weekday', days);
    else if (!spans || !spans.length) report(faults, `${place}.hours`, 'hours.times', hours);
    else if (dates && range) {
      for (const [from, to] of spans) {
        const [firstDate = '', lastDate = ''] = dates;
        const [seasonFrom = '', seasonTo = ''] = range;
        value.push({
          who: textOf(who), from, to, weekdays, firstDate, lastDate, seasonFrom, seasonTo, phone: textOf(phone), note: textOf(note),
        });
      }
    }
  });
  return { value, faults };
}

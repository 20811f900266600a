import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addWorkingDays, parseDate, vietnamDate, workingDaysBetween } from '../../../src/core/dates.js';
import { VIETNAM_HOLIDAYS, holidayCalendar, workCalendar } from '../../../src/core/holidays.js';
import { readHolidayFile } from '../../../src/core/holidays/read-holiday-file.js';
import { nextChange, onDuty, openState, weekTable } from '../../../src/core/hours.js';
import { readHours } from '../../../src/core/hours/read-hours.js';
import { readRota } from '../../../src/core/hours/read-rota.js';
import { parsePhones } from '../../../src/core/phone.js';
import { writeVcard } from '../../../src/core/vcard.js';
import { parseZalo } from '../../../src/core/zalo.js';

/** Uses most of this part of the core and gives the result as data. */
function everything(): unknown {
  const { value: own } = readHolidayFile({ from: '01/01/2027', to: '31/12/2028', days: [{ date: '5/2/2027', to: '11/2/2027', off: 'tet' }, { date: 'x' }] });
  const calendar = holidayCalendar(own ? [VIETNAM_HOLIDAYS, own] : []);
  const hours = readHours({
    hours: [{ from: '16/4', to: '15/10', week: { 'T2-T6': [['7:00', '11:30'], ['13:30', '17:00']] } }, { from: '10-16', to: '04-15', week: 'Thứ 2-6: 7h30-11h30; T7: 7-11' }],
    exceptions: [{ date: '2026-06-15', closed: true }],
    points: [{ name: 'Một', counters: [{ name: 'Quầy', hours: 'T2: 7-11' }] }, 7],
  });
  const schedule = hours.value!.points[0]!.schedule;
  const rota = readRota([{ who: 'a', days: 'T2-CN', hours: '17h-7h' }, { who: 'b', date: '2026-11-16', hours: '20h-22h' }]);
  const phones = parsePhones('ĐT: 0227.3851234/3851235 (máy lẻ 102) - 0912 345 678; 01672345678');
  const states: unknown[] = [];
  for (let hour = 0; hour < 24 * 420; hour += 5) {
    const now = Date.UTC(2026, 0, 1) + hour * 3_600_000;
    states.push([openState(schedule, now, calendar), nextChange(schedule, now, calendar), onDuty(rota.value, now), vietnamDate(now)]);
  }
  const work = workCalendar(calendar);
  return [
    own, hours, rota, phones, states, weekTable(schedule, '2026-11-24', calendar), parseDate('5/9/2026'), addWorkingDays('2026-08-20', 9, work),
    workingDaysBetween('2026-01-01', '2026-03-01', work), writeVcard({ name: 'Trần Văn Đồng', titles: ['a', 'b'], phones: phones.phones }), parseZalo('zalo.me/g/abc'),
  ];
}

type Breakable = Record<string, unknown>;

/** Puts properties on an object, runs, and takes them away again, whatever happens. */
function withChanged(changes: [target: object, properties: Breakable][], run: () => void): void {
  const before = changes.map(([target, properties]) => Object.keys(properties).map((key): [object, string, PropertyDescriptor | undefined] => [target, key, Object.getOwnPropertyDescriptor(target, key)])).flat();
  try {
    for (const [target, properties] of changes) Object.assign(target, properties);
    run();
  } finally {
    for (const [target, key, descriptor] of before) {
      if (descriptor) Object.defineProperty(target, key, descriptor);
      else Reflect.deleteProperty(target, key);
    }
  }
}

describe('on a page whose old scripts change the built-in objects', () => {
  it('gives the same results as on a clean page', () => {
    const clean = everything();
    let dirty: unknown;
    const gone = (): never => { throw new Error('replaced by the page'); };
    const each = function (this: unknown[], take: (value: unknown, index: number) => void): void { for (let i = 0; i < this.length; i++) take(this[i], i); };
    const select = function (this: unknown[], test: (value: unknown, index: number) => unknown): unknown[] {
      const found: unknown[] = [];
      for (let i = 0; i < this.length; i++) if (test(this[i], i)) found.push(this[i]);
      return found;
    };
    withChanged(
      [
        // What Prototype 1.6 does: enumerable additions, own versions of find, some, filter and map, and reduce of another meaning.
        [Array.prototype, {
          each, reduce: function (this: unknown[]) { return this.length > 1 ? this : this[0]; }, entries: function (this: unknown[]) { return [...this]; },
          filter: select, toJSON: () => 'broken', first: gone, last: gone, flatten: gone, inspect: gone, without: gone,
          map: function (this: unknown[], make: (value: unknown, index: number) => unknown) { const made: unknown[] = []; each.call(this, (value, index) => made.push(make(value, index))); return made; },
          some: function (this: unknown[], test: (value: unknown, index: number) => unknown) { return select.call(this, test).length > 0; },
          find: function (this: unknown[], test: (value: unknown, index: number) => unknown) { return select.call(this, test)[0]; },
        }],
        [Array, { from: gone }],
        [Object, { values: gone, entries: gone, fromEntries: gone }],
        [String.prototype, { toJSON: () => 'broken', sub: gone, startsWith: gone, endsWith: gone, times: gone, include: gone }],
        [Number.prototype, { toJSON: () => 'broken' }],
        [Date.prototype, { toJSON: () => 'broken' }],
        // Left behind by scripts for browsers before 2010.
        [Object.prototype, { forgotten: 'by the page' }],
      ],
      () => { dirty = everything(); },
    );
    assert.deepEqual(dirty, clean);
  });
});

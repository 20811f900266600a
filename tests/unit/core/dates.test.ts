import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays, addWorkingDays, dayOf, daysBetween, formatDate, formatDayMonth, instantOf, isoOf, parseDate, vietnamClock, vietnamDate,
  weekdayOf, workingDaysBetween, type WorkCalendar,
} from '../../../src/core/dates.js';

const SEED = { seed: 20261120, numRuns: 500 };
const utc = (text: string): number => Date.parse(text);

describe('the Vietnamese clock', () => {
  it('reads the next date from 17:00 UTC on', () => {
    assert.equal(vietnamDate(utc('2026-11-20T16:59:59.999Z')), '2026-11-20');
    assert.equal(vietnamDate(utc('2026-11-20T17:00:00Z')), '2026-11-21');
    assert.deepEqual(vietnamClock(utc('2026-11-20T23:30:45Z')), { day: dayOf('2026-11-21'), minute: 390 });
  });

  it('agrees with the zone data of the engine, whatever the zone of the device', () => {
    const reader = new Intl.DateTimeFormat('en-CA', {
      timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    });
    const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kolkata'];
    const before = process.env['TZ'];
    for (const zone of zones) {
      process.env['TZ'] = zone;
      fc.assert(
        fc.property(fc.integer({ min: utc('2000-01-01T00:00Z'), max: utc('2100-01-01T00:00Z') }), (now) => {
          const part: Record<string, string> = {};
          for (const { type, value } of reader.formatToParts(now)) part[type] = value;
          const { day, minute } = vietnamClock(now);
          assert.equal(isoOf(day), `${part['year']}-${part['month']}-${part['day']}`);
          assert.equal(minute, Number(part['hour']) * 60 + Number(part['minute']));
          assert.equal(instantOf(day, minute), Math.floor(now / 60_000) * 60_000);
        }),
        { ...SEED, numRuns: 100 },
      );
    }
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });
});

describe('dates', () => {
  it('go to day numbers and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        assert.equal(dayOf(isoOf(day)), day);
        assert.equal(addDays(isoOf(day), count), isoOf(day + count));
        assert.equal(daysBetween(isoOf(day), isoOf(day + count)), count);
        assert.equal(weekdayOf(day), new Date(day * 86_400_000).getUTCDay());
      }),
      SEED,
    );
  });

  it('that do not exist have no day number', () => {
    for (const text of ['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-1-1', '', 'hôm nay', '2026-04-31']) {
      assert.ok(Number.isNaN(dayOf(text)), text);
    }
    assert.ok(!Number.isNaN(dayOf('2028-02-29')));
  });

  it('are written day first', () => {
    assert.equal(formatDate('2026-09-05'), '05/09/2026');
    assert.equal(formatDayMonth('2026-09-05'), '05/09');
  });

  const readings: [text: string, date: string | null][] = [
    ['5/9/2026', '2026-09-05'],
    [' 05-09-2026 ', '2026-09-05'],
    ['05.09.2026', '2026-09-05'],
    ['2026-09-05', '2026-09-05'],
    ['2026-9-5', '2026-09-05'],
    ['ngày 5 tháng 9 năm 2026', '2026-09-05'],
    ['Ngày 05 tháng 09 năm 2026'.normalize('NFD'), '2026-09-05'],
    ['13/12/2026', '2026-12-13'],
    ['12/13/2026', null],
    ['29/2/2026', null],
    ['5/9-2026', null],
    ['5/9/26', null],
    ['2026-09-05T20:00:00Z', null],
    ['', null],
  ];
  for (const [text, date] of readings) {
    it(`reads “${text}” as ${date}`, () => assert.equal(parseDate(text), date));
  }
});

describe('working days', () => {
  const weekdays: WorkCalendar = (date) => (weekdayOf(dayOf(date)) % 6 ? 'working' : 'off');

  it('do not count the day of receipt and skip days off', () => {
    // Friday 20 November 2026: the seventh working day is Tuesday 1 December.
    assert.deepEqual(addWorkingDays('2026-11-20', 7, weekdays), { date: '2026-12-01', unknownFrom: null });
    assert.deepEqual(addWorkingDays('2026-11-21', 1, weekdays), { date: '2026-11-23', unknownFrom: null });
    assert.deepEqual(addWorkingDays('2026-11-20', 0, weekdays), { date: '2026-11-20', unknownFrom: null });
  });

  it('count a date without calendar by its weekday, and say from where', () => {
    const until: WorkCalendar = (date) => (date > '2026-12-31' ? 'unknown' : weekdays(date));
    assert.deepEqual(addWorkingDays('2026-12-29', 7, until), { date: '2027-01-07', unknownFrom: '2027-01-01' });
    assert.deepEqual(workingDaysBetween('2026-12-29', '2027-01-07', until), { days: 7, unknownFrom: '2027-01-01' });
  });

  it('end even when the calendar is off for ever', () => {
    assert.ok(addWorkingDays('2026-01-01', 5, () => 'off').date > '2035-01-01');
  });

  it('counted forth and back agree for any calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_454, max: 21_000 }),
        fc.integer({ min: 0, max: 60 }),
        fc.array(fc.integer({ min: 20_454, max: 21_200 }), { maxLength: 40 }),
        (start, count, off) => {
          const calendar: WorkCalendar = (date) => (off.includes(dayOf(date)) ? 'off' : weekdays(date));
          const { date } = addWorkingDays(isoOf(start), count, calendar);
          assert.equal(workingDaysBetween(isoOf(start), date, calendar).days, count);
          assert.equal(workingDaysBetween(date, isoOf(start), calendar).days, -count + 0);
          if (count) assert.equal(calendar(date), 'working');
        },
      ),
      SEED,
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { VIETNAM_HOLIDAYS, holidayCalendar } from '../../../src/core/holidays.js';
import { openState, type Moment, type Schedule } from '../../../src/core/hours.js';
import { readHours } from '../../../src/core/hours/read-hours.js';
import { paintYears, withHolidays, type DayOnTheWall, type PaintedYears, type Sign } from './hours-slow-model.js';

const START = Date.parse('2026-01-01T00:00:00+07:00');
const calendar = holidayCalendar([VIETNAM_HOLIDAYS]);

interface Case { name: string; data: unknown; sign: Sign }

const worked = (day: DayOnTheWall): boolean => day.weekday !== 'sat' && day.weekday !== 'sun';
const dated = (signs: Record<string, string>, otherwise: Sign): Sign => (day) => signs[day.date] ?? otherwise(day);

const CASES: Case[] = [
  {
    name: 'summer and winter hours with lunch',
    data: [
      { from: '16/4', to: '15/10', week: 'Thứ 2 - Thứ 6: 7h00-11h30, 13h30-17h00' },
      { from: '10-16', to: '04-15', week: { 'T2-T6': 'Sáng 7g30 – 12g00; chiều 1g00 – 4g30' } },
    ],
    sign: withHolidays((day) => {
      const summer = day.monthDay >= '04-16' && day.monthDay <= '10-15';
      return !worked(day) ? '' : summer ? '07:00-11:30 13:30-17:00' : '07:30-12:00 13:00-16:30';
    }),
  },
  {
    name: 'Saturday mornings, a short Friday and exceptions',
    data: {
      hours: { 'mon-thu': [['07:30', '11:30'], ['13:00', '17:00']], fri: '7:30-11:30', sat: { hours: '7h30-11h30', fields: ['Đất đai'] } },
      exceptions: [
        { date: '2026-06-15', closed: true, note: 'Tránh bão' },
        { date: '2026-02-20', to: '2026-02-21', hours: '8:00-10:00', note: 'Trực Tết' },
        { date: '2/9/2026', open: '08:00-08:25' },
        { date: '2027-02-10', hours: '08:00-11:00' },
        { date: '2027-12-31', hours: 'theo thông báo' },
        { date: '2028-01-05', hours: '9:00-10:00' },
      ],
    },
    sign: dated(
      {
        '2026-06-15': '', '2026-02-20': '08:00-10:00', '2026-02-21': '08:00-10:00', '2026-09-02': '08:00-08:25', '2027-02-10': '08:00-11:00',
        '2027-12-31': '?', '2028-01-05': '09:00-10:00',
      },
      withHolidays((day) =>
        day.weekday === 'sun' ? '' : day.weekday === 'fri' || day.weekday === 'sat' ? '07:30-11:30' : '07:30-11:30 13:00-17:00',
      ),
    ),
  },
  {
    name: 'a health station over midnight, holidays included',
    data: { holidays: 'open', hours: { 't2-t5': '24/24', t6: '0:00-6:00; 7:00-11:00; 13:00-24:00', t7: '0:00-0:20' } },
    sign: (day) =>
      day.weekday === 'sun' ? '' : day.weekday === 'sat' ? '00:00-00:20' : day.weekday === 'fri' ? '00:00-06:00 07:00-11:00 13:00-24:00' : '00:00-24:00',
  },
  {
    name: 'a police post open round the clock, closed on one day',
    data: { holidays: 'open', hours: { 'mon-sun': '24/24' }, exceptions: [{ date: '2026-07-10', closed: true }] },
    sign: (day) => (day.date === '2026-07-10' ? '' : '00:00-24:00'),
  },
  {
    name: 'short spans, evening hours, a month without season and an unreadable Wednesday',
    data: [
      {
        from: '08-01', to: '06-30',
        week: { mon: '8:00-8:20; 12:45-12:50; 19:00-24:00', tue: '0:00-0:10, 10:50-11:00, 12:59-13:30', wed: 'khi có việc', sat: '9h-10h', sun: '9h-10h' },
      },
    ],
    sign: withHolidays((day) => {
      if (day.monthDay >= '07-01' && day.monthDay <= '07-31') return '?';
      const week: Record<string, string> = {
        mon: '08:00-08:20 12:45-12:50 19:00-24:00', tue: '00:00-00:10 10:50-11:00 12:59-13:30', wed: '?', sat: '09:00-10:00', sun: '09:00-10:00',
      };
      return week[day.weekday] ?? '';
    }),
  },
];

/** For every minute, the minute at which the paint next changes to `letter` or to `?`. */
function nextIndex(paint: string, stop: (letter: string) => boolean): Int32Array {
  const next = new Int32Array(paint.length + 1).fill(paint.length);
  for (let i = paint.length - 1; i >= 0; i--) next[i] = stop(paint[i]!) ? i : next[i + 1]!;
  return next;
}

/** Lunch: a gap of the same day, between two openings, that lies over some minute from 11:00 to 13:00. */
function isLunch(before: number, at: number, reopens: number): boolean {
  const midnight = at - (at % 1440);
  return before >= midnight && reopens < midnight + 1440 && before + 1 < midnight + 780 && reopens > midnight + 660;
}

function compareEveryMinute(schedule: Schedule, { paint, dates, minutes }: PaintedYears): void {
  const ends = nextIndex(paint, (letter) => letter !== 'o');
  const news = nextIndex(paint, (letter) => letter === 'o' || letter === '?');
  let lastOpen = -1;
  for (let at = 0; at < minutes; at++) {
    if (paint[at] === 'o') lastOpen = at;
    const state = openState(schedule, START + at * 60_000, calendar);
    const today = Math.floor(at / 1440);
    const place = (moment: Moment | null): number => {
      if (!moment) return -1;
      if (moment.date !== dates[today + moment.days]) return -2;
      return (today + moment.days) * 1440 + moment.minute;
    };
    const wrong = (expected: string): void => {
      assert.fail(`${dates[today]} minute ${at % 1440}: expected ${expected}, got ${JSON.stringify(state)}`);
    };
    const letter = paint[at];
    const after = letter === 'o' ? news[ends[at]!]! : news[at]!;
    const reopens = paint[after] === 'o' ? after : -1;
    const unknownFrom = paint[after] === '?' ? dates[Math.floor(after / 1440)] : null;
    if (letter === '?') {
      if (state.kind !== 'unknown' || state.date !== dates[today] || state.year !== Number(dates[today]!.slice(0, 4))) wrong('unknown');
    } else if (letter === 'o') {
      const end = ends[at]!;
      const roundTheClock = end > (today + 7) * 1440;
      if (end - at > 30 ? state.kind !== 'open' : state.kind !== 'closing') wrong('open or closing');
      if (state.kind === 'open' && place(state.until) !== (roundTheClock ? -1 : end)) wrong(`until ${end}`);
      if (state.kind === 'closing') {
        if (state.minutes !== end - at || place(state.until) !== end) wrong(`closing in ${end - at}`);
        if (place(state.reopens) !== reopens || state.unknownFrom !== unknownFrom) wrong(`reopens ${reopens}`);
      }
    } else if (letter === 'c' && isLunch(lastOpen, at, after)) {
      if (state.kind !== 'lunch' || place(state.reopens) !== after) wrong(`lunch until ${after}`);
    } else {
      if (state.kind !== (letter === 'h' ? 'holiday' : 'closed')) return wrong(letter === 'h' ? 'holiday' : 'closed');
      if (place(state.reopens) !== reopens || state.unknownFrom !== unknownFrom) wrong(`reopens ${reopens} or unknown from ${unknownFrom}`);
    }
  }
}

describe('the open state agrees with a slow second model in every minute of 2026 and 2027', () => {
  for (const { name, data, sign } of CASES) {
    it(name, () => {
      const schedule = readHours(data).value?.points[0]?.schedule;
      assert.ok(schedule);
      const years = paintYears(sign);
      assert.equal(years.minutes, 1_051_200);
      compareEveryMinute(schedule, years);
    });
  }
});

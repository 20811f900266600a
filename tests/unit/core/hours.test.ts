import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { VIETNAM_HOLIDAYS, holidayCalendar } from '../../../src/core/holidays.js';
import { nextChange, openState, weekTable, type Moment, type OpenState, type Schedule } from '../../../src/core/hours.js';
import { readHours } from '../../../src/core/hours/read-hours.js';

const calendar = holidayCalendar([VIETNAM_HOLIDAYS]);
const at = (text: string): number => Date.parse(`${text}+07:00`);
function scheduleOf(data: unknown): Schedule {
  const schedule = readHours(data).value?.points[0]?.schedule;
  assert.ok(schedule);
  return schedule;
}
const office = scheduleOf({ 'mon-fri': '7:30-11:30; 13:30-17:00', sat: { hours: '7:30-11:30', note: 'Chỉ một cửa', fields: ['Đất đai', 'Tư pháp'] } });
const clock = (moment: Moment | null): string =>
  moment ? `${moment.date}+${moment.days}/${moment.weekday} ${Math.floor(moment.minute / 60)}:${String(moment.minute % 60).padStart(2, '0')}` : 'null';

/** One line for a state, as the tests below read it. */
function line(state: OpenState): string {
  switch (state.kind) {
    case 'open': return `open until ${clock(state.until)}`;
    case 'closing': return `closing in ${state.minutes} at ${clock(state.until)}, reopens ${clock(state.reopens)}`;
    case 'lunch': return `lunch, reopens ${clock(state.reopens)}`;
    case 'closed': return `closed, reopens ${clock(state.reopens)}${state.unknownFrom ? `, unknown from ${state.unknownFrom}` : ''}`;
    case 'holiday': return `holiday ${state.key}${state.inLieu ? '+' : ''}, reopens ${clock(state.reopens)}${state.unknownFrom ? `, unknown from ${state.unknownFrom}` : ''}`;
    case 'unknown': return `unknown ${state.reason} ${state.date} ${state.year}`;
  }
}

describe('the state of the office', () => {
  // Monday 16 November 2026 unless said otherwise.
  const states: [time: string, expected: string][] = [
    ['2026-11-16T08:00', 'open until 2026-11-16+0/1 11:30'],
    ['2026-11-16T10:59:59', 'open until 2026-11-16+0/1 11:30'],
    ['2026-11-16T11:00', 'closing in 30 at 2026-11-16+0/1 11:30, reopens 2026-11-16+0/1 13:30'],
    ['2026-11-16T11:29:59', 'closing in 1 at 2026-11-16+0/1 11:30, reopens 2026-11-16+0/1 13:30'],
    ['2026-11-16T11:30', 'lunch, reopens 2026-11-16+0/1 13:30'],
    ['2026-11-16T13:29:59', 'lunch, reopens 2026-11-16+0/1 13:30'],
    ['2026-11-16T13:30', 'open until 2026-11-16+0/1 17:00'],
    ['2026-11-16T16:40', 'closing in 20 at 2026-11-16+0/1 17:00, reopens 2026-11-17+1/2 7:30'],
    ['2026-11-16T17:00', 'closed, reopens 2026-11-17+1/2 7:30'],
    ['2026-11-16T00:00', 'closed, reopens 2026-11-16+0/1 7:30'],
    ['2026-11-21T11:30', 'closed, reopens 2026-11-23+2/1 7:30'],
    ['2026-11-22T09:00', 'closed, reopens 2026-11-23+1/1 7:30'],
    ['2026-11-24T09:00', 'holiday culture, reopens 2026-11-25+1/3 7:30'],
    ['2026-09-02T09:00', 'holiday national, reopens 2026-09-03+1/4 7:30'],
    ['2026-04-27T09:00', 'holiday hung-kings+, reopens 2026-04-28+1/2 7:30'],
    ['2026-02-13T17:00', 'closed, reopens 2026-02-23+10/1 7:30'],
    ['2026-08-22T14:00', 'open until 2026-08-22+0/6 17:00'],
    ['2027-01-30T12:00', 'closed, reopens null, unknown from 2027-02-01'],
    ['2027-02-03T09:00', 'unknown calendar 2027-02-03 2027'],
    ['2027-02-06T09:00', 'holiday tet, reopens null, unknown from 2027-02-09'],
    ['2027-12-31T17:00', 'closed, reopens null, unknown from 2028-01-01'],
    ['2028-01-03T09:00', 'unknown calendar 2028-01-03 2028'],
    ['2025-06-02T09:00', 'unknown calendar 2025-06-02 2025'],
  ];
  for (const [time, expected] of states) it(`${time}: ${expected}`, () => assert.equal(line(openState(office, at(time), calendar)), expected));

  it('is told in Vietnamese time to a phone in any zone', () => {
    const before = process.env['TZ'];
    for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC']) {
      process.env['TZ'] = zone;
      assert.equal(line(openState(office, Date.UTC(2026, 10, 15, 23, 0), calendar)), 'closed, reopens 2026-11-16+0/1 7:30');
      assert.equal(line(openState(office, Date.UTC(2026, 10, 16, 0, 30), calendar)), 'open until 2026-11-16+0/1 11:30');
    }
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it('carries the note and the fields of the day', () => {
    const state = openState(office, at('2026-11-21T08:00'), calendar);
    assert.ok(state.kind === 'open');
    assert.equal(state.note, 'Chỉ một cửa');
    assert.deepEqual(state.fields, ['Đất đai', 'Tư pháp']);
  });

  it('is closed with no reopening for a place that never opens', () => {
    assert.equal(line(openState(scheduleOf({ holidays: 'open', hours: { mon: 'nghỉ' } }), at('2026-11-16T08:00'), calendar)), 'closed, reopens null');
  });

  it('is open without end for a place that never closes', () => {
    assert.equal(line(openState(scheduleOf({ holidays: 'open', hours: { 'mon-sun': '24/24' } }), at('2028-09-02T03:00'), calendar)), 'open until null');
  });

  it('follows an exception over a holiday, an unknown date and the week', () => {
    const schedule = scheduleOf({
      hours: { 'mon-fri': '7:30-11:30' },
      exceptions: [
        { date: '2026-09-02', hours: '8:00-10:00' }, { date: '2028-03-01', hours: '8:00-10:00' }, { date: '2026-11-16', to: '2026-11-17', closed: true, note: 'Sửa điện' },
        { date: '2026-11-18', hours: 'tùy hôm' },
      ],
    });
    assert.equal(line(openState(schedule, at('2026-09-02T09:00'), calendar)), 'open until 2026-09-02+0/3 10:00');
    assert.equal(line(openState(schedule, at('2028-03-01T09:00'), calendar)), 'open until 2028-03-01+0/3 10:00');
    const closed = openState(schedule, at('2026-11-16T09:00'), calendar);
    assert.equal(line(closed), 'closed, reopens null, unknown from 2026-11-18');
    assert.ok(closed.kind === 'closed' && closed.note === 'Sửa điện');
    assert.equal(line(openState(schedule, at('2026-11-18T09:00'), calendar)), 'unknown hours 2026-11-18 2026');
  });
});

describe('the next change', () => {
  const schedules = [
    office,
    scheduleOf({ holidays: 'open', hours: { 'mon-sun': '24/24' } }),
    scheduleOf({ holidays: 'open', hours: { mon: '0:00-0:20; 12:40-13:30; 23:45-24:00', wed: '19:00-24:00', thu: '0:00-6:00' } }),
  ];
  it('is the next minute while closing, and the border or midnight otherwise', () => {
    const next = (time: string): string => new Date(nextChange(office, at(time), calendar) + 7 * 3_600_000).toISOString().slice(0, 16);
    assert.equal(next('2026-11-16T08:00:30'), '2026-11-16T11:00');
    assert.equal(next('2026-11-16T11:00:30'), '2026-11-16T11:01');
    assert.equal(next('2026-11-16T11:30'), '2026-11-16T13:30');
    assert.equal(next('2026-11-16T17:00'), '2026-11-17T00:00');
    assert.equal(next('2026-11-17T00:00'), '2026-11-17T07:30');
    assert.equal(next('2026-11-24T10:00'), '2026-11-25T00:00');
    assert.equal(next('2028-11-24T10:00'), '2028-11-25T00:00');
  });

  it('is the first minute whose words differ, at any time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...schedules), fc.integer({ min: at('2026-01-01T00:00'), max: at('2027-12-30T00:00') }), (schedule, now) => {
        const words = (time: number): string => line(openState(schedule, time, calendar));
        const change = nextChange(schedule, now, calendar);
        assert.ok(change > now && change - now <= 86_400_000);
        assert.equal((change + 7 * 3_600_000) % 60_000, 0);
        for (let time = now; time < change; time += 60_000) assert.equal(words(time), words(now));
        assert.equal(words(change - 1), words(now));
        if ((change + 7 * 3_600_000) % 86_400_000) assert.notEqual(words(change), words(now));
      }),
      { seed: 20261120, numRuns: 600 },
    );
  });
});

describe('the week table', () => {
  it('has Monday to Sunday of the week with what each day is', () => {
    const rows = weekTable(office, '2026-11-22', calendar);
    assert.deepEqual(rows.map((row) => row.date.slice(8)), ['16', '17', '18', '19', '20', '21', '22']);
    assert.deepEqual(rows.map((row) => row.weekday), [1, 2, 3, 4, 5, 6, 0]);
    assert.deepEqual(rows.filter((row) => row.today).map((row) => row.date), ['2026-11-22']);
    const saturday = rows[5]?.plan;
    assert.ok(saturday?.kind === 'hours');
    assert.deepEqual(saturday.spans, [[450, 690]]);
    assert.equal(saturday.note, 'Chỉ một cửa');
  });
  it('shows holidays, exceptions and days not announced', () => {
    const kinds = (date: string): string => weekTable(office, date, calendar).map(({ plan }) => plan.kind).join(' ');
    assert.equal(kinds('2026-11-24'), 'hours holiday hours hours hours hours hours');
    assert.equal(kinds('2027-02-04'), 'unknown unknown unknown unknown unknown holiday holiday');
  });
});

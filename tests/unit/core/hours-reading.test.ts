import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readHours } from '../../../src/core/hours/read-hours.js';
import { readTimes } from '../../../src/core/hours/read-times.js';
import { readWeekdays, splitWeekText } from '../../../src/core/hours/read-weekdays.js';

const MORNING = [450, 690];
const AFTERNOON = [810, 1020];

describe('hours of a day as offices write them', () => {
  const readings: [text: string, spans: number[][] | null][] = [
    ['7h30-11h30', [MORNING]],
    ['07:30–11:30; 13:30–17:00', [MORNING, AFTERNOON]],
    ['7g30 - 11g30', [MORNING]],
    ['7.30-11.30', [MORNING]],
    ['0730-1130', [MORNING]],
    ['7-11', [[420, 660]]],
    ['Sáng: 7h30-11h30, chiều: 1h30 - 5h', [MORNING, AFTERNOON]],
    ['Sáng 7h30 đến 11h30 - Chiều 13h30 đến 17h00', [MORNING, AFTERNOON]],
    ['từ 7 giờ 30 phút đến 11 giờ 30 phút; 13 giờ 30 đến 17 giờ', [MORNING, AFTERNOON]],
    ['Sáng: từ 07 giờ 30 – 11 giờ 30'.normalize('NFD'), [MORNING]],
    ['13:30-17:00, 7:30-11:30', [MORNING, AFTERNOON]],
    ['chiều 1h30-5h', [AFTERNOON]],
    ['tối 6h-9h', [[1080, 1260]]],
    ['6h tới 10h', [[360, 600]]],
    ['chiều 13h30 đến 5h', [AFTERNOON]],
    ['7:30-11:30; 1:30-5:00', [MORNING, AFTERNOON]],
    ['7:30-11:30/11:30-17:00', [[450, 1020]]],
    ['24/24', [[0, 1440]]],
    ['24/24h', [[0, 1440]]],
    ['24/7', [[0, 1440]]],
    ['0:00-24:00', [[0, 1440]]],
    ['nghỉ', []],
    ['Nghỉ lễ', []],
    ['Đóng cửa', []],
    ['Không làm việc', []],
    ['-', []],
    ['', []],
    ['closed', []],
    ['7:30-11:30 (trừ ngày lễ)', null],
    ['7:30', null],
    ['giờ hành chính', null],
    ['7:30-11:30-13:30', null],
    ['7:30-11:75', null],
    ['25:00-26:00', null],
    ['17:00-7:30', null],
    ['1:30-5:00', null],
    ['7:30-11:30; 11:00-17:00', null],
    ['8:00-8:00', null],
  ];
  for (const [text, spans] of readings) it(`“${text}” is ${JSON.stringify(spans)}`, () => assert.deepEqual(readTimes(text), spans));

  it('run over midnight only for a duty shift', () => {
    assert.deepEqual(readTimes('17h-7h', true), [[1020, 1860]]);
    assert.deepEqual(readTimes('7h-7h', true), [[420, 1860]]);
    assert.equal(readTimes('17h-7h'), null);
  });

  it('are read back from every way of writing them', () => {
    const pad = (value: number): string => String(value).padStart(2, '0');
    const styles: ((minute: number) => string)[] = [
      (m) => `${pad(Math.floor(m / 60))}:${pad(m % 60)}`,
      (m) => `${Math.floor(m / 60)}h${pad(m % 60)}`,
      (m) => `${Math.floor(m / 60)}g${pad(m % 60)}`,
      (m) => `${Math.floor(m / 60)} giờ ${pad(m % 60)}`,
      (m) => `${Math.floor(m / 60)} giờ ${pad(m % 60)} phút`,
      (m) => `${Math.floor(m / 60)}.${pad(m % 60)}`,
    ];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 420, max: 1440 }), { minLength: 2, maxLength: 6 }),
        fc.constantFrom(...styles), fc.constantFrom('-', ' - ', '–', ' — ', ' đến '), fc.constantFrom('; ', ', ', ' / ', '\n', ' và '),
        (borders, style, dash, gap) => {
          const times = [...borders].sort((a, b) => a - b);
          if (times.length % 2) times.pop();
          const spans: number[][] = [];
          for (let i = 0; i < times.length; i += 2) spans.push([times[i]!, times[i + 1]!]);
          assert.deepEqual(readTimes(spans.map(([from, to]) => style(from!) + dash + style(to!)).join(gap)), spans);
        },
      ),
      { seed: 20261120, numRuns: 800 },
    );
  });

  it('never throw, and give spans in order within the day', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9h:g ;.,chiều-]{0,30}$/)), (text) => {
        const spans = readTimes(text);
        let last = -1;
        for (const [from, to] of spans ?? []) {
          assert.ok(from > last && to > from && to <= 1440);
          last = to;
        }
      }),
      { seed: 20261120, numRuns: 2000 },
    );
  });
});

describe('weekdays as offices write them', () => {
  const readings: [text: string, weekdays: number[]][] = [
    ['mon', [1]], ['Thursday', [4]], ['thu', [4]], ['sun', [0]], ['tues', [2]], ['mon-fri', [1, 2, 3, 4, 5]], ['mon_fri', []],
    ['T2-T6', [1, 2, 3, 4, 5]], ['t7', [6]], ['CN', [0]], ['thứ 2–6', [1, 2, 3, 4, 5]], ['Thứ Hai đến thứ Sáu', [1, 2, 3, 4, 5]],
    ['Từ thứ hai đến thứ bảy', [1, 2, 3, 4, 5, 6]], ['thứ 7, chủ nhật', [6, 0]], ['Thứ 2, 4, 6', [1, 3, 5]], ['sáng thứ Bảy', [6]],
    ['thứ tư', [3]], ['Thứ Năm', [4]], ['thứ ba & thứ năm', [2, 4]], ['thứ 6 - thứ 2', [5, 6, 0, 1]], ['chủ nhật', [0]],
    ['thứ 8', []], ['hôm nay', []], ['', []], ['monkey business', []],
  ];
  for (const [text, weekdays] of readings) it(`“${text}” is ${JSON.stringify(weekdays)}`, () => assert.deepEqual(readWeekdays(text), weekdays));

  it('split a week written in one line', () => {
    assert.deepEqual(splitWeekText('Thứ Hai – Thứ Sáu: Sáng 7h30 - 11h30, chiều 13h30-17h00; sáng thứ Bảy: 7h30-11h30; Chủ nhật nghỉ'), [
      { weekdays: [1, 2, 3, 4, 5], times: 'sang 7h30 - 11h30, chieu 13h30-17h00' },
      { weekdays: [6], times: '7h30-11h30' },
      { weekdays: [0], times: 'nghi' },
    ]);
    assert.equal(splitWeekText('7h30-11h30'), null);
  });
});

describe('the hours of a commune', () => {
  it('are read from one line of text', () => {
    const { value, faults } = readHours('Thứ 2-6: 7h30-11h30, 13h30-17h; Thứ 7: 7h30-11h30');
    assert.deepEqual(faults, []);
    const week = value?.points[0]?.schedule.seasons[0]?.week;
    assert.deepEqual(week?.map((day) => day?.spans.length), [0, 2, 2, 2, 2, 2, 1]);
  });

  it('are read for several points and counters, each taking what it does not say from above', () => {
    const { value, faults } = readHours({
      hours: { 'mon-fri': '7:30-11:30' },
      exceptions: [{ date: '2026-06-15', closed: true }],
      points: [
        { id: 'a', name: 'Trụ sở', address: 'Thôn Trung' },
        {
          name: 'Điểm 2', hours: { sat: '8:00-10:00' }, exceptions: [{ date: '2026-06-16', hours: '8-9', fields: ['Đất đai'] }],
          counters: [{ id: 3, name: 'Quầy 3' }, { name: 'Quầy 4', hours: { sun: '8-9' }, holidays: 'open' }],
        },
      ],
    });
    assert.deepEqual(faults, []);
    const [first, second] = value?.points ?? [];
    assert.equal(first?.address, 'Thôn Trung');
    assert.equal(first?.schedule.seasons[0]?.week[1]?.spans.length, 1);
    assert.deepEqual(second?.schedule.exceptions.map(({ from }) => from), ['2026-06-16', '2026-06-15']);
    assert.deepEqual(second?.counters.map(({ id, name }) => `${id} ${name}`), ['3 Quầy 3', ' Quầy 4']);
    assert.equal(second?.counters[0]?.schedule.seasons[0]?.week[6]?.spans.length, 1);
    assert.equal(second?.counters[1]?.schedule.closedOnHolidays, false);
    assert.equal(second?.schedule.closedOnHolidays, true);
  });

  it('take the points of the site file when they stand beside the hours', () => {
    const { value } = readHours('T2-T6: 7-11', [{ name: 'Một' }, { name: 'Hai', hours: 'T7: 7-11' }]);
    assert.deepEqual(value?.points.map((point) => point.schedule.seasons[0]?.week.filter((day) => day?.spans.length).length), [5, 1]);
  });

  it('lose only what cannot be read, which is named with its place', () => {
    const { value, faults } = readHours({
      hours: [
        { from: '04-16', to: '10-15', week: { mon: '7:30-11:30', tue: 'giờ hành chính', hôm: '7-11' } },
        { from: '16/10', week: { mon: '7-11' } },
        { from: '31/2', to: '3/3', week: { mon: '7-11' } },
        'mùa đông',
        { from: '10-16', to: '04-15', week: 7 },
      ],
      exceptions: [{ date: 'mai', closed: true }, { date: '2026-06-02', to: '2026-06-01' }, { date: '2026-06-03' }],
      points: [{ name: 'Một' }, 'Hai'],
    });
    assert.deepEqual(faults.map(({ path, key }) => `${path} ${key}`), [
      'hours[0].week.tue hours.times', 'hours[0].week.hôm hours.weekday', 'hours[1].from hours.season', 'hours[2].from hours.season',
      'hours[3] hours.shape', 'hours[4].week hours.shape', 'exceptions[0].date hours.date', 'exceptions[1].date hours.date',
      'exceptions[2].hours hours.times', 'points[1] hours.shape',
    ]);
    const schedule = value?.points[0]?.schedule;
    assert.equal(schedule?.seasons.length, 1);
    assert.equal(schedule?.seasons[0]?.week[2], null);
    assert.deepEqual(schedule?.exceptions, [{ from: '2026-06-03', to: '2026-06-03', hours: null }]);
  });

  it('are null, never an error, when there are none', () => {
    for (const data of [undefined, null, 7, '', 'x', true, { points: [] }, { points: [{ name: 'Một' }] }]) assert.equal(readHours(data).value, null);
  });

  it('never throw, whatever the data', () => {
    fc.assert(fc.property(fc.jsonValue(), (data) => { readHours({ hours: data, exceptions: data, points: data }); }), { seed: 20261120, numRuns: 500 });
    fc.assert(fc.property(fc.jsonValue(), (data) => { readHours(data); }), { seed: 20261120, numRuns: 500 });
  });
});

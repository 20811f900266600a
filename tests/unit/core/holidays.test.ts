import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, addWorkingDays, dayOf, weekdayOf } from '../../../src/core/dates.js';
import { HOLIDAY_NAMES, VIETNAM_HOLIDAYS, holidayCalendar, holidayName, workCalendar, type HolidayFile } from '../../../src/core/holidays.js';
import { readHolidayFile } from '../../../src/core/holidays/read-holiday-file.js';

const calendar = holidayCalendar([VIETNAM_HOLIDAYS]);
/** "holiday:tet", "holiday:labour+" for a day in lieu, "working:1", "ordinary" or "unknown". */
function said(date: string, of = calendar): string {
  const status = of(dayOf(date));
  if (status.kind === 'holiday') return `holiday:${status.key}${status.inLieu ? '+' : ''}`;
  return status.kind === 'working' ? `working:${status.weekday}` : status.kind;
}
const file = (from: string, to: string, days: HolidayFile['days'] = []): HolidayFile => ({ from, to, days });

describe('the holiday calendar of 2026', () => {
  const expected: [date: string, said: string][] = [
    ['2026-01-01', 'holiday:new-year'],
    ['2026-01-02', 'holiday:new-year'],
    ['2026-01-10', 'working:5'],
    ['2026-02-13', 'ordinary'],
    ['2026-02-16', 'holiday:tet'],
    ['2026-02-17', 'holiday:tet'],
    ['2026-02-20', 'holiday:tet'],
    ['2026-02-22', 'holiday:tet'],
    ['2026-02-23', 'ordinary'],
    ['2026-04-26', 'holiday:hung-kings'],
    ['2026-04-27', 'holiday:hung-kings+'],
    ['2026-04-30', 'holiday:reunification'],
    ['2026-05-01', 'holiday:labour'],
    ['2026-05-04', 'ordinary'],
    ['2026-08-22', 'working:1'],
    ['2026-08-31', 'holiday:national'],
    ['2026-09-01', 'holiday:national'],
    ['2026-09-02', 'holiday:national'],
    ['2026-09-03', 'ordinary'],
    ['2026-11-24', 'holiday:culture'],
    ['2026-11-23', 'ordinary'],
  ];
  for (const [date, status] of expected) it(`${date}: ${status}`, () => assert.equal(said(date), status));
});

describe('the holiday calendar of 2027', () => {
  it('gives the days of law and their days in lieu', () => {
    assert.equal(said('2027-01-01'), 'holiday:new-year');
    assert.equal(said('2027-04-16'), 'holiday:hung-kings');
    assert.equal(said('2027-05-01'), 'holiday:labour');
    assert.equal(said('2027-05-03'), 'holiday:labour+');
    assert.equal(said('2027-09-02'), 'holiday:national');
    assert.equal(said('2027-11-24'), 'holiday:culture');
  });

  it('does not know the days around Tết and 2 September, which are not announced', () => {
    const unknown: string[] = [];
    for (let date = '2027-01-01'; date <= '2027-12-31'; date = addDays(date, 1)) if (said(date) === 'unknown') unknown.push(date.slice(5));
    assert.deepEqual(unknown, [
      '02-01', '02-02', '02-03', '02-04', '02-05', '02-09', '02-10', '02-11', '02-12', '02-13', '09-01', '09-03',
    ]);
    assert.equal(said('2027-02-06'), 'holiday:tet');
    assert.equal(said('2027-02-08'), 'holiday:tet');
  });

  it('knows them once a commune adds the decision, and that file wins', () => {
    const own = file('2027-01-01', '2027-12-31', [
      { date: '2027-02-05', to: '2027-02-11', off: 'tet' },
      { date: '2027-09-03', off: 'national' },
      { date: '2027-03-15', off: 'le-hoi', name: 'lễ hội đền' },
      { date: '2027-11-24', like: '2027-11-24' },
    ]);
    const both = holidayCalendar([VIETNAM_HOLIDAYS, own]);
    assert.equal(said('2027-02-04', both), 'ordinary');
    assert.equal(said('2027-02-11', both), 'holiday:tet');
    assert.equal(said('2027-02-12', both), 'ordinary');
    assert.equal(said('2027-09-01', both), 'ordinary');
    assert.equal(said('2027-09-03', both), 'holiday:national');
    assert.equal(said('2027-03-15', both), 'holiday:le-hoi');
    assert.equal(said('2027-11-24', both), 'working:3');
    assert.equal(said('2026-02-16', both), 'holiday:tet');
  });
});

describe('dates outside every file', () => {
  it('are unknown, holidays of law included', () => {
    for (const date of ['2025-12-31', '2028-01-01', '2028-09-02', '2028-06-14', '1999-01-01']) assert.equal(said(date), 'unknown');
  });
  it('are unknown between two files', () => {
    const gap = holidayCalendar([VIETNAM_HOLIDAYS, file('2029-01-01', '2029-12-31')]);
    assert.equal(said('2028-06-14', gap), 'unknown');
    assert.equal(said('2029-06-14', gap), 'ordinary');
  });
  it('are unknown after the lunar table ends, whatever the file says of its range', () => {
    const long = holidayCalendar([file('2026-01-01', '2099-12-31')]);
    assert.equal(said('2035-06-14', long), 'ordinary');
    assert.equal(said('2036-06-16', long), 'unknown');
  });
});

describe('days in lieu', () => {
  const years = holidayCalendar([file('2026-01-01', '2035-12-31')]);
  it('go to the next working day that is not a holiday itself', () => {
    // 30 April 2033 is a Saturday and 1 May a Sunday.
    assert.equal(said('2033-05-02', years), 'holiday:reunification+');
    assert.equal(said('2033-05-03', years), 'holiday:labour+');
    // 24 November 2029 is a Saturday, 1 January 2028 a Saturday, 1 January 2034 a Sunday.
    assert.equal(said('2029-11-26', years), 'holiday:culture+');
    assert.equal(said('2028-01-03', years), 'holiday:new-year+');
    assert.equal(said('2034-01-02', years), 'holiday:new-year+');
  });

  it('are as many as the holidays of law on weekends, in every year', () => {
    const fixed = ['new-year', 'hung-kings', 'reunification', 'labour', 'national', 'culture'];
    for (let year = 2026; year <= 2035; year++) {
      let onWeekend = 0;
      let inLieu = 0;
      for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
        const status = years(dayOf(date));
        if (status.kind !== 'holiday' || !fixed.includes(status.key)) continue;
        const weekend = weekdayOf(dayOf(date)) % 6 === 0;
        assert.ok(!(status.inLieu && weekend), `${date} is no working day`);
        if (status.inLieu) inLieu++;
        else if (weekend) onWeekend++;
      }
      assert.equal(inLieu, onWeekend, `${year}`);
    }
  });

  it('of 2 September are left to the decision once there is one', () => {
    // 2 September 2028 is a Saturday.
    const before = holidayCalendar([file('2028-01-01', '2028-12-31')]);
    for (const date of ['2028-09-01', '2028-09-03', '2028-09-05']) assert.equal(said(date, before), 'unknown');
    assert.equal(said('2028-09-04', before), 'holiday:national+');
    const after = holidayCalendar([
      file('2028-01-01', '2028-12-31', [{ date: '2028-09-01', off: 'national' }, { date: '2028-09-04', off: 'national' }]),
    ]);
    assert.equal(said('2028-09-04', after), 'holiday:national');
    assert.equal(said('2028-09-05', after), 'ordinary');
  });

  it('are still computed where a file only repeats the dates of the law', () => {
    const repeated = holidayCalendar([
      file('2027-01-01', '2027-12-31', [{ date: '2027-05-01', off: 'labour' }, { date: '2027-09-02', off: 'national' }, { date: '2027-02-06', to: '2027-02-08', off: 'tet' }]),
    ]);
    assert.equal(said('2027-05-03', repeated), 'holiday:labour+');
    assert.equal(said('2027-09-03', repeated), 'unknown');
    assert.equal(said('2027-02-09', repeated), 'unknown');
  });

  it('never leave a weekday near 2 September open before the decision', () => {
    // For each year: every day that either plan (1 or 3 September, with days in lieu) gives off is not ordinary.
    for (let year = 2026; year <= 2035; year++) {
      for (const adjacent of ['09-01', '09-03']) {
        const off = [dayOf(`${year}-09-02`), dayOf(`${year}-${adjacent}`)].sort((a, b) => a - b);
        for (const day of [...off]) {
          if (weekdayOf(day) % 6) continue;
          let next = day + 1;
          while (weekdayOf(next) % 6 === 0 || off.includes(next)) next++;
          off.push(next);
        }
        for (const day of off) assert.notEqual(years(day).kind, 'ordinary', `${year}, plan ${adjacent}, day ${day}`);
      }
    }
  });
});

describe('working days by the calendar', () => {
  const work = workCalendar(calendar);
  it('skip holidays and count a Saturday worked in place of a swapped day', () => {
    assert.equal(work('2026-08-22'), 'working');
    assert.equal(work('2026-08-23'), 'off');
    assert.equal(work('2026-08-31'), 'off');
    assert.equal(work('2028-03-01'), 'unknown');
    // From Thursday 20 August 2026: 21, 22 (swap), 24–28, then 3 September.
    assert.deepEqual(addWorkingDays('2026-08-20', 8, work), { date: '2026-09-03', unknownFrom: null });
  });
  it('say from where a deadline over an unannounced Tết is an estimate', () => {
    assert.equal(addWorkingDays('2027-01-27', 7, work).unknownFrom, '2027-02-01');
    assert.equal(addWorkingDays('2027-01-20', 7, work).unknownFrom, null);
  });
});

describe('a holiday file from a site', () => {
  it('is read with dates as they are typed', () => {
    const { value, faults } = readHolidayFile({
      from: '01/01/2027', to: '31/12/2027', checkedAt: '20/11/2026', source: 'Thông báo 01',
      days: [{ date: '5/2/2027', to: '11/2/2027', off: 'tet' }, { date: '2027-09-01', pending: true }, { date: '9/1/2027', like: '4/1/2027' }],
    });
    assert.deepEqual(faults, []);
    assert.deepEqual(value, {
      from: '2027-01-01', to: '2027-12-31', checkedAt: '2026-11-20', source: 'Thông báo 01',
      days: [
        { date: '2027-02-05', to: '2027-02-11', off: 'tet' },
        { date: '2027-09-01', to: '2027-09-01', pending: true },
        { date: '2027-01-09', to: '2027-01-09', like: '2027-01-04' },
      ],
    });
  });

  it('survives being written as JSON and read again', () => {
    const { value, faults } = readHolidayFile(JSON.parse(JSON.stringify(VIETNAM_HOLIDAYS)));
    assert.deepEqual(faults, []);
    assert.ok(value);
    const again = holidayCalendar([value]);
    for (let date = '2025-12-01'; date < '2028-02-01'; date = addDays(date, 1)) assert.equal(said(date, again), said(date));
  });

  it('loses only its bad entries, which are named, and then does not settle Tết', () => {
    const { value, faults } = readHolidayFile({
      from: '2027-01-01', to: '2027-12-31',
      days: [
        { date: '2027-02-05', to: '2027-02-09', off: 'tet' }, { date: '31/2/2027', off: 'tet' }, 'nghỉ', { date: '2027-03-01' },
        { date: '2027-05-05', to: '2027-05-01', off: 'labour' }, { date: '2027-01-09', like: 'thứ Hai' },
      ],
    });
    assert.deepEqual(faults.map(({ path, key }) => `${path} ${key}`), [
      'days[1].date holidays.date', 'days[2] holidays.shape', 'days[3] holidays.meaning', 'days[4].to holidays.range', 'days[5].like holidays.date',
    ]);
    assert.ok(value);
    const own = holidayCalendar([value]);
    assert.equal(said('2027-02-09', own), 'holiday:tet');
    assert.equal(said('2027-02-10', own), 'unknown');
  });

  it('without a range only corrects the days of other files', () => {
    const { value, faults } = readHolidayFile({ days: [{ date: '15/3/2027', off: 'le-hoi' }] });
    assert.deepEqual(faults, []);
    assert.ok(value);
    const both = holidayCalendar([VIETNAM_HOLIDAYS, value]);
    assert.equal(said('2027-03-15', both), 'holiday:le-hoi');
    assert.equal(said('2027-03-16', both), 'ordinary');
    assert.equal(said('2027-03-16', holidayCalendar([value])), 'unknown');
  });

  it('without a readable range is no file', () => {
    for (const data of [null, 'x', [], { from: '2027-01-01' }, { from: '2027-12-31', to: '2027-01-01' }, { from: 1, to: 2, days: {} }]) {
      const { value, faults } = readHolidayFile(data);
      assert.equal(value, null);
      assert.ok(faults.length > 0);
    }
  });
});

describe('names of holidays', () => {
  it('exist in both languages for every holiday of the calendar', () => {
    for (let date = '2026-01-01'; date <= '2027-12-31'; date = addDays(date, 1)) {
      const status = calendar(dayOf(date));
      if (status.kind === 'holiday') assert.ok(status.key in HOLIDAY_NAMES, status.key);
    }
    assert.equal(`Nghỉ ${holidayName('national', 'vi')}`, 'Nghỉ lễ Quốc khánh');
    assert.equal(holidayName('tet', 'en'), 'Lunar New Year (Tết)');
  });
  it('fall back to the file and then to the key', () => {
    assert.equal(holidayName('le-hoi', 'vi', 'lễ hội đền'), 'lễ hội đền');
    assert.equal(holidayName('constructor', 'vi'), 'constructor');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onDuty, type DutyShift } from '../../../src/core/hours.js';
import { readRota } from '../../../src/core/hours/read-rota.js';
import { daysOnTheWall } from './hours-slow-model.js';

const START = Date.parse('2026-01-01T00:00:00+07:00');
const at = (text: string): number => Date.parse(`${text}+07:00`);

const DATA = [
  { who: 'ngay', days: 'T2-T6', hours: '7:00-17:00' },
  { who: 'dem-le', days: 'thứ 2, 4, 6', hours: '17h-7h' },
  { who: 'dem-chan', days: 'thứ 3, thứ 5', hours: '17h-7h', phone: '0900 000 007' },
  { who: 'cuoi-tuan', days: 'thứ 7, chủ nhật', hours: '7h-7h', note: 'Cả ngày đêm' },
  { who: 'lut', season: { from: '15/9', to: '30/11' }, hours: '18:00-6:00' },
  { who: 'lut-2', season: { from: '09-15', to: '11-30' }, days: 'CN', hours: '22:00-2:00' },
  { who: 'tet', date: '2026-02-14', to: '2026-02-22', hours: '7:00-7:00' },
  { who: 'giao-thua', date: '16/2/2026', hours: '20:00-2:00' },
];

/** The rota as it hangs on the wall: each duty from one "date time" to another, as texts that sort. */
function dutiesOnTheWall(): { who: string; rank: number; from: string; to: string }[] {
  const duties: { who: string; rank: number; from: string; to: string }[] = [];
  const days = daysOnTheWall();
  days.unshift({ date: '2025-12-31', monthDay: '12-31', weekday: 'wed' });
  days.forEach(({ date, monthDay, weekday }, index) => {
    const next = days[index + 1]?.date ?? '9999-12-31';
    const add = (who: string, rank: number, from: string, to: string): void => {
      duties.push({ who, rank, from: `${date} ${from}`, to: to > from ? `${date} ${to}` : `${next} ${to}` });
    };
    const weekend = weekday === 'sat' || weekday === 'sun';
    if (weekend) add('cuoi-tuan', 1, '07:00', '07:00');
    else {
      add('ngay', 1, '07:00', '17:00');
      add(weekday === 'tue' || weekday === 'thu' ? 'dem-chan' : 'dem-le', 1, '17:00', '07:00');
    }
    if (monthDay >= '09-15' && monthDay <= '11-30') {
      add('lut', 2, '18:00', '06:00');
      if (weekday === 'sun') add('lut-2', 2, '22:00', '02:00');
    }
    if (date >= '2026-02-14' && date <= '2026-02-22') add('tet', 3, '07:00', '07:00');
    if (date === '2026-02-16') add('giao-thua', 3, '20:00', '02:00');
  });
  return duties;
}

describe('the duty rota', () => {
  const { value: rota, faults } = readRota(DATA);

  it('is read without a fault', () => {
    assert.deepEqual(faults, []);
    assert.equal(rota.length, DATA.length);
    assert.equal(rota[2]?.phone, '0900 000 007');
    assert.equal(rota[3]?.note, 'Cả ngày đêm');
  });

  it('agrees with the wall in every minute of 2026 and 2027, nights and flood season included', () => {
    const duties = dutiesOnTheWall();
    const days = daysOnTheWall();
    const clock: string[] = [];
    for (let minute = 0; minute < 1440; minute++) clock.push(`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);
    for (let day = 0; day < 730; day++) {
      const { date } = days[day]!;
      const near = duties.filter((duty) => duty.from.slice(0, 10) <= date && duty.to.slice(0, 10) >= date);
      for (let minute = 0; minute < 1440; minute++) {
        const time = `${date} ${clock[minute]}`;
        const running = near.filter((duty) => duty.from <= time && time < duty.to);
        const rank = Math.max(...running.map((duty) => duty.rank));
        const answering = running.filter((duty) => duty.rank === rank);
        const got = onDuty(rota, START + (day * 1440 + minute) * 60_000);
        const who = got.shifts.map((shift) => shift.who).sort().join();
        if (who !== answering.map((duty) => duty.who).sort().join()) assert.fail(`${time}: ${who}`);
        const until = got.until ? `${got.until.date} ${clock[got.until.minute]}` : '';
        if (until !== answering.map((duty) => duty.to).sort()[0]) assert.fail(`${time}: until ${until}`);
      }
    }
  });

  it('names nobody where nobody is on duty', () => {
    const { value } = readRota([{ who: 'ngay', days: 'T2', hours: '7:00-17:00' }]);
    assert.deepEqual(onDuty(value, at('2026-11-16T17:00')), { shifts: [], until: null });
    assert.equal(onDuty(value, at('2026-11-16T16:59')).until?.minute, 1020);
    assert.deepEqual(onDuty([], at('2026-11-16T12:00')).shifts, []);
  });

  it('counts the days of a shift that ends tomorrow', () => {
    const until = onDuty(rota, at('2026-01-05T23:00')).until;
    assert.deepEqual(until, { date: '2026-01-06', minute: 420, days: 1, weekday: 2 });
  });

  it('loses only the entries that cannot be read, and names them', () => {
    const broken = readRota([
      { days: 'T2', hours: '7:00-17:00' }, { who: 'a', days: 'hôm nào', hours: '7:00-17:00' }, { who: 'b', hours: 'tối' }, { who: 'c', hours: 'nghỉ' },
      { who: 'd', date: '31/2/2026', hours: '7-8' }, { who: 'e', season: { from: '15/13', to: '30/11' }, hours: '7-8' }, 7, { who: 'f', hours: '7-8' },
    ]);
    assert.deepEqual(broken.value.map((shift: DutyShift) => shift.who), ['f']);
    assert.deepEqual(broken.faults.map(({ path, key }) => `${path} ${key}`), [
      'rota[0].who hours.shape', 'rota[1].days hours.weekday', 'rota[2].hours hours.times', 'rota[3].hours hours.times', 'rota[4].date hours.date',
      'rota[5].season hours.season', 'rota[6] hours.shape',
    ]);
    assert.deepEqual(readRota(undefined), { value: [], faults: [] });
    assert.equal(readRota('x').faults[0]?.key, 'hours.shape');
  });
});

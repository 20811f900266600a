/**
 * A second, slow answer to "is the office open?", written from the calendar on the wall: it walks 2026 and 2027 date by
 * date with month lengths and a running weekday, compares times as text ("07:30" <= "08:00"), and paints one letter a
 * minute. It shares no code and no data form with the library.
 */

/** `o` open, `c` closed, `h` public holiday, `?` not known. */
export interface PaintedYears {
  paint: string;
  /** Date of each day, also beyond 2027 so that a view ahead has something to see. */
  dates: string[];
  /** Number of minutes in 2026 and 2027. */
  minutes: number;
}

export interface DayOnTheWall {
  date: string;
  monthDay: string;
  /** "mon" … "sun". */
  weekday: string;
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export const HOLIDAYS = new Set([
  '2026-01-01', '2026-01-02', '2026-02-14', '2026-02-15', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-21',
  '2026-02-22', '2026-04-26', '2026-04-27', '2026-04-30', '2026-05-01', '2026-08-31', '2026-09-01', '2026-09-02', '2026-11-24',
  '2027-01-01', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-16', '2027-04-30', '2027-05-01', '2027-05-03', '2027-09-02', '2027-11-24',
]);
export const NOT_ANNOUNCED = new Set([
  '2027-02-01', '2027-02-02', '2027-02-03', '2027-02-04', '2027-02-05', '2027-02-09', '2027-02-10', '2027-02-11', '2027-02-12', '2027-02-13',
  '2027-09-01', '2027-09-03',
]);
/** Saturdays worked, and the weekday whose hours they take. */
export const SWAPS: Record<string, string> = { '2026-01-10': 'fri', '2026-08-22': 'mon' };

/** Every day from 1 January 2026 to 20 January 2028. 1 January 2026 was a Thursday. */
export function daysOnTheWall(): DayOnTheWall[] {
  const days: DayOnTheWall[] = [];
  let weekday = 3;
  for (const year of [2026, 2027, 2028]) {
    const lengths = [31, year === 2028 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    lengths.forEach((length, month) => {
      for (let day = 1; day <= length; day++) {
        if (year === 2028 && (month > 0 || day > 20)) return;
        const monthDay = `${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        days.push({ date: `${year}-${monthDay}`, monthDay, weekday: WEEKDAYS[weekday % 7]! });
        weekday++;
      }
    });
  }
  return days;
}

/** What the sign on the door says of a day: times "07:30-11:30 13:30-17:00", "" closed, "holiday", "?". */
export type Sign = (day: DayOnTheWall) => string;

/** Puts the public holidays over a sign, with the hours of the swapped weekday on worked Saturdays. */
export function withHolidays(sign: Sign): Sign {
  return (day) => {
    if (day.date > '2027-12-31' || NOT_ANNOUNCED.has(day.date)) return '?';
    if (HOLIDAYS.has(day.date)) return 'holiday';
    const swap = SWAPS[day.date];
    return sign(swap ? { ...day, weekday: swap } : day);
  };
}

export function paintYears(sign: Sign): PaintedYears {
  const clock: string[] = [];
  for (let hour = 0; hour < 24; hour++) {
    for (let minute = 0; minute < 60; minute++) clock.push(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  }
  const painted: Record<string, string> = { '?': '?'.repeat(1440), holiday: 'h'.repeat(1440) };
  const dates: string[] = [];
  const days: string[] = [];
  for (const day of daysOnTheWall()) {
    const said = sign(day);
    const spans = said.split(' ').filter(Boolean).map((span) => span.split('-'));
    painted[said] ??= clock.map((time) => (spans.some(([from, to]) => from! <= time && time < to!) ? 'o' : 'c')).join('');
    dates.push(day.date);
    days.push(painted[said]!);
  }
  return { paint: days.join(''), dates, minutes: 730 * 1440 };
}

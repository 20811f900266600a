import { formatDate, vietnamClock, vietnamDate, weekdayOf } from './dates.js';

const WEEKDAYS = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

/** "8:51" in Vietnam. @param instant epoch milliseconds */
export function clockTime(instant: number): string {
  const { minute } = vietnamClock(instant);
  const rest = minute % 60;
  return `${(minute - rest) / 60}:${rest < 10 ? '0' : ''}${rest}`;
}

/** "thứ Tư 02/12/2026" in Vietnam. @param instant epoch milliseconds */
export function dayWords(instant: number, language: 'vi' | 'en'): string {
  return `${WEEKDAYS[language][weekdayOf(vietnamClock(instant).day)] ?? ''} ${formatDate(vietnamDate(instant))}`;
}

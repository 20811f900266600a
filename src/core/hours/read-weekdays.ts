import { foldForReading } from './fold.js';

const DAY =
  '(?:\\b(?:thu|t)[. ]?(?:[2-7]|hai|ba|tu|nam|sau|bay)\\b|chu ?nhat|\\bcn\\b|\\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)';
/** The second day of a range may be a bare number ("thứ 2-6"), unless it is a time ("thứ 2: 7-11", "2-7h30"). */
const NEXT = `(?:${DAY}|[2-7](?![0-9hg]|[:.] ?[0-9]{2}\\b))`;
const JOIN = ' ?(?:-|den|,|&|va|to|/) ?';
/** One mention of days in folded text: a day, a list or a range. */
const MENTION = `(?:(?:tu|cac ngay|sang|chieu) )*${DAY}(?:${JOIN}${NEXT})*`;
const VIETNAMESE = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay'];
const ENGLISH = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * Weekdays (0 Sunday … 6 Saturday) named by a text such as `mon`, `T2-T6`, `thứ 2–6`, `Thứ Hai đến thứ Sáu`,
 * `thứ 7, chủ nhật`. @returns an empty list when the text is anything else.
 */
export function readWeekdays(text: string): number[] {
  const plain = foldForReading(text);
  return new RegExp(`^${MENTION}$`).test(plain) ? daysOf(plain) : [];
}

/**
 * Splits a week written in one text ("Thứ 2 - Thứ 6: 7h30-11h30; 13h30-17h. Thứ 7: 7h30-11h30") into weekdays and the
 * text of their hours. @returns null when the text does not begin with a day.
 */
export function splitWeekText(text: string): { weekdays: number[]; times: string }[] | null {
  const plain = foldForReading(text);
  const parts: { weekdays: number[]; times: string }[] = [];
  const mentions = new RegExp(MENTION, 'g');
  let previous = mentions.exec(plain);
  if (!previous || previous.index > 0) return null;
  while (previous) {
    const end = mentions.lastIndex;
    const next = mentions.exec(plain);
    const times = plain.slice(end, next ? next.index : plain.length);
    parts.push({ weekdays: daysOf(previous[0]), times: times.replace(/^[\s:,;.-]+|[\s,;.]+$/g, '') });
    previous = next;
  }
  return parts;
}

function daysOf(mention: string): number[] {
  const days: number[] = [];
  const words = new RegExp(`${DAY}|[2-7]`, 'g');
  let end = 0;
  for (let word = words.exec(mention); word; word = words.exec(mention)) {
    const day = dayOfWord(word[0]);
    const previous = days[days.length - 1];
    if (previous !== undefined && /-|den|to/.test(mention.slice(end, word.index))) {
      for (let between = (previous + 1) % 7; between !== day; between = (between + 1) % 7) days.push(between);
    }
    days.push(day);
    end = words.lastIndex;
  }
  return days;
}

function dayOfWord(word: string): number {
  if (word.charAt(0) === 'c') return 0;
  const digit = /[2-7]$/.exec(word);
  if (digit) return +digit[0] - 1;
  const vietnamese = VIETNAMESE.indexOf(word.replace(/^thu?[. ]?/, ''));
  return vietnamese >= 0 ? vietnamese + 1 : ENGLISH.indexOf(word.slice(0, 3));
}

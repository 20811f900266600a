import { foldForReading } from './fold.js';
import type { Span } from './types.js';

const CLOSED = /^(?:-|x|nghi.*|dong.*|khong.*|closed|off)?$/;
const ROUND_THE_CLOCK = /^(?:24 ?h? ?\/ ?(?:24|7) ?h?|24h|ca ngay dem)(?: ?\/ ?7)?$/;
const TIME = '(\\d{1,2})(?: ?(?:gio|[:.hg]) ?)?(\\d{2})? ?(?:phut|p\\b|am\\b)?';
const SPAN = new RegExp(`${TIME} ?(?:-|den|toi|to) ?${TIME}`, 'g');
/** All that may stand around the times. Anything else means that the cell says more than hours. */
const FILLER = /^(?:[-\s;,:.()&+/|]|buoi|sang|chieu|toi|dem|tu|va|luc|and)*$/;
/** Nobody opens before this without "sáng": "chiều 1h30" and a second span "1h30" are after noon. */
const EARLIEST_MORNING = 7 * 60;
const HALF_DAY = 720;

/**
 * Reads the hours of one day as offices write them: `7h30-11h30`, `07:30–11:30; 13:30–17:00`, `7g30 đến 11g30`,
 * `Sáng: 7 giờ 30 - 11 giờ 30, chiều: 1h30 - 5h`, `24/24`, `nghỉ`.
 * @param overnight keep a span that ends before it begins, ending past 1440 (a duty shift).
 * @returns spans in order, none when closed, or null when the text is not hours, spans overlap or a time is impossible.
 */
export function readTimes(text: string, overnight = false): Span[] | null {
  const plain = foldForReading(text);
  if (CLOSED.test(plain)) return [];
  if (ROUND_THE_CLOCK.test(plain)) return [[0, 1440]];
  const around = plain.replace(SPAN, ' ');
  if (!FILLER.test(around)) return null;

  const saysAfternoon = /chieu|toi/.test(around);
  const saysMorning = /sang/.test(around);
  const spans: Span[] = [];
  SPAN.lastIndex = 0;
  for (let found = SPAN.exec(plain); found; found = SPAN.exec(plain)) {
    let from = minutesOf(found[1], found[2]);
    let to = minutesOf(found[3], found[4]);
    const halfDayClock = from < EARLIEST_MORNING && ((saysAfternoon && !saysMorning) || spans.length > 0);
    if (halfDayClock) from += HALF_DAY;
    if (to <= from && to < HALF_DAY && (halfDayClock || (saysAfternoon && !overnight))) to += HALF_DAY;
    if (to <= from && overnight) to += 1440;
    // Before five in the morning is a slip of the pen, not office hours, unless the place is open from midnight.
    if (from && from < 300 && !overnight) return null;
    if (!(from < to && from < 1440 && (overnight || to <= 1440))) return null;
    spans.push([from, to]);
  }
  return joined(spans);
}

function minutesOf(hours = '', minutes = '0'): number {
  return +minutes < 60 && +hours <= 24 ? +hours * 60 + +minutes : NaN;
}

/** In order of time, with spans that touch made one; null when two overlap. */
function joined(spans: Span[]): Span[] | null {
  const sorted = spans.sort((a, b) => a[0] - b[0]);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result[result.length - 1];
    if (last && span[0] < last[1]) return null;
    if (last && span[0] === last[1]) result[result.length - 1] = [last[0], span[1]];
    else result.push(span);
  }
  return result.length ? result : null;
}

import { vietnamMonth } from '../clock/instants.js';

const DAY_MS = 86_400_000;
/** A counter tablet may be without network for a month. */
const OLDEST_MS = 31 * DAY_MS;
const AHEAD_MS = 10 * 60_000;
/** Days after the end of a month during which late answers still count for it. Then its figures stand. */
export const GRACE_MS = 3 * DAY_MS;

/**
 * The device's time if it can be believed, else the receiver's. A clock that is wrong by more than the longest outage
 * must not move an answer into another season.
 */
export function believedTime(answeredAt: number, receivedAt: number): number {
  return answeredAt >= receivedAt - OLDEST_MS && answeredAt <= receivedAt + AHEAD_MS ? answeredAt : receivedAt;
}

/** True when a month's figures stand at this instant. */
export function monthClosed(month: string, now: number): boolean {
  return vietnamMonth(now - GRACE_MS) > month;
}

/** The month an answer counts for: that of the visit while its figures are open, else the month it arrived in. */
export function countingMonth(answeredAt: number, receivedAt: number): string {
  const month = vietnamMonth(Math.min(believedTime(answeredAt, receivedAt), receivedAt));
  return monthClosed(month, receivedAt) ? vietnamMonth(receivedAt) : month;
}

/** The month `count` months earlier. */
export function monthBefore(month: string, count: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 - count, 1)).toISOString().slice(0, 7);
}

import type { RetryReason } from './entry.js';

/** What an answer of the receiver means for an entry. */
export type Verdict =
  | { readonly then: 'received' }
  | { readonly then: 'refused' }
  | { readonly then: 'prove' }
  | { readonly then: 'retry'; readonly reason: RetryReason; readonly afterMs?: number };

/** First pause, and the longest: a storm may take the network for days, and nobody should wait an hour after it is back. */
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 5 * 60_000;

/**
 * Pause before the next attempt: doubling, with full jitter, so that a whole commune coming back online at once does
 * not knock together (AWS Architecture Blog, "Exponential Backoff And Jitter").
 *
 * @param attempts attempts made so far, from 1
 * @param random a number from 0 to 1
 * @returns milliseconds, between half of the first pause and five minutes
 */
export function pauseBefore(attempts: number, random: number): number {
  const ceiling = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(attempts - 1, 10));
  return Math.round(FIRST_PAUSE / 2 + random * (ceiling - FIRST_PAUSE / 2));
}

/**
 * Reads a status (RFC 9110) and the `kind` of a problem document. What another attempt could change is tried again;
 * what it could not is refused, and the citizen is told why. 409 on our own key means another body was accepted
 * under it: a second attempt cannot help.
 *
 * @param retryAfterSeconds the receiver's own wish, capped at an hour
 */
export function judge(status: number, problemKind: string | undefined, retryAfterSeconds?: number): Verdict {
  if (status >= 200 && status < 300) return { then: 'received' };
  if (problemKind === 'proof-required') return { then: 'prove' };
  const afterMs = retryAfterSeconds === undefined ? undefined : Math.min(3600, Math.max(1, retryAfterSeconds)) * 1000;
  if (status === 429) return { then: 'retry', reason: 'limited', afterMs };
  if (status === 408 || status === 425 || status >= 500) return { then: 'retry', reason: 'busy', afterMs };
  // A login page or a portal's block page in front of the receiver: the receiver itself has not refused anything.
  if (status === 401 || status === 407 || (status >= 300 && status < 400)) return { then: 'retry', reason: 'busy', afterMs };
  return { then: 'refused' };
}

import { createHmac, randomBytes } from 'node:crypto';
import { ProblemError } from './problem.js';

/** `most` requests in `seconds`, refilled evenly. */
export interface RateLimit {
  most: number;
  seconds: number;
}

/** What is counted. Addresses behind one operator gateway are shared by many people, so the limits are wide. */
export const RATE_LIMITS = {
  /** New messages from one address. */
  feedback: { most: 20, seconds: 600 },
  /** Messages without a proof where the commune asks for one: plain forms, and pages on http, which cannot make it. */
  unproved: { most: 5, seconds: 600 },
  photo: { most: 100, seconds: 600 },
  /** Counter tablets send for a whole day in one go after an outage; batches come from one address. */
  survey: { most: 3000, seconds: 600 },
  /** Reads of every kind. */
  read: { most: 600, seconds: 60 },
  /** Codes that lead nowhere, from one address. */
  wrongCode: { most: 10, seconds: 600 },
  /** Codes that lead nowhere, in one commune, from anywhere: the brake on guessing from many addresses. */
  wrongCodeCommune: { most: 2000, seconds: 600 },
  signIn: { most: 20, seconds: 600 },
} as const satisfies Record<string, RateLimit>;
export type RateLimitName = keyof typeof RATE_LIMITS;

export interface RateLimiter {
  /** Counts one. @throws ProblemError `rate-limited` with the seconds to wait. */
  take(name: RateLimitName, who: string): void;
  /** @throws ProblemError when nothing is left, without counting. */
  check(name: RateLimitName, who: string): void;
}

interface Bucket {
  left: number;
  at: number;
}

const DAY_MS = 86_400_000;
const MOST_BUCKETS = 100_000;

/**
 * Token buckets in memory. An address is known only as a keyed hash, the key is chance and thrown away every day, and
 * nothing of it is ever written down.
 */
export function rateLimiter(clock: () => number, limits: Partial<Record<RateLimitName, RateLimit>> = {}): RateLimiter {
  let buckets = new Map<string, Bucket>();
  let key = randomBytes(32);
  let keyDay = Math.floor(clock() / DAY_MS);

  function bucketOf(name: RateLimitName, who: string): Bucket {
    const now = clock();
    if (Math.floor(now / DAY_MS) !== keyDay || buckets.size > MOST_BUCKETS) {
      buckets = new Map();
      key = randomBytes(32);
      keyDay = Math.floor(now / DAY_MS);
    }
    const limit: RateLimit = limits[name] ?? RATE_LIMITS[name];
    const id = `${name} ${createHmac('sha256', key).update(who).digest('base64')}`;
    const bucket = buckets.get(id) ?? { left: limit.most, at: now };
    // A clock set back must not take anything away.
    bucket.left = Math.min(limit.most, bucket.left + (Math.max(0, now - bucket.at) / 1000) * (limit.most / limit.seconds));
    bucket.at = now;
    buckets.set(id, bucket);
    return bucket;
  }

  function check(name: RateLimitName, who: string): Bucket {
    const bucket = bucketOf(name, who);
    if (bucket.left >= 1) return bucket;
    const limit: RateLimit = limits[name] ?? RATE_LIMITS[name];
    throw new ProblemError('rate-limited', { retryAfterSeconds: Math.ceil(((1 - bucket.left) * limit.seconds) / limit.most) });
  }

  return {
    take: (name, who) => {
      check(name, who).left -= 1;
    },
    check: (name, who) => {
      check(name, who);
    },
  };
}

/** Lets everything pass; for load tests. */
export const NO_RATE_LIMIT: RateLimiter = { take: () => undefined, check: () => undefined };

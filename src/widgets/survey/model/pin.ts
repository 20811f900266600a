import { sha256Hex } from '../../../core/contract/sha256.js';

/** What a device keeps of a PIN: salt and hash. It keeps citizens on the question; it is not a lock against somebody with tools. */
export interface StoredPin {
  readonly salt: string;
  readonly hash: string;
}

/** Wrong tries before a pause, and its length. */
const TRIES = 5;
const PAUSE_MS = 60_000;

export const pinForm = (digits: string): boolean => /^\d{4,8}$/.test(digits);

export const makePin = (digits: string, salt: string): StoredPin => ({ salt, hash: sha256Hex(`${salt}:${digits}`) });

export const pinFits = (digits: string, pin: StoredPin): boolean => sha256Hex(`${pin.salt}:${digits}`) === pin.hash;

export function readPin(text: string | undefined): StoredPin | undefined {
  const [salt, hash] = (text ?? '').split('|');
  return salt && hash && /^[0-9a-f]{64}$/.test(hash) ? { salt, hash } : undefined;
}

export const writePin = ({ salt, hash }: StoredPin): string => `${salt}|${hash}`;

/** Counts wrong tries. */
export interface Tries {
  readonly wrong: number;
  /** Epoch ms until which nothing is taken. */
  readonly lockedUntil: number;
}

export const NO_TRIES: Tries = { wrong: 0, lockedUntil: 0 };

export function afterWrong(tries: Tries, now: number): Tries {
  const wrong = tries.wrong + 1;
  return wrong >= TRIES ? { wrong: 0, lockedUntil: now + PAUSE_MS } : { wrong, lockedUntil: 0 };
}

import { randomBytes } from 'node:crypto';

/** Random identifier of 128 bits, 22 characters of `A-Z a-z 0-9 _ -`. */
export function randomId(): string {
  return randomBytes(16).toString('base64url');
}

let made = 0;

/** Identifier that sorts by time, then by order within this process: 12 + 4 hex digits, then 56 bits of chance. */
export function orderedId(now: number): string {
  made = (made + 1) % 0x10000;
  return now.toString(16).padStart(12, '0') + made.toString(16).padStart(4, '0') + randomBytes(7).toString('hex');
}

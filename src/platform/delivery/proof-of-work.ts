import { solveChallenge as solve } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';

/**
 * Makes the proof of work a receiver asks for: a second of computing that costs one citizen nothing and a spammer much.
 * Only on secure pages, where the browser offers the hash functions.
 *
 * @param submitUrl address of the submission; the challenge lies beside it
 * @returns the header's value, or undefined where this page cannot make one
 */
export async function solveChallenge(submitUrl: string): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const response = await fetch(submitUrl.replace(/\/[^/]*$/, '/challenge'), { credentials: 'omit' });
  if (!response.ok) return undefined;
  const challenge = (await response.json()) as Challenge;
  const solution = await solve({ challenge, deriveKey });
  return solution ? btoa(JSON.stringify({ challenge, solution })) : undefined;
}

import { createChallenge, randomInt, verifySolution, type Challenge, type Payload } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { ProblemError } from '../http/problem.js';
import type { Services } from '../services.js';

const COST = 1000;
const VALID_MS = 20 * 60_000;

/** Hands out challenges and checks solutions; each solution counts once. */
export interface ProofOfWork {
  challenge(commune: string): Promise<Challenge>;
  /** @throws ProblemError `proof-required` when it is missing, wrong, too old, another commune's, or used. */
  verify(commune: string, header: string | undefined): Promise<void>;
}

/** About a second on a weak phone: half a thousand PBKDF2 rounds of cost 1 000 (measured, see the threat model). */
export function proofOfWork(services: Pick<Services, 'secret' | 'now'>): ProofOfWork {
  /** Signatures seen, until they would have expired anyway. */
  const used = new Map<string, number>();

  return {
    challenge: async (commune) => createChallenge({
      algorithm: 'PBKDF2/SHA-256', cost: COST, counter: randomInt(200, 800), deriveKey,
      expiresAt: new Date(services.now() + VALID_MS), data: { commune },
      hmacSignatureSecret: await services.secret('proof'), hmacKeySignatureSecret: await services.secret('proof-key'),
    }),
    verify: async (commune, header) => {
      const payload = readPayload(header);
      if (!payload || payload.challenge.parameters.data?.['commune'] !== commune) throw new ProblemError('proof-required');
      const result = await verifySolution({
        challenge: payload.challenge, solution: payload.solution, deriveKey,
        hmacSignatureSecret: await services.secret('proof'), hmacKeySignatureSecret: await services.secret('proof-key'),
      });
      const mark = payload.challenge.signature ?? '';
      if (!result.verified || used.has(mark)) throw new ProblemError('proof-required');
      const now = services.now();
      for (const [old, until] of used) if (until < now) used.delete(old);
      used.set(mark, now + VALID_MS);
    },
  };
}

function readPayload(header: string | undefined): Payload | null {
  if (header === undefined || header.length > 4000) return null;
  try {
    const data = JSON.parse(Buffer.from(header, 'base64').toString('utf8')) as Partial<Payload>;
    return data.challenge?.parameters && data.solution ? (data as Payload) : null;
  } catch {
    // Not base64 of JSON: the same as no proof.
    return null;
  }
}

import { canonicalJson } from './canonical-json.js';
import { sha256Hex } from './sha256.js';

/**
 * Request header that names one intention to send, the same over every attempt (IETF draft
 * `httpapi-idempotency-key-header`). The draft writes it as a quoted string; the bare value is taken too.
 */
export const IDEMPOTENCY_HEADER = 'Idempotency-Key';

/** Request header with a solved proof-of-work challenge; outside the body so that a resend may carry a fresh one. */
export const PROOF_HEADER = 'Commune-Proof';

/** Response header `true` when the answer repeats an earlier one. */
export const REPLAYED_HEADER = 'Commune-Replayed';

/** The key inside a header value, or `null` when it is not 16 to 64 characters of `A-Z a-z 0-9 _ -`. */
export function parseIdempotencyKey(header: string | null | undefined): string | null {
  const match = /^"?([A-Za-z0-9_-]{16,64})"?$/.exec((header ?? '').trim());
  return match?.[1] ?? null;
}

/** SHA-256 of the canonical JSON of a payload, 64 hex digits. A key stays bound to this value. */
export function payloadHash(payload: unknown): string {
  return sha256Hex(canonicalJson(payload));
}

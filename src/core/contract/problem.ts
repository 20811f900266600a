import * as v from 'valibot';

/** What went wrong, as a word programs may switch on. */
export const PROBLEM_KINDS = [
  'validation', 'malformed', 'too-large', 'unsupported-type', 'not-found', 'idempotency-key-missing', 'idempotency-conflict',
  'rate-limited', 'proof-required', 'origin-refused', 'signed-out', 'forbidden', 'conflict', 'closed', 'unavailable',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** One fault of one field. */
export const fieldErrorSchema = v.object({
  /** JSON pointer (RFC 6901) into the sent body, e.g. `/contact/phone`. */
  pointer: v.string(),
  /** Message key, the same as the form's own checks use, e.g. `phone-invalid`. */
  key: v.string(),
  /** One Vietnamese sentence to show beside the field. */
  detail: v.string(),
});
export type FieldError = v.InferOutput<typeof fieldErrorSchema>;

/** RFC 9457 problem document, media type `application/problem+json`. */
export const problemSchema = v.object({
  /** `urn:commune-receiver:problem:<kind>` */
  type: v.string(),
  kind: v.picklist(PROBLEM_KINDS),
  title: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
  errors: v.optional(v.array(fieldErrorSchema)),
  /** Seconds to wait; the same as `Retry-After`. */
  retryAfterSeconds: v.optional(v.number()),
});
export type Problem = v.InferOutput<typeof problemSchema>;

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

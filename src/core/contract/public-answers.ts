import * as v from 'valibot';
import { FEEDBACK_KINDS } from './feedback.js';
import { daySchema } from './primitives.js';

/** A published question and answer. The question is the redacted text the officer released. */
export const publicAnswerSchema = v.object({
  /** Public id; it is not the receipt code and leads to nothing else. */
  id: v.string(),
  kind: v.picklist(FEEDBACK_KINDS),
  question: v.string(),
  answer: v.string(),
  unit: v.nullable(v.string()),
  signerTitle: v.nullable(v.string()),
  documentNumber: v.nullable(v.string()),
  receivedOn: daySchema,
  answeredOn: daySchema,
  /** Working days from receipt to answer; `null` when the holidays of that time are not known. */
  workingDaysTaken: v.nullable(v.number()),
  /** Addresses of published photos, relative to the receiver. */
  photos: v.array(v.string()),
});
export type PublicAnswer = v.InferOutput<typeof publicAnswerSchema>;

/** Counts over everything received, published or not. */
export const publicCountsSchema = v.object({
  received: v.number(),
  answered: v.number(),
  answeredOnTime: v.number(),
  open: v.number(),
});
export type PublicCounts = v.InferOutput<typeof publicCountsSchema>;

/** Answer to `GET /v1/{commune}/answers?q=&kind=&page=&size=`. Pages count from 1. */
export const publicAnswerListSchema = v.object({
  items: v.array(publicAnswerSchema),
  total: v.number(),
  page: v.number(),
  size: v.number(),
  counts: publicCountsSchema,
});
export type PublicAnswerList = v.InferOutput<typeof publicAnswerListSchema>;

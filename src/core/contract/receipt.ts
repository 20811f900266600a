import * as v from 'valibot';
import { FEEDBACK_KINDS } from './feedback.js';
import { timestampSchema } from './primitives.js';

/** Twelve digits without spaces, the last one a check digit; see `core/receipt-code.ts` for grouping. */
export const receiptCodeSchema = v.pipe(v.string('code-invalid'), v.regex(/^\d{12}$/, 'code-invalid'));

/** Answer to a submission. Sent only after the record is on disk; a replay gives the very same receipt. */
export const receiptSchema = v.object({
  code: receiptCodeSchema,
  kind: v.picklist(FEEDBACK_KINDS),
  receivedAt: timestampSchema,
  /** End of the last working day for the answer; `null` when the kind has no clock or the holidays are not known. */
  dueAt: v.nullable(timestampSchema),
  photos: v.number(),
});
export type Receipt = v.InferOutput<typeof receiptSchema>;

/** Answer to `PUT /v1/{commune}/photos/{id}`. */
export const photoReceiptSchema = v.object({
  id: v.string(),
  type: v.picklist(['image/jpeg', 'image/png', 'image/webp']),
  /** Bytes kept after metadata was cut out. */
  bytes: v.number(),
  width: v.number(),
  height: v.number(),
});
export type PhotoReceipt = v.InferOutput<typeof photoReceiptSchema>;

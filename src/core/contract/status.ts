import * as v from 'valibot';
import { FEEDBACK_KINDS } from './feedback.js';
import { LIMITS } from './limits.js';
import { timestampSchema } from './primitives.js';
import { receiptCodeSchema } from './receipt.js';

/** Đã tiếp nhận · đã chuyển người xử lý · đang xử lý · cần bổ sung · đã trả lời · không tiếp nhận · chuyển cơ quan khác. */
export const FEEDBACK_STATUSES = ['received', 'assigned', 'in-progress', 'needs-more', 'answered', 'refused', 'transferred'] as const;
export type FeedbackStatus = (typeof FEEDBACK_STATUSES)[number];

/** The commune's answer as the citizen reads it. */
export const answerSchema = v.object({
  text: v.string(),
  at: timestampSchema,
  /** Unit that answers, e.g. `Tổ Kinh tế`. */
  unit: v.nullable(v.string()),
  signerTitle: v.nullable(v.string()),
  documentNumber: v.nullable(v.string()),
});
export type Answer = v.InferOutput<typeof answerSchema>;

/** One step of the way, oldest first. */
export const timelineStepSchema = v.object({
  status: v.picklist(FEEDBACK_STATUSES),
  at: timestampSchema,
  /** Reason of a refusal, what is missing, or the authority it went to. Never an internal note. */
  note: v.nullable(v.string()),
});
export type TimelineStep = v.InferOutput<typeof timelineStepSchema>;

/** Answer to `GET /v1/{commune}/feedback/{code}`: dates and the answer, never the message or the person. */
export const statusReportSchema = v.object({
  code: receiptCodeSchema,
  kind: v.picklist(FEEDBACK_KINDS),
  receivedAt: timestampSchema,
  dueAt: v.nullable(timestampSchema),
  status: v.picklist(FEEDBACK_STATUSES),
  timeline: v.array(timelineStepSchema),
  answer: v.nullable(answerSchema),
  /** What the writer said of the answer: `true` đã rõ, `false` chưa rõ, `null` nothing yet. */
  answerClear: v.nullable(v.boolean()),
});
export type StatusReport = v.InferOutput<typeof statusReportSchema>;

/**
 * Body of `POST /v1/{commune}/feedback/{code}/supplement`: what the officers asked for. Taken while the status is
 * `needs-more`; the same text again changes nothing, so it may be resent.
 */
export const supplementSchema = v.object({
  text: v.pipe(v.string('content-missing'), v.trim(), v.minLength(1, 'content-missing'), v.maxLength(LIMITS.contentMax, 'content-too-long')),
});
export type Supplement = v.InferOutput<typeof supplementSchema>;

/** Body of `POST /v1/{commune}/feedback/{code}/rating`: 'Đã rõ' or 'Chưa rõ'. */
export const answerRatingSchema = v.object({ clear: v.boolean('rating-invalid') });
export type AnswerRating = v.InferOutput<typeof answerRatingSchema>;

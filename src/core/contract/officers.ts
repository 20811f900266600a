import * as v from 'valibot';
import { FEEDBACK_KINDS, contactSchema, homeVisitSchema, placeSchema } from './feedback.js';
import { LIMITS } from './limits.js';
import { consentSchema, timestampSchema } from './primitives.js';
import { receiptCodeSchema } from './receipt.js';
import { FEEDBACK_STATUSES, answerSchema } from './status.js';

/** `officer` handles messages; `chief` also assigns people, publishes, reads the audit log and opens the box. */
export const OFFICER_ROLES = ['officer', 'chief'] as const;
export type OfficerRole = (typeof OFFICER_ROLES)[number];

/** Answer to `GET …/officers/me`. */
export const officerSchema = v.object({
  id: v.string(), username: v.string(), name: v.string(), role: v.picklist(OFFICER_ROLES), commune: v.string(),
});
export type Officer = v.InferOutput<typeof officerSchema>;

/** How far the clock has run: no promise, in time, due within a day, late, stopped in time, stopped late. */
export const CLOCK_STATES = ['none', 'running', 'due-soon', 'late', 'done-in-time', 'done-late'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** A row of `GET …/officers/messages?status=&kind=&assignee=&clock=&q=&page=&size=&sort=`. */
export const messageRowSchema = v.object({
  id: v.string(),
  code: receiptCodeSchema,
  kind: v.picklist(FEEDBACK_KINDS),
  status: v.picklist(FEEDBACK_STATUSES),
  clock: v.picklist(CLOCK_STATES),
  receivedAt: timestampSchema,
  dueAt: v.nullable(timestampSchema),
  /** First 160 characters. */
  excerpt: v.string(),
  hamlet: v.nullable(v.string()),
  photos: v.number(),
  assignee: v.nullable(v.object({ id: v.string(), name: v.string() })),
  published: v.boolean(),
  /** Signs of a machine; shown, never a reason to drop. */
  suspect: v.boolean(),
});
export type MessageRow = v.InferOutput<typeof messageRowSchema>;

export const messageListSchema = v.object({
  items: v.array(messageRowSchema),
  total: v.number(), page: v.number(), size: v.number(),
  /** Messages by status, before filters. */
  counts: v.record(v.string(), v.number()),
});
export type MessageList = v.InferOutput<typeof messageListSchema>;

/** An event in a message's life as officers see it, oldest first. */
export const messageEventSchema = v.object({
  at: timestampSchema,
  kind: v.picklist(['status', 'note', 'assign', 'answer', 'publish', 'unpublish', 'rating', 'supplement']),
  status: v.nullable(v.picklist(FEEDBACK_STATUSES)),
  officer: v.nullable(v.string()),
  text: v.nullable(v.string()),
  /** True when the writer sees it too. */
  public: v.boolean(),
});
export type MessageEvent = v.InferOutput<typeof messageEventSchema>;

/** Answer to `GET …/officers/messages/{id}`. */
export const messageDetailSchema = v.object({
  ...messageRowSchema.entries,
  content: v.string(),
  contact: contactSchema,
  place: v.nullable(placeSchema),
  homeVisit: v.nullable(homeVisitSchema),
  consents: v.array(consentSchema),
  pageUrl: v.nullable(v.string()),
  via: v.nullable(v.string()),
  /** Addresses of the photos, for signed-in officers of this commune only. */
  photoUrls: v.array(v.string()),
  events: v.array(messageEventSchema),
  answer: v.nullable(answerSchema),
  answerClear: v.nullable(v.boolean()),
  publishedText: v.nullable(v.object({ question: v.string(), answer: v.string() })),
  /** The writer agreed to publication of the redacted text. */
  publicationConsent: v.boolean(),
  /** Row version; sent back as `version` with every change, a stale one gives 409. */
  version: v.number(),
  deleteOn: v.string(),
});
export type MessageDetail = v.InferOutput<typeof messageDetailSchema>;

const text = v.pipe(v.string('text-missing'), v.trim(), v.minLength(1, 'text-missing'), v.maxLength(LIMITS.officerTextMax, 'text-too-long'));
const shortText = v.pipe(v.string('text-missing'), v.trim(), v.minLength(1, 'text-missing'), v.maxLength(200, 'text-too-long'));

/** Bodies of `POST …/officers/messages/{id}/actions`. */
export const messageActionSchema = v.variant('action', [
  v.object({ action: v.literal('assign'), version: v.number(), officerId: v.nullable(v.string()) }),
  v.object({ action: v.literal('start'), version: v.number() }),
  v.object({ action: v.literal('ask-more'), version: v.number(), text }),
  v.object({ action: v.literal('note'), version: v.number(), text }),
  v.object({
    action: v.literal('answer'), version: v.number(), text,
    unit: v.optional(v.nullable(shortText)), signerTitle: v.optional(v.nullable(shortText)), documentNumber: v.optional(v.nullable(shortText)),
  }),
  v.object({ action: v.literal('refuse'), version: v.number(), reason: text }),
  v.object({ action: v.literal('transfer'), version: v.number(), authority: shortText, note: v.optional(v.nullable(text)) }),
  v.object({ action: v.literal('publish'), version: v.number(), question: text, answer: text, photos: v.optional(v.boolean(), false) }),
  v.object({ action: v.literal('unpublish'), version: v.number(), reason: text }),
], 'action-invalid');
export type MessageAction = v.InferOutput<typeof messageActionSchema>;
export type MessageActionInput = v.InferInput<typeof messageActionSchema>;

/** One opening of the box; body of `POST …/officers/openings` is `{ present, note }`. */
export const openingSchema = v.object({
  id: v.string(), openedAt: timestampSchema, openedBy: v.string(),
  /** Names of those present, as written in the minutes. */
  present: v.array(v.string()),
  note: v.nullable(v.string()),
  since: v.nullable(timestampSchema),
  /** Messages received since the opening before, by kind. */
  counts: v.record(v.string(), v.number()),
  total: v.number(),
});
export type Opening = v.InferOutput<typeof openingSchema>;

export const openingInputSchema = v.object({
  present: v.pipe(v.array(shortText), v.minLength(1, 'present-missing'), v.maxLength(20, 'present-missing')),
  note: v.optional(v.nullable(text)),
});
export type OpeningInput = v.InferOutput<typeof openingInputSchema>;

/** One line of `GET …/officers/audit`. */
export const auditEntrySchema = v.object({
  at: timestampSchema, officer: v.nullable(v.string()), action: v.string(), subject: v.nullable(v.string()), detail: v.nullable(v.string()),
});
export type AuditEntry = v.InferOutput<typeof auditEntrySchema>;

import * as v from 'valibot';
import { LIMITS } from './limits.js';
import { clientIdSchema, consentsSchema, sendingContextSchema, timestampSchema } from './primitives.js';

/** The kinds a citizen may write. Khiếu nại and tố cáo have procedures of their own and never come this way. */
export const FEEDBACK_KINDS = ['gop-y', 'phan-anh', 'kien-nghi', 'khen-ngoi', 'ho-tro-tai-nha'] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

/** How the commune may come back to the writer. */
export const CONTACT_MODES = ['anonymous', 'contact-private', 'named'] as const;
export type ContactMode = (typeof CONTACT_MODES)[number];

const nameSchema = v.pipe(
  v.string('name-missing'), v.trim(), v.minLength(1, 'name-missing'), v.maxLength(LIMITS.nameMax, 'name-too-long'),
);

/** Digits with the usual separators; 8 to 12 digits, so that landlines and +84 numbers pass too. */
export const phoneSchema = v.pipe(
  v.string('phone-missing'), v.trim(), v.minLength(1, 'phone-missing'), v.maxLength(LIMITS.phoneMax, 'phone-invalid'),
  v.regex(/^[+(]?[0-9][0-9 .()-]*$/, 'phone-invalid'),
  v.check((text) => { const digits = text.replace(/\D/g, '').length; return digits >= 8 && digits <= 12; }, 'phone-invalid'),
);

const emailSchema = v.pipe(
  v.string('email-invalid'), v.trim(), v.maxLength(LIMITS.emailMax, 'email-invalid'),
  v.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, 'email-invalid'),
);

/** Anonymous carries nothing of the person; the two others carry a name and at least one way back. */
export const contactSchema = v.variant('mode', [
  v.object({ mode: v.literal('anonymous') }),
  v.object({
    mode: v.picklist(['contact-private', 'named'], 'contact-mode-invalid'),
    name: nameSchema,
    phone: v.optional(phoneSchema),
    email: v.optional(emailSchema),
  }),
], 'contact-mode-invalid');
export type Contact = v.InferOutput<typeof contactSchema>;

const placeText = v.pipe(v.string('place-invalid'), v.trim(), v.maxLength(LIMITS.placeMax, 'place-too-long'));

/** Where it happened: typed, chosen from the commune's hamlets, or a position given by permission. */
export const placeSchema = v.object({
  text: v.optional(placeText),
  hamlet: v.optional(placeText),
  position: v.optional(v.object({
    latitude: v.pipe(v.number('place-invalid'), v.minValue(-90, 'place-invalid'), v.maxValue(90, 'place-invalid')),
    longitude: v.pipe(v.number('place-invalid'), v.minValue(-180, 'place-invalid'), v.maxValue(180, 'place-invalid')),
    /** Radius in metres the device believes in. */
    accuracyMetres: v.optional(v.pipe(v.number('place-invalid'), v.minValue(0, 'place-invalid'))),
  })),
});
export type Place = v.InferOutput<typeof placeSchema>;

/** A request for help at home: who, which hamlet, which matter, when it suits. The number is in `contact`. */
export const homeVisitSchema = v.object({
  forWhom: v.pipe(v.string('home-visit-who-missing'), v.trim(), v.minLength(1, 'home-visit-who-missing'), v.maxLength(LIMITS.nameMax, 'name-too-long')),
  hamlet: v.pipe(v.string('home-visit-hamlet-missing'), v.trim(), v.minLength(1, 'home-visit-hamlet-missing'), v.maxLength(LIMITS.placeMax, 'place-too-long')),
  preferredTime: v.optional(v.pipe(v.string('time-invalid'), v.trim(), v.maxLength(200, 'place-too-long'))),
});
export type HomeVisit = v.InferOutput<typeof homeVisitSchema>;

/**
 * Body of `POST /v1/{commune}/feedback`. Sent with an `Idempotency-Key`; the key is bound to the hash of this object's
 * canonical form, so everything that may differ between two attempts (proof of work) travels in headers.
 */
export const feedbackSubmissionSchema = v.object({
  kind: v.picklist(FEEDBACK_KINDS, 'kind-invalid'),
  content: v.pipe(
    v.string('content-missing'), v.trim(), v.minLength(1, 'content-missing'), v.maxLength(LIMITS.contentMax, 'content-too-long'),
  ),
  place: v.optional(placeSchema),
  contact: contactSchema,
  homeVisit: v.optional(homeVisitSchema),
  consents: v.optional(consentsSchema, []),
  context: sendingContextSchema,
  /** Photos uploaded before under these ids, in the order shown. */
  photos: v.optional(v.pipe(v.array(v.object({ id: clientIdSchema }), 'photo-missing'), v.maxLength(LIMITS.photosMax, 'photos-too-many')), []),
  /** Device time when the citizen pressed send; kept apart from the receiver's own time. */
  writtenAt: v.optional(timestampSchema),
  /** Signs of a machine: a field people do not see, and seconds between opening and sending. */
  guard: v.optional(v.object({
    trap: v.optional(v.pipe(v.string(), v.maxLength(200))),
    secondsOpen: v.optional(v.pipe(v.number(), v.minValue(0))),
  })),
});
/** What a sender writes (optional lists may be absent). */
export type FeedbackSubmissionInput = v.InferInput<typeof feedbackSubmissionSchema>;
/** What the receiver works with after checking. */
export type FeedbackSubmission = v.InferOutput<typeof feedbackSubmissionSchema>;

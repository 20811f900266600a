import * as v from 'valibot';
import { LIMITS } from './limits.js';

/** A commune's key in addresses: lower-case letters, digits and hyphens, e.g. `dong-xa`. */
export const communeKeySchema = v.pipe(
  v.string('commune-invalid'),
  v.regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, 'commune-invalid'),
);

/** Random identifier made by the sender: 16 to 64 characters of `A-Z a-z 0-9 _ -` (128 bits of chance or more). */
export const clientIdSchema = v.pipe(v.string('id-invalid'), v.regex(/^[A-Za-z0-9_-]{16,64}$/, 'id-invalid'));

/** An instant with its offset, RFC 3339, e.g. `2026-11-23T08:42:00+07:00`. */
export const timestampSchema = v.pipe(
  v.string('time-invalid'),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?:Z|[+-]\d{2}:\d{2})$/, 'time-invalid'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'time-invalid'),
);

/** A calendar day in Vietnam (UTC+7), `2026-11-23`. */
export const daySchema = v.pipe(v.string('day-invalid'), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'day-invalid'));

/** A calendar month in Vietnam (UTC+7), `2026-11`. */
export const monthSchema = v.pipe(v.string('month-invalid'), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'month-invalid'));

/** Where the reader came from, as printed in a QR or link: `quay-3`, `to-roi`. */
export const viaSchema = v.pipe(
  v.string('via-invalid'),
  v.maxLength(LIMITS.viaMax, 'via-invalid'),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'via-invalid'),
);

/** Version label of a text, widget or questionnaire. */
export const versionSchema = v.pipe(
  v.string('version-invalid'),
  v.minLength(1, 'version-invalid'),
  v.maxLength(LIMITS.versionMax, 'version-invalid'),
);

/** National procedure code, `1.001193`, with or without its provincial tail. */
export const procedureCodeSchema = v.pipe(
  v.string('procedure-invalid'),
  v.regex(/^\d\.\d{6}(?:\.[0-9A-Z]{2,4}){0,5}$/, 'procedure-invalid'),
);

/** One choice about personal data: what was asked, in which wording, what was said, when (Luật 91/2025/QH15 Điều 9). */
export const consentSchema = v.object({
  /** Key of the purpose, e.g. `contact`, `publication`, `photo`. One record a purpose. */
  purpose: v.pipe(v.string('consent-invalid'), v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'consent-invalid')),
  /** Version of the wording shown. */
  textVersion: versionSchema,
  granted: v.boolean('consent-invalid'),
  /** Device time of the choice. */
  at: timestampSchema,
});
export type Consent = v.InferOutput<typeof consentSchema>;

export const consentsSchema = v.pipe(
  v.array(consentSchema, 'consent-invalid'),
  v.maxLength(LIMITS.consentsMax, 'consent-invalid'),
);

/** Where a widget stood when it sent. Nothing else about page, device or person is sent or kept. */
export const sendingContextSchema = v.object({
  /** Address of the page without query and fragment; the receiver cuts them again. */
  pageUrl: v.optional(v.pipe(v.string('page-invalid'), v.maxLength(LIMITS.pageUrlMax, 'page-invalid'))),
  widgetVersion: versionSchema,
  via: v.optional(viaSchema),
});
export type SendingContext = v.InferOutput<typeof sendingContextSchema>;

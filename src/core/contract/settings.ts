import * as v from 'valibot';
import { CONTACT_MODES, FEEDBACK_KINDS } from './feedback.js';
import { communeKeySchema } from './primitives.js';

/** A kind the commune takes, how its writer may be reached, and the promise. */
export const kindSettingSchema = v.object({
  kind: v.picklist(FEEDBACK_KINDS),
  contactModes: v.array(v.picklist(CONTACT_MODES)),
  /** Working days until the answer is due; `null` for no promise. */
  workingDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90))),
  retentionDays: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type KindSetting = v.InferOutput<typeof kindSettingSchema>;

/** One purpose consent is asked for. The box starts unticked. */
export const consentSettingSchema = v.object({
  purpose: v.string(),
  text: v.string(),
  textVersion: v.string(),
  /** Needed when the writer leaves a contact. */
  required: v.boolean(),
});
export type ConsentSetting = v.InferOutput<typeof consentSettingSchema>;

/** Answer to `GET /v1/{commune}/settings`: what a form needs to know before it is shown. */
export const publicSettingsSchema = v.object({
  commune: communeKeySchema,
  name: v.string(),
  feedback: v.object({
    open: v.boolean(),
    kinds: v.array(kindSettingSchema),
    /** True when at least one kind may be sent without a name. This receiver keeps no address and no user agent. */
    anonymousAllowed: v.boolean(),
    limits: v.object({ contentMax: v.number(), photosMax: v.number(), photoBytesMax: v.number() }),
    proofOfWorkRequired: v.boolean(),
    notice: v.object({ version: v.string(), text: v.string() }),
    consents: v.array(consentSettingSchema),
  }),
  survey: v.object({
    open: v.boolean(),
    questionnaires: v.array(v.object({ id: v.string(), version: v.string(), title: v.string() })),
  }),
});
export type PublicSettings = v.InferOutput<typeof publicSettingsSchema>;

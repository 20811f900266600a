import * as v from 'valibot';
import { BREAKDOWNS, LIMITS, consentSettingSchema, kindSettingSchema, type PublicSettings } from '../../core/contract/index.js';

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** What one commune decides. Every value has a default; see `docs/van-hanh.md` for their meaning in Vietnamese. */
export const communeSettingsSchema = v.object({
  /** Pages that may send: `https://dongxa.example.gov.vn`, or `https://*.example.gov.vn` for all names under it. */
  allowedOrigins: v.optional(v.array(v.pipe(v.string(), v.regex(/^https?:\/\/(?:\*\.)?[a-z0-9.-]+(?::\d+)?$/))), []),
  feedbackOpen: v.optional(v.boolean(), true),
  kinds: v.optional(v.array(kindSettingSchema), [
    // Clocks: 15 working days for phản ánh, kiến nghị as on the national portal; the rest is the commune's own promise.
    { kind: 'gop-y', contactModes: ['contact-private', 'named', 'anonymous'], workingDays: 7, retentionDays: 180 },
    { kind: 'phan-anh', contactModes: ['contact-private', 'named'], workingDays: 15, retentionDays: 730 },
    { kind: 'kien-nghi', contactModes: ['contact-private', 'named'], workingDays: 15, retentionDays: 730 },
    { kind: 'khen-ngoi', contactModes: ['contact-private', 'named', 'anonymous'], workingDays: null, retentionDays: 180 },
  ]),
  contentMax: v.optional(whole(100, LIMITS.contentMax), 2000),
  photosMax: v.optional(whole(0, LIMITS.photosMax), 5),
  photoBytesMax: v.optional(whole(100_000, LIMITS.photoBytesMax), LIMITS.photoBytesMax),
  proofOfWork: v.optional(v.boolean(), false),
  notice: v.optional(v.object({ version: v.string(), text: v.string() }), {
    version: '1',
    text: 'Tên, số điện thoại và nội dung chỉ dùng để tiếp nhận, xác minh và trả lời ý kiến này. Căn cứ: Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP.',
  }),
  consents: v.optional(v.array(consentSettingSchema), [
    { purpose: 'contact', textVersion: '1', required: true, text: 'Tôi đồng ý để UBND xã dùng tên và cách liên hệ này chỉ để xử lý và trả lời ý kiến này.' },
    { purpose: 'publication', textVersion: '1', required: false, text: 'Cho phép đăng công khai nội dung và câu trả lời, không kèm tên và số điện thoại.' },
  ]),
  surveyOpen: v.optional(v.boolean(), true),
  /** The one breakdown the public sees; officers see all. Changing it never changes months already shown. */
  surveyBreakdown: v.optional(v.nullable(v.picklist(BREAKDOWNS)), 'via'),
  surveyRetentionDays: v.optional(whole(30, 3650), 365),
  /** End of the working day in Vietnam, minutes after midnight: when a promise falls due. */
  endOfDayMinute: v.optional(whole(0, 1440), 17 * 60),
});
export type CommuneSettings = v.InferOutput<typeof communeSettingsSchema>;
export type CommuneSettingsInput = v.InferInput<typeof communeSettingsSchema>;

/** The part of the settings a form may see. */
export function publicSettings(
  commune: { key: string; name: string; settings: CommuneSettings },
  questionnaires: PublicSettings['survey']['questionnaires'],
): PublicSettings {
  const { settings } = commune;
  return {
    commune: commune.key,
    name: commune.name,
    feedback: {
      open: settings.feedbackOpen,
      kinds: settings.kinds,
      anonymousAllowed: settings.kinds.some((kind) => kind.contactModes.includes('anonymous')),
      limits: { contentMax: settings.contentMax, photosMax: settings.photosMax, photoBytesMax: settings.photoBytesMax },
      proofOfWorkRequired: settings.proofOfWork,
      notice: settings.notice,
      consents: settings.consents,
    },
    survey: { open: settings.surveyOpen, questionnaires },
  };
}

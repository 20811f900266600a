import { payloadHash, type FeedbackSubmission, type MessageAction } from '../../core/contract/index.js';
import type { Commune } from '../communes/commune-list.js';
import { storedInstant } from '../clock/instants.js';
import { checkSubmission } from '../feedback/check-submission.js';
import { keepSubmission } from '../feedback/keep-submission.js';
import { actOnMessage } from '../officers/message-actions.js';
import type { Receiver } from '../receiver.js';
import type { OfficerSession, Services } from '../services.js';
import data from './messages.json' with { type: 'json' };
import { seedSurvey } from './seed-survey.js';

export interface SeedOptions {
  commune: string;
  /** Made when the store has none of this key. Default 'UBND xã Đông Xá (xem thử)'. */
  name?: string;
  /** Survey records of the two last months. Default 240. */
  surveyRecords?: number;
}

interface Sample {
  kind: string; content: string; daysAgo: number; hamlet?: string; name?: string; phone?: string; publish?: boolean; forWhom?: string;
  outcome?: string; answer?: string; reason?: string; authority?: string;
}

const DAY_MS = 86_400_000;
/** Nobody: the actions in the seed were not done by a person. */
const NOBODY: OfficerSession = { id: 'seed', username: 'seed', name: 'Dữ liệu mẫu', role: 'chief' };

/** Fills a commune with invented messages and answers for the demo. Doing it again adds nothing. */
export async function seed(receiver: Receiver, options: SeedOptions): Promise<{ messages: number; surveyRecords: number }> {
  const { services } = receiver;
  const commune = await communeOf(services, options);
  let messages = 0;
  for (const [index, sample] of (data.messages as Sample[]).entries()) {
    if (await seedMessage(services, commune, sample, index)) messages += 1;
  }
  return { messages, surveyRecords: await seedSurvey(services, commune, options.surveyRecords ?? 240) };
}

async function communeOf(services: Services, options: SeedOptions): Promise<Commune> {
  if (!(await services.communes.find(options.commune))) {
    await services.communes.save([{ key: options.commune, name: options.name ?? 'UBND xã Đông Xá (xem thử)' }], services.now());
  }
  const commune = await services.communes.find(options.commune);
  if (!commune) throw new Error(`seed: commune ${options.commune} missing`);
  const homeVisit = { kind: 'ho-tro-tai-nha', contactModes: ['contact-private'], workingDays: 3, retentionDays: 180 } as const;
  const kinds = commune.settings.kinds.some((kind) => kind.kind === homeVisit.kind) ? commune.settings.kinds : [...commune.settings.kinds, { ...homeVisit, contactModes: [...homeVisit.contactModes] }];
  return { ...commune, settings: { ...commune.settings, kinds } };
}

async function seedMessage(services: Services, commune: Commune, sample: Sample, index: number): Promise<boolean> {
  const sent = services.now() - sample.daysAgo * DAY_MS;
  const then: Services = { ...services, now: () => sent };
  const submission = submissionOf(commune, sample, sent);
  const key = `seed-${commune.key}-${index}`.padEnd(16, '-');
  const { receipt, replayed } = await keepSubmission(then, commune, checkSubmission(submission, commune.settings), { key, payloadHash: payloadHash(sample) });
  if (replayed || sample.outcome === undefined) return !replayed;
  const later: Services = { ...services, now: () => Math.min(services.now(), sent + 2 * DAY_MS) };
  const row = await services.store.db.selectFrom('submission').select(['id', 'version']).where('code', '=', receipt.code).executeTakeFirstOrThrow();
  for (const [step, action] of actionsOf(sample, row.version).entries()) await actOnMessage(later, commune.key, NOBODY, row.id, { ...action, version: row.version + step });
  return true;
}

function submissionOf(commune: Commune, sample: Sample, sent: number): FeedbackSubmission {
  const at = storedInstant(sent);
  const granted = (purpose: string) => ({ purpose, textVersion: '1', granted: true, at });
  const withName = sample.name !== undefined;
  return {
    kind: sample.kind as FeedbackSubmission['kind'], content: sample.content,
    contact: withName ? { mode: 'contact-private', name: sample.name ?? '', phone: sample.phone ?? '' } : { mode: 'anonymous' },
    ...(sample.hamlet === undefined ? {} : { place: { hamlet: sample.hamlet } }),
    ...(sample.forWhom === undefined ? {} : { homeVisit: { forWhom: sample.forWhom, hamlet: sample.hamlet ?? '' } }),
    consents: [...commune.settings.consents.filter((consent) => consent.required && withName).map((consent) => granted(consent.purpose)), ...(sample.publish ? [granted('publication')] : [])],
    context: { widgetVersion: 'seed' }, photos: [],
  };
}

function actionsOf(sample: Sample, version: number): MessageAction[] {
  switch (sample.outcome) {
    case 'in-progress': return [{ action: 'start', version }];
    case 'refused': return [{ action: 'refuse', version, reason: sample.reason ?? '' }];
    case 'transferred': return [{ action: 'transfer', version, authority: sample.authority ?? '' }];
    case 'answered': return [
      { action: 'answer', version, text: sample.answer ?? '', unit: 'Tổ Kinh tế', signerTitle: 'Phó Chủ tịch UBND xã', documentNumber: null },
      ...(sample.publish ? [{ action: 'publish' as const, version, question: sample.content, answer: sample.answer ?? '', photos: false }] : []),
    ];
    default: return [];
  }
}

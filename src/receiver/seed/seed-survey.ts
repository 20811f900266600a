import { payloadHash, type SurveyAnswer } from '../../core/contract/index.js';
import { storedInstant } from '../clock/instants.js';
import type { Commune } from '../communes/commune-list.js';
import type { Services } from '../services.js';
import { keepSurveyAnswer } from '../survey/keep-answer.js';

const HOUR_MS = 3_600_000;
/** Keys of the shipped template `lan-lam-viec`; the counter tablets ask only the first one (`mot-cham`). */
const QUESTIONS = ['chung.hai-long', 'tiep-can', 'thu-tuc', 'cong-chuc', 'ket-qua', 'gop-y'] as const;
/** Out of twenty answers: one very bad, one bad, three middling, eight good, seven very good. */
const LEVELS = [1, 2, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5] as const;

/** Invented answers over the last thirty days, always the same ones. @returns how many were new. */
export async function seedSurvey(services: Services, commune: Commune, count: number): Promise<number> {
  let created = 0;
  for (let index = 0; index < count; index += 1) {
    const at = services.now() - Math.floor((index / count) * 30 * 24) * HOUR_MS;
    const onWeb = index % 2 === 0;
    const answer: SurveyAnswer = {
      questionnaire: { id: onWeb ? 'lan-lam-viec' : 'mot-cham', version: '1' }, revision: 1, channel: onWeb ? 'web' : 'kiosk',
      answers: (onWeb ? QUESTIONS : QUESTIONS.slice(0, 1)).map((question, place) => ({ kind: 'level', question, level: LEVELS[(index * 7 + place * 3) % LEVELS.length] ?? 4 })),
      consents: [], context: { widgetVersion: 'seed', via: `quay-${(index % 4) + 1}` }, answeredAt: storedInstant(at),
    };
    // The time is left out of the hash: the seed runs again later with other times and must still be the same.
    const revision = { answerId: `seed-${commune.key}-${index}`.padEnd(16, '-'), answer, payloadHash: payloadHash({ index }), officer: null };
    if ((await keepSurveyAnswer({ ...services, now: () => at }, commune, revision)).created) created += 1;
  }
  return created;
}

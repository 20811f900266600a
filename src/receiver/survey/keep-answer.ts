import type { Transaction } from 'kysely';
import { pageAddress, type QuestionAnswer, type SurveyAnswer, type SurveyReceipt } from '../../core/contract/index.js';
import { storedInstant, wireInstant } from '../clock/instants.js';
import type { Commune } from '../communes/commune-list.js';
import { ProblemError } from '../http/problem.js';
import { fieldError } from '../http/validate.js';
import type { OfficerSession, Services } from '../services.js';
import type { Tables } from '../store/tables.js';
import { countingMonth } from './counting-month.js';
import { visitOf } from './visit-token.js';

/** One revision as it came in. */
export interface Revision {
  readonly answerId: string;
  readonly answer: SurveyAnswer;
  readonly payloadHash: string;
  /** Set when an officer keys in a paper sheet. */
  readonly officer: OfficerSession | null;
}

/**
 * Keeps a record exactly once at its highest revision. A revision seen before, or overtaken by a higher one, changes
 * nothing and is acknowledged, so senders may repeat and arrive in any order.
 * @throws ProblemError `idempotency-conflict` for another content under the same number.
 */
export function keepSurveyAnswer(services: Services, commune: Commune, revision: Revision): Promise<{ receipt: SurveyReceipt; created: boolean }> {
  const { answerId, answer, payloadHash } = revision;
  return services.store.write(async (transaction) => {
    const now = services.now();
    const known = await transaction.selectFrom('survey_record').select(['revision', 'payload_hash', 'received_at', 'questionnaire'])
      .where('commune', '=', commune.key).where('id', '=', answerId).executeTakeFirst();
    if (!known) {
      await insertRecord(transaction, commune, revision, now);
      await insertAnswers(transaction, commune.key, answerId, answer.answers);
      return { receipt: { answerId, revision: answer.revision, receivedAt: wireInstant(storedInstant(now)) }, created: true };
    }
    const conflict = known.questionnaire !== answer.questionnaire.id || (known.revision === answer.revision && known.payload_hash !== payloadHash);
    if (conflict) throw new ProblemError('idempotency-conflict');
    if (answer.revision > known.revision) await raiseRevision(transaction, commune.key, revision, now);
    return { receipt: { answerId, revision: Math.max(known.revision, answer.revision), receivedAt: wireInstant(known.received_at) }, created: false };
  });
}

/** Asks for the lower number in the update itself: a higher revision may have come in since the record was read. */
async function raiseRevision(transaction: Transaction<Tables>, commune: string, { answerId, answer, payloadHash }: Revision, now: number): Promise<void> {
  const raised = await transaction.updateTable('survey_record')
    .set({ revision: answer.revision, payload_hash: payloadHash, consents: JSON.stringify(answer.consents), updated_at: storedInstant(now) })
    .where('commune', '=', commune).where('id', '=', answerId).where('revision', '<', answer.revision).executeTakeFirst();
  if (raised.numUpdatedRows !== 1n) return;
  await transaction.deleteFrom('survey_answer').where('commune', '=', commune).where('record_id', '=', answerId).execute();
  await insertAnswers(transaction, commune, answerId, answer.answers);
}

async function insertRecord(transaction: Transaction<Tables>, commune: Commune, revision: Revision, now: number): Promise<void> {
  const { answerId, answer, officer } = revision;
  const visit = answer.visitToken === undefined ? null : await freeVisit(transaction, commune, answer);
  await transaction.insertInto('survey_record').values({
    commune: commune.key, id: answerId, questionnaire: answer.questionnaire.id, questionnaire_version: answer.questionnaire.version,
    revision: answer.revision, payload_hash: revision.payloadHash, channel: answer.channel,
    via: answer.context.via ?? null, procedure_code: answer.procedureCode ?? null, visit,
    consents: JSON.stringify(answer.consents),
    page_url: answer.context.pageUrl === undefined ? null : pageAddress(answer.context.pageUrl),
    widget_version: answer.context.widgetVersion, answered_at: storedInstant(Date.parse(answer.answeredAt)),
    month: countingMonth(Date.parse(answer.answeredAt), now), received_at: storedInstant(now), updated_at: storedInstant(now),
    keyed_by: officer?.id ?? null,
  }).execute();
}

async function freeVisit(transaction: Transaction<Tables>, commune: Commune, answer: SurveyAnswer): Promise<string> {
  const visit = visitOf(commune.secret, answer.visitToken ?? '');
  if (visit === null) throw new ProblemError('validation', { errors: [fieldError('/visitToken', 'visit-token-invalid')] });
  const used = await transaction.selectFrom('survey_record').select('id')
    .where('commune', '=', commune.key).where('questionnaire', '=', answer.questionnaire.id).where('visit', '=', visit).executeTakeFirst();
  if (used) throw new ProblemError('validation', { errors: [fieldError('/visitToken', 'visit-token-used')] });
  return visit;
}

async function insertAnswers(transaction: Transaction<Tables>, commune: string, recordId: string, answers: readonly QuestionAnswer[]): Promise<void> {
  const rows = answers.flatMap((answer) => rowsOf(answer).map((row) => ({ commune, record_id: recordId, question: answer.question, kind: answer.kind, ...row })));
  if (rows.length > 0) await transaction.insertInto('survey_answer').values(rows).execute();
}

type AnswerValues = Pick<Tables['survey_answer'], 'item' | 'level' | 'count_value' | 'text_value'>;
const EMPTY: AnswerValues = { item: '', level: null, count_value: null, text_value: null };

function rowsOf(answer: QuestionAnswer): AnswerValues[] {
  switch (answer.kind) {
    case 'level': return [{ ...EMPTY, level: answer.level }];
    case 'choice': return [{ ...EMPTY, item: answer.choice }];
    case 'choices': return [...new Set(answer.choices)].map((item) => ({ ...EMPTY, item }));
    case 'count': return [{ ...EMPTY, count_value: answer.count }];
    case 'text': return answer.text === '' ? [] : [{ ...EMPTY, text_value: answer.text.normalize('NFC') }];
    case 'none': return [EMPTY];
  }
}

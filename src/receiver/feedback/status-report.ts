import type { Answer, FeedbackKind, FeedbackStatus, StatusReport } from '../../core/contract/index.js';
import { wireInstant, wireInstantOrNull } from '../clock/instants.js';
import type { Services } from '../services.js';

/** What the code's holder may see: dates, steps, the answer. `null` when the commune has no such code. */
export async function statusReport(services: Services, commune: string, code: string): Promise<StatusReport | null> {
  const { db } = services.store;
  const row = await db.selectFrom('submission').select(['id', 'kind', 'received_at', 'due_at', 'status', 'answer', 'answer_clear'])
    .where('commune', '=', commune).where('code', '=', code).executeTakeFirst();
  if (!row) return null;
  const events = await db.selectFrom('submission_event').select(['status', 'at', 'text'])
    .where('submission_id', '=', row.id).where('public', '=', 1).where('status', 'is not', null).orderBy('at').orderBy('id').execute();
  return {
    code,
    kind: row.kind as FeedbackKind,
    receivedAt: wireInstant(row.received_at),
    dueAt: wireInstantOrNull(row.due_at),
    status: row.status as FeedbackStatus,
    timeline: events.map((event) => ({ status: event.status as FeedbackStatus, at: wireInstant(event.at), note: event.text })),
    answer: row.answer === null ? null : (JSON.parse(row.answer) as Answer),
    answerClear: row.answer_clear === null ? null : row.answer_clear === 1,
  };
}

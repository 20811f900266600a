import type { Transaction } from 'kysely';
import type { Answer, FeedbackStatus, MessageAction } from '../../core/contract/index.js';
import { fold } from '../../core/text.js';
import { storedInstant, wireInstant } from '../clock/instants.js';
import { ProblemError } from '../http/problem.js';
import { refuseField } from '../http/validate.js';
import { orderedId, randomId } from '../ids.js';
import type { OfficerSession, Services } from '../services.js';
import type { Tables } from '../store/tables.js';
import { writeAudit } from './audit.js';

type Row = Tables['submission'];

/** What an action does to the record and what is told of it. */
interface Step {
  change: Partial<Row>;
  event: { kind: string; status: FeedbackStatus | null; text: string | null; public: boolean };
}

/** Only the chief hands out work and puts things before the public. */
const CHIEF_ACTIONS: readonly MessageAction['action'][] = ['assign', 'publish', 'unpublish'];

/**
 * Carries out one action on one message: record, history and audit line in one transaction.
 * @throws ProblemError `not-found`, `forbidden`, `conflict` (someone else changed it first) or `validation`.
 */
export async function actOnMessage(services: Services, commune: string, officer: OfficerSession, id: string, action: MessageAction): Promise<void> {
  if (CHIEF_ACTIONS.includes(action.action) && officer.role !== 'chief' && !takesOwnWork(action, officer)) throw new ProblemError('forbidden');
  await services.store.write(async (transaction) => {
    const row = await transaction.selectFrom('submission').selectAll().where('commune', '=', commune).where('id', '=', id).executeTakeFirst();
    if (!row) throw new ProblemError('not-found');
    const at = storedInstant(services.now());
    const step = await stepOf(transaction, row, action, at);
    const changed = await transaction.updateTable('submission').set({ ...step.change, version: row.version + 1 })
      .where('id', '=', id).where('version', '=', action.version).executeTakeFirst();
    if (changed.numUpdatedRows !== 1n) throw new ProblemError('conflict', { detail: 'Người khác vừa sửa góp ý này. Tải lại rồi làm tiếp.' });
    await transaction.insertInto('submission_event').values({
      id: orderedId(services.now()), commune, submission_id: id, at, kind: step.event.kind, status: step.event.status,
      officer_id: officer.id, officer_name: officer.name, text: step.event.text, public: step.event.public ? 1 : 0,
    }).execute();
    await writeAudit(transaction, services, commune, officer, { action: `message.${action.action}`, subject: id });
  });
}

/** An officer may take a free message without waiting for the chief. */
function takesOwnWork(action: MessageAction, officer: OfficerSession): boolean {
  return action.action === 'assign' && action.officerId === officer.id;
}

const CLOSED: readonly string[] = ['answered', 'refused', 'transferred'];

async function stepOf(transaction: Transaction<Tables>, row: Row, action: MessageAction, at: string): Promise<Step> {
  switch (action.action) {
    case 'assign': return assign(transaction, row, action.officerId);
    case 'start': return move(row, 'in-progress', null, { finished_at: null });
    case 'ask-more': return move(row, 'needs-more', action.text, {});
    case 'note': return { change: {}, event: { kind: 'note', status: null, text: action.text, public: false } };
    case 'answer': {
      const answer: Answer = {
        text: action.text, at: wireInstant(at), unit: action.unit ?? null, signerTitle: action.signerTitle ?? null, documentNumber: action.documentNumber ?? null,
      };
      // A better answer does not restart the clock: the first one counts.
      const step = move(row, 'answered', null, { answer: JSON.stringify(answer), answer_clear: null, finished_at: row.finished_at ?? at }, true);
      return { ...step, event: { ...step.event, kind: 'answer' } };
    }
    case 'refuse': return move(row, 'refused', action.reason, { finished_at: at });
    case 'transfer': return move(row, 'transferred', [action.authority, action.note].filter(Boolean).join('\n'), { finished_at: at });
    case 'publish': return publish(row, action, at);
    case 'unpublish':
      if (row.published_at === null) throw new ProblemError('conflict');
      return { change: { published_at: null, published_photos: 0, published_search: '' }, event: { kind: 'unpublish', status: null, text: action.reason, public: false } };
  }
}

async function assign(transaction: Transaction<Tables>, row: Row, officerId: string | null): Promise<Step> {
  const officer = officerId === null ? undefined
    : await transaction.selectFrom('officer').select(['id', 'name']).where('id', '=', officerId).where('commune', '=', row.commune).executeTakeFirst();
  if (officerId !== null && !officer) refuseField('/officerId', 'officer-unknown');
  const first = row.status === 'received' && officer !== undefined;
  return {
    change: { assignee: officerId, ...(first ? { status: 'assigned' } : {}) },
    event: { kind: 'assign', status: first ? 'assigned' : null, text: null, public: first },
  };
}

function move(row: Row, status: FeedbackStatus, text: string | null, change: Partial<Row>, again = false): Step {
  if (CLOSED.includes(row.status) && !(again && row.status === status)) throw new ProblemError('conflict', { detail: 'Góp ý này đã xử lý xong.' });
  return { change: { ...change, status }, event: { kind: 'status', status, text, public: true } };
}

function publish(row: Row, action: Extract<MessageAction, { action: 'publish' }>, at: string): Step {
  if (row.status !== 'answered') throw new ProblemError('conflict', { detail: 'Chỉ đăng được góp ý đã trả lời.' });
  // Luật 91/2025/QH15 Điều 16: what is made public needs the person's consent; here it is asked for as a purpose of its own.
  if (row.publication_consent !== 1) throw new ProblemError('forbidden', { detail: 'Người gửi không đồng ý đăng công khai.' });
  return {
    change: {
      published_at: at, public_id: row.public_id ?? randomId(), published_question: action.question, published_answer: action.answer,
      published_photos: action.photos ? 1 : 0, published_search: fold(`${action.question}\n${action.answer}`),
    },
    event: { kind: 'publish', status: null, text: null, public: false },
  };
}

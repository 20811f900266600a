import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Receipt } from '../../core/contract/index.js';
import { addDays, vietnamDate } from '../../core/dates.js';
import { fold } from '../../core/text.js';
import { makeReceiptCode } from '../../core/receipt-code.js';
import { storedInstant, wireInstant, wireInstantOrNull } from '../clock/instants.js';
import type { Commune } from '../communes/commune-list.js';
import { ProblemError } from '../http/problem.js';
import { fieldError } from '../http/validate.js';
import { orderedId } from '../ids.js';
import type { Services } from '../services.js';
import type { Tables } from '../store/tables.js';
import type { CheckedSubmission } from './check-submission.js';

/** One intention to send: its key and the hash of what it carries. */
export interface Intention {
  readonly key: string;
  readonly payloadHash: string;
}

export interface Kept {
  readonly receipt: Receipt;
  readonly replayed: boolean;
}

/**
 * The receipt given to this key before, or `null`.
 * @throws ProblemError `idempotency-conflict` when the key came with another payload.
 */
export async function earlierReceipt(db: Services['store']['db'] | Transaction<Tables>, commune: string, intention: Intention): Promise<Receipt | null> {
  const row = await db.selectFrom('idempotency').select(['payload_hash', 'receipt'])
    .where('commune', '=', commune).where('key', '=', intention.key).executeTakeFirst();
  if (!row) return null;
  if (row.payload_hash !== intention.payloadHash) throw new ProblemError('idempotency-conflict');
  return JSON.parse(row.receipt) as Receipt;
}

/**
 * Keeps a message exactly once. Record, key, photos and first event are one transaction; the promise resolves when it
 * is on disk. A key seen before gives the first receipt again and changes nothing.
 */
export function keepSubmission(services: Services, commune: Commune, checked: CheckedSubmission, intention: Intention): Promise<Kept> {
  return services.store.write(async (transaction) => {
    const earlier = await earlierReceipt(transaction, commune.key, intention);
    if (earlier) return { receipt: earlier, replayed: true };
    const now = services.now();
    const id = orderedId(now);
    const row = submissionRow(services, commune, checked, { id, now, code: await freeCode(transaction) });
    const receipt: Receipt = {
      code: row.code,
      kind: checked.kind.kind,
      receivedAt: wireInstant(row.received_at),
      dueAt: wireInstantOrNull(row.due_at),
      photos: row.photo_count,
    };
    // The key comes first: of two attempts at once the second waits here, and then finds the first one's receipt.
    await transaction.insertInto('idempotency').values({
      commune: commune.key, key: intention.key, payload_hash: intention.payloadHash,
      submission_id: id, receipt: JSON.stringify(receipt), created_at: row.received_at,
    }).execute();
    await transaction.insertInto('submission').values(row).execute();
    await claimPhotos(transaction, commune.key, id, checked);
    await transaction.insertInto('submission_event').values({
      id: orderedId(now), commune: commune.key, submission_id: id, at: row.received_at, kind: 'status', status: 'received',
      officer_id: null, officer_name: null, text: null, public: 1,
    }).execute();
    return { receipt, replayed: false };
  });
}

async function freeCode(transaction: Transaction<Tables>): Promise<string> {
  for (;;) {
    const code = makeReceiptCode(randomBytes);
    const taken = await transaction.selectFrom('submission').select('id').where('code', '=', code).executeTakeFirst();
    if (!taken) return code;
  }
}

async function claimPhotos(transaction: Transaction<Tables>, commune: string, submissionId: string, checked: CheckedSubmission): Promise<void> {
  const { photos } = checked.submission;
  for (const [position, photo] of photos.entries()) {
    const claimed = await transaction.updateTable('photo').set({ submission_id: submissionId, position })
      .where('commune', '=', commune).where('id', '=', photo.id).where('submission_id', 'is', null).executeTakeFirst();
    if (claimed.numUpdatedRows !== 1n) throw new ProblemError('validation', { errors: [fieldError(`/photos/${position}`, 'photo-missing')] });
  }
}

function submissionRow(
  services: Services, commune: Commune, checked: CheckedSubmission, made: { id: string; now: number; code: string },
): Tables['submission'] {
  const { submission, kind, suspect } = checked;
  const due = kind.workingDays === null ? null : services.workingDays.dueAt(made.now, kind.workingDays, commune.settings.endOfDayMinute);
  return {
    id: made.id, commune: commune.key, code: made.code, kind: submission.kind, content: submission.content,
    contact: JSON.stringify(submission.contact), contact_mode: submission.contact.mode,
    place: submission.place ? JSON.stringify(submission.place) : null,
    hamlet: submission.place?.hamlet ?? submission.homeVisit?.hamlet ?? null,
    home_visit: submission.homeVisit ? JSON.stringify(submission.homeVisit) : null,
    consents: JSON.stringify(submission.consents),
    publication_consent: submission.consents.some((consent) => consent.purpose === 'publication' && consent.granted) ? 1 : 0,
    page_url: submission.context.pageUrl ?? null, via: submission.context.via ?? null,
    widget_version: submission.context.widgetVersion, written_at: submission.writtenAt ?? null,
    received_at: storedInstant(made.now), due_at: due === null ? null : storedInstant(due),
    status: 'received', assignee: null, suspect: suspect ? 1 : 0, photo_count: submission.photos.length,
    finished_at: null, answer: null, answer_clear: null, published_at: null, public_id: null,
    published_question: null, published_answer: null, published_photos: 0,
    content_search: fold(submission.content), published_search: '',
    delete_on: addDays(vietnamDate(made.now), kind.retentionDays), version: 1,
  };
}

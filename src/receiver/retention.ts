import { sql } from 'kysely';
import { vietnamDate } from '../core/dates.js';
import { storedInstant, vietnamMonth } from './clock/instants.js';
import { writeAudit } from './officers/audit.js';
import type { Services } from './services.js';

/** What one run removed. */
export interface RetentionReport {
  messages: number;
  surveyRecords: number;
  waitingPhotos: number;
}

/** Photos whose message never came. A sender that was cut off comes back within days. */
const WAITING_PHOTO_MS = 14 * 86_400_000;
const BATCH = 200;

/**
 * Deletes what is past its day: messages with photos, history and key; survey records; photos without a message. What was
 * published stays in the public list, without anything else. Counts of deleted messages are kept, names are not.
 */
export async function runRetention(services: Services): Promise<RetentionReport> {
  const report: RetentionReport = { messages: 0, surveyRecords: 0, waitingPhotos: 0 };
  for (;;) {
    const removed = await eraseMessages(services);
    report.messages += removed;
    if (removed < BATCH) break;
  }
  report.waitingPhotos = await eraseWaitingPhotos(services);
  for (const commune of await services.communes.all()) report.surveyRecords += await eraseSurvey(services, commune.key, commune.settings.surveyRetentionDays);
  await services.photos.sweep(services.now() - WAITING_PHOTO_MS);
  return report;
}

async function eraseMessages(services: Services): Promise<number> {
  const today = vietnamDate(services.now());
  const photos: { commune: string; id: string }[] = [];
  const removed = await services.store.write(async (transaction) => {
    photos.length = 0;
    const rows = await transaction.selectFrom('submission').selectAll().where('delete_on', '<=', today).limit(BATCH).execute();
    for (const row of rows) {
      const keptPhotos = row.published_at !== null && row.published_photos === 1;
      if (!keptPhotos) {
        photos.push(...(await transaction.selectFrom('photo').select(['commune', 'id']).where('submission_id', '=', row.id).execute()));
        await transaction.deleteFrom('photo').where('submission_id', '=', row.id).execute();
      }
      await transaction.deleteFrom('submission_event').where('submission_id', '=', row.id).execute();
      await transaction.deleteFrom('idempotency').where('submission_id', '=', row.id).execute();
      if (row.published_at === null) {
        await tally(transaction, row);
        await transaction.deleteFrom('submission').where('id', '=', row.id).execute();
      } else {
        await transaction.updateTable('submission').set({
          content: '', content_search: '', contact: '{"mode":"anonymous"}', contact_mode: 'anonymous', place: null, hamlet: null, home_visit: null, consents: '[]',
          page_url: null, via: null, written_at: null, delete_on: '9999-12-31',
        }).where('id', '=', row.id).execute();
      }
      await writeAudit(transaction, services, row.commune, null, { action: 'retention.message', subject: row.id });
    }
    return rows.length;
  });
  for (const photo of photos) await services.photos.remove(photo.commune, photo.id);
  return removed;
}

type Row = import('./store/tables.js').SubmissionTable;

async function tally(transaction: import('kysely').Transaction<import('./store/tables.js').Tables>, row: Row): Promise<void> {
  const answered = row.status === 'answered' ? 1 : 0;
  const onTime = answered === 1 && (row.due_at === null || (row.finished_at ?? '') <= row.due_at) ? 1 : 0;
  await transaction.insertInto('erased_tally')
    .values({ commune: row.commune, month: vietnamMonth(Date.parse(row.received_at)), kind: row.kind, received: 1, answered, answered_on_time: onTime })
    .onConflict((conflict) => conflict.columns(['commune', 'month', 'kind']).doUpdateSet({
      received: sql`erased_tally.received + 1`, answered: sql`erased_tally.answered + ${answered}`, answered_on_time: sql`erased_tally.answered_on_time + ${onTime}`,
    })).execute();
}

async function eraseWaitingPhotos(services: Services): Promise<number> {
  const before = storedInstant(services.now() - WAITING_PHOTO_MS);
  const old = await services.store.write(async (transaction) => {
    const rows = await transaction.selectFrom('photo').select(['commune', 'id']).where('submission_id', 'is', null).where('uploaded_at', '<', before).execute();
    for (const row of rows) await transaction.deleteFrom('photo').where('commune', '=', row.commune).where('id', '=', row.id).execute();
    return rows;
  });
  for (const photo of old) await services.photos.remove(photo.commune, photo.id);
  return old.length;
}

async function eraseSurvey(services: Services, commune: string, days: number): Promise<number> {
  const before = storedInstant(services.now() - days * 86_400_000);
  return services.store.write(async (transaction) => {
    const old = transaction.selectFrom('survey_record').select('id').where('commune', '=', commune).where('received_at', '<', before);
    await transaction.deleteFrom('survey_answer').where('commune', '=', commune).where('record_id', 'in', old).execute();
    const removed = await transaction.deleteFrom('survey_record').where('commune', '=', commune).where('received_at', '<', before).executeTakeFirst();
    return Number(removed.numDeletedRows);
  });
}

import { sql, type Kysely } from 'kysely';
import type { StoreKind } from '../store.js';

const TEXT = 'text' as const;

/** First layout. `kind` decides only the types better-auth expects in its own four tables. */
export async function first(db: Kysely<unknown>, kind: StoreKind): Promise<void> {
  await communes(db);
  await feedback(db);
  await beside(db);
  await officersWork(db);
  await survey(db);
  await signIn(db, kind);
}

async function communes(db: Kysely<unknown>): Promise<void> {
  await db.schema.createTable('commune')
    .addColumn('key', TEXT, (c) => c.primaryKey()).addColumn('name', TEXT, (c) => c.notNull())
    .addColumn('settings', TEXT, (c) => c.notNull()).addColumn('secret', TEXT, (c) => c.notNull())
    .addColumn('created_at', TEXT, (c) => c.notNull()).execute();
  await db.schema.createTable('receiver_secret')
    .addColumn('name', TEXT, (c) => c.primaryKey()).addColumn('value', TEXT, (c) => c.notNull()).execute();
}

/** Messages. */
async function feedback(db: Kysely<unknown>): Promise<void> {
  await db.schema.createTable('submission')
    .addColumn('id', TEXT, (c) => c.primaryKey()).addColumn('commune', TEXT, (c) => c.notNull())
    .addColumn('code', TEXT, (c) => c.notNull().unique()).addColumn('kind', TEXT, (c) => c.notNull())
    .addColumn('content', TEXT, (c) => c.notNull()).addColumn('contact', TEXT, (c) => c.notNull())
    .addColumn('contact_mode', TEXT, (c) => c.notNull()).addColumn('place', TEXT).addColumn('hamlet', TEXT)
    .addColumn('home_visit', TEXT).addColumn('consents', TEXT, (c) => c.notNull())
    .addColumn('publication_consent', 'integer', (c) => c.notNull()).addColumn('page_url', TEXT).addColumn('via', TEXT)
    .addColumn('widget_version', TEXT, (c) => c.notNull()).addColumn('written_at', TEXT)
    .addColumn('received_at', TEXT, (c) => c.notNull()).addColumn('due_at', TEXT)
    .addColumn('status', TEXT, (c) => c.notNull()).addColumn('assignee', TEXT)
    .addColumn('suspect', 'integer', (c) => c.notNull()).addColumn('photo_count', 'integer', (c) => c.notNull())
    .addColumn('finished_at', TEXT).addColumn('answer', TEXT).addColumn('answer_clear', 'integer')
    .addColumn('published_at', TEXT).addColumn('public_id', TEXT, (c) => c.unique())
    .addColumn('published_question', TEXT).addColumn('published_answer', TEXT)
    .addColumn('published_photos', 'integer', (c) => c.notNull())
    .addColumn('content_search', TEXT, (c) => c.notNull()).addColumn('published_search', TEXT, (c) => c.notNull())
    .addColumn('delete_on', TEXT, (c) => c.notNull()).addColumn('version', 'integer', (c) => c.notNull()).execute();
  await db.schema.createIndex('submission_by_time').on('submission').columns(['commune', 'received_at']).execute();
  await db.schema.createIndex('submission_by_status').on('submission').columns(['commune', 'status', 'due_at']).execute();
  await db.schema.createIndex('submission_by_publication').on('submission').columns(['commune', 'published_at']).execute();
  await db.schema.createIndex('submission_by_end').on('submission').column('delete_on').execute();
}

/** What belongs to a message: its key, photos and history, and the counts that outlive it. */
async function beside(db: Kysely<unknown>): Promise<void> {
  await db.schema.createTable('idempotency')
    .addColumn('commune', TEXT, (c) => c.notNull()).addColumn('key', TEXT, (c) => c.notNull())
    .addColumn('payload_hash', TEXT, (c) => c.notNull()).addColumn('submission_id', TEXT, (c) => c.notNull())
    .addColumn('receipt', TEXT, (c) => c.notNull()).addColumn('created_at', TEXT, (c) => c.notNull())
    .addPrimaryKeyConstraint('idempotency_pk', ['commune', 'key']).execute();
  await db.schema.createIndex('idempotency_by_submission').on('idempotency').column('submission_id').execute();
  await db.schema.createTable('photo')
    .addColumn('commune', TEXT, (c) => c.notNull()).addColumn('id', TEXT, (c) => c.notNull())
    .addColumn('submission_id', TEXT).addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('type', TEXT, (c) => c.notNull()).addColumn('bytes', 'integer', (c) => c.notNull())
    .addColumn('width', 'integer', (c) => c.notNull()).addColumn('height', 'integer', (c) => c.notNull())
    .addColumn('sent_hash', TEXT, (c) => c.notNull()).addColumn('uploaded_at', TEXT, (c) => c.notNull())
    .addPrimaryKeyConstraint('photo_pk', ['commune', 'id']).execute();
  await db.schema.createIndex('photo_by_submission').on('photo').column('submission_id').execute();
  await db.schema.createTable('submission_event')
    .addColumn('id', TEXT, (c) => c.primaryKey()).addColumn('commune', TEXT, (c) => c.notNull())
    .addColumn('submission_id', TEXT, (c) => c.notNull()).addColumn('at', TEXT, (c) => c.notNull())
    .addColumn('kind', TEXT, (c) => c.notNull()).addColumn('status', TEXT)
    .addColumn('officer_id', TEXT).addColumn('officer_name', TEXT).addColumn('text', TEXT)
    .addColumn('public', 'integer', (c) => c.notNull()).execute();
  await db.schema.createIndex('event_by_submission').on('submission_event').columns(['submission_id', 'at']).execute();
  await db.schema.createTable('erased_tally')
    .addColumn('commune', TEXT, (c) => c.notNull()).addColumn('month', TEXT, (c) => c.notNull()).addColumn('kind', TEXT, (c) => c.notNull())
    .addColumn('received', 'integer', (c) => c.notNull()).addColumn('answered', 'integer', (c) => c.notNull())
    .addColumn('answered_on_time', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('erased_tally_pk', ['commune', 'month', 'kind']).execute();
}

async function officersWork(db: Kysely<unknown>): Promise<void> {
  await db.schema.createTable('opening')
    .addColumn('id', TEXT, (c) => c.primaryKey()).addColumn('commune', TEXT, (c) => c.notNull())
    .addColumn('opened_at', TEXT, (c) => c.notNull()).addColumn('officer_id', TEXT, (c) => c.notNull())
    .addColumn('opened_by', TEXT, (c) => c.notNull()).addColumn('present', TEXT, (c) => c.notNull())
    .addColumn('note', TEXT).addColumn('since', TEXT)
    .addColumn('counts', TEXT, (c) => c.notNull()).addColumn('total', 'integer', (c) => c.notNull()).execute();
  await db.schema.createIndex('opening_by_time').on('opening').columns(['commune', 'opened_at']).execute();
  await db.schema.createTable('audit')
    .addColumn('id', TEXT, (c) => c.primaryKey()).addColumn('commune', TEXT, (c) => c.notNull())
    .addColumn('at', TEXT, (c) => c.notNull()).addColumn('officer_id', TEXT).addColumn('officer_name', TEXT)
    .addColumn('action', TEXT, (c) => c.notNull()).addColumn('subject', TEXT).addColumn('detail', TEXT).execute();
  await db.schema.createIndex('audit_by_time').on('audit').columns(['commune', 'at']).execute();
}

async function survey(db: Kysely<unknown>): Promise<void> {
  await db.schema.createTable('questionnaire')
    .addColumn('commune', TEXT, (c) => c.notNull()).addColumn('id', TEXT, (c) => c.notNull()).addColumn('version', TEXT, (c) => c.notNull())
    .addColumn('title', TEXT, (c) => c.notNull()).addColumn('headline', TEXT, (c) => c.notNull())
    .addColumn('document', TEXT, (c) => c.notNull()).addColumn('open', 'integer', (c) => c.notNull())
    .addColumn('created_at', TEXT, (c) => c.notNull())
    .addPrimaryKeyConstraint('questionnaire_pk', ['commune', 'id', 'version']).execute();
  await db.schema.createTable('survey_record')
    .addColumn('commune', TEXT, (c) => c.notNull()).addColumn('id', TEXT, (c) => c.notNull())
    .addColumn('questionnaire', TEXT, (c) => c.notNull()).addColumn('questionnaire_version', TEXT, (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull()).addColumn('payload_hash', TEXT, (c) => c.notNull())
    .addColumn('channel', TEXT, (c) => c.notNull()).addColumn('via', TEXT).addColumn('procedure_code', TEXT).addColumn('visit', TEXT)
    .addColumn('consents', TEXT, (c) => c.notNull()).addColumn('page_url', TEXT).addColumn('widget_version', TEXT, (c) => c.notNull())
    .addColumn('answered_at', TEXT, (c) => c.notNull()).addColumn('month', TEXT, (c) => c.notNull())
    .addColumn('received_at', TEXT, (c) => c.notNull()).addColumn('updated_at', TEXT, (c) => c.notNull()).addColumn('keyed_by', TEXT)
    .addPrimaryKeyConstraint('survey_record_pk', ['commune', 'id'])
    .addUniqueConstraint('survey_record_visit', ['commune', 'questionnaire', 'visit']).execute();
  await db.schema.createIndex('survey_record_by_month').on('survey_record').columns(['commune', 'questionnaire', 'month']).execute();
  await db.schema.createTable('survey_answer')
    .addColumn('commune', TEXT, (c) => c.notNull()).addColumn('record_id', TEXT, (c) => c.notNull())
    .addColumn('question', TEXT, (c) => c.notNull()).addColumn('item', TEXT, (c) => c.notNull()).addColumn('kind', TEXT, (c) => c.notNull())
    .addColumn('level', 'integer').addColumn('count_value', 'integer').addColumn('text_value', TEXT)
    .addPrimaryKeyConstraint('survey_answer_pk', ['commune', 'record_id', 'question', 'item']).execute();
  await db.schema.createTable('survey_release')
    .addColumn('commune', TEXT, (c) => c.notNull()).addColumn('view', TEXT, (c) => c.notNull())
    .addColumn('figures', TEXT, (c) => c.notNull()).addColumn('released_at', TEXT, (c) => c.notNull())
    .addPrimaryKeyConstraint('survey_release_pk', ['commune', 'view']).execute();
}

/** Column names of these tables are better-auth's own; see `officers/auth.ts`. */
async function signIn(db: Kysely<unknown>, kind: StoreKind): Promise<void> {
  const flag = kind === 'postgres' ? 'boolean' : 'integer';
  const instant = kind === 'postgres' ? sql`timestamptz` : sql`date`;
  await db.schema.createTable('officer')
    .addColumn('id', TEXT, (c) => c.primaryKey()).addColumn('name', TEXT, (c) => c.notNull())
    .addColumn('email', TEXT, (c) => c.notNull().unique()).addColumn('emailVerified', flag, (c) => c.notNull())
    .addColumn('image', TEXT).addColumn('createdAt', instant, (c) => c.notNull()).addColumn('updatedAt', instant, (c) => c.notNull())
    .addColumn('username', TEXT, (c) => c.unique()).addColumn('displayUsername', TEXT)
    .addColumn('role', TEXT, (c) => c.notNull()).addColumn('commune', TEXT, (c) => c.notNull()).execute();
  await db.schema.createTable('officer_session')
    .addColumn('id', TEXT, (c) => c.primaryKey()).addColumn('expiresAt', instant, (c) => c.notNull())
    .addColumn('token', TEXT, (c) => c.notNull().unique())
    .addColumn('createdAt', instant, (c) => c.notNull()).addColumn('updatedAt', instant, (c) => c.notNull())
    .addColumn('ipAddress', TEXT).addColumn('userAgent', TEXT)
    .addColumn('userId', TEXT, (c) => c.notNull().references('officer.id').onDelete('cascade')).execute();
  await db.schema.createTable('officer_account')
    .addColumn('id', TEXT, (c) => c.primaryKey()).addColumn('accountId', TEXT, (c) => c.notNull()).addColumn('providerId', TEXT, (c) => c.notNull())
    .addColumn('userId', TEXT, (c) => c.notNull().references('officer.id').onDelete('cascade'))
    .addColumn('accessToken', TEXT).addColumn('refreshToken', TEXT).addColumn('idToken', TEXT)
    .addColumn('accessTokenExpiresAt', instant).addColumn('refreshTokenExpiresAt', instant)
    .addColumn('scope', TEXT).addColumn('password', TEXT)
    .addColumn('createdAt', instant, (c) => c.notNull()).addColumn('updatedAt', instant, (c) => c.notNull()).execute();
  await db.schema.createTable('officer_verification')
    .addColumn('id', TEXT, (c) => c.primaryKey()).addColumn('identifier', TEXT, (c) => c.notNull()).addColumn('value', TEXT, (c) => c.notNull())
    .addColumn('expiresAt', instant, (c) => c.notNull())
    .addColumn('createdAt', instant, (c) => c.notNull()).addColumn('updatedAt', instant, (c) => c.notNull()).execute();
  await db.schema.createTable('sign_in_failure')
    .addColumn('commune', TEXT, (c) => c.notNull()).addColumn('username', TEXT, (c) => c.notNull())
    .addColumn('failures', 'integer', (c) => c.notNull()).addColumn('first_at', TEXT, (c) => c.notNull()).addColumn('locked_until', TEXT)
    .addPrimaryKeyConstraint('sign_in_failure_pk', ['commune', 'username']).execute();
}

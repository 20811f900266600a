import type { PublicSettings, StoredQuestionnaire } from '../../core/contract/index.js';
import { storedInstant } from '../clock/instants.js';
import type { Database } from './store.js';

/** Keeps a questionnaire. A version that was kept once is never changed: answers refer to its wording. */
export async function saveQuestionnaire(db: Database, commune: string, questionnaire: StoredQuestionnaire, now: number): Promise<'new' | 'same' | 'other'> {
  const document = JSON.stringify(questionnaire.document);
  const known = await db.selectFrom('questionnaire').select(['document', 'title', 'headline'])
    .where('commune', '=', commune).where('id', '=', questionnaire.id).where('version', '=', questionnaire.version).executeTakeFirst();
  if (known) return known.document === document && known.title === questionnaire.title && known.headline === questionnaire.headline ? 'same' : 'other';
  await db.insertInto('questionnaire').values({
    commune, id: questionnaire.id, version: questionnaire.version, title: questionnaire.title, headline: questionnaire.headline,
    document, open: 1, created_at: storedInstant(now),
  }).execute();
  return 'new';
}

/** The newest version of an open questionnaire. */
export async function findQuestionnaire(db: Database, commune: string, id: string): Promise<StoredQuestionnaire | null> {
  const row = await db.selectFrom('questionnaire').selectAll().where('commune', '=', commune).where('id', '=', id).where('open', '=', 1)
    .orderBy('created_at', 'desc').orderBy('version', 'desc').limit(1).executeTakeFirst();
  return row ? { id: row.id, version: row.version, title: row.title, headline: row.headline, document: JSON.parse(row.document) as Record<string, unknown> } : null;
}

/** Newest open version of each. */
export async function listQuestionnaires(db: Database, commune: string): Promise<PublicSettings['survey']['questionnaires']> {
  const rows = await db.selectFrom('questionnaire').select(['id', 'version', 'title']).where('commune', '=', commune).where('open', '=', 1)
    .orderBy('id').orderBy('created_at', 'desc').orderBy('version', 'desc').execute();
  return rows.filter((row, index) => index === 0 || rows[index - 1]?.id !== row.id);
}

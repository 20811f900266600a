import type { Answer, Consent, Contact, FeedbackStatus, HomeVisit, MessageDetail, MessageEvent, Place } from '../../core/contract/index.js';
import { wireInstant } from '../clock/instants.js';
import type { Services } from '../services.js';
import { messageRow, officerNames } from './message-rows.js';

/** Everything an officer of the commune may see of a message; `null` when the commune has no such message. */
export async function messageDetail(services: Services, commune: string, id: string): Promise<MessageDetail | null> {
  const { db } = services.store;
  const row = await db.selectFrom('submission').selectAll().where('commune', '=', commune).where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const photos = await db.selectFrom('photo').select('position').where('submission_id', '=', id).orderBy('position').execute();
  const parsed = <T>(text: string | null): T | null => (text === null ? null : (JSON.parse(text) as T));
  return {
    ...messageRow(row, await officerNames(services, commune), services.now()),
    content: row.content,
    contact: JSON.parse(row.contact) as Contact,
    place: parsed<Place>(row.place),
    homeVisit: parsed<HomeVisit>(row.home_visit),
    consents: JSON.parse(row.consents) as Consent[],
    pageUrl: row.page_url,
    via: row.via,
    photoUrls: photos.map((photo) => `/v1/${commune}/officers/messages/${id}/photos/${photo.position}`),
    events: await eventsOf(services, id),
    answer: parsed<Answer>(row.answer),
    answerClear: row.answer_clear === null ? null : row.answer_clear === 1,
    publishedText: row.published_at === null ? null : { question: row.published_question ?? '', answer: row.published_answer ?? '' },
    publicationConsent: row.publication_consent === 1,
    version: row.version,
    deleteOn: row.delete_on,
  };
}

async function eventsOf(services: Services, id: string): Promise<MessageEvent[]> {
  const rows = await services.store.db.selectFrom('submission_event').selectAll().where('submission_id', '=', id).orderBy('at').orderBy('id').execute();
  return rows.map((row) => ({
    at: wireInstant(row.at), kind: row.kind as MessageEvent['kind'], status: row.status as FeedbackStatus | null,
    officer: row.officer_name, text: row.text, public: row.public === 1,
  }));
}

import { sql } from 'kysely';
import type { Answer, FeedbackKind, PublicAnswerList, PublicCounts } from '../../core/contract/index.js';
import { vietnamDate } from '../../core/dates.js';
import type { Services } from '../services.js';
import { searchPatterns } from '../store/search-patterns.js';

export interface AnswerQuery {
  text: string;
  kind: string | null;
  page: number;
  size: number;
}

/** Published questions and answers, newest answer first. */
export async function publicAnswers(services: Services, commune: string, query: AnswerQuery): Promise<PublicAnswerList> {
  let list = services.store.db.selectFrom('submission').where('commune', '=', commune).where('published_at', 'is not', null);
  if (query.kind !== null) list = list.where('kind', '=', query.kind);
  for (const pattern of searchPatterns(query.text)) list = list.where('published_search', 'like', pattern);
  const total = await list.select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow();
  const rows = await list.select(['id', 'public_id', 'kind', 'received_at', 'finished_at', 'answer', 'published_question', 'published_answer', 'published_photos'])
    .orderBy('published_at', 'desc').orderBy('id', 'desc').limit(query.size).offset((query.page - 1) * query.size).execute();
  return {
    items: await Promise.all(rows.map(async (row) => {
      const answer = JSON.parse(row.answer ?? 'null') as Answer | null;
      const answeredAt = row.finished_at ?? row.received_at;
      return {
        id: row.public_id ?? '',
        kind: row.kind as FeedbackKind,
        question: row.published_question ?? '',
        answer: row.published_answer ?? '',
        unit: answer?.unit ?? null,
        signerTitle: answer?.signerTitle ?? null,
        documentNumber: answer?.documentNumber ?? null,
        receivedOn: vietnamDate(Date.parse(row.received_at)),
        answeredOn: vietnamDate(Date.parse(answeredAt)),
        workingDaysTaken: services.workingDays.taken(Date.parse(row.received_at), Date.parse(answeredAt)),
        photos: row.published_photos === 1 ? await publicPhotoAddresses(services, commune, row.id, row.public_id ?? '') : [],
      };
    })),
    total: Number(total.n),
    page: query.page,
    size: query.size,
    counts: await publicCounts(services, commune),
  };
}

async function publicPhotoAddresses(services: Services, commune: string, submissionId: string, publicId: string): Promise<string[]> {
  const photos = await services.store.db.selectFrom('photo').select('position').where('submission_id', '=', submissionId).orderBy('position').execute();
  return photos.map((photo) => `v1/${commune}/answers/${publicId}/photos/${photo.position}`);
}

/** Counts over everything received, also what was erased since. */
async function publicCounts(services: Services, commune: string): Promise<PublicCounts> {
  const { db } = services.store;
  const live = await db.selectFrom('submission').where('commune', '=', commune).select([
    sql<number>`count(*)`.as('received'),
    sql<number>`sum(case when status = 'answered' then 1 else 0 end)`.as('answered'),
    sql<number>`sum(case when status = 'answered' and (due_at is null or finished_at <= due_at) then 1 else 0 end)`.as('on_time'),
    sql<number>`sum(case when finished_at is null then 1 else 0 end)`.as('open'),
  ]).executeTakeFirstOrThrow();
  const erased = await db.selectFrom('erased_tally').where('commune', '=', commune).select([
    sql<number>`sum(received)`.as('received'), sql<number>`sum(answered)`.as('answered'), sql<number>`sum(answered_on_time)`.as('on_time'),
  ]).executeTakeFirstOrThrow();
  const add = (a: unknown, b: unknown): number => Number(a ?? 0) + Number(b ?? 0);
  return {
    received: add(live.received, erased.received),
    answered: add(live.answered, erased.answered),
    answeredOnTime: add(live.on_time, erased.on_time),
    open: Number(live.open ?? 0),
  };
}

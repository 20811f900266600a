import { sql } from 'kysely';
import type { Services } from '../services.js';

/** What may make a month's figures doubtful. It flags and never deletes. */
export interface BiasReport {
  /** Sources where many answers came within one minute. */
  bursts: { via: string | null; minute: string; answers: number }[];
  /** Records with three levels or more, all of them 'Rất hài lòng', beside all such records. */
  allBest: { records: number; of: number };
  /** Good answers by source, of sources with ten or more. */
  sources: { via: string | null; n: number; good: number }[];
  /** Paper sheets keyed in by officers. */
  keyedIn: number;
}

const BURST = 6;
const LEAST_SOURCE = 10;

export async function biasReport(services: Services, commune: string, questionnaire: string, month: string, headline: string): Promise<BiasReport> {
  const { db } = services.store;
  const records = () => db.selectFrom('survey_record as r').where('r.commune', '=', commune).where('r.questionnaire', '=', questionnaire).where('r.month', '=', month);
  const answers = () => records().innerJoin('survey_answer as a', (join) => join.onRef('a.commune', '=', 'r.commune').onRef('a.record_id', '=', 'r.id')).where('a.kind', '=', 'level');
  const minute = sql<string>`substr(r.answered_at, 1, 16)`;
  const bursts = await records().select(['r.via', minute.as('minute'), sql<number>`count(*)`.as('answers')])
    .groupBy(['r.via', minute]).having(sql`count(*)`, '>=', BURST).orderBy('answers', 'desc').limit(50).execute();
  const runs = db.selectFrom(answers().select(['r.id', sql<number>`min(a.level)`.as('least')]).groupBy('r.id').having(sql`count(*)`, '>=', 3).as('run'));
  const allBest = await runs.select([sql<number>`count(*)`.as('of'), sql<number>`coalesce(sum(case when least = 5 then 1 else 0 end), 0)`.as('records')]).executeTakeFirstOrThrow();
  const sources = await answers().where('a.question', '=', headline).select(['r.via', sql<number>`count(*)`.as('n'), sql<number>`sum(case when a.level >= 4 then 1 else 0 end)`.as('good')])
    .groupBy('r.via').having(sql`count(*)`, '>=', LEAST_SOURCE).orderBy('n', 'desc').execute();
  const keyed = await records().where('r.keyed_by', 'is not', null).select(sql<number>`count(*)`.as('n')).executeTakeFirstOrThrow();
  return {
    bursts: bursts.map((row) => ({ via: row.via, minute: `${row.minute}Z`, answers: Number(row.answers) })),
    allBest: { records: Number(allBest.records), of: Number(allBest.of) },
    sources: sources.map((row) => ({ via: row.via, n: Number(row.n), good: Number(row.good) })),
    keyedIn: Number(keyed.n),
  };
}

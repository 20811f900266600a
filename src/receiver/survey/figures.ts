import { sql } from 'kysely';
import type { BreakdownDimension } from '../../core/contract/index.js';
import type { Database } from '../store/store.js';

/** Counts as they are, before anything is held back. Never sent to the public. */
export interface QuestionFigures {
  question: string;
  /** Levels 1 to 5. */
  levels: [number, number, number, number, number];
  noOpinion: number;
}

export interface BreakdownFigures {
  key: string | null;
  n: number;
  good: number;
}

export interface Figures {
  questions: QuestionFigures[];
  breakdown: BreakdownFigures[];
}

export interface FiguresQuery {
  commune: string;
  questionnaire: string;
  month: string;
  headline: string;
  by: BreakdownDimension | null;
}

/** Counts every level question of one month, and the headline question by one dimension, in SQL. */
export async function figures(db: Database, query: FiguresQuery): Promise<Figures> {
  return { questions: await questionFigures(db, query), breakdown: query.by === null ? [] : await breakdownFigures(db, query, query.by) };
}

function answersOf(db: Database, query: FiguresQuery) {
  return db.selectFrom('survey_answer as a')
    .innerJoin('survey_record as r', (join) => join.onRef('r.commune', '=', 'a.commune').onRef('r.id', '=', 'a.record_id'))
    .where('r.commune', '=', query.commune).where('r.questionnaire', '=', query.questionnaire).where('r.month', '=', query.month);
}

async function questionFigures(db: Database, query: FiguresQuery): Promise<QuestionFigures[]> {
  const rows = await answersOf(db, query).where('a.kind', 'in', ['level', 'none'])
    .select(['a.question', 'a.level', sql<number>`count(*)`.as('n')]).groupBy(['a.question', 'a.level']).orderBy('a.question').execute();
  const byQuestion = new Map<string, QuestionFigures>();
  for (const row of rows) {
    const entry = byQuestion.get(row.question) ?? { question: row.question, levels: [0, 0, 0, 0, 0], noOpinion: 0 };
    if (row.level === null) entry.noOpinion = Number(row.n);
    else entry.levels[row.level - 1] = Number(row.n);
    byQuestion.set(row.question, entry);
  }
  // A question that is only ever answered with 'no opinion' may be no level question at all.
  return [...byQuestion.values()].filter((entry) => entry.levels.some((n) => n > 0));
}

const DIMENSION_COLUMNS = { via: 'r.via', procedure: 'r.procedure_code', channel: 'r.channel' } as const;

async function breakdownFigures(db: Database, query: FiguresQuery, by: BreakdownDimension): Promise<BreakdownFigures[]> {
  const column = DIMENSION_COLUMNS[by];
  const rows = await answersOf(db, query).where('a.question', '=', query.headline).where('a.kind', '=', 'level')
    .select([`${column} as key`, sql<number>`count(*)`.as('n'), sql<number>`sum(case when a.level >= 4 then 1 else 0 end)`.as('good')])
    .groupBy(column).orderBy(column).execute();
  return rows.map((row) => ({ key: row.key, n: Number(row.n), good: Number(row.good) }));
}

/** The level question most people answered; the headline of a questionnaire nobody registered. */
export async function busiestQuestion(db: Database, commune: string, questionnaire: string): Promise<string | null> {
  const row = await db.selectFrom('survey_answer as a')
    .innerJoin('survey_record as r', (join) => join.onRef('r.commune', '=', 'a.commune').onRef('r.id', '=', 'a.record_id'))
    .where('r.commune', '=', commune).where('r.questionnaire', '=', questionnaire).where('a.kind', '=', 'level')
    .select(['a.question', sql<number>`count(*)`.as('n')]).groupBy('a.question').orderBy('n', 'desc').orderBy('a.question').limit(1).executeTakeFirst();
  return row?.question ?? null;
}

import * as v from 'valibot';
import { daySchema, monthSchema } from './primitives.js';
import { SURVEY_CHANNELS } from './survey-answer.js';

/**
 * Limits of publication. A result with fewer than `minimumAnswers` people is not shown at all; no count between 1 and
 * `minimumCell - 1` is shown, nor one that could be worked out from shown counts. Nought may be shown: nobody is in it.
 */
export const SUPPRESSION = { minimumAnswers: 10, minimumCell: 5 } as const;

/** `null` where a count is held back. */
const heldCount = v.nullable(v.number());

/**
 * The five levels of one question, lowest first.
 * Counts go from coarse to fine: people, then good (4 and 5) beside the rest (1 to 3), then single levels. A finer step is
 * given only where all its counts may be shown, so shown counts never allow a held one to be computed.
 */
export const levelTableSchema = v.object({
  /** People who gave a level; `null` when under the minimum. */
  n: heldCount,
  /** 'Hài lòng' and 'Rất hài lòng' together. */
  good: heldCount,
  /** The three lower levels together. */
  notGood: heldCount,
  /** Levels 1 to 5. */
  levels: v.pipe(v.array(heldCount), v.length(5)),
});
export type LevelTable = v.InferOutput<typeof levelTableSchema>;

/** One question over one period. */
export const questionResultSchema = v.object({
  question: v.string(),
  table: levelTableSchema,
  /** People who saw it and chose no opinion; held back like any cell. */
  noOpinion: heldCount,
});
export type QuestionResult = v.InferOutput<typeof questionResultSchema>;

/** One counter, procedure or channel. `key` is `null` for the rest put together. */
export const breakdownRowSchema = v.object({ key: v.nullable(v.string()), n: heldCount, good: heldCount, notGood: heldCount });
export type BreakdownRow = v.InferOutput<typeof breakdownRowSchema>;

export const BREAKDOWNS = ['via', 'procedure', 'channel'] as const;
export type BreakdownDimension = (typeof BREAKDOWNS)[number];

/** Answer to `GET /v1/{commune}/survey/results?questionnaire=&month=`, and the form of a static results file. */
export const surveyResultsSchema = v.object({
  commune: v.string(),
  questionnaire: v.string(),
  /** The month shown. */
  month: monthSchema,
  /** Days the figures really cover; `to` is the day of the last release. */
  period: v.object({ from: daySchema, to: daySchema }),
  channels: v.array(v.picklist(SURVEY_CHANNELS)),
  /** Question whose levels are the headline and are used for trend and breakdowns. */
  headline: v.string(),
  /** Records counted; `null` when under the minimum. */
  records: heldCount,
  questions: v.array(questionResultSchema),
  /** Twelve months, oldest first, the headline question. */
  trend: v.array(v.object({ month: monthSchema, n: heldCount, good: heldCount })),
  breakdowns: v.array(v.object({ by: v.picklist(BREAKDOWNS), rows: v.array(breakdownRowSchema) })),
});
export type SurveyResults = v.InferOutput<typeof surveyResultsSchema>;

/**
 * Answer to `GET /v1/-/survey/results?questionnaire=&month=`: every commune side by side. The totals are sums of what
 * each commune shows by itself, so they tell nothing more.
 */
export const provinceResultsSchema = v.object({
  questionnaire: v.string(),
  month: monthSchema,
  communes: v.array(v.object({ commune: v.string(), name: v.string(), n: heldCount, good: heldCount })),
  total: v.object({ communes: v.number(), n: v.number(), good: v.number() }),
});
export type ProvinceResults = v.InferOutput<typeof provinceResultsSchema>;

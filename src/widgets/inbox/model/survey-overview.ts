import * as v from 'valibot';
import { monthSchema } from '../../../core/contract/primitives.js';
import { BREAKDOWNS } from '../../../core/contract/survey-results.js';
import { vietnamDate } from '../../../core/dates.js';
import { wordsIn, type Questionnaire } from '../../../core/questionnaire/types.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const source = v.nullable(v.string());

/** Answer to `GET /v1/{commune}/officers/survey/overview?questionnaire=&month=`: counts as they are, nothing held back. */
export const surveyOverviewSchema = v.object({
  /** Key of the question whose levels are the headline and are used for the breakdowns. */
  headline: v.string(),
  month: monthSchema,
  /** Level questions; `levels` lowest first. */
  questions: v.array(v.object({ question: v.string(), levels: v.pipe(v.array(count), v.length(5)), noOpinion: count })),
  breakdowns: v.array(v.object({ by: v.picklist(BREAKDOWNS), rows: v.array(v.object({ key: source, n: count, good: count })) })),
  bias: v.object({
    /** Minutes (UTC, `2026-11-20T01:40Z`) in which one source gave six answers or more, at most 50 of them. */
    bursts: v.array(v.object({ via: source, minute: v.pipe(v.string(), v.check((text) => !Number.isNaN(Date.parse(text)))), answers: count })),
    /** Records with three levels or more: how many are 'Rất hài lòng' throughout, of how many. */
    allBest: v.object({ records: count, of: count }),
    /** Good answers to the headline question, by source, of sources with ten or more. */
    sources: v.array(v.object({ via: source, n: count, good: count })),
    /** Paper sheets keyed in by officers. */
    keyedIn: count,
  }),
});
export type SurveyOverview = v.InferOutput<typeof surveyOverviewSchema>;
export type QuestionCounts = SurveyOverview['questions'][number];

/** Below this many people no share is worked out and nothing is judged; the public page shows nothing at all then. */
export const LEAST_PEOPLE = 10;

/** People who gave a level, and how many of them one of the two best. */
export function tally({ levels }: Pick<QuestionCounts, 'levels'>): { readonly n: number; readonly good: number } {
  let n = 0;
  for (const people of levels) n += people;
  return { n, good: (levels[3] ?? 0) + (levels[4] ?? 0) };
}

/** The headline question's counts; nought where nobody answered it. */
export function headlineOf(overview: SurveyOverview): QuestionCounts {
  return overview.questions.filter(({ question }) => question === overview.headline)[0] ?? { question: overview.headline, levels: [0, 0, 0, 0, 0], noOpinion: 0 };
}

/** The month of an instant in Vietnam and the eleven before it, newest first, `2026-11`. */
export function lastMonths(now: number): string[] {
  const [year = 0, month = 0] = vietnamDate(now).split('-').map(Number);
  const months: string[] = [];
  for (let back = 0; back < 12; back += 1) {
    const number = year * 12 + month - 1 - back;
    months.push(`${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`);
  }
  return months;
}

/** "Tháng 11/2026" needs "11/2026". */
export const monthNumbers = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`;

/** Words of a question: those of the questionnaire; the key itself where it does not know it. */
export function questionWords(key: string, questionnaire: Questionnaire | undefined, language: 'vi' | 'en'): string {
  for (const section of questionnaire?.sections ?? []) {
    for (const question of section.questions) {
      if (question.key === key) return wordsIn(question.label, language);
      for (const row of question.kind === 'matrix' ? question.rows : []) if (row.key === key) return wordsIn(row.label, language);
    }
  }
  return key;
}

/** The number of a counter named as in its QR code: `quay-3` is 3; null for any other source. */
export function counterNumber(via: string): string | null {
  return /^quay-(\d{1,3})$/.exec(via)?.[1] ?? null;
}

import type { BreakdownRow, LevelTable, SurveyResults } from '../../../core/contract/survey-results.js';
import { holdResults } from '../../../core/statistics/hold-back.js';

type Unknown = Record<string, unknown>;
const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null && !Array.isArray(value);
const count = (value: unknown): number | null => (typeof value === 'number' && value >= 0 && value % 1 === 0 ? value : null);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): Unknown[] => (Array.isArray(value) ? value.filter(isObject) : []);

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** One fault of a results file. */
export interface ResultsFault {
  readonly path: string;
  readonly sentence: string;
}

/**
 * Reads the receiver's answer or a static file: one month, or a list of months. What may not be shown is held back again,
 * whoever wrote the file. Newest month first.
 */
export function readResults(data: unknown): { months: SurveyResults[]; faults: ResultsFault[] } {
  const faults: ResultsFault[] = [];
  const all = Array.isArray(data) ? data : isObject(data) && Array.isArray(data.months) ? data.months : [data];
  const months: SurveyResults[] = [];
  for (let i = 0; i < all.length; i += 1) {
    const month = readMonth(all[i], all.length > 1 ? `[${i}]` : '', faults);
    if (month) months.push(holdResults(month));
  }
  months.sort((a, b) => (a.month < b.month ? 1 : -1));
  return { months, faults };
}

function readMonth(value: unknown, path: string, faults: ResultsFault[]): SurveyResults | undefined {
  const wrong = (part: string, sentence: string) => void faults.push({ path: `${path}${path && part ? '.' : ''}${part}` || '(cả tệp)', sentence });
  if (!isObject(value)) return wrong('', 'cần một nhóm { … }') as undefined;
  const month = text(value.month);
  if (!MONTH.test(month)) return wrong('month', 'cần một tháng như "2026-11"') as undefined;
  const questions = list(value.questions).filter(({ question }) => text(question)).map((entry) => ({ question: text(entry.question), table: readTable(entry.table), noOpinion: count(entry.noOpinion) }));
  if (!questions.length) wrong('questions', 'chưa có câu hỏi nào; cần một danh sách [ … ]');
  const headline = text(value.headline) || questions[0]?.question || '';
  const period = isObject(value.period) ? value.period : {};
  const from = text(period.from);
  const to = text(period.to);
  if (!DAY.test(from) || !DAY.test(to)) wrong('period', 'cần from và to, ví dụ "2026-11-01"');
  return {
    commune: text(value.commune), questionnaire: text(value.questionnaire), month, headline, questions, records: count(value.records),
    period: { from: DAY.test(from) ? from : `${month}-01`, to: DAY.test(to) ? to : `${month}-28` },
    channels: readChannels(value.channels),
    trend: list(value.trend).filter((point) => MONTH.test(text(point.month))).map((point) => ({ month: text(point.month), n: count(point.n), good: count(point.good) })),
    breakdowns: readBreakdowns(value.breakdowns),
  };
}

function readTable(value: unknown): LevelTable {
  const table = isObject(value) ? value : {};
  const levels = Array.isArray(table.levels) ? table.levels : [];
  return { n: count(table.n), good: count(table.good), notGood: count(table.notGood), levels: [0, 1, 2, 3, 4].map((level) => count(levels[level])) };
}

function readChannels(value: unknown): SurveyResults['channels'] {
  const names = Array.isArray(value) ? value : [];
  return (['web', 'kiosk', 'paper'] as const).filter((channel) => names.indexOf(channel) >= 0);
}

function readBreakdowns(value: unknown): SurveyResults['breakdowns'] {
  const known = ['via', 'procedure', 'channel'] as const;
  const breakdowns: SurveyResults['breakdowns'] = [];
  for (const entry of list(value)) {
    for (const by of known) {
      if (entry.by === by) breakdowns.push({ by, rows: list(entry.rows).map((row): BreakdownRow => ({ key: typeof row.key === 'string' ? row.key : null, n: count(row.n), good: count(row.good), notGood: count(row.notGood) })) });
    }
  }
  return breakdowns;
}

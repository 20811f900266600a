import type { Cell } from '../officers/csv.js';
import type { Services } from '../services.js';
import { figures } from './figures.js';

const LEVEL_WORDS = ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'] as const;

/** One line a criterion, for the commune's report to the province. Unsuppressed: officers only. */
export async function criterionTable(services: Services, commune: string, questionnaire: string, month: string): Promise<Cell[][]> {
  const { questions } = await figures(services.store.db, { commune, questionnaire, month, headline: '', by: null });
  const head: Cell[] = ['Tiêu chí', 'Số người trả lời', ...LEVEL_WORDS, 'Không có ý kiến', 'Tỉ lệ hài lòng (%)'];
  return [head, ...questions.map((question): Cell[] => {
    const n = question.levels.reduce((sum, count) => sum + count, 0);
    const good = question.levels[3] + question.levels[4];
    return [question.question, n, ...question.levels, question.noOpinion, n === 0 ? null : Math.round((good / n) * 1000) / 10];
  })];
}

/** One line a record and question: the raw answers of a month, without anything that tells devices or people apart. */
export async function answerTable(services: Services, commune: string, questionnaire: string, month: string): Promise<Cell[][]> {
  const rows = await services.store.db.selectFrom('survey_record as r')
    .innerJoin('survey_answer as a', (join) => join.onRef('a.commune', '=', 'r.commune').onRef('a.record_id', '=', 'r.id'))
    .where('r.commune', '=', commune).where('r.questionnaire', '=', questionnaire).where('r.month', '=', month)
    .select(['r.id', 'r.channel', 'r.via', 'r.procedure_code', 'r.questionnaire_version', 'a.question', 'a.kind', 'a.item', 'a.level', 'a.count_value', 'a.text_value'])
    .orderBy('r.received_at').orderBy('r.id').orderBy('a.question').orderBy('a.item').execute();
  const numbers = new Map<string, number>();
  const head: Cell[] = ['Phiếu số', 'Kênh', 'Nguồn', 'Mã thủ tục', 'Phiên bản', 'Câu hỏi', 'Loại', 'Trả lời'];
  return [head, ...rows.map((row): Cell[] => {
    const number = numbers.get(row.id) ?? numbers.size + 1;
    numbers.set(row.id, number);
    return [number, row.channel, row.via, row.procedure_code, row.questionnaire_version, row.question, row.kind, row.level ?? row.count_value ?? row.text_value ?? row.item];
  })];
}

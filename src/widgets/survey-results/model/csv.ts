import type { SurveyResults } from '../../../core/contract/survey-results.js';
import { LEVEL_WORDS, wordsIn } from '../../../core/questionnaire/types.js';

/** What is published, as CSV with a byte order mark, so that Excel reads Vietnamese; held counts are empty cells. */
export function resultsCsv(results: SurveyResults, label: (key: string) => string, language: 'vi' | 'en'): string {
  const vi = language === 'vi';
  const rows: (string | number | null)[][] = [[vi ? 'Phần' : 'Part', vi ? 'Mục' : 'Item', vi ? 'Số người' : 'People', ...LEVEL_WORDS.map((word) => wordsIn(word, language)), vi ? 'Hài lòng và rất hài lòng' : 'Satisfied and very satisfied', vi ? 'Không có ý kiến' : 'No opinion']];
  for (const { question, table, noOpinion } of results.questions) rows.push([results.month, label(question), table.n, ...table.levels, table.good, noOpinion]);
  for (const { month, n, good } of results.trend) rows.push([vi ? 'Từng tháng' : 'By month', month, n, null, null, null, null, null, good, null]);
  for (const { by, rows: parts } of results.breakdowns) for (const { key, n, good } of parts) rows.push([by, key ?? (vi ? 'còn lại' : 'others'), n, null, null, null, null, null, good, null]);
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quoted where needed; a leading sign that a spreadsheet would run as a formula is disarmed. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'string' && /^[=+\-@\t]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

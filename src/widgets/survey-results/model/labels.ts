import { wordsIn, type Questionnaire } from '../../../core/questionnaire/types.js';

/** The five factors by the key of their section or question, for results whose questionnaire is not at hand. */
const FACTORS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  'chung.hai-long': ['Nhìn chung', 'Overall'],
  'tiep-can': ['Tiếp cận dịch vụ', 'Access'],
  'thu-tuc': ['Thủ tục hành chính', 'Procedure'],
  'cong-chuc': ['Công chức', 'Officers'],
  'ket-qua': ['Kết quả', 'Result'],
  'gop-y': ['Góp ý, phản ánh, kiến nghị', 'Complaints and ideas'],
};

/** Words for a question's key: the questionnaire's, the factor's, else the key as it is. */
export function labelOf(key: string, questionnaire: Questionnaire | undefined, language: 'vi' | 'en'): string {
  for (const section of questionnaire?.sections ?? []) {
    for (const question of section.questions) {
      if (question.kind === 'matrix') for (const row of question.rows) if (row.key === key) return wordsIn(row.label, language);
      if (question.key === key) return wordsIn(question.label, language);
    }
  }
  const factor = Object.prototype.hasOwnProperty.call(FACTORS, key) ? FACTORS[key] : undefined;
  return factor ? factor[language === 'vi' ? 0 : 1] : key;
}

/** A group of questions under one factor. */
export interface FactorGroup {
  readonly title: string;
  readonly keys: readonly string[];
}

/** Questions by section, in the questionnaire's order; what it does not know comes last, without a title. */
export function groupsOf(keys: readonly string[], questionnaire: Questionnaire | undefined, language: 'vi' | 'en'): FactorGroup[] {
  const groups: FactorGroup[] = [];
  let left = [...keys];
  for (const section of questionnaire?.sections ?? []) {
    const own = section.questions.flatMap((question) => (question.kind === 'matrix' ? question.rows.map(({ key }) => key) : [question.key])).filter((key) => left.indexOf(key) >= 0);
    left = left.filter((key) => own.indexOf(key) < 0);
    if (own.length) groups.push({ title: own.length > 1 || own[0]?.split('.')[0] === section.key ? wordsIn(section.title, language) : '', keys: own });
  }
  if (left.length) groups.push({ title: '', keys: left });
  return groups;
}

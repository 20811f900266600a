import type { QuestionAnswer } from '../../../core/contract/survey-answer.js';
import type { ChoicesQuestion, LevelQuestion, Questionnaire } from '../../../core/questionnaire/types.js';
import { NO_ANSWERS, withAnswer, type Answers } from './answers.js';
import { answersToSend, sectionAfter } from './flow.js';

/** What a tablet asks of a questionnaire: its first level question, then one list of reasons. No text: there is no keyboard. */
export interface KioskQuestions {
  readonly questionnaire: Questionnaire;
  readonly level: LevelQuestion;
  readonly reasons: ChoicesQuestion | undefined;
}

/** Undefined where the questionnaire has no level question to touch. */
export function kioskQuestions(questionnaire: Questionnaire): KioskQuestions | undefined {
  let level: LevelQuestion | undefined;
  let reasons: ChoicesQuestion | undefined;
  for (const section of questionnaire.sections) {
    for (const question of section.questions) {
      if (question.kind === 'level') level ??= question;
      if (question.kind === 'choices' && level) reasons ??= question;
    }
  }
  return level && { questionnaire, level, reasons };
}

/** The answers of one touch and its reasons, under the questionnaire's own rules; and whether these ask for reasons at all. */
export function touchAnswers({ questionnaire, level, reasons }: KioskQuestions, touched: number, chosen: readonly string[]): { answers: QuestionAnswer[]; asksReasons: boolean } {
  let answers: Answers = withAnswer(NO_ANSWERS, level.key, { kind: 'level', question: level.key, level: touched });
  const asksReasons = reasons !== undefined && sectionOf(questionnaire, reasons.key) !== sectionOf(questionnaire, level.key) && followsWith(questionnaire, level.key, reasons.key, answers);
  if (asksReasons && reasons && chosen.length) answers = withAnswer(answers, reasons.key, { kind: 'choices', question: reasons.key, choices: [...chosen] });
  return { answers: answersToSend(questionnaire, answers, {}), asksReasons };
}

const sectionOf = (questionnaire: Questionnaire, key: string): string => questionnaire.sections.filter(({ questions }) => questions.some((question) => question.key === key))[0]?.key ?? '';

/** Whether the section with the reasons comes up on the way on from the touched question. */
function followsWith(questionnaire: Questionnaire, from: string, reasons: string, answers: Answers): boolean {
  for (let next = sectionAfter(questionnaire, answers, sectionOf(questionnaire, from)); next; next = sectionAfter(questionnaire, answers, next.key)) {
    if (next.questions.some(({ key }) => key === reasons)) return next.when !== undefined || next.questions.some(({ key, when }) => key === reasons && when !== undefined);
  }
  return false;
}

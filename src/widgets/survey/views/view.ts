import type { QuestionAnswer } from '../../../core/contract/survey-answer.js';
import type { Words } from '../../../core/questionnaire/types.js';
import { LEVEL_WORDS, wordsIn } from '../../../core/questionnaire/types.js';
import type { Answers } from '../model/answers.js';
import type { SurveyTerm } from '../part.js';

/** What the views of questions read. */
export interface QuestionView {
  readonly term: SurveyTerm;
  readonly language: 'vi' | 'en';
  readonly headingLevel: number;
  readonly answers: Answers;
  /** Levels in the order they are drawn. */
  readonly levels: readonly number[];
  /** Key of the question whose answer is missing. */
  readonly missing: string;
  readonly answer: (key: string, answer: QuestionAnswer | undefined) => void;
}

export const say = (view: Pick<QuestionView, 'language'>, words: Words | undefined): string => wordsIn(words, view.language);
export const levelWord = (view: Pick<QuestionView, 'language'>, level: number): string => wordsIn(LEVEL_WORDS[level - 1], view.language);

/** An id for the page's shadow tree out of a question's key, which may hold dots. */
export const idOf = (key: string): string => `q-${key.replace(/[^A-Za-z0-9]/g, '-')}`;

/** Lowest first is the official order; `desc` turns it, at every width alike. */
export const levelOrder = (order: string): readonly number[] => (order === 'desc' ? [5, 4, 3, 2, 1] : [1, 2, 3, 4, 5]);

import type { QuestionAnswer } from '../../../core/contract/survey-answer.js';

/** What has been answered, by question key. Never changed in place. */
export type Answers = Readonly<Record<string, QuestionAnswer>>;

/** A plain record without a prototype: question keys come from files. */
const empty = (): Record<string, QuestionAnswer> => Object.create(null) as Record<string, QuestionAnswer>;

export const NO_ANSWERS: Answers = empty();

/** The answers with one more; an empty text or an empty choice takes the answer away. */
export function withAnswer(answers: Answers, key: string, answer: QuestionAnswer | undefined): Answers {
  const next = empty();
  for (const known of Object.keys(answers)) if (known !== key) next[known] = answers[known] as QuestionAnswer;
  const nothing = !answer || (answer.kind === 'text' && !answer.text.trim()) || (answer.kind === 'choices' && answer.choices.length === 0);
  if (!nothing) next[key] = answer;
  return next;
}

export const levelOf = (answer: QuestionAnswer | undefined): number | undefined => (answer?.kind === 'level' ? answer.level : undefined);

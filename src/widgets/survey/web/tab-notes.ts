import type { QuestionAnswer } from '../../../core/contract/survey-answer.js';
import { NO_ANSWERS, withAnswer, type Answers } from '../model/answers.js';

/** Answers of an unfinished form, for this tab only: they outlive a reload, and not the tab, because devices are shared. */
const PREFIX = 'commune:survey-answers:';

export function keepAnswers(id: string, answers: Answers | undefined): void {
  try {
    if (answers) sessionStorage.setItem(PREFIX + id, JSON.stringify(Object.keys(answers).map((key) => answers[key])));
    else sessionStorage.removeItem(PREFIX + id);
  } catch {
    // storage blocked: a reload then begins anew, the receiver has what was sent
  }
}

export function keptAnswers(id: string): Answers | undefined {
  try {
    const text = sessionStorage.getItem(PREFIX + id);
    if (!text) return undefined;
    let answers = NO_ANSWERS;
    for (const answer of JSON.parse(text) as QuestionAnswer[]) answers = withAnswer(answers, answer.question, answer);
    return answers;
  } catch {
    return undefined; // blocked, or not ours
  }
}

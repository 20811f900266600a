import type { QuestionAnswer } from '../../../core/contract/survey-answer.js';
import type { Rule } from '../../../core/questionnaire/types.js';
import type { Answers } from './answers.js';

/** `open`: it depends on questions that are still to come. */
export type Outcome = true | false | 'open';

/** What a rule is judged by. */
export interface Known {
  readonly answers: Answers;
  /** True for questions that will not be asked any more: passed, or left out by a rule of their own. */
  readonly settled: (question: string) => boolean;
  /** Every key that takes a level, in order. */
  readonly levels: readonly string[];
}

/** Judges a rule. Without one, the thing is asked. */
export function judgeRule(rule: Rule | undefined, known: Known): Outcome {
  if (!rule) return true;
  if ('not' in rule) {
    const inner = judgeRule(rule.not, known);
    return inner === 'open' ? 'open' : !inner;
  }
  if ('all' in rule) return fold(rule.all, known, false);
  if ('any' in rule) return fold(rule.any, known, true);
  if ('anyLevelAtMost' in rule) return judgeAnyLevel(rule.anyLevelAtMost, known);
  const answer = known.answers[rule.question];
  if (!answer) return known.settled(rule.question) ? false : 'open';
  const fits = matches(rule, answer);
  // What can still be changed on this very screen is decided by what stands there now.
  return fits;
}

/** `all` stops at the first false, `any` at the first true; an undecided one leaves it open. */
function fold(rules: readonly Rule[], known: Known, decisive: boolean): Outcome {
  let outcome: Outcome = !decisive;
  for (const rule of rules) {
    const one = judgeRule(rule, known);
    if (one === decisive) return decisive;
    if (one === 'open') outcome = 'open';
  }
  return outcome;
}

function judgeAnyLevel(most: number, { answers, settled, levels }: Known): Outcome {
  let outcome: Outcome = false;
  for (const key of levels) {
    const answer = answers[key];
    if (answer?.kind === 'level' && answer.level <= most) return true;
    if (!answer && !settled(key)) outcome = 'open';
  }
  return outcome;
}

function matches(rule: Extract<Rule, { question: string }>, answer: QuestionAnswer): boolean {
  const number = answer.kind === 'level' ? answer.level : answer.kind === 'count' ? answer.count : undefined;
  if ('atMost' in rule) return number !== undefined && number <= rule.atMost;
  if ('atLeast' in rule) return number !== undefined && number >= rule.atLeast;
  if (answer.kind === 'choice') return rule.is.indexOf(answer.choice) >= 0;
  return answer.kind === 'choices' && answer.choices.some((choice) => rule.is.indexOf(choice) >= 0);
}

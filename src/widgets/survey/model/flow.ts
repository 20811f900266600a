import type { QuestionAnswer } from '../../../core/contract/survey-answer.js';
import type { Question, Questionnaire, Section } from '../../../core/questionnaire/types.js';
import type { Answers } from './answers.js';
import { judgeRule, type Known } from './rules.js';

/** Keys of the answers a question can have: its own, or those of its rows. */
export const answerKeys = (question: Question): readonly string[] => (question.kind === 'matrix' ? question.rows.map(({ key }) => key) : [question.key]);

/** What is known while a section is on the screen; every section before it is settled. */
function knownAt(questionnaire: Questionnaire, answers: Answers, current: string): Known {
  const levels: string[] = [];
  const past: Record<string, boolean> = {};
  let before = true;
  for (const section of questionnaire.sections) {
    if (section.key === current) before = false;
    for (const question of section.questions) {
      for (const key of answerKeys(question)) {
        if (before) past[key] = true;
        if (question.kind === 'level' || question.kind === 'matrix') levels.push(key);
      }
    }
  }
  return { answers, levels, settled: (key) => past[key] === true };
}

/** Sections that are asked, or may still be, seen from one of them. They make the "2 trên 3". */
export function sectionsAhead(questionnaire: Questionnaire, answers: Answers, current: string): readonly Section[] {
  const known = knownAt(questionnaire, answers, current);
  let reached = false;
  return questionnaire.sections.filter((section) => {
    if (section.key === current) reached = true;
    const outcome = judgeRule(section.when, known);
    // What lies behind is not open any more: it was asked or it was not.
    return section.key === current || (reached ? outcome !== false : outcome === true);
  });
}

/** The section that follows once this one is passed; undefined at the end. */
export function sectionAfter(questionnaire: Questionnaire, answers: Answers, current: string): Section | undefined {
  let passed = false;
  for (const section of questionnaire.sections) {
    if (passed && judgeRule(section.when, knownAt(questionnaire, answers, section.key)) === true && questionsShown(questionnaire, section, answers).length) return section;
    if (section.key === current) passed = true;
  }
  return undefined;
}

/** Questions of a section that are asked now; those that depend on another of the same screen come and go with it. */
export function questionsShown(questionnaire: Questionnaire, section: Section, answers: Answers): readonly Question[] {
  const known = knownAt(questionnaire, answers, section.key);
  return section.questions.filter((question) => judgeRule(question.when, known) === true);
}

/**
 * The answers that belong to the record: only to questions that are asked under the rules, in order, and of a section
 * with consent only when that was given. What a changed mind has made invisible is not sent.
 */
export function answersToSend(questionnaire: Questionnaire, answers: Answers, consents: Readonly<Record<string, boolean>>): QuestionAnswer[] {
  const list: QuestionAnswer[] = [];
  // A rule may lean on an answer that another rule has hidden: hidden ones are taken away from the top down.
  let seen: Answers = answers;
  for (const section of questionnaire.sections) {
    const asked = judgeRule(section.when, knownAt(questionnaire, seen, section.key)) === true && (!section.consent || consents[section.consent.purpose] === true);
    for (const question of section.questions) {
      const shown = asked && judgeRule(question.when, knownAt(questionnaire, seen, section.key)) === true;
      for (const key of answerKeys(question)) {
        const answer = seen[key];
        if (!answer) continue;
        if (shown) list.push(answer);
        else seen = without(seen, key);
      }
    }
  }
  return list;
}

function without(answers: Answers, key: string): Answers {
  const next = Object.create(null) as Record<string, QuestionAnswer>;
  for (const known of Object.keys(answers)) if (known !== key) next[known] = answers[known] as QuestionAnswer;
  return next;
}

/** Template that an answer of this section opens instead of going on; undefined where none does. */
export function opensTemplate(section: Section, answers: Answers): string | undefined {
  for (const question of section.questions) {
    const answer = question.kind === 'choice' ? answers[question.key] : undefined;
    if (question.kind !== 'choice' || answer?.kind !== 'choice') continue;
    for (const choice of question.choices) if (choice.key === answer.choice && choice.opens) return choice.opens;
  }
  return undefined;
}

/** First required question of the screen that has no answer yet. */
export function firstMissing(questionnaire: Questionnaire, section: Section, answers: Answers): Question | undefined {
  return questionsShown(questionnaire, section, answers).filter((question) => question.required && answerKeys(question).every((key) => !answers[key]))[0];
}

/** Lowest level given so far, with its question; undefined where none was given. */
export function lowestLevel(answers: readonly QuestionAnswer[]): { question: string; level: number } | undefined {
  let lowest: { question: string; level: number } | undefined;
  for (const answer of answers) if (answer.kind === 'level' && (!lowest || answer.level < lowest.level)) lowest = { question: answer.question, level: answer.level };
  return lowest;
}

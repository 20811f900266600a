/**
 * A questionnaire as data: what a commune may write in a file, what the receiver keeps in `document`, and what the
 * templates are. Keys travel in the answers (`core/contract/survey-answer`); words never do.
 */

/** A text in Vietnamese, or in both languages. */
export type Words = string | { readonly vi: string; readonly en?: string };

/**
 * When a section or question is asked. Exactly one of the forms; a rule about a question that was not answered is
 * false once that question has been passed, and undecided before.
 */
export type Rule =
  /** Level or count at most / at least; for a matrix name the row. */
  | { readonly question: string; readonly atMost: number }
  | { readonly question: string; readonly atLeast: number }
  /** One of these choices was made. */
  | { readonly question: string; readonly is: readonly string[] }
  /** Any level given so far is this low: the follow-up on low answers. */
  | { readonly anyLevelAtMost: number }
  | { readonly not: Rule }
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] };

export interface Choice {
  readonly key: string;
  readonly label: Words;
  /** Choosing it ends this questionnaire and opens another template. */
  readonly opens?: string;
}

interface QuestionBase {
  readonly key: string;
  readonly label: Words;
  readonly hint?: Words;
  readonly when?: Rule;
  /** Continuing asks for it once; it can still be passed with "Bỏ qua". */
  readonly required?: boolean;
}

/** Five levels with words, lowest first. */
export interface LevelQuestion extends QuestionBase {
  readonly kind: 'level';
  /** Offers "Không có ý kiến" as a sixth answer. */
  readonly noOpinion?: boolean;
}
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
}
export interface ChoicesQuestion extends QuestionBase {
  readonly kind: 'choices';
  readonly choices: readonly Choice[];
  /** At most so many; default: all. */
  readonly most?: number;
}
/** A number of visits or offices: one option for each number, the last one open ("trên 3"). */
export interface CountQuestion extends QuestionBase {
  readonly kind: 'count';
  readonly from: number;
  /** Last exact number; one more stands for "more than that". */
  readonly to: number;
}
export interface TextQuestion extends QuestionBase {
  readonly kind: 'text';
  /** Characters, at most 500. */
  readonly most?: number;
}
/** Several level questions with one head. Each row is a question of its own in the answers. */
export interface MatrixQuestion extends QuestionBase {
  readonly kind: 'matrix';
  readonly rows: readonly { readonly key: string; readonly label: Words }[];
  readonly noOpinion?: boolean;
}
export type Question = LevelQuestion | ChoiceQuestion | ChoicesQuestion | CountQuestion | TextQuestion | MatrixQuestion;

/** A box to tick before the answers of a section are sent. Never ticked beforehand. */
export interface SectionConsent {
  /** Key of the purpose, `a-z 0-9 -`. */
  readonly purpose: string;
  readonly version: string;
  readonly text: Words;
}

/** One screen. */
export interface Section {
  readonly key: string;
  readonly title?: Words;
  readonly hint?: Words;
  readonly when?: Rule;
  readonly consent?: SectionConsent;
  readonly questions: readonly Question[];
}

export interface Questionnaire {
  readonly id: string;
  /** Raised with every change of wording or of questions: answers refer to it. */
  readonly version: string;
  readonly title: Words;
  readonly lead?: Words;
  /** Whose frame the questions follow, with its source. The figure it gives is the commune's own, never that of the frame. */
  readonly frame?: { readonly name: Words; readonly source: string };
  /** Key of the level question whose share is the headline. */
  readonly headline: string;
  readonly sections: readonly Section[];
}

/** A text in one language; Vietnamese where there is no other. */
export const wordsIn = (words: Words | undefined, language: 'vi' | 'en'): string =>
  words === undefined ? '' : typeof words === 'string' ? words : (language === 'en' && words.en) || words.vi;

/** The five official levels (QĐ 1001/QĐ-BNV), lowest first. */
export const LEVEL_WORDS: readonly Words[] = [
  { vi: 'Rất không hài\u00a0lòng', en: 'Very dissatisfied' },
  { vi: 'Không hài\u00a0lòng', en: 'Dissatisfied' },
  { vi: 'Bình thường', en: 'Neutral' },
  { vi: 'Hài\u00a0lòng', en: 'Satisfied' },
  { vi: 'Rất hài\u00a0lòng', en: 'Very satisfied' },
];

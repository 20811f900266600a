import { canonicalAccents, fold, hasMarks, syllables, tokens } from '../text.js';
import { writtenOut, type Language } from './language.js';
import type { RuleMatcher, SaidWord } from './match-rules.js';
import { spokenAccents } from './rules.js';
import type { QueryWord } from './terms.js';
import type { Vocabulary } from './vocabulary.js';

/** One word of a query, ready for looking up and for the rules. */
export interface ReadWord extends QueryWord, SaidWord {
  /** Belongs to what the thing is wanted for ("để …"), not to what is wanted. */
  aside: boolean;
  /** Where it stands in the query as typed. */
  start: number;
  end: number;
}

/** Longer input is cut: a question of forty words is a story, the rest is junk. */
const WORD_LIMIT = 40;
const LETTER_LIMIT = 400;
/** Up to this many words every word counts in full. */
const SHORT_QUERY = 2;
const PURPOSE = spokenAccents('để');
/** What is left of a word that says what for. */
const ASIDE = 0.4;
/** Guesses of a slip that the rules may take a word for. */
const FORM_LIMIT = 6;
/** A guess this good (typing keys taken out) is as good as typed. */
const CERTAIN = 0.9;

/** What is needed to read a query. */
export interface QueryReader {
  language: Language;
  vocabulary: Vocabulary;
  /** Spoken accents of every word that documents, rules or questions use. */
  spellings: ReadonlySet<string>;
  /** Finds the phrases to pass over. */
  silent: RuleMatcher;
}

/**
 * Takes a query apart: short forms are written out, words that only ask count less, slips get the
 * words they may stand for.
 */
export function readQuery(text: string, reader: QueryReader): ReadWord[] {
  const { language, vocabulary, spellings, silent } = reader;
  const typed = tokens(text.slice(0, LETTER_LIMIT)).slice(0, WORD_LIMIT);
  const last = typed[typed.length - 1];
  const unfinishedAt = last && last.end === text.length ? last.start : -1;
  const marked = typed.filter((token) => hasMarks(token.text)).length * 4 > typed.length;
  const words: ReadWord[] = [];
  for (const token of typed) {
    const age = /^(\d{1,3})t$/.exec(token.folded);
    const full = age ? `${age[1]} tuổi` : isShort(token.text) ? writtenOut(token.text, language) : undefined;
    const unfinished = !full && token.start === unfinishedAt;
    for (const part of full ? syllables(full) : [token.text]) {
      const folded = fold(part);
      const withMarks = hasMarks(part);
      const misspelt = !unfinished && !full && withMarks && !spellings.has(spokenAccents(part));
      words.push({
        folded,
        accents: withMarks ? canonicalAccents(part) : '',
        spoken: withMarks || marked ? spokenAccents(part) : '',
        share: 1,
        filler: false,
        ...formsOf(folded, misspelt, language, vocabulary),
        unfinished,
        misspelt,
        aside: false,
        start: token.start,
        end: token.end,
      });
    }
  }
  return weigh(withoutSilent(words, silent), language);
}

/** A single capital is a name ("đi B", "tổ K"), not a short form. */
function isShort(text: string): boolean {
  return text.length > 1 || text === text.toLowerCase();
}

/** Passes over phrases that ask without naming, unless nothing else is left. */
function withoutSilent(words: ReadWord[], silent: RuleMatcher): ReadWord[] {
  const gone = new Set<number>();
  for (const match of silent.match(words)) for (const at of match.used) gone.add(at);
  const left = words.filter((_, at) => !gone.has(at));
  return left.length ? left : words;
}

function weigh(words: ReadWord[], language: Language): ReadWord[] {
  for (const word of words) {
    const share = shareOf(word, language);
    word.filler = share < 0.3;
    if (words.length > SHORT_QUERY) word.share = share;
  }
  setAside(words);
  return words;
}

function shareOf(word: ReadWord, language: Language): number {
  const shares = language.shares.get(word.folded);
  if (!shares) return 1;
  if (word.spoken) return shares.get(word.spoken) ?? 1;
  let share = 1;
  shares.forEach((value) => { share = Math.min(share, value); });
  return share;
}

/** "giấy độc thân để cưới": what follows "để" says what for, and counts less. */
function setAside(words: readonly ReadWord[]): void {
  const at = words.findIndex((word, place) => place > 1 && (word.spoken || word.folded) === PURPOSE && words[place + 1]?.folded !== 'lai');
  if (at < 0) return;
  for (let place = at + 1; place < words.length; place++) {
    words[place]!.aside = true;
    words[place]!.share *= ASIDE;
  }
}

/** What a word may be for the rules: itself, and when it is unknown what it may stand for. */
function formsOf(folded: string, misspelt: boolean, language: Language, vocabulary: Vocabulary): { forms: string[]; certain: number } {
  if (!misspelt && (vocabulary.idOf(folded) >= 0 || language.shares.has(folded))) return { forms: [folded], certain: 1 };
  const guesses = misspelt ? vocabulary.alike(folded) : vocabulary.guesses(folded, false);
  const near = guesses.slice(0, FORM_LIMIT);
  const certain = near.filter((guess) => guess.weight >= CERTAIN).length;
  return { forms: [folded, ...near.map((guess) => vocabulary.words[guess.id]!)], certain: 1 + certain };
}

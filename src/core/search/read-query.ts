import { canonicalAccents, fold, hasMarks, syllables, tokens } from '../text.js';
import type { Language } from './language.js';
import type { SaidWord } from './match-rules.js';
import { spokenAccents } from './rules.js';
import type { QueryWord } from './terms.js';
import type { Vocabulary } from './vocabulary.js';

/** One word of a query, ready for looking up and for the rules. */
export interface ReadWord extends QueryWord, Omit<SaidWord, 'accents' | 'unfinished'> {
  spoken: string;
  unfinished: boolean;
  /** Where it stands in the query as typed. */
  start: number;
  end: number;
}

/** Longer input is cut: a question of forty words is a story, the rest is junk. */
const WORD_LIMIT = 40;
const LETTER_LIMIT = 400;
/** Up to this many words every word counts in full. */
const SHORT_QUERY = 2;
/** Guesses of a slip that the rules may take a word for. */
const FORM_LIMIT = 6;

/**
 * Takes a query apart: short forms are written out, words that only ask count less, slips get the
 * words they may stand for.
 */
export function readQuery(text: string, language: Language, vocabulary: Vocabulary): ReadWord[] {
  const typed = tokens(text.slice(0, LETTER_LIMIT)).slice(0, WORD_LIMIT);
  const last = typed[typed.length - 1];
  const unfinishedAt = last && last.end === text.length ? last.start : -1;
  const marked = typed.filter((token) => hasMarks(token.text)).length * 4 > typed.length;
  const words: ReadWord[] = [];
  for (const token of typed) {
    const full = language.shortForms.get(token.folded);
    const unfinished = !full && token.start === unfinishedAt;
    for (const part of full ? syllables(full) : [token.text]) {
      const folded = fold(part);
      const withMarks = hasMarks(part);
      words.push({
        folded,
        accents: withMarks ? canonicalAccents(part) : '',
        spoken: withMarks || marked ? spokenAccents(part) : '',
        share: 1,
        filler: false,
        forms: formsOf(folded, language, vocabulary),
        unfinished,
        start: token.start,
        end: token.end,
      });
    }
  }
  for (const word of words) {
    const share = shareOf(word, language);
    word.filler = share < 0.3;
    if (words.length > SHORT_QUERY) word.share = share;
  }
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

function formsOf(folded: string, language: Language, vocabulary: Vocabulary): string[] {
  if (vocabulary.idOf(folded) >= 0 || language.shares.has(folded)) return [folded];
  const guessed = vocabulary.guesses(folded, false).slice(0, FORM_LIMIT).map((guess) => vocabulary.words[guess.id]!);
  return [folded, ...guessed];
}

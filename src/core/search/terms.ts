import type { SearchIndex } from './build.js';
import type { Guess } from './vocabulary.js';

/** One word of a query before it is looked up. */
export interface QueryWord {
  /** Lower case, without marks. */
  folded: string;
  /** Canonical marks as typed; empty when typed without marks. */
  accents: string;
  /** How much it counts, 0 to 1: less for words that ask ("muốn", "ở đâu") than for words that name. */
  share: number;
  /** Still being typed: may be the beginning of a longer syllable. */
  unfinished: boolean;
  /** Spelt as no known word is, though without its marks it would be one: "xổ" for "sổ". */
  misspelt: boolean;
}

/** One word of a query, looked up in an index. */
export interface Term {
  guesses: readonly Guess[];
  /** Id of the canonical marks as typed; -1 when typed without marks, -2 when no document has them. */
  marks: number;
  /** Rarity of what it most likely is. */
  rarity: number;
  share: number;
  /** What its rarity is multiplied with: the share, or for official words put in by a rule the worth they took over. */
  factor: number;
  /** What the word is worth in this query: rarity times factor. */
  worth: number;
}

/** Looks a word up. */
export function lookUp(word: QueryWord, index: SearchIndex): Term {
  let guesses = index.vocabulary.guesses(word.folded, word.unfinished);
  if (word.misspelt) guesses = [...guesses, ...index.vocabulary.alike(word.folded)];
  let rarity = guesses.length ? 0 : index.unknownRarity;
  for (const guess of guesses) rarity = Math.max(rarity, index.rarity[guess.id]! * guess.weight);
  const marks = word.accents ? (index.marksIds.get(word.accents) ?? -2) : -1;
  return { guesses, marks, rarity, share: word.share, factor: word.share, worth: rarity * word.share };
}

/** The terms, worth `worth` together. */
export function worthTogether(terms: readonly Term[], worth: number): Term[] {
  let rarity = 0;
  for (const term of terms) rarity += term.rarity;
  const factor = rarity ? worth / rarity : 1;
  return terms.map((term) => ({ ...term, factor, worth: term.rarity * factor }));
}

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
  /** Official words put in by a rule take over the worth of the words they replace; this scales them. Default 1. */
  scale?: number;
  /** Still being typed: may be the beginning of a longer syllable. */
  unfinished?: boolean;
  /** Spelt as no known word is, though without its marks it would be one: "xổ" for "sổ". */
  misspelt?: boolean;
}

/** One word of a query, looked up in an index. */
export interface Term {
  guesses: readonly Guess[];
  /** Id of the canonical marks as typed; -1 when typed without marks, -2 when no document has them. */
  marks: number;
  /** What the word is worth: its rarity times its share. */
  worth: number;
  share: number;
  /** Share times scale. */
  factor: number;
}

/** What words are worth together when each counts in full. */
export function fullWorth(words: readonly QueryWord[], index: SearchIndex): number {
  let worth = 0;
  for (const term of lookUp(words.map((word) => ({ ...word, share: 1 })), index)) worth += term.worth;
  return worth;
}

/** Looks the words of a query up. */
export function lookUp(words: readonly QueryWord[], index: SearchIndex): Term[] {
  const unknown = 0.5 * Math.log(1 + index.documentOf.length / 2);
  return words.map((word) => {
    let guesses = index.vocabulary.guesses(word.folded, word.unfinished ?? false);
    if (word.misspelt) guesses = [...guesses, ...index.vocabulary.alike(word.folded)];
    let rarity = guesses.length ? 0 : unknown;
    for (const guess of guesses) rarity = Math.max(rarity, index.rarity[guess.id]! * guess.weight);
    const factor = word.share * (word.scale ?? 1);
    return {
      guesses,
      marks: word.accents ? (index.marksIds.get(word.accents) ?? -2) : -1,
      worth: rarity * factor,
      share: word.share,
      factor,
    };
  });
}

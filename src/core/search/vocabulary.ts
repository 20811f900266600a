import { phoneticKey } from './phonetic.js';
import { isOneSlip } from './slip.js';
import { withoutTypingKeys } from './telex.js';

/** A syllable of the vocabulary that a typed syllable may stand for. */
export interface Guess {
  /** Id in the vocabulary. */
  id: number;
  /** 1 for the very syllable, less for a guess. */
  weight: number;
}

const PREFIX_WEIGHT = 0.6;
const PREFIX_BESIDE_EXACT = 0.36;
const TYPING_KEYS_WEIGHT = 0.95;
const PHONETIC_WEIGHT = 0.6;
const SLIP_WEIGHT = 0.55;
const CACHE_LIMIT = 500;

/**
 * The closed set of folded syllables that occur in the documents, sorted. Everything inexact
 * (unfinished words, Telex leftovers, slips, sounds) is resolved here and never against documents:
 * Vietnamese needs about a thousand syllables for the whole national list, so this stays flat as
 * the list grows.
 */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly bySound = new Map<string, number[]>();
  private cache = new Map<string, Guess[]>();

  /** @param words distinct folded syllables in ascending order */
  constructor(readonly words: readonly string[]) {
    words.forEach((word, id) => {
      this.ids.set(word, id);
      const key = phoneticKey(word);
      const alike = this.bySound.get(key);
      if (alike) alike.push(id);
      else this.bySound.set(key, [id]);
    });
  }

  /** Id of a folded syllable, or -1. */
  idOf(word: string): number {
    return this.ids.get(word) ?? -1;
  }

  /**
   * What a folded syllable may stand for, best first; empty when nothing is near.
   *
   * @param unfinished still being typed: longer syllables that begin with it count too
   */
  guesses(word: string, unfinished: boolean): readonly Guess[] {
    const key = unfinished ? `${word} ` : word;
    const known = this.cache.get(key);
    if (known) return known;
    if (this.cache.size >= CACHE_LIMIT) this.cache = new Map();
    const found = this.guess(word, unfinished);
    this.cache.set(key, found);
    return found;
  }

  /** Syllables that sound like a folded syllable or differ by one slip, itself left out; best first. */
  alike(word: string): Guess[] {
    const found: Guess[] = [];
    this.addAlike(word, (id, weight) => {
      if (this.words[id] !== word && !found.some((guess) => guess.id === id)) found.push({ id, weight });
    });
    return found;
  }

  private guess(word: string, unfinished: boolean): Guess[] {
    const weights = new Map<number, number>();
    const add = (id: number, weight: number): void => {
      if (id >= 0 && (weights.get(id) ?? 0) < weight) weights.set(id, weight);
    };
    const exact = this.idOf(word);
    add(exact, 1);
    if (unfinished) this.addLonger(word, exact < 0 ? PREFIX_WEIGHT : PREFIX_BESIDE_EXACT, add);
    if (exact < 0) {
      for (const plain of withoutTypingKeys(word)) add(this.idOf(plain), TYPING_KEYS_WEIGHT);
      if (!weights.size || !unfinished) this.addAlike(word, add);
    }
    const found: Guess[] = [];
    weights.forEach((weight, id) => found.push({ id, weight }));
    return found.sort((a, b) => b.weight - a.weight);
  }

  private addLonger(word: string, weight: number, add: (id: number, weight: number) => void): void {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]! < word) low = middle + 1;
      else high = middle;
    }
    for (; this.words[low]?.startsWith(word); low++) add(low, weight);
  }

  private addAlike(word: string, add: (id: number, weight: number) => void): void {
    const alike = this.bySound.get(phoneticKey(word));
    if (alike) for (const id of alike) add(id, PHONETIC_WEIGHT);
    if (word.length < 3 || /\d/.test(word)) return;
    for (let id = 0; id < this.words.length; id++) {
      const other = this.words[id]!;
      const near = word.length > 3 || other.length > 3 || other.charAt(0) === word.charAt(0);
      if (near && isOneSlip(word, other)) add(id, SLIP_WEIGHT);
    }
  }
}

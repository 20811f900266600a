import { fold, syllables } from '../text.js';
import { spokenAccents, type Rule } from './rules.js';

/** What the engine knows about how people write and ask. */
export interface Language {
  /** Everyday words and what they mean officially. */
  rules: readonly Rule[];
  /** Short forms and regional spellings of one syllable → full words; see {@link writtenOut}. */
  shortForms: ReadonlyMap<string, string>;
  /** How much a word counts: folded syllable → spoken accents → share. */
  shares: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Phrases that ask about a thing without naming it ("mất bao lâu"); they are passed over. */
  silent: readonly Rule[];
}

const VOWEL = /[aeiouy]/;

/** Marks tell words apart, but nobody minds them in an abbreviation: "đk" and "dk" are one. */
function shortKey(text: string): string {
  const folded = fold(text);
  return VOWEL.test(folded) ? spokenAccents(text) : folded;
}

/** The full words for a short form, or nothing when the syllable is not one. */
export function writtenOut(syllable: string, language: Language): string | undefined {
  return language.shortForms.get(shortKey(syllable));
}

/** Reads short forms written `full words = short, short`, one a line. */
export function readShortForms(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [full, short] = line.split('=');
    if (full && short) for (const form of short.split(',')) found.set(shortKey(form.trim()), full.trim());
  }
  return found;
}

/** Reads words that count less, written `share word word word`, one share a line. */
export function readShares(text: string): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const line of text.split('\n')) {
    const share = parseFloat(line);
    if (Number.isNaN(share)) continue;
    for (const word of syllables(line.trim().replace(/^\S+/, ''))) {
      const folded = fold(word);
      const forms = found.get(folded) ?? new Map<string, number>();
      forms.set(spokenAccents(word), share);
      found.set(folded, forms);
    }
  }
  return found;
}

/**
 * Vietnamese text: folding, comparing marks, syllables, and where a query occurs in a text.
 *
 * All positions are UTF-16 offsets into the string as given, whether it is composed (NFC) or
 * decomposed (NFD), so a caller may cut the original with them and never has to normalise first.
 */

/** One syllable of a text with its place in the original. */
export interface Token {
  /** The syllable as written. */
  text: string;
  /** The same without case and marks. */
  folded: string;
  /** Offset of its first UTF-16 unit in the original. */
  start: number;
  /** Offset after its last unit. */
  end: number;
}

/** Half-open range of UTF-16 offsets, `[start, end]`. */
export type TextRange = [start: number, end: number];

const COMBINING = /[\u0300-\u036f]/g;
const D_BAR = /đ/g;
/** The five Vietnamese tone marks: grave, acute, tilde, hook above, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Lower case without marks: "Đăng Ký" → "dang ky".
 *
 * Combining marks U+0300–U+036F are dropped; đ is mapped by hand because it has no decomposition.
 * Idempotent. The result may be shorter than the input: use {@link tokens} for positions.
 */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(COMBINING, '').replace(D_BAR, 'd');
}

/**
 * The form in which the marks of two syllables are compared: decomposed, lower case, with the tone
 * mark moved to the end, so that old and new tone placement (hoà / hòa, thuý / thúy) agree while
 * "tử" and "tư" differ.
 */
export function canonicalAccents(syllable: string): string {
  const decomposed = syllable.toLowerCase().normalize('NFD');
  let letters = '';
  let tones = '';
  for (const char of decomposed) {
    if (TONE.test(char)) tones += char;
    else letters += char;
  }
  return letters + tones;
}

/** Whether the text carries any Vietnamese mark (tone, circumflex, breve, horn, đ). */
export function hasMarks(text: string): boolean {
  return fold(text) !== text.toLowerCase();
}

/** The syllables of a text as written: runs of letters, digits and combining marks. */
export function syllables(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The syllables of a text with their folded form and their offsets in the original. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    found.push({ text: match[0], folded: fold(match[0]), start, end: start + match[0].length });
  }
  return found;
}

/**
 * Where the words of `query` occur in `text`, for marking them: ascending ranges that neither
 * overlap nor touch. Neighbouring hits are joined over the space between them.
 *
 * A word hits the same folded syllable; a word typed with marks does not hit a syllable whose marks
 * differ ("tử" leaves "tư" alone). The last word, while still being typed (no space after it), also
 * hits the beginning of a longer syllable.
 */
export function highlightRanges(text: string, query: string): TextRange[] {
  const wanted = tokens(query);
  const last = wanted[wanted.length - 1];
  if (!last) return [];
  const unfinished = last.end === query.length ? last.folded : '';
  const whole = new Map<string, string[]>();
  for (const token of wanted) {
    const forms = whole.get(token.folded) ?? [];
    forms.push(hasMarks(token.text) ? canonicalAccents(token.text) : '');
    whole.set(token.folded, forms);
  }
  const ranges: TextRange[] = [];
  for (const token of tokens(text)) {
    const end = endOfHit(token, whole.get(token.folded), unfinished);
    if (end > token.start) append(ranges, [token.start, end], text);
  }
  return ranges;
}

/** Offset after the part of `token` that is hit, or its start when it is not. */
function endOfHit(token: Token, forms: string[] | undefined, unfinished: string): number {
  if (forms) {
    const accents = canonicalAccents(token.text);
    return forms.some((form) => form === '' || form === accents) ? token.end : token.start;
  }
  if (!unfinished || !token.folded.startsWith(unfinished)) return token.start;
  return token.start + lengthOfPrefix(token.text, unfinished.length);
}

/** How many units of `original` fold to its first `foldedLength` folded units, trailing marks included. */
function lengthOfPrefix(original: string, foldedLength: number): number {
  let units = 0;
  let folded = 0;
  for (const char of original) {
    const width = fold(char).length;
    if (folded >= foldedLength && width > 0) break;
    folded += width;
    units += char.length;
  }
  return units;
}

/** Adds a range, joined to the one before when only blanks lie between. */
function append(ranges: TextRange[], range: TextRange, text: string): void {
  const before = ranges[ranges.length - 1];
  if (before && text.slice(before[1], range[0]).trim() === '') before[1] = range[1];
  else ranges.push(range);
}

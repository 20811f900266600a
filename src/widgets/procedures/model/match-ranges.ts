import { highlightRanges, type TextRange } from '../../../core/text.js';

/**
 * What to mark of a text for the words typed. Where neighbouring words stand together, only those are marked; single
 * short words out of several ("do" of "so do") would only be noise.
 */
export function matchRanges(text: string, words: string): TextRange[] {
  const ranges = words ? highlightRanges(text, words) : [];
  if (!/\S\s+\S/.test(words)) return ranges;
  const together = ranges.filter(([start, end]) => /\s/.test(text.slice(start, end)));
  return together.length ? together : ranges.filter(([start, end]) => end - start > 2);
}

import { fold } from '../text.js';

/** Folded, with one kind of hyphen and single spaces: "Thứ Hai – Thứ Sáu" reads "thu hai - thu sau". */
export function foldForReading(text: string): string {
  return fold(text)
    .replace(/[‐-―−→]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

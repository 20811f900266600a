import { fold } from '../../core/text.js';

/** `like` patterns, one for each word of a search without case and marks. Letters and digits only, so nothing needs escaping. */
export function searchPatterns(text: string): string[] {
  return fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean).slice(0, 8).map((word) => `%${word}%`);
}

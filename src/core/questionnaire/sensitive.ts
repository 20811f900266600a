import { fold } from '../text.js';
import type { Words } from './types.js';

/** Whole words, folded. "dân tộc" also stands in names of offices ("Ban Dân tộc"), which a question has no need to name either. */
const FORBIDDEN = /\b(dan toc|ton giao|tin nguong|dao phat|dao cong giao|ethnic\w*|ethnicity|religio\w*)\b/;

/** True where a text asks for ethnicity or religion (sensitive data, Luật 91/2025/QH15): such a question is refused. */
export function asksSensitive(words: Words): boolean {
  const texts = typeof words === 'string' ? [words] : [words.vi, words.en ?? ''];
  return texts.some((text) => FORBIDDEN.test(fold(text)));
}

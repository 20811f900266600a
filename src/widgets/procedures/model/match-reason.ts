import type { Row } from './answer.js';
import { matchRanges } from './match-ranges.js';

/** How many letters of a text the words hit. */
function hit(text: string, words: string): number {
  let letters = 0;
  for (const [start, end] of matchRanges(text, words)) letters += end - start;
  return letters;
}

/** "Còn gọi là": the other name, or the everyday words, that found a procedure; '' where its two names say it themselves. */
export function otherName({ procedure: { name, commonName = '' }, why }: Row, words: string): string {
  if (!why || !words) return '';
  const shown = Math.max(hit(name, words), hit(commonName, words));
  if (why.kind === 'alias') return hit(why.text, words) > shown ? why.text : '';
  return why.kind === 'synonym' && !shown ? why.text : '';
}

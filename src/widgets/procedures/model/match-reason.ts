import { matchRanges } from './match-ranges.js';
import type { Procedure } from './procedure.js';

/** How many letters of a text the words hit. */
function hit(text: string, words: string): number {
  let letters = 0;
  for (const [start, end] of matchRanges(text, words)) letters += end - start;
  return letters;
}

/** The everyday name that shows why a procedure was found, where its two names show less; undefined where they say it themselves. */
export function aliasThatMatched({ name, commonName = '', aliases = [] }: Procedure, words: string): string | undefined {
  let most = Math.max(hit(name, words), hit(commonName, words));
  let best: string | undefined;
  for (const alias of words ? aliases : []) {
    const letters = hit(alias, words);
    if (letters <= most) continue;
    most = letters;
    best = alias;
  }
  return best;
}

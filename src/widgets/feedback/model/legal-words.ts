import { fold, hasMarks } from '../../../core/text.js';

/** Denunciation (tố cáo) and complaint (khiếu nại) have procedures of their own. */
export type LegalWord = 'denunciation' | 'complaint';

/**
 * The procedure a text speaks of, or undefined. "to cao" without marks counts only in a text that has no marks at all:
 * otherwise it is a big, tall tree.
 */
export function legalWordIn(text: string): LegalWord | undefined {
  const plain = text.normalize('NFC').toLowerCase();
  if (/tố\s+cáo/.test(plain)) return 'denunciation';
  const bare = fold(plain);
  if (/(^|[^\p{L}])khieu\s+nai([^\p{L}]|$)/u.test(bare)) return 'complaint';
  return !hasMarks(text) && /(^|[^a-z])to\s+cao([^a-z]|$)/.test(bare) ? 'denunciation' : undefined;
}

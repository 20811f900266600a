/**
 * A key that syllables share when people mix them up by ear or dialect: gi/d/r, tr/ch, x/s, l/n,
 * i/y, final n/ng and c/t.
 *
 * @param folded syllable without marks, lower case
 */
export function phoneticKey(folded: string): string {
  return folded
    .replace(/^(gi(?=[aeouy])|[dr])/, 'z')
    .replace(/^tr/, 'ch')
    .replace(/^x/, 's')
    .replace(/^n(?=[aeiouy])/, 'l')
    .replace(/^ngh/, 'ng')
    .replace(/^gh/, 'g')
    .replace(/^[qk](?!h)/, 'c')
    .replace(/y/g, 'i')
    .replace(/ng$/, 'n')
    .replace(/c$/, 't');
}

const DOUBLED = /dd|aa|ee|oo/g;
const BREVE_OR_HORN = /([aou])w/g;
const TONE_KEY = /[sfrxj]/;
const VOWEL = /[aeiouy]/;

/**
 * What a syllable becomes when leftover Telex or VNI keys are taken out of it ("ddangw" → "dang",
 * "nguyeenx" → "nguyen", "d9ang" → "dang"), most faithful first. The caller keeps those it knows.
 *
 * @param folded syllable without marks, lower case
 */
export function withoutTypingKeys(folded: string): string[] {
  const found: string[] = [];
  const add = (text: string): void => {
    if (text && text !== folded && !found.includes(text)) found.push(text);
  };
  add(folded.replace(/([a-z])\d+/g, '$1').replace(/([a-z])\d+/g, '$1'));
  const plain = folded.replace(DOUBLED, (pair) => pair.charAt(0)).replace(BREVE_OR_HORN, '$1').replace(/w/g, (_, at: number) => (at ? '' : 'u'));
  add(plain);
  for (let at = plain.length - 1; at > 0; at--) {
    if (TONE_KEY.test(plain.charAt(at)) && VOWEL.test(plain.slice(0, at))) add(plain.slice(0, at) + plain.slice(at + 1));
  }
  add(plain.replace(/([a-z])\1+/g, '$1'));
  add(folded.replace(/w/g, 'u'));
  for (let at = found.length - 1; at >= 0; at--) add(found[at]!.replace(/([a-z])\1+/g, '$1'));
  return found;
}

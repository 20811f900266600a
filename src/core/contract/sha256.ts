/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as 64 hex digits. Own implementation because `crypto.subtle` does not
 * exist on plain http pages, where many commune sites still live. About 40 µs for a 2 kB message; not for secrets.
 */
export function sha256Hex(text: string): string {
  const words = paddedWords(utf8Bytes(text));
  const constants = primeRoots(3, 64);
  const state = primeRoots(2, 8);
  for (let start = 0; start < words.length; start += 16) compress(state, words, start, constants);
  let hex = '';
  for (let i = 0; i < 8; i += 1) hex += ('0000000' + ((state[i] as number) >>> 0).toString(16)).slice(-8);
  return hex;
}

/** First 32 bits of the fractional parts of the square or cube roots of the first primes: the standard's constants. */
function primeRoots(root: 2 | 3, count: number): number[] {
  const values: number[] = [];
  for (let candidate = 2; values.length < count; candidate += 1) {
    let divisor = 2;
    while (divisor * divisor <= candidate && candidate % divisor !== 0) divisor += 1;
    if (divisor * divisor <= candidate) continue;
    const power = Math.pow(candidate, 1 / root);
    values.push(((power - Math.floor(power)) * 0x100000000) | 0);
  }
  return values;
}

/** UTF-8 by hand: lone surrogates become U+FFFD, as TextEncoder does. */
function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    let code = text.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdfff) {
      const next = text.charCodeAt(i + 1);
      const paired = code < 0xdc00 && next >= 0xdc00 && next <= 0xdfff;
      code = paired ? 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00) : 0xfffd;
      if (paired) i += 1;
    }
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return bytes;
}

/** Message, one bit 1, zeros, length in bits: whole blocks of sixteen 32-bit words. */
function paddedWords(bytes: readonly number[]): number[] {
  const words: number[] = [];
  const total = ((bytes.length + 8) >> 6) * 16 + 16;
  for (let i = 0; i < total; i += 1) words.push(0);
  for (let i = 0; i <= bytes.length; i += 1) {
    const byte = i < bytes.length ? (bytes[i] as number) : 0x80;
    words[i >> 2] = (words[i >> 2] as number) | (byte << (24 - (i & 3) * 8));
  }
  words[total - 2] = Math.floor(bytes.length / 0x20000000);
  words[total - 1] = bytes.length << 3;
  return words;
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function compress(state: number[], words: readonly number[], start: number, constants: readonly number[]): void {
  const schedule = words.slice(start, start + 16);
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i += 1) {
    if (i >= 16) {
      const early = schedule[i - 15] as number;
      const late = schedule[i - 2] as number;
      const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
      const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
      schedule.push(((schedule[i - 16] as number) + s0 + (schedule[i - 7] as number) + s1) | 0);
    }
    const choose = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const t1 = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choose + (constants[i] as number) + (schedule[i] as number)) | 0;
    const t2 = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0;
    h = g; g = f; f = e; e = (d + t1) | 0;
    d = c; c = b; b = a; a = (t1 + t2) | 0;
  }
  const sums = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i += 1) state[i] = ((state[i] as number) + (sums[i] as number)) | 0;
}

/**
 * The code a citizen keeps: twelve digits in three groups of four, e.g. `4827 1935 0027`. Eleven digits are chance, the
 * last is a check digit by Damm's method (H. M. Damm, 2004). Damm was taken over Luhn because it finds every single wrong
 * digit and every swap of neighbours (Luhn misses 09/90), the two slips people make when they copy digits by hand.
 * 10^11 codes: with a million messages a blind guess with a right check digit finds one in a hundred thousand tries.
 */
export const RECEIPT_CODE_DIGITS = 12;

/** Quasigroup of order 10, totally anti-symmetric, with noughts on the diagonal; the table published by Damm. */
const DAMM_TABLE = [
  '0317598642', '7092154863', '4206871359', '1750983426', '6123045978',
  '3674209581', '5869720134', '8945362017', '9438617205', '2581436790',
] as const;

/** A source of chance: `count` random bytes. Must not be guessable (on servers `crypto.randomBytes`). */
export type RandomBytes = (count: number) => ArrayLike<number>;

function damm(digits: string): number {
  let interim = 0;
  for (let i = 0; i < digits.length; i += 1) interim = Number((DAMM_TABLE[interim] as string).charAt(Number(digits.charAt(i))));
  return interim;
}

/** A new code of twelve digits without spaces. Bytes of 250 and more are thrown away so that every digit is equally likely. */
export function makeReceiptCode(random: RandomBytes): string {
  let digits = '';
  while (digits.length < RECEIPT_CODE_DIGITS - 1) {
    const bytes = random(16);
    for (let i = 0; i < bytes.length && digits.length < RECEIPT_CODE_DIGITS - 1; i += 1) {
      const byte = bytes[i] as number;
      if (byte < 250) digits += String(byte % 10);
    }
  }
  return digits + String(damm(digits));
}

/** True for twelve digits whose check digit fits. */
export function isReceiptCode(digits: string): boolean {
  return /^\d{12}$/.test(digits) && damm(digits) === 0;
}

/** What is wrong with a typed code: nothing typed, other than twelve digits, or a digit that cannot be right. */
export type ReceiptCodeFault = 'code-missing' | 'code-length' | 'code-check';

/**
 * Reads what a person typed or scanned: spaces, dots, hyphens and full-width digits are forgiven.
 * `digits` is the number of digits found, for a sentence such as 'Mã có 12 chữ số, đã nhập 11'.
 */
export function parseReceiptCode(typed: string): { code: string } | { fault: ReceiptCodeFault; digits: number } {
  const ascii = typed.replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
  const digits = ascii.replace(/[\s.\-\u2010-\u2015]/g, '');
  if (digits === '') return { fault: 'code-missing', digits: 0 };
  if (!/^\d{12}$/.test(digits)) return { fault: 'code-length', digits: digits.replace(/\D/g, '').length };
  return damm(digits) === 0 ? { code: digits } : { fault: 'code-check', digits: RECEIPT_CODE_DIGITS };
}

/** Three groups of four with no-break spaces, so that a line never splits the code. */
export function formatReceiptCode(code: string): string {
  return code.slice(0, 4) + '\u00a0' + code.slice(4, 8) + '\u00a0' + code.slice(8, 12);
}

const DIGIT_WORDS = {
  vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
} as const;

/** The code digit by digit, groups parted by commas, for `aria-label` and for reading on the phone. */
export function spokenReceiptCode(code: string, language: 'vi' | 'en' = 'vi'): string {
  const words = DIGIT_WORDS[language];
  let spoken = '';
  for (let i = 0; i < code.length; i += 1) {
    if (i > 0) spoken += i % 4 === 0 ? ', ' : ' ';
    spoken += words[Number(code.charAt(i))];
  }
  return spoken;
}

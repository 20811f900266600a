/** Numbers that point at one person and have no place in a message: the sender is warned, never stopped. */
export type PersonalNumberKind = 'id-number' | 'bank-card' | 'phone';

export interface PersonalNumber {
  kind: PersonalNumberKind;
  /** UTF-16 positions in the text as given. */
  start: number;
  end: number;
  text: string;
}

/** A run of digits as people write them: with single spaces, dots or hyphens between. */
const RUN = /\+?\d(?:[ .-]?\d)*/g;
/** ID numbers: 12 digits, or 9 on the old card (Luật Căn cước 2023 điều 12). First three: province or country 001–096, then sex and century. */
const CITIZEN_ID = /^0(?:[0-8]\d|9[0-6])\d{9}$/;
const OLD_ID = /^[0-3]\d{8}$/;
/** Mobile numbers have ten digits (03, 05, 07–09), landlines eleven (02), both also with +84. */
const PHONE = /^(?:\+?84|0)(?:[35789]\d{8}|2\d{9})$/;

/**
 * Finds ID-card, bank-card and phone numbers in a text, in order of place. Bank cards are told from other long numbers
 * by their check digit (ISO/IEC 7812, Luhn). No look-behind: old Safari cannot read it.
 */
export function findPersonalNumbers(text: string): PersonalNumber[] {
  const found: PersonalNumber[] = [];
  RUN.lastIndex = 0;
  for (let match = RUN.exec(text); match; match = RUN.exec(text)) {
    const kind = kindOf(match[0].replace(/[ .-]/g, ''));
    if (kind) found.push({ kind, start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return found;
}

function kindOf(digits: string): PersonalNumberKind | undefined {
  if (PHONE.test(digits)) return 'phone';
  if (CITIZEN_ID.test(digits) || OLD_ID.test(digits)) return 'id-number';
  return /^\d{16}$|^\d{19}$/.test(digits) && luhn(digits) ? 'bank-card' : undefined;
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - i)) * (i % 2 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

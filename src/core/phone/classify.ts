import { AREA_CODE, SHORT_CODES } from './numbering.js';
import { oldMobile } from './old-numbers.js';
import type { Phone, PhoneFault, PhoneKind, PhoneReading } from './types.js';

type Fault = { key: PhoneFault['key']; params: PhoneFault['params'] };

/**
 * Says what a string of national digits is. A leading zero lost in a spreadsheet is put back where only one number can
 * be meant: nine digits beginning with 3, 5, 7, 8 or 9, ten beginning with 2.
 */
export function classify(given: string, extension: string, text: string): PhoneReading {
  const digits = /^([35789]\d{8}|2\d{9})$/.test(given) ? `0${given}` : given;
  const kind = kindOf(digits);
  return typeof kind === 'string'
    ? { ok: true, phone: phoneOf(kind, digits, extension) }
    : { ok: false, fault: { ...kind, text } };
}

function kindOf(digits: string): PhoneKind | Fault {
  if (!digits) return { key: 'phone.empty', params: {} };
  if (SHORT_CODES.test(digits)) return 'short';
  if (/^1[89]00/.test(digits)) {
    return /^1[89]00(\d{4}|\d{6})$/.test(digits) ? (digits[1] === '8' ? 'free' : 'paid') : length(digits, digits.length < 9 ? 8 : 10);
  }
  if (/^02/.test(digits)) return landline(digits);
  if (/^0[35789]/.test(digits)) return digits.length === 10 ? 'mobile' : oldOrLength(digits);
  if (/^01[2689]\d{8}$/.test(digits)) {
    const suggestion = oldMobile(digits);
    if (suggestion) return { key: 'phone.oldMobile', params: { old: digits.slice(0, 4), new: suggestion.slice(0, 3), suggestion: grouped(suggestion, 4, 3) } };
  }
  if (/^04\d{8}$/.test(digits)) return { key: 'phone.oldLandline', params: { suggestion: grouped(`02${digits.slice(1)}`, 3, 4) } };
  if (/^[2-9]\d{5,7}$/.test(digits)) return { key: 'phone.noAreaCode', params: { count: digits.length } };
  if (digits.length < 10) return length(digits, 10);
  return { key: 'phone.unknownPrefix', params: { prefix: digits.slice(0, 3) } };
}

function landline(digits: string): PhoneKind | Fault {
  if (digits.length === 11 && AREA_CODE.test(digits)) return 'landline';
  if (digits.length >= 4 && !AREA_CODE.test(digits)) return { key: 'phone.unknownArea', params: { code: digits.slice(0, 4) } };
  return length(digits, 11);
}

/** Eleven digits with 03, 05 or 07 were landlines before 2017 (0511 3…, 0710 3…). */
function oldOrLength(digits: string): Fault {
  if (/^0[357]\d{9}$/.test(digits)) return { key: 'phone.oldLandline', params: { suggestion: '' } };
  return length(digits, 10);
}

function length(digits: string, expected: number): Fault {
  const count = digits.length;
  return { key: count < expected ? 'phone.tooShort' : 'phone.tooLong', params: { count, expected } };
}

function phoneOf(kind: PhoneKind, digits: string, extension: string): Phone {
  const display =
    kind === 'short' ? digits
    : kind === 'mobile' ? grouped(digits, 4, 3)
    : kind === 'landline' ? (/^02[48]/.test(digits) ? grouped(digits, 3, 4) : `${digits.slice(0, 4)} ${grouped(digits.slice(4), 3, 4)}`)
    : grouped(digits, 4, digits.length === 8 ? 4 : 3);
  const dial = digits[0] === '0' ? `+84${digits.slice(1)}` : digits;
  const readOut = display.split(' ').map((group) => group.split('').join(' ')).join(', ');
  return { kind, digits, extension, display, href: `tel:${dial}`, readOut, dial };
}

/** `first` digits, then groups of `rest`. */
function grouped(digits: string, first: number, rest: number): string {
  let text = digits.slice(0, first);
  for (let at = first; at < digits.length; at += rest) text += ` ${digits.slice(at, at + rest)}`;
  return text;
}

import type { Phone } from '../../../core/phone.js';
import { AREA_CODE, SHORT_CODES } from '../../../core/phone/numbering.js';

/** What drawing a number needs. */
export type CallNumber = Pick<Phone, 'display' | 'href' | 'dial'>;

/**
 * A number written plainly ("0900 000 001", "0227.385.1234", "+84 900 000 001", "113"), without the reader for what else
 * stands in cells and for old numbers: `core/phone` comes later, for what this leaves. The numbers drawn first are few,
 * plain on almost every site, and must be there at once. A test holds the two together.
 * @returns undefined for anything that needs the whole reader
 */
export function plainNumber(text: string): CallNumber | undefined {
  const digits = text.replace(/[\s.()-]/g, '').replace(/^(?:\+|00)84/, '0');
  if (SHORT_CODES.test(digits)) return number(digits, digits);
  if (/^1[89]00\d{4}$/.test(digits)) return number(digits, grouped(digits, /^(....)/));
  if (/^1[89]00\d{6}$/.test(digits)) return number(digits, grouped(digits, /^(....)(...)/));
  const landline = /^02\d{9}$/.test(digits) && AREA_CODE.test(digits);
  if (!landline && !/^0[35789]\d{8}$/.test(digits)) return undefined;
  return number(`+84${digits.slice(1)}`, grouped(digits, landline && /^02[48]/.test(digits) ? /^(...)(....)/ : /^(....)(...)/));
}

const number = (dial: string, display: string): CallNumber => ({ dial, display, href: `tel:${dial}` });

/** A blank after each group of the pattern. */
const grouped = (digits: string, groups: RegExp) => digits.replace(groups, (_all, first: string, second?: unknown) => (typeof second === 'string' ? `${first} ${second} ` : `${first} `));

import { AREA_CODE, SHORT_CODES } from '../../../core/phone/numbering.js';
import type { Phone, PhoneKind } from '../../../core/phone.js';

/**
 * A number written plainly ("0900 000 001", "0227.385.1234", "+84 900 000 001", "113"), without the reader for what else
 * stands in cells and for old numbers: `core/phone` comes later, for what this leaves. The numbers drawn first are few,
 * plain on almost every site, and must be there at once. A test holds the two together.
 * @returns undefined for anything that needs the whole reader
 */
export function plainNumber(text: string): Phone | undefined {
  const digits = text.replace(/[\s.()-]/g, '').replace(/^(?:\+|00)84/, '0');
  const kind = kindOf(digits);
  if (!kind) return undefined;
  const display = groups(kind, digits);
  const dial = kind === 'mobile' || kind === 'landline' ? `+84${digits.slice(1)}` : digits;
  return { kind, digits, extension: '', display, href: `tel:${dial}`, dial, readOut: display.split(' ').map((group) => group.split('').join(' ')).join(', ') };
}

function kindOf(digits: string): PhoneKind | undefined {
  if (SHORT_CODES.test(digits)) return 'short';
  if (/^1[89]00(\d{4}|\d{6})$/.test(digits)) return digits[1] === '8' ? 'free' : 'paid';
  if (/^0[35789]\d{8}$/.test(digits)) return 'mobile';
  return /^02\d{9}$/.test(digits) && AREA_CODE.test(digits) ? 'landline' : undefined;
}

function groups(kind: PhoneKind, digits: string): string {
  if (kind === 'short') return digits;
  if (kind === 'landline') return digits.replace(/^02[48]/.test(digits) ? /^(...)(....)/ : /^(....)(...)/, '$1 $2 ');
  return digits.replace(digits.length === 8 ? /^(....)/ : /^(....)(...)/, digits.length === 8 ? '$1 ' : '$1 $2 ');
}

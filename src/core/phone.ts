import { classify } from './phone/classify.js';
import type { Phone, PhoneFault, PhoneReading } from './phone/types.js';

export type { Phone, PhoneFault, PhoneKind, PhoneReading } from './phone/types.js';

const EXTENSION = /[([]?\s*(?:(?:số )?máy lẻ|may le|số lẻ|(?:máy )?nhánh|nội bộ|ext\.?|bấm(?: số| phím)?|#)\s*[:.]?\s*(\d{1,6})\s*[)\]]?/i;
/** "24/7" and "24/24" say when, not whom. */
const ROUND_THE_CLOCK = /\b24\s*\/\s*(?:24|7)h?(?!\d)/gi;
/** The area codes of Hà Nội and TP. Hồ Chí Minh before 2017, set apart: "(04) 3…", "08 3…". */
const OLD_CITY = /^\(?0([48])[)\s.-]/;
const BREAK = /[;,/|\n&]|\s(?:hoặc|và|hoac|va)\s/i;
/** A number with what stands before it ("ĐT:", "Ông Ba") and after it ("trực đêm"). */
const NUMBER = /^([^\d+(]*)([+(]?[+(\s]*\d[\d\s.()'-]*)(.*)$/s;
/** Longer cells are text, and cutting them up would take for ever. */
const LONGEST_PIECE = 120;

/**
 * Reads the phone numbers of one cell, as offices really write them: dots, spaces, brackets, `+84`, `84`, "ĐT:",
 * "(máy lẻ 102)", several numbers with `;` `,` `/` `-` or "hoặc" between them. A second local number of the same length
 * takes the area code of the first ("0227 3851234 / 3851235").
 */
export function parsePhones(cell: string): { phones: Phone[]; faults: PhoneFault[] } {
  const phones: Phone[] = [];
  const faults: PhoneFault[] = [];
  const plain = cell
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    .replace(ROUND_THE_CLOCK, ' ')
    // A remark in brackets goes, unless it is an area code or an extension.
    .replace(/\([^()]*\)/g, (remark) => (/^\([\d\s+.-]*\)$/.test(remark) || EXTENSION.test(remark) ? remark : ' '));
  for (const piece of plain.split(BREAK)) {
    if (!/\d/.test(piece)) continue;
    for (const reading of readPiece(piece, phones[phones.length - 1])) {
      if (reading.ok) phones.push(reading.phone);
      else faults.push(reading.fault);
    }
  }
  if (!phones.length && !faults.length) faults.push({ key: 'phone.empty', params: {}, text: cell });
  return { phones, faults };
}

/** Reads a text that should be one number; of several, the first one counts. */
export function parsePhone(text: string): PhoneReading {
  const { phones, faults } = parsePhones(text);
  const [phone] = phones;
  const [fault] = faults;
  if (fault) return { ok: false, fault };
  return phone ? { ok: true, phone } : { ok: false, fault: { key: 'phone.empty', params: {}, text } };
}

function readPiece(piece: string, previous: Phone | undefined): PhoneReading[] {
  const whole = readNumber(piece, previous);
  if (whole.ok || whole.fault.key === 'phone.fax') return [whole];
  // Too many digits may be two numbers with a dash or a space between them: cut where every part is a number.
  const parts = piece.length > LONGEST_PIECE ? null : cut(piece.split(/(?=[\s-])/), previous);
  return parts ?? [whole];
}

/** All parts of a piece as numbers, or null when no cut makes every part one. At least two parts. */
function cut(bits: string[], previous: Phone | undefined): PhoneReading[] | null {
  for (let end = 1; end < bits.length; end++) {
    const first = readNumber(bits.slice(0, end).join(''), previous);
    if (!first.ok) continue;
    const rest = bits.slice(end);
    const second = readNumber(rest.join(''), first.phone);
    if (second.ok) return [first, second];
    const more = cut(rest, first.phone);
    if (more) return [first, ...more];
  }
  return null;
}

function readNumber(piece: string, previous: Phone | undefined): PhoneReading {
  const text = piece.trim();
  const refuse = (key: PhoneFault['key'], params: PhoneFault['params'] = {}): PhoneReading => ({ ok: false, fault: { key, params, text } });
  const extension = EXTENSION.exec(text)?.[1] ?? '';
  const bare = extension ? text.replace(EXTENSION, ' ') : text;
  const [, label = '', number = '', rest = ''] = NUMBER.exec(bare) ?? [];
  if (/\bfax\b/i.test(label)) return refuse('phone.fax');
  if (/\d/.test(rest) || /\d[a-z]/i.test(bare)) return refuse('phone.letters');
  const foreign = /^\D*\+\D*(?!84)(\d{1,3})/.exec(number);
  if (foreign) return refuse('phone.foreign', { code: foreign[1] ?? '' });
  const digits = national(number.replace(/\D/g, ''));
  const oldCity = OLD_CITY.exec(number);
  if (oldCity && digits.length === 10) return refuse('phone.oldLandline', { suggestion: `02${oldCity[1]} ${digits.slice(2, 6)} ${digits.slice(6)}` });
  if (previous?.kind === 'landline' && /^[2-9]/.test(digits)) {
    const code = /^02[48]/.test(previous.digits) ? 3 : 4;
    if (digits.length === 11 - code) return classify(previous.digits.slice(0, code) + digits, extension, text);
  }
  return classify(digits, extension, text);
}

/** Without the country code: `84912345678`, `0084…` and `+84 (0) 912…` all begin with 0 again. */
function national(digits: string): string {
  const found = /^(?:00)?84(0?)(1[89]00\d{4,6}|\d{9,10})$/.exec(digits);
  if (!found) return digits;
  const rest = found[2] ?? '';
  return /^1[89]00/.test(rest) ? rest : `0${rest}`;
}

import { parseDate } from '../../../core/dates.js';
import { isWebAddress } from '../../../core/link.js';
import { mayShowNumber, saysYes } from '../../../core/public-number.js';
import { parseZalo } from '../../../core/zalo.js';
import type { Person } from './directory.js';
import { phoneFaultSentence } from './phone-fault-sentence.js';
import { readPhones, type ShownPhone } from './phones.js';
import { textsOf } from './record-texts.js';
import { isFields, textOf, type Fields } from './record-values.js';

type Report = (path: string, sentence: string) => void;

const EMAIL = /^[^\s@<>"'()]+@[^\s@<>"'()]+\.[^\s@<>"'()]+$/;

/**
 * Reads one person or vacant post. A wrong value costs that value, named; only a record that says neither who nor which
 * post it is costs itself (null).
 */
export function readPerson(fields: Fields, path: string, units: (name: string) => string, report: Report): Person | null {
  const name = textOf(fields.name);
  const titles = textsOf(fields.titles ?? fields.title);
  if (!name && !titles.length) {
    report(path, 'không có họ tên lẫn chức vụ; đã bỏ qua bản ghi này');
    return null;
  }
  const place = `${path} (${name || titles[0] || ''})`;
  const { phones, hidden } = phonesOf(fields, place, report);
  const role = slugOf(textOf(fields.role));
  return {
    id: slugOf(textOf(fields.id)) || role, role, name, titles, phones, hiddenPhones: hidden,
    honorific: textOf(fields.honorific), unit: units(textOf(fields.unit)), duties: textsOf(fields.duties),
    email: checked(textOf(fields.email), (text) => EMAIL.test(text), `${place}.email`, 'không phải địa chỉ thư điện tử; đã bỏ qua', report),
    zaloUrl: zaloOf(fields.zalo, place, report),
    place: textsOf(fields.place ?? [fields.counter, fields.room]).join(', ') || undefined,
    languages: textsOf(fields.languages), receives: textsOf(fields.receives),
    photo: checked(textOf(fields.photo), isWebAddress, `${place}.photo`, 'không phải địa chỉ ảnh; đã bỏ qua', report),
    since: dateOf(fields.since, `${place}.since`, report), until: dateOf(fields.until, `${place}.until`, report),
    source: textOf(fields.source) || undefined, checkedAt: dateOf(fields.checkedAt, `${place}.checkedAt`, report),
    vacant: !name || saysYes(fields.vacant) === true,
  };
}

/** Letters, digits and hyphens: what may stand in an address (`?lienhe=chu-tich`). */
export const slugOf = (text: string): string => text.replace(/^#/, '').toLowerCase().replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '');

function phonesOf(fields: Fields, place: string, report: Report): { phones: ShownPhone[]; hidden: number } {
  const given: unknown = fields.phones ?? fields.phone;
  const cells: unknown[] = Array.isArray(given) ? given : [given];
  const phones: ShownPhone[] = [];
  let hidden = 0;
  cells.forEach((cell, at) => {
    const one: Fields = isFields(cell) ? cell : { number: cell };
    const read = readPhones(textOf(one.number));
    for (const fault of read.faults) report(`${place}.phones[${at}]`, phoneFaultSentence(fault));
    for (const phone of read.phones) {
      if (mayShowNumber(phone.kind === 'mobile', one.public, fields.public)) phones.push({ ...phone, hours: textOf(one.hours) || undefined });
      else hidden += 1;
    }
  });
  if (hidden) report(`${place}.phones`, `${hidden} số chưa ghi “công khai” nên không hiện trên trang`);
  return { phones, hidden };
}

function zaloOf(value: unknown, place: string, report: Report): string | undefined {
  const text = textOf(value);
  if (!text) return undefined;
  const reading = parseZalo(text);
  if (reading.ok) return reading.zalo.href;
  const reason = reading.fault.key === 'zalo.notMobile' ? 'số cố định không có Zalo' : 'không phải số di động, mã OA hay mã nhóm Zalo';
  report(`${place}.zalo`, `“${text.slice(0, 60)}” ${reason}; đã bỏ qua`);
  return undefined;
}

function checked(text: string, fits: (text: string) => boolean, path: string, sentence: string, report: Report): string | undefined {
  if (!text) return undefined;
  if (fits(text)) return text;
  report(path, `“${text.slice(0, 60)}” ${sentence}`);
  return undefined;
}

function dateOf(value: unknown, path: string, report: Report): string | undefined {
  const text = textOf(value);
  const date = text ? parseDate(text) : null;
  if (text && !date) report(path, `“${text.slice(0, 40)}” không phải ngày; viết 16/11/2026 hoặc 2026-11-16`);
  return date ?? undefined;
}

import { mayShowNumber } from './public-number.js';
import { parsePhones, type Phone } from './phone.js';
import type { SiteContact } from './site.js';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '');

/**
 * The person of a role in a directory file, as a procedure's contact. Reads the file as it came, without the directory
 * widget. Keeps its rules: a number not marked public is left out, a post that is vacant or whose time is over is none.
 *
 * @param data the directory file: `{ people: […] }` or the list
 * @param role anchor of the post: "ho-tich"
 * @param today `yyyy-mm-dd`
 * @returns undefined where nobody has the role, or nobody who can be called
 */
export function contactInDirectory(data: unknown, role: string, today: string): SiteContact | undefined {
  const people: unknown = Array.isArray(data) ? data : isFields(data) ? data.people : undefined;
  if (!role || !Array.isArray(people)) return undefined;
  for (const person of people as unknown[]) {
    if (!isFields(person) || (textOf(person.role) !== role && textOf(person.id) !== role)) continue;
    const name = textOf(person.name);
    const phone = publicPhone(person);
    const over = (textOf(person.until) || '9999') < today || textOf(person.since) > today;
    if (!name || !phone || over || person.vacant === true) continue;
    const title: unknown = Array.isArray(person.titles) ? (person.titles as unknown[])[0] : (person.titles ?? person.title);
    const contact: SiteContact = { name: [textOf(person.honorific), name].filter(Boolean).join(' '), phone: phone.display };
    if (textOf(title)) contact.title = textOf(title);
    const place = [person.place, person.counter, person.room].map(textOf).filter(Boolean)[0];
    if (place) contact.place = place;
    if (textOf(person.zalo)) contact.zalo = textOf(person.zalo);
    return contact;
  }
  return undefined;
}

function publicPhone(person: Fields): Phone | undefined {
  const given: unknown = person.phones ?? person.phone;
  for (const cell of Array.isArray(given) ? (given as unknown[]) : [given]) {
    const one: Fields = isFields(cell) ? cell : { number: cell };
    for (const phone of parsePhones(textOf(one.number)).phones) {
      if (mayShowNumber(phone.kind === 'mobile', one.public, person.public)) return phone;
    }
  }
  return undefined;
}

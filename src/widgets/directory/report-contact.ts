import { isWebAddress } from '../../core/link.js';
import type { Site } from '../../core/site.js';
import { ContactReportEvent } from './directory.events.js';
import type { Person } from './model/directory.js';

/**
 * Tells the page that a contact is wrong. A feedback form on the page takes it over; else the site file's page for
 * feedback is opened with the text in its address.
 * @returns false where neither is there: say whom to call
 */
export function reportContact(host: HTMLElement, person: Person, site: Site): boolean {
  const numbers = person.phones.map((phone) => phone.display);
  const who = [person.name, person.titles[0]].filter(Boolean).join(', ');
  const text = `Số điện thoại của ${who} (${numbers.join('; ')}) không đúng hoặc không liên lạc được.`;
  if (!host.dispatchEvent(new ContactReportEvent(person.role || person.id, person.name, numbers, text))) return true;
  const page = site.links?.feedback;
  if (!page || !isWebAddress(page)) return false;
  const url = page.indexOf('{text}') >= 0 ? page.replace('{text}', encodeURIComponent(text)) : `${page}${page.indexOf('?') < 0 ? '?' : '&'}noidung=${encodeURIComponent(text)}`;
  location.assign(url);
  return true;
}

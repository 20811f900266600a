import type { Site, SiteContact } from '../../../core/site.js';
import type { Procedure } from '../model/procedure.js';

/** Whom to ask about a procedure. */
export interface SheetContact {
  phone: string;
  /** "Bà Nguyễn Thị Sen"; for a hotline its label. */
  who: string;
  /** "hộ tịch". */
  title?: string;
  /** True for the person or post in charge, false for the commune's hotline. */
  inCharge: boolean;
}

/**
 * The person of the procedure's role, else the hotline to call first; undefined where the site file knows no number.
 *
 * @param known who a directory says holds the role now; without one the site file's own contact counts
 */
export function contactOf(procedure: Procedure, site: Site, known?: SiteContact): SheetContact | undefined {
  const person = known ?? (procedure.contactRole === undefined ? undefined : site.contacts?.[procedure.contactRole]);
  if (person?.phone) {
    return { phone: person.phone, who: person.name ?? person.title ?? person.phone, inCharge: true, ...(person.name && person.title ? { title: person.title } : {}) };
  }
  const hotlines = site.hotlines ?? [];
  const hotline = hotlines.filter((one) => one.primary)[0] ?? hotlines[0];
  return hotline && { phone: hotline.number, who: hotline.label, inCharge: false };
}

/** `tel:` with digits only; people write numbers with spaces and points. */
export const telLink = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** First letters of family and given name: "Nguyễn Thị Sen" → NS; a form of address in front is skipped. */
export function initials(name: string): string {
  const words = name.replace(/^(?:ông|bà|anh|chị|cô|chú)\s+/i, '').trim().split(/\s+/);
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words[words.length - 1] ?? '') : '';
  return `${first.charAt(0)}${last.charAt(0)}`.toLocaleUpperCase('vi');
}

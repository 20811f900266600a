import type { ContactCard } from '../../../core/vcard.js';
import { fold } from '../../../core/text.js';
import type { Person } from './directory.js';

/** What of a person goes into an address book: only what the page shows too. */
export function contactCard(person: Person, commune: string | undefined, unit: string, url: string | undefined): ContactCard {
  return {
    name: person.name, titles: person.titles, organisation: [commune ?? '', unit].filter(Boolean), phones: person.phones, email: person.email, url,
    note: person.duties.join('; ') || undefined, revised: person.checkedAt,
  };
}

/** The same for a code: the shorter, the easier it is to scan. */
export const shortCard = ({ name, titles = [], organisation, phones, email }: ContactCard): ContactCard => ({ name, titles: titles.slice(0, 1), organisation, phones, email });

/** "tran-van-dong.vcf". */
export const cardFileName = (name: string): string => `${fold(name).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'lien-he'}.vcf`;

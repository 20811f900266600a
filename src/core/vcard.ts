import type { IsoDate } from './dates.js';
import type { Phone } from './phone/types.js';

/** A person or a desk, to be saved in an address book. */
export interface ContactCard {
  /** As it is shown: "Trần Văn Đồng", "Một cửa xã Đông Xá". */
  name: string;
  /** Titles, the first one counts most. */
  titles?: readonly string[];
  /** Organisation, then its units: `['UBND xã Đông Xá', 'Văn phòng']`. */
  organisation?: readonly string[];
  phones?: readonly Phone[];
  email?: string;
  /** Where the newest record stands. */
  url?: string;
  address?: string;
  note?: string;
  /** Date of the record. */
  revised?: IsoDate;
}

/** Octets in a line without its line break (RFC 2426, section 2.6; RFC 2425, section 5.8.1). */
const LINE_OCTETS = 75;

/**
 * Writes a vCard 3.0 (RFC 2426) in UTF-8 text with CRLF line ends.
 *
 * The whole Vietnamese name stands in the family-name part of `N`: address books put the parts of a name together in the
 * order of the phone's language, and "Đồng Văn Trần" is nobody. Titles beyond the first go to the note.
 * @param fold break lines at 75 octets, as the standard wants. False for a QR code, where every octet costs.
 */
export function writeVcard(card: ContactCard, fold = true): string {
  const { titles = [], organisation = [], phones = [], email, url, address, revised } = card;
  const lines = ['BEGIN:VCARD', 'VERSION:3.0', `N:${escape(card.name)};;;;`, `FN:${escape(card.name)}`];
  if (organisation.length) lines.push(`ORG:${organisation.map(escape).join(';')}`);
  if (titles[0]) lines.push(`TITLE:${escape(titles[0])}`);
  for (const phone of phones) lines.push(`TEL;TYPE=${phone.kind === 'mobile' ? 'CELL' : 'WORK'},VOICE:${numberOf(phone)}`);
  if (email) lines.push(`EMAIL;TYPE=INTERNET:${escape(email)}`);
  if (address) lines.push(`ADR;TYPE=WORK:;;${escape(address)};;;;`);
  // A URI is not text: nothing in it is escaped, so a line break must not reach it.
  if (url) lines.push(`URL:${url.replace(/\s/g, '')}`);
  const note = [...titles.slice(1), ...(card.note ? [card.note] : [])].join('\n');
  if (note) lines.push(`NOTE:${escape(note)}`);
  if (revised) lines.push(`REV:${revised}`);
  lines.push('END:VCARD');
  return lines.map((line) => (fold ? folded(line) : line) + '\r\n').join('');
}

/** A comma is a pause to a dialer, so the extension follows it; in a vCard it has to be escaped. */
function numberOf({ dial, extension }: Phone): string {
  return escape(extension ? `${dial},${extension}` : dial);
}

/** Escapes a text value: backslash, line break, comma, semicolon. Other control characters are dropped. */
function escape(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
      .replace(/[\\,;]/g, '\\$&')
      .replace(/\n/g, '\\n')
      .trim()
  );
}

/** Breaks a line so that no part has more than 75 octets and no character is cut. A part after the first begins with a space. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LINE_OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}

/** How procedures are laid out on paper. Lengths in code points of the title, sizes in rows and columns. */
import type { Procedure } from './procedure.js';

/** One code with its name on a poster. */
export interface PosterEntry {
  code: string;
  name: string;
}

/** Up to four codes beside the name of their field; `field` is empty on a field's further rows of the same page. */
export interface PosterRow {
  field: string;
  entries: PosterEntry[];
}

const COLUMNS = 4;
const ROWS = 4;

/** Pages of 4 × 4 codes of about 30 mm, field after field in the order given; a field begins on a row of its own. */
export function posterPages(procedures: readonly Procedure[]): PosterRow[][] {
  const fields = new Map<string, PosterEntry[]>();
  for (const { code, name, commonName, field } of procedures) {
    const entries = fields.get(field) ?? [];
    entries.push({ code, name: commonName ?? name });
    fields.set(field, entries);
  }
  const pages: PosterRow[][] = [];
  fields.forEach((entries, field) => {
    for (let start = 0; start < entries.length; start += COLUMNS) {
      let page = pages[pages.length - 1];
      if (!page || page.length === ROWS) pages.push((page = []));
      // At the top of a page the field is named again.
      page.push({ field: start === 0 || page.length === 0 ? field : '', entries: entries.slice(start, start + COLUMNS) });
    }
  });
  return pages;
}

/** Size of a poster's title, so that 300 letters still fit the page. Never below 28 pt: it is read from 1.5 m. */
export type TitleSize = 'xl' | 'l' | 'm' | 's';

export function titleSize(title: string): TitleSize {
  if (title.length <= 26) return 'xl';
  if (title.length <= 60) return 'l';
  return title.length <= 110 ? 'm' : 's';
}

/** Number of copies in a column: "–" where none is asked, "…" where the record does not say. */
export function copiesText(count: number | undefined, other: number | undefined): string {
  if (count) return String(count);
  return count === 0 || other ? '–' : '…';
}

/** "ỦY BAN NHÂN DÂN XÃ ĐÔNG XÁ": the way the head of an official paper writes the commune. */
export function officialHead(commune: string | undefined): string {
  return commune ? `Ủy ban nhân dân ${commune}`.toLocaleUpperCase('vi') : '';
}

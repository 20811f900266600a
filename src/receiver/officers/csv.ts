export type Cell = string | number | null;

/**
 * A table as CSV for Excel: UTF-8 with byte order mark, CRLF, every text quoted. A text that a spreadsheet could take
 * for a formula gets an apostrophe in front (OWASP, CSV injection): citizens write these cells, officers open them.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return `"${harmless(cell).replace(/"/g, '""')}"`;
}

/** Leading characters that start a formula, also behind white space. */
function harmless(text: string): string {
  return /^\s*[=+\-@\t\r|]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}

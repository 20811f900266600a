import type { Cell } from './csv.js';

/** Excel refuses longer cells. */
const LONGEST_CELL = 32_000;

/** A table as a workbook of one sheet, first row bold. Texts are written as texts, so nothing is taken for a formula. */
export async function toXlsx(sheet: string, rows: readonly (readonly Cell[])[]): Promise<Uint8Array<ArrayBuffer>> {
  const data = rows.map((row, index) => row.map((cell) => {
    if (cell === null) return null;
    if (typeof cell === 'number') return { type: Number, value: cell };
    return { type: String, value: cell.slice(0, LONGEST_CELL), ...(index === 0 ? { fontWeight: 'bold' as const } : {}) };
  }));
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const buffer = await writeExcelFile(data, { sheet: sheet.slice(0, 31) }).toBuffer();
  return new Uint8Array(buffer);
}

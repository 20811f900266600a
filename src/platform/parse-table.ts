import Papa from 'papaparse';

/** Rows of a CSV or TSV text, keyed by column head; the delimiter (`,` `;` tab) is found out, empty rows are dropped. */
export function parseTable(text: string): Record<string, string>[] {
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: 'greedy', transformHeader: (head) => head.trim() });
  return data;
}

import { LoadError } from '../core/remote.js';
import { requestText, type RequestOptions } from './request.js';

/** A data file as it came: JSON as parsed, a table (CSV, a published Google Sheet) as rows keyed by column head. */
export interface DataFile {
  data: unknown;
  /** True where the data are table rows. */
  table: boolean;
}

/**
 * Fetches a data file and parses it; what comes as CSV is read with papaparse, loaded only then.
 * @throws LoadError
 */
export async function loadDataFile(url: string, options?: RequestOptions): Promise<DataFile> {
  const { text, type } = await requestText(url, options);
  return parseDataFile(text, url, type);
}

/** CSV by content type, by ending, by the published-sheet address; else JSON. A byte order mark is dropped. */
export async function parseDataFile(raw: string, url: string, type = ''): Promise<DataFile> {
  const text = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
  const looksLikeJson = /^\s*[[{]/.test(text);
  if (!looksLikeJson && (/csv|tab-separated/i.test(type) || /\.(csv|tsv)([?#]|$)/i.test(url) || /[?&](output|format)=csv/i.test(url))) {
    const { parseTable } = await import('./parse-table.js');
    return { data: parseTable(text), table: true };
  }
  try {
    return { data: JSON.parse(text) as unknown, table: false };
  } catch (error) {
    throw new LoadError('decode', url, error instanceof Error ? error.message : String(error));
  }
}

import type { DataFile } from '../../platform/load-data.js';
import { LoadError } from '../../core/remote.js';
import { reportFaults } from '../../platform/report-faults.js';
import type { Directory } from './model/directory.js';
import { readDirectory } from './model/read-directory.js';
import { isFields } from './model/record-values.js';

/**
 * Reads a directory file, JSON or table, and tells the webmaster in the console what was left out.
 * @throws LoadError (`decode`) where nothing in it is a directory
 */
export async function readDirectoryFile({ data, table }: DataFile, url: string): Promise<Directory> {
  if (!table && !Array.isArray(data) && !isFields(data)) throw new LoadError('decode', url, 'cần một danh sách hoặc một đối tượng');
  const records = table ? (await import('./model/csv-records.js')).recordsOfRows(data as Record<string, string>[]) : data;
  const { directory, faults } = readDirectory(records);
  reportFaults(url, faults.slice(0, 20), faults.length);
  return directory;
}

/** Reads data given as a property, or standing in the site file; what is no directory is an empty one. */
export function readInline(data: unknown): Directory {
  const { directory, faults } = readDirectory(data);
  reportFaults('danh bạ', faults.slice(0, 20), faults.length);
  return directory;
}

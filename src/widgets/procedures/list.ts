import { LoadError } from '../../core/remote.js';
import type { DataFile } from '../../platform/load-data.js';
import { countFields, type Counted } from './model/count-fields.js';
import { lifeEventTiles, usualEvents, type LifeEventTile } from './model/life-events.js';
import { readProcedureFile } from './model/normalise.js';
import type { ProcedureFile } from './model/procedure.js';

/** A file as the element uses it. */
export interface List {
  readonly file: ProcedureFile;
  /** Address of the file; '' where the data were given. Addresses inside the file are relative to it. */
  readonly url: string;
  readonly tiles: readonly LifeEventTile[];
  readonly fields: readonly Counted<string>[];
  readonly popular: readonly string[];
}

/** Frequent searches for files that name none. */
const USUAL_SEARCHES = ['làm sổ đỏ lần đầu', 'xác nhận độc thân', 'trợ cấp người cao tuổi', 'sao y giấy tờ'];

/** What holds the place of the first screen while the file is on its way. */
export const PLACEHOLDER: List = {
  file: { procedures: [] }, url: '', fields: [], popular: USUAL_SEARCHES,
  tiles: usualEvents().slice(0, 8).map((event) => ({ ...event, procedures: [] })),
};

/** The list of a file that could be read. */
export function listOf(data: unknown, url: string, firstRow = 1): List {
  const { file, faults } = readProcedureFile(data, firstRow);
  // A citizen's phone need not load the checks of a sound file; whoever edits one tries it on their own machine.
  if (faults.length || /^(localhost|127\.|\[::1\])/.test(location.hostname)) {
    setTimeout(() => void import('./report.js').then(({ reportFileFaults }) => reportFileFaults(url || 'data', faults, data)).catch(() => undefined), 1000);
  }
  if (!file.procedures.length) throw new LoadError('decode', url, 'no procedure could be read');
  return { file, url, tiles: lifeEventTiles(file), fields: countFields(file.procedures), popular: file.popular ?? USUAL_SEARCHES };
}

/** @throws LoadError `decode` where no procedure could be read */
export async function readList({ data, table }: DataFile, url: string): Promise<List> {
  if (!table) return listOf(data, url);
  const { recordsFromRows } = await import('./model/csv-rows.js');
  return listOf(recordsFromRows(data as unknown[]), url, 2);
}

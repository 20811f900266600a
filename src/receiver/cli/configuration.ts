import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HolidayFile } from '../../core/holidays/types.js';
import type { CommuneInput } from '../communes/commune-list.js';

/** What the command line needs to know, from the environment. */
export interface Configuration {
  /** Folder with the embedded store and the photos. */
  folder: string;
  /** `DATABASE_URL`, or the embedded file in the folder. */
  store: string;
  photoFolder: string;
  port: number;
  hostname: string;
  publicOrigin: string;
  behindProxy: boolean;
  inboxFolder: string | undefined;
  communes: CommuneInput[];
  holidays: HolidayFile[];
}

/**
 * Reads `RECEIVER_FOLDER` (default `./receiver-data`), `DATABASE_URL`, `PORT` (8787), `HOST` (127.0.0.1), `PUBLIC_ORIGIN`,
 * `BEHIND_PROXY` (1), `INBOX_FOLDER` (the page of this package), `COMMUNES_FILE` and `HOLIDAYS_FILE` (comma-separated).
 * @throws Error naming the file that cannot be read.
 */
export async function readConfiguration(environment: NodeJS.ProcessEnv): Promise<Configuration> {
  const folder = environment['RECEIVER_FOLDER'] ?? 'receiver-data';
  const port = Number(environment['PORT'] ?? 8787);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('PORT must be a number from 0 to 65535');
  const files = (environment['HOLIDAYS_FILE'] ?? '').split(',').filter(Boolean);
  return {
    folder, port,
    store: environment['DATABASE_URL'] ?? join(folder, 'receiver.db'),
    photoFolder: join(folder, 'photos'),
    hostname: environment['HOST'] ?? '127.0.0.1',
    publicOrigin: environment['PUBLIC_ORIGIN'] ?? `http://localhost:${port}`,
    behindProxy: environment['BEHIND_PROXY'] === '1',
    inboxFolder: environment['INBOX_FOLDER'] ?? builtInbox(),
    communes: environment['COMMUNES_FILE'] === undefined ? [] : ((await readJsonFile(environment['COMMUNES_FILE'])) as CommuneInput[]),
    holidays: (await Promise.all(files.map(readJsonFile))) as HolidayFile[],
  };
}

/** The officers' page that comes with the package: beside the built entry or its chunks; from the sources in `dist`. */
function builtInbox(): string | undefined {
  return ['hop-thu', '../hop-thu', '../dist/hop-thu'].map((place) => join(import.meta.dirname, place)).find((folder) => existsSync(join(folder, 'index.html')));
}

async function readJsonFile(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch (cause) {
    throw new Error(`${path} cannot be read as JSON`, { cause });
  }
}

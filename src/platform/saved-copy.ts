import { openDB, type DBSchema } from 'idb';

interface CopyDatabase extends DBSchema {
  copies: { key: string; value: { data: unknown; savedAt: number; table: boolean } };
}

const open = () => openDB<CopyDatabase>('commune-widgets-copies', 1, { upgrade: (database) => void database.createObjectStore('copies') });

/** The last good copy of a data file on this device, or undefined (also where storage is blocked). */
export async function readCopy(url: string): Promise<{ data: unknown; savedAt: number; table: boolean } | undefined> {
  try {
    const database = await open();
    const copy = await database.get('copies', url);
    database.close();
    return copy;
  } catch {
    return undefined; // storage blocked or broken: as if there were no copy
  }
}

/** Keeps a copy for offline reading. Says nothing where storage is blocked or full: the page works without. */
export async function saveCopy(url: string, data: unknown, table: boolean, savedAt: number): Promise<void> {
  try {
    const database = await open();
    await database.put('copies', { data, savedAt, table }, url);
    database.close();
  } catch {
    // storage blocked or full: nothing is lost but the convenience
  }
}

import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import Libsql from 'libsql';
import { openLibsqlStore } from './libsql-store.js';
import { StoreError } from './store.js';

const STORE_FILE = 'receiver.db';
const PHOTO_FOLDER = 'photos';

/**
 * Copies an embedded store and its photos to a folder while the receiver runs. The database comes first: a photo is
 * always on disk before its record, so every record in the copy finds its photo.
 */
export async function backupStore(storePath: string, photoFolder: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  const draft = join(target, `${STORE_FILE}.part`);
  await rm(draft, { force: true });
  const database = new Libsql(storePath, { timeout: 30_000 });
  try {
    database.prepare('VACUUM INTO ?').run(draft);
  } finally {
    database.close();
  }
  checkFile(draft);
  await cp(photoFolder, join(target, PHOTO_FOLDER), { recursive: true, filter: (source) => !source.endsWith('.part') });
  await rename(draft, join(target, STORE_FILE));
}

/**
 * Puts a backup in place. The receiver must be stopped, and the target must not exist: nothing is ever overwritten.
 * @throws StoreError when the copy is damaged or something is in the way.
 */
export async function restoreStore(source: string, storePath: string, photoFolder: string): Promise<void> {
  checkFile(join(source, STORE_FILE));
  try {
    await cp(join(source, STORE_FILE), storePath, { errorOnExist: true, force: false });
  } catch (cause) {
    throw new StoreError(`restore: ${storePath} is already there; move it away first`, { cause });
  }
  await cp(join(source, PHOTO_FOLDER), photoFolder, { recursive: true, force: false });
  // Opening brings an older copy to today's layout and checks that the file can be durable here.
  await (await openLibsqlStore(storePath)).close();
}

function checkFile(path: string): void {
  const database = new Libsql(path);
  try {
    const row = database.prepare('PRAGMA integrity_check').get() as { integrity_check?: string } | undefined;
    if (row?.integrity_check !== 'ok') throw new StoreError(`backup: ${path} is damaged`);
  } finally {
    database.close();
  }
}

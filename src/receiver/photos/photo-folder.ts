import { createHash } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Photos as files. Names are hashes, so nothing a sender writes ever becomes part of a path. */
export interface PhotoFolder {
  /** Resolves when bytes and name are on disk. Writing the same photo again is harmless. */
  put(commune: string, id: string, bytes: Uint8Array): Promise<void>;
  /** `null` when there is none. */
  get(commune: string, id: string): Promise<Uint8Array<ArrayBuffer> | null>;
  remove(commune: string, id: string): Promise<void>;
  /** Removes half-written files older than the given time (epoch milliseconds). */
  sweep(before: number): Promise<number>;
}

export async function openPhotoFolder(folder: string): Promise<PhotoFolder> {
  await mkdir(folder, { recursive: true });
  return {
    put: (commune, id, bytes) => putFile(folder, fileName(commune, id), bytes),
    get: (commune, id) => readIfThere(join(folder, fileName(commune, id))),
    remove: (commune, id) => rm(join(folder, fileName(commune, id)), { force: true }),
    sweep: (before) => sweepHalfWritten(folder, before),
  };
}

function fileName(commune: string, id: string): string {
  return `${createHash('sha256').update(`${commune}\n${id}`).digest('hex')}.photo`;
}

async function putFile(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const draft = join(folder, `${name}.${process.pid}.${process.hrtime.bigint()}.part`);
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, join(folder, name));
  // The name itself is on disk only once the folder is flushed.
  const directory = await open(folder, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

async function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function sweepHalfWritten(folder: string, before: number): Promise<number> {
  let removed = 0;
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.part')) continue;
    const path = join(folder, name);
    if ((await stat(path)).mtimeMs >= before) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}

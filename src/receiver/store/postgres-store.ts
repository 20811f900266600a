import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { migrate } from './migrate.js';
import { StoreError, type Store, type Work } from './store.js';
import type { Tables } from './tables.js';

/** Unique violation, serialization failure, deadlock: the work lost a race and may simply run again. */
const RACE_CODES = ['23505', '40001', '40P01'];
const MOST_TRIES = 4;

/**
 * Opens a PostgreSQL database.
 * @throws StoreError when `fsync` or `synchronous_commit` is off.
 */
export async function openPostgresStore(url: string, connections = 10): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: connections, connectionTimeoutMillis: 5000 });
  // A connection that dies while idle is dropped by the pool; the next query opens another. Nothing to do here.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await checkDurability(db);
    await migrate(db, 'postgres');
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    kind: 'postgres',
    db,
    write: (work) => writeWithRetry(db, work),
    close: () => db.destroy(),
  };
}

async function checkDurability(db: Kysely<Tables>): Promise<void> {
  const fsync = await sql<{ fsync: string }>`show fsync`.execute(db);
  const commit = await sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(db);
  const commitMode = commit.rows[0]?.synchronous_commit;
  if (fsync.rows[0]?.fsync !== 'on' || commitMode === 'off') {
    throw new StoreError(`store: PostgreSQL must run with fsync on and synchronous_commit not off, found ${String(fsync.rows[0]?.fsync)} and ${String(commitMode)}`);
  }
}

async function writeWithRetry<T>(db: Kysely<Tables>, work: Work<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt >= MOST_TRIES || !RACE_CODES.includes(codeOf(error))) throw error;
    }
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

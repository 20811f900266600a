import Libsql from 'libsql';
import { Kysely, SqliteDialect, type SqliteDatabase } from 'kysely';
import { groupCommit } from './group-commit.js';
import { migrate } from './migrate.js';
import { StoreError, type Store } from './store.js';
import type { Tables } from './tables.js';

/**
 * Opens the embedded file. One connection does everything: Kysely hands it out to one user at a time, so the pragmas
 * set here hold for every statement there is. (`@libsql/kysely-libsql` opens further connections by itself, and a new
 * connection forgets `synchronous`; hence Kysely's own SQLite dialect on the `libsql` driver.)
 *
 * @throws StoreError when WAL with synchronous FULL is not in force.
 */
export async function openLibsqlStore(path: string): Promise<Store> {
  const file = openFile(path);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) });
  await migrate(db, 'libsql');
  const commits = groupCommit(db);
  return {
    kind: 'libsql',
    db,
    write: (work) => commits.run(work),
    close: async () => {
      await commits.idle();
      await db.destroy();
    },
  };
}

function openFile(path: string): SqliteDatabase {
  let database: Libsql.Database;
  try {
    database = new Libsql(path, { timeout: 5000 });
  } catch (cause) {
    throw new StoreError(`store: cannot open ${path}`, { cause });
  }
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('busy_timeout = 5000');
  const journal = readPragma(database, 'journal_mode');
  const synchronous = readPragma(database, 'synchronous');
  if (journal !== 'wal' || synchronous !== 2) {
    database.close();
    throw new StoreError(`store: ${path} must run with WAL and synchronous FULL, found ${String(journal)} and ${String(synchronous)}`);
  }
  return withCachedStatements(database);
}

/** The value of a pragma on this very connection. */
function readPragma(database: Libsql.Database, name: string): unknown {
  const row = database.prepare(`PRAGMA ${name}`).get() as Record<string, unknown> | undefined;
  return row?.[name];
}

/** Preparing costs more than most of our statements take; keeps the last few hundred of them. */
function withCachedStatements(database: Libsql.Database): SqliteDatabase {
  const cache = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  return {
    close: () => {
      database.close();
    },
    prepare: (asked) => {
      // Every transaction of ours writes. Taking the lock at once lets a second process (a command beside the running
      // receiver) wait for its turn; a lock taken half-way would fail instead of waiting.
      const sql = asked === 'begin' ? 'begin immediate' : asked;
      const known = cache.get(sql);
      if (known) return known;
      const statement = database.prepare(sql) as unknown as ReturnType<SqliteDatabase['prepare']>;
      // Statements about the layout or transactions are rare or trivial; keeping them would only risk staleness.
      if (/^(?:select|insert|update|delete)\b/i.test(sql)) {
        if (cache.size > 300) cache.clear();
        cache.set(sql, statement);
      }
      return statement;
    },
  };
}

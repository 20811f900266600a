import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { first } from './migrations/001-first.js';
import { StoreError, type StoreKind } from './store.js';
import type { Tables } from './tables.js';

/** Brings a store to the newest layout. Steps are kept in the store, so starting again does nothing. */
export async function migrate(db: Kysely<Tables>, kind: StoreKind): Promise<void> {
  const steps: Record<string, Migration> = {
    '001-first': { up: (database) => first(database, kind) },
  };
  const migrator = new Migrator({ db, provider: { getMigrations: async () => steps } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new StoreError('store: the layout could not be brought up to date', { cause: error });
}

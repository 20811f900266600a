import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.js';

/** The embedded file or a PostgreSQL server. */
export type StoreKind = 'libsql' | 'postgres';

/** A query runner: the open store, or a transaction of it. */
export type Database = Kysely<Tables> | Transaction<Tables>;

/** Work done inside one transaction. It must use only the transaction it is given. */
export type Work<T> = (transaction: Transaction<Tables>) => Promise<T>;

/** An open, migrated, durable store. */
export interface Store {
  readonly kind: StoreKind;
  /** For reading. */
  readonly db: Kysely<Tables>;
  /**
   * Runs work in a transaction and resolves only when it is on disk. Work that loses a race for a key is run again
   * (PostgreSQL only; the embedded store has one writer).
   */
  write<T>(work: Work<T>): Promise<T>;
  close(): Promise<void>;
}

/** The store cannot promise durability, or cannot be opened. The receiver must not start. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

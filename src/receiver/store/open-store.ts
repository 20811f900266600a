import { openLibsqlStore } from './libsql-store.js';
import { openPostgresStore } from './postgres-store.js';
import type { Store } from './store.js';

/** PostgreSQL when a `postgres:` address is given, else the embedded file. */
export function openStore(address: string): Promise<Store> {
  return /^postgres(?:ql)?:\/\//.test(address) ? openPostgresStore(address) : openLibsqlStore(address);
}

import { openLibsqlStore } from './libsql-store.js';
import type { Store } from './store.js';

/** PostgreSQL when a `postgres:` address is given, else the embedded file. */
export async function openStore(address: string): Promise<Store> {
  if (!/^postgres(?:ql)?:\/\//.test(address)) return openLibsqlStore(address);
  // Loaded only where it is used: whoever keeps the file does not wait for a PostgreSQL driver at every start.
  const { openPostgresStore } = await import('./postgres-store.js');
  return openPostgresStore(address);
}

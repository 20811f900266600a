import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OutboxEntry } from '../../core/delivery/entry.js';
import { MemoryStore } from './memory-store.js';
import type { OutboxStore } from './outbox-store.js';

interface OutboxDatabase extends DBSchema {
  entries: { key: string; value: OutboxEntry };
  lease: { key: string; value: { owner: string; until: number } };
}

const DATABASE = 'commune-widgets-outbox';
/** The answer may only come once the bytes are on the disk: a phone that dies a second later must still have them. */
const DURABLE = { durability: 'strict' } as const;

/** The device's own outbox, or one in memory where storage is blocked (private windows, some in-app browsers). */
export async function openOutboxStore(name = DATABASE): Promise<OutboxStore> {
  try {
    const database = await openDB<OutboxDatabase>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('entries', { keyPath: 'key' });
        fresh.createObjectStore('lease');
      },
      // Another tab wants a newer layout: give way, the next use opens it anew.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
    });
    return new IndexedDbStore(database);
  } catch {
    return new MemoryStore(); // storage blocked: the element says that nothing is kept
  }
}

class IndexedDbStore implements OutboxStore {
  readonly durable = true;
  constructor(private readonly database: IDBPDatabase<OutboxDatabase>) {}

  all(): Promise<OutboxEntry[]> {
    return this.database.getAll('entries');
  }

  get(key: string): Promise<OutboxEntry | undefined> {
    return this.database.get('entries', key);
  }

  async put(entry: OutboxEntry): Promise<void> {
    const transaction = this.database.transaction('entries', 'readwrite', DURABLE);
    await Promise.all([transaction.store.put(entry), transaction.done]);
  }

  async remove(key: string): Promise<void> {
    await this.database.delete('entries', key);
  }

  async update(key: string, change: (entry: OutboxEntry) => OutboxEntry | undefined): Promise<OutboxEntry | undefined> {
    const transaction = this.database.transaction('entries', 'readwrite', DURABLE);
    const entry = await transaction.store.get(key);
    const changed = entry && change(entry);
    if (changed) await transaction.store.put(changed);
    await transaction.done;
    return changed ?? entry;
  }

  async lease(owner: string, now: number, until: number): Promise<boolean> {
    const transaction = this.database.transaction('lease', 'readwrite');
    const held = await transaction.store.get('sender');
    const free = !held || held.owner === owner || held.until <= now;
    if (free) await transaction.store.put({ owner, until }, 'sender');
    await transaction.done;
    return free;
  }

  async release(owner: string): Promise<void> {
    const transaction = this.database.transaction('lease', 'readwrite');
    const held = await transaction.store.get('sender');
    if (held?.owner === owner) await transaction.store.delete('sender');
    await transaction.done;
  }
}

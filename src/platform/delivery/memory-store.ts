import type { OutboxEntry } from '../../core/delivery/entry.js';
import type { OutboxStore } from './outbox-store.js';

/** Entries in memory: for pages where storage is blocked, and for tests. Values are copied in and out like a database's. */
export class MemoryStore implements OutboxStore {
  readonly durable: boolean = false;
  protected readonly entries = new Map<string, OutboxEntry>();
  private holder: { owner: string; until: number } | undefined;

  async all(): Promise<OutboxEntry[]> {
    const list: OutboxEntry[] = [];
    this.entries.forEach((entry) => list.push(copy(entry)));
    return list;
  }

  async get(key: string): Promise<OutboxEntry | undefined> {
    const entry = this.entries.get(key);
    return entry && copy(entry);
  }

  async put(entry: OutboxEntry): Promise<void> {
    this.entries.set(entry.key, copy(entry));
  }

  async remove(key: string): Promise<void> {
    this.entries.delete(key);
  }

  async update(key: string, change: (entry: OutboxEntry) => OutboxEntry | undefined): Promise<OutboxEntry | undefined> {
    const entry = this.entries.get(key);
    const changed = entry && change(copy(entry));
    if (changed) this.entries.set(key, copy(changed));
    return changed ?? (entry && copy(entry));
  }

  async lease(owner: string, now: number, until: number): Promise<boolean> {
    if (this.holder && this.holder.owner !== owner && this.holder.until > now) return false;
    this.holder = { owner, until };
    return true;
  }

  async release(owner: string): Promise<void> {
    if (this.holder?.owner === owner) this.holder = undefined;
  }
}

const copy = (entry: OutboxEntry): OutboxEntry => ({ ...entry, state: { ...entry.state }, attachments: entry.attachments.map((one) => ({ ...one })) });

import type { OutboxEntry } from '../../core/delivery/entry.js';

/** Where entries lie. `durable` is false where storage is blocked: they then live only as long as the page. */
export interface OutboxStore {
  readonly durable: boolean;
  all(): Promise<OutboxEntry[]>;
  get(key: string): Promise<OutboxEntry | undefined>;
  put(entry: OutboxEntry): Promise<void>;
  remove(key: string): Promise<void>;
  /**
   * Reads and writes one entry in a single transaction, so that two tabs cannot overwrite each other.
   * `change` returns what is to be stored, or undefined to leave it alone.
   */
  update(key: string, change: (entry: OutboxEntry) => OutboxEntry | undefined): Promise<OutboxEntry | undefined>;
  /** Takes or renews the right to send until a time; false while another owner holds it. Atomic across tabs. */
  lease(owner: string, now: number, until: number): Promise<boolean>;
  release(owner: string): Promise<void>;
}

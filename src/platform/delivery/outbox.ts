import { canonicalJson } from '../../core/contract/canonical-json.js';
import { isDone, type OutboxAttachment, type OutboxEntry } from '../../core/delivery/entry.js';
import type { OutboxStore } from './outbox-store.js';
import { Sender } from './sender.js';
import type { SingleSender } from './single-sender.js';
import type { Transport } from './transport.js';

/** What a widget hands over for delivery. */
export interface Submission {
  key: string;
  topic: string;
  method: 'POST' | 'PUT';
  url: string;
  payload: unknown;
  attachments?: Omit<OutboxAttachment, 'sent'>[];
  /** Above 1 amends what lies under the same key, unless a later revision is there already. */
  revision?: number;
}

export interface OutboxOptions {
  store: OutboxStore;
  transport: Transport;
  single: SingleSender;
  now: () => number;
  random: () => number;
  online: () => boolean;
  prove?: (entry: OutboxEntry) => Promise<string | undefined>;
  /** Tells the page's other tabs that something changed. */
  broadcast?: () => void;
  setTimer?: (run: () => void, milliseconds: number) => () => void;
}

type Listener = (entry: OutboxEntry) => void;
/** How long a receipt stays on the device. */
const KEEP_RECEIPTS_MS = 30 * 24 * 3600_000;

/** Everything this device still has to deliver, and the receipts of what has arrived. */
export class Outbox {
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly sender: Sender;
  private running: Promise<void> | undefined;
  private again = false;
  private cancelTimer: (() => void) | undefined;

  constructor(private readonly options: OutboxOptions) {
    this.sender = new Sender({ ...options, changed: (entry) => this.tell(entry) });
  }

  /** False where storage is blocked: what is written then lives only as long as the page, and must be said so. */
  get durable(): boolean {
    return this.options.store.durable;
  }

  /** Writes a submission down, then starts sending. Resolves once it is safe on the device, not once it has arrived. */
  async submit(submission: Submission): Promise<OutboxEntry> {
    const { store, now } = this.options;
    const fresh: OutboxEntry = {
      key: submission.key, topic: submission.topic, method: submission.method, url: submission.url,
      body: canonicalJson(submission.payload), revision: submission.revision ?? 1,
      attachments: (submission.attachments ?? []).map((one) => ({ ...one, sent: false })),
      createdAt: now(), state: { name: 'saved' }, attempts: 0, nextAttemptAt: 0,
    };
    const known = await store.update(fresh.key, (stored) => (fresh.revision > stored.revision ? { ...fresh, createdAt: stored.createdAt } : undefined));
    if (!known) await store.put(fresh);
    const entry = (await store.get(fresh.key)) ?? fresh;
    this.tell(entry);
    void this.flush();
    return entry;
  }

  /** Calls back on every change of one entry in this tab; returns how to stop. */
  watch(key: string, listener: Listener): () => void {
    const set = this.listeners.get(key) ?? new Set<Listener>();
    this.listeners.set(key, set.add(listener));
    return () => void set.delete(listener);
  }

  async ofTopic(topic: string): Promise<OutboxEntry[]> {
    const all = await this.options.store.all();
    return all.filter((entry) => entry.topic === topic).sort((a, b) => a.createdAt - b.createdAt);
  }

  /** Erases one entry from this device: a receipt, or a message its writer no longer wants to send. */
  async forget(key: string): Promise<void> {
    await this.options.store.remove(key);
    this.options.broadcast?.();
  }

  /** Tries what is due; `now` tries everything that is waiting, as a person's "Thử gửi ngay" asks. */
  async flush(urgent = false): Promise<void> {
    if (urgent) await this.hasten();
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.round().finally(() => { this.running = undefined; });
    return this.running;
  }

  private async round(): Promise<void> {
    do {
      this.again = false;
      const ran = await this.options.single(() => this.sendDue());
      if (!ran) break; // another tab is sending; it will take ours along, and the timer looks again
    } while (this.again);
    await this.plan();
  }

  private async sendDue(): Promise<void> {
    const { store, now } = this.options;
    for (const entry of (await store.all()).sort((a, b) => a.createdAt - b.createdAt)) {
      if (isDone(entry) && now() - entry.createdAt > KEEP_RECEIPTS_MS) await store.remove(entry.key);
      else if (!isDone(entry) && entry.nextAttemptAt <= now()) await this.sender.attempt(entry.key);
    }
  }

  /** Sets the timer for the earliest entry that waits. */
  private async plan(): Promise<void> {
    const waiting = (await this.options.store.all()).filter((entry) => !isDone(entry));
    this.cancelTimer?.();
    this.cancelTimer = undefined;
    if (!waiting.length || !this.options.setTimer) return;
    let earliest = Infinity;
    for (const entry of waiting) earliest = Math.min(earliest, entry.nextAttemptAt);
    this.cancelTimer = this.options.setTimer(() => void this.flush(), Math.max(1000, earliest - this.options.now()));
  }

  private async hasten(): Promise<void> {
    for (const entry of await this.options.store.all()) {
      if (!isDone(entry)) await this.options.store.update(entry.key, (stored) => ({ ...stored, nextAttemptAt: 0 }));
    }
  }

  /** Another tab says that entries changed: pass them on to this tab's listeners. */
  async refresh(): Promise<void> {
    for (const entry of await this.options.store.all()) this.tell(entry, true);
  }

  private tell(entry: OutboxEntry, fromOutside = false): void {
    this.listeners.get(entry.key)?.forEach((listener) => listener(entry));
    if (!fromOutside && entry.state.name !== 'sending') this.options.broadcast?.();
  }
}

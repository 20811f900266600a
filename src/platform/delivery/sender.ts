import { IDEMPOTENCY_HEADER, PROOF_HEADER } from '../../core/contract/idempotency.js';
import { isDone, type OutboxEntry, type RetryReason } from '../../core/delivery/entry.js';
import { judge, pauseBefore, type Verdict } from '../../core/delivery/policy.js';
import type { OutboxStore } from './outbox-store.js';
import type { DeliveryResponse, Transport } from './transport.js';

export interface SenderOptions {
  store: OutboxStore;
  transport: Transport;
  now: () => number;
  /** From 0 to 1, for the jitter of the pauses. */
  random: () => number;
  online: () => boolean;
  /** Makes the proof of work the receiver asks for, and gives the header's value. */
  prove?: (entry: OutboxEntry) => Promise<string | undefined>;
  /** Told after each change of an entry. */
  changed?: (entry: OutboxEntry) => void;
}

/**
 * Brings one entry to the receiver, as far as one attempt goes. Every step is written down before the next begins, so
 * that the page may be closed at any point: what was confirmed is not sent again, what was not is sent again under the
 * same key.
 */
export class Sender {
  constructor(private readonly options: SenderOptions) {}

  async attempt(key: string): Promise<OutboxEntry | undefined> {
    const { store, now } = this.options;
    const entry = await store.get(key);
    if (!entry || isDone(entry) || entry.nextAttemptAt > now()) return entry;
    try {
      const stopped = await this.sendAttachments(entry);
      return stopped ?? (await this.sendBody(entry));
    } catch {
      // No answer at all: the network, or the receiver is away. It may even have taken the message; the key settles that.
      return this.later(entry, this.options.online() ? 'network' : 'offline');
    }
  }

  /** @returns the entry where it must stop here, undefined where the body may follow */
  private async sendAttachments(entry: OutboxEntry): Promise<OutboxEntry | undefined> {
    for (let index = 0; index < entry.attachments.length; index++) {
      const attachment = entry.attachments[index]!;
      if (attachment.sent) continue;
      this.tell({ ...entry, state: { name: 'sending', attachment: index + 1, attachments: entry.attachments.length } });
      const response = await this.options.transport({ url: attachment.url, method: 'PUT', headers: { 'Content-Type': attachment.type }, body: attachment.bytes });
      const verdict = verdictOf(response);
      if (verdict.then !== 'received') return this.conclude(entry, verdict, response);
      attachment.sent = true;
      await this.options.store.update(entry.key, (stored) => markSent(stored, index));
    }
    return undefined;
  }

  private async sendBody(entry: OutboxEntry): Promise<OutboxEntry | undefined> {
    this.tell({ ...entry, state: { name: 'sending', attachment: 0, attachments: entry.attachments.length } });
    let response = await this.postBody(entry);
    if (verdictOf(response).then === 'prove' && this.options.prove) response = await this.postBody(entry, await this.options.prove(entry));
    return this.conclude(entry, verdictOf(response), response);
  }

  private postBody(entry: OutboxEntry, proof?: string): Promise<DeliveryResponse> {
    const headers: Record<string, string> = { 'Content-Type': 'application/json', [IDEMPOTENCY_HEADER]: `"${entry.key}"` };
    if (proof) headers[PROOF_HEADER] = proof;
    return this.options.transport({ url: entry.url, method: entry.method, headers, body: entry.body });
  }

  private async conclude(entry: OutboxEntry, verdict: Verdict, response: DeliveryResponse): Promise<OutboxEntry | undefined> {
    if (verdict.then === 'retry') return this.later(entry, verdict.reason, verdict.afterMs);
    if (verdict.then === 'prove') return this.later(entry, 'limited');
    if (verdict.then === 'refused' && lostPhotos(response) && entry.attachments.some((one) => one.sent)) return this.sendPhotosAgain(entry);
    const at = this.options.now();
    return this.store(entry.key, (stored) => {
      // A later tap has amended it meanwhile: this answer is for the older words, the newer ones still have to go.
      if (stored.revision > entry.revision) return { ...stored, state: { name: 'saved' }, nextAttemptAt: 0, attempts: 0 };
      if (verdict.then === 'refused') return { ...stored, state: { name: 'refused', status: response.status, problem: response.json } };
      return { ...stored, body: '', attachments: [], state: { name: 'received', receipt: response.json, at } };
    });
  }

  /** The receiver no longer has photos it once took (they waited too long for their message): send them again. */
  private async sendPhotosAgain(entry: OutboxEntry): Promise<OutboxEntry | undefined> {
    await this.options.store.update(entry.key, (stored) => ({ ...stored, attachments: stored.attachments.map((one) => ({ ...one, sent: false })) }));
    return this.later(entry, 'busy');
  }

  private later(entry: OutboxEntry, reason: RetryReason, afterMs?: number): Promise<OutboxEntry | undefined> {
    const attempts = entry.attempts + 1;
    const nextAttemptAt = this.options.now() + (afterMs ?? pauseBefore(attempts, this.options.random()));
    return this.store(entry.key, (stored) => ({ ...stored, attempts, nextAttemptAt, state: { name: 'saved', reason } }));
  }

  private async store(key: string, change: (stored: OutboxEntry) => OutboxEntry): Promise<OutboxEntry | undefined> {
    const stored = await this.options.store.update(key, change);
    if (stored) this.tell(stored);
    return stored;
  }

  private tell(entry: OutboxEntry): void {
    this.options.changed?.(entry);
  }
}

/** A 2xx without a JSON receipt did not come from the receiver (a portal's "please log in" page says 200 too): not received. */
function verdictOf(response: DeliveryResponse): Verdict {
  const verdict = judge(response.status, response.problemKind, response.retryAfterSeconds);
  return verdict.then === 'received' && (typeof response.json !== 'object' || response.json === null) ? { then: 'retry', reason: 'busy' } : verdict;
}

function lostPhotos(response: DeliveryResponse): boolean {
  const errors = (response.json as { errors?: unknown } | undefined)?.errors;
  return Array.isArray(errors) && errors.some((error: { key?: unknown } | null) => error?.key === 'photo-missing');
}

function markSent(stored: OutboxEntry, index: number): OutboxEntry {
  const attachments = stored.attachments.map((one, at) => (at === index ? { ...one, sent: true } : one));
  return { ...stored, attachments };
}

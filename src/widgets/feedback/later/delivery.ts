import type { Receipt } from '../../../core/contract/receipt.js';
import { ROUTES } from '../../../core/contract/routes.js';
import type { FeedbackSubmissionInput } from '../../../core/contract/feedback.js';
import type { OutboxEntry } from '../../../core/delivery/entry.js';
import type { ReceiverAddress } from '../../../core/receiver-address.js';
import type { Outbox } from '../../../platform/delivery/outbox.js';
import { pageOutbox } from '../../../platform/delivery/page-outbox.js';
import { readStored, writeStored } from '../../../platform/guarded-storage.js';

export const TOPIC = 'feedback';
const SEEN = 'feedback-seen';

/** Photos go one by one before the message, each under an address of its own. */
export interface OutgoingPhoto {
  readonly id: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

/** The messages of this device: the one on the screen, and those an earlier visit left. */
export class Delivery {
  shown: OutboxEntry | undefined;
  /** Not sent yet, refused, or received while nobody looked. */
  left: readonly OutboxEntry[] = [];
  private outbox: Outbox | undefined;
  private stops: (() => void)[] = [];

  constructor(
    private readonly changed: (entry: OutboxEntry) => void,
    private readonly open: () => Promise<Outbox> = pageOutbox,
  ) {}

  /** False where storage is blocked. */
  get durable(): boolean {
    return this.outbox?.durable ?? true;
  }

  /** Opens the outbox, which also sends what lies there. */
  async start(): Promise<void> {
    this.outbox ??= await this.open();
    const seen = readStored(SEEN) ?? '';
    this.left = (await this.outbox.ofTopic(TOPIC)).filter((entry) => entry.key !== this.shown?.key && !(entry.state.name === 'received' && seen.indexOf(entry.key) >= 0));
    for (const entry of this.left) this.watch(entry.key);
  }

  stop(): void {
    for (const stop of this.stops) stop();
    this.stops = [];
  }

  /** Writes the message down, then sends it. Rejects where the device cannot store it. */
  async send(key: string, payload: FeedbackSubmissionInput, photos: readonly OutgoingPhoto[], { base, commune }: ReceiverAddress): Promise<void> {
    this.outbox ??= await this.open();
    this.watch(key);
    this.shown = await this.outbox.submit({
      key, topic: TOPIC, method: 'POST', url: ROUTES.feedback(base, commune), payload,
      attachments: photos.map(({ id, type, bytes }) => ({ url: ROUTES.photo(base, commune, id), type, bytes })),
    });
  }

  show(entry: OutboxEntry): void {
    this.shown = entry;
    this.left = this.left.filter(({ key }) => key !== entry.key);
    this.seen(entry);
  }

  retry(): void {
    void this.outbox?.flush(true);
  }

  async forget(key: string): Promise<void> {
    await this.outbox?.forget(key);
    this.left = this.left.filter((entry) => entry.key !== key);
    if (this.shown?.key === key) this.shown = undefined;
  }

  /** Leaves the message on the screen; what is not settled stays in the list. */
  leave(): void {
    const { shown } = this;
    this.shown = undefined;
    if (shown && shown.state.name !== 'received') this.left = [...this.left, shown];
  }

  private watch(key: string): void {
    this.stops.push((this.outbox as Outbox).watch(key, (entry) => {
      if (this.shown?.key === key) this.shown = entry;
      this.left = this.left.map((one) => (one.key === key ? entry : one));
      if (this.shown?.key === key) this.seen(entry);
      this.changed(entry);
    }));
  }

  /** A receipt that was on the screen is not announced again on the next visit. */
  private seen({ key, state }: OutboxEntry): void {
    const known = (readStored(SEEN) ?? '').split(' ');
    if (state.name === 'received' && known.indexOf(key) < 0) writeStored(SEEN, [...known.slice(-20), key].join(' ').trim());
  }
}

/** The receipt of a delivered message, or undefined where its answer is no receipt of this contract. */
export function receiptOf({ state }: OutboxEntry): Receipt | undefined {
  if (state.name !== 'received') return undefined;
  const receipt = state.receipt as Partial<Receipt> | null;
  return receipt && typeof receipt.code === 'string' && /^\d{12}$/.test(receipt.code) ? (receipt as Receipt) : undefined;
}

import type { SurveyAnswerInput } from '../../../core/contract/survey-answer.js';
import { isDone, type OutboxEntry } from '../../../core/delivery/entry.js';
import type { SurveyOutbox } from '../part.js';
import type { Backlog } from './backlog.js';

/** So many may lie on a tablet: a month of a busy counter, and far from what a browser gives up to a page. */
export const MOST_WAITING = 50_000;
/** The receiver believes a tablet's clock for 31 days (`receiver/survey/counting-month`); staff are warned a day earlier. */
export const OLD_MS = 30 * 86_400_000;
/** Handed to the outbox at once. */
const WINDOW = 20;
const TOPIC = 'survey-kiosk';

export interface QueueState {
  readonly waiting: number;
  readonly refused: number;
  /** First tap of the oldest one that waits; undefined where none does. */
  readonly oldest: number | undefined;
}

/**
 * A tablet's queue: every answer is written down first, then handed to the page's outbox a few at a time. Between the two
 * stores an answer may lie in both for a moment, never in neither; its id keeps it one answer.
 */
export class KioskQueue {
  private running: Promise<void> | undefined;
  private again = false;
  private readonly watching = new Set<string>();

  constructor(
    private readonly backlog: Backlog,
    private readonly openOutbox: () => Promise<SurveyOutbox>,
    private readonly changed: () => void,
    /** Address of an answer that was taken before a receiver was named. */
    private readonly addressOf: (id: string) => string = () => '',
  ) {}

  get durable(): boolean {
    return this.backlog.durable;
  }

  /**
   * Writes an answer, or a later revision of one, down.
   * @returns false where the tablet is full: it was not taken
   */
  async add(id: string, url: string, record: SurveyAnswerInput, at: number): Promise<boolean> {
    if (record.revision === 1 && (await this.backlog.count()) >= MOST_WAITING) return false;
    await this.backlog.put({ id, revision: record.revision, url, record, at });
    void this.pump();
    return true;
  }

  async state(): Promise<QueueState> {
    const [count, [first]] = await Promise.all([this.backlog.count(), this.backlog.oldest(1)]);
    const entries = await this.handedOver();
    const open = entries.filter((entry) => !isDone(entry));
    let oldest = first?.at;
    for (const entry of open) oldest = Math.min(oldest ?? Infinity, entry.createdAt);
    return { waiting: count + open.length, refused: entries.filter((entry) => entry.state.name === 'refused').length, oldest };
  }

  /** Everything that has not arrived, as it would be sent; for a file when no network comes back. */
  async unsent(): Promise<{ id: string; url: string; record: unknown }[]> {
    const list: { id: string; url: string; record: unknown }[] = [];
    const seen = new Set<string>();
    for (const { id, url, record } of await this.backlog.oldest(MOST_WAITING)) {
      seen.add(id);
      list.push({ id, url, record });
    }
    for (const entry of await this.handedOver()) {
      if (entry.state.name !== 'received' && !seen.has(entry.key)) list.push({ id: entry.key, url: entry.url, record: JSON.parse(entry.body) as unknown });
    }
    return list;
  }

  /** Moves on what waits; `urgent` tries at once what the outbox has put off. */
  async pump(urgent = false): Promise<void> {
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.move().finally(() => { this.running = undefined; });
    await this.running;
    if (urgent) await (await this.openOutbox()).flush(true);
  }

  private async move(): Promise<void> {
    do {
      this.again = false;
      const outbox = await this.openOutbox();
      let open = 0;
      for (const entry of await outbox.ofTopic(TOPIC)) {
        if (entry.state.name === 'received') await outbox.forget(entry.key);
        else if (!isDone(entry)) {
          open += 1;
          this.watch(outbox, entry.key);
        }
      }
      for (const { id, revision, url, record } of open < WINDOW ? await this.backlog.oldest(WINDOW - open) : []) {
        const address = url || this.addressOf(id);
        if (!address) break; // no receiver is set yet
        this.watch(outbox, id);
        await outbox.submit({ key: id, topic: TOPIC, method: 'PUT', url: address, payload: record, revision });
        await this.backlog.remove(id, revision);
      }
    } while (this.again);
    this.changed();
  }

  private watch(outbox: SurveyOutbox, key: string): void {
    if (this.watching.has(key)) return;
    this.watching.add(key);
    const stop = outbox.watch(key, (entry) => {
      if (!isDone(entry)) return;
      stop();
      this.watching.delete(key);
      void this.pump(); // it makes room; what has arrived is cleared away there
    });
  }

  private async handedOver(): Promise<OutboxEntry[]> {
    return (await this.openOutbox()).ofTopic(TOPIC);
  }
}

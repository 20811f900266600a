import type { SurveyAnswerInput } from '../../../core/contract/survey-answer.js';

/** One answer that waits on the tablet. */
export interface Waiting {
  readonly id: string;
  readonly revision: number;
  /** Address it goes to; empty while no receiver is set. */
  readonly url: string;
  readonly record: SurveyAnswerInput;
  /** First tap, epoch ms. */
  readonly at: number;
}

/**
 * Where a tablet keeps what it cannot send yet. Apart from the page's outbox, which looks at all its entries at every
 * step: that is right for a handful of messages and too slow for a month of answers.
 */
export interface Backlog {
  readonly durable: boolean;
  /** Writes one down; a later revision takes the place of an earlier one. */
  put(waiting: Waiting): Promise<void>;
  /** The oldest ones. */
  oldest(count: number): Promise<Waiting[]>;
  /** Takes one away, unless a later revision has come meanwhile. */
  remove(id: string, revision: number): Promise<void>;
  count(): Promise<number>;
}

/** In memory, where storage is blocked, and for tests. */
export class MemoryBacklog implements Backlog {
  readonly durable: boolean = false;
  private readonly waiting = new Map<string, Waiting>();

  async put(one: Waiting): Promise<void> {
    const known = this.waiting.get(one.id);
    if (!known || one.revision >= known.revision) this.waiting.set(one.id, one);
  }

  async oldest(count: number): Promise<Waiting[]> {
    const list: Waiting[] = [];
    this.waiting.forEach((one) => { if (list.length < count) list.push(one); });
    return list;
  }

  async remove(id: string, revision: number): Promise<void> {
    if ((this.waiting.get(id)?.revision ?? Infinity) <= revision) this.waiting.delete(id);
  }

  async count(): Promise<number> {
    return this.waiting.size;
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Row } from './model/filters.js';
import type { Procedure } from './model/procedure.js';
import { createFind, type Find, type Found } from './model/search-adapter.js';

/** From this many procedures on the index is built and asked in a Worker. */
const WORKER_FROM = 2000;

type AskWorker = (words: string, limit: number) => Promise<readonly Found[]>;

/** Answers of one kind of question (the list, the suggestions): the last question wins, the last answer stays meanwhile. */
interface Slot {
  words: string;
  rows: readonly Row[] | undefined;
}

/** Searches the list: at once for a commune's list, in a Worker for a national one. */
export class FinderController implements ReactiveController {
  private procedures: readonly Procedure[] = [];
  private find: Find | undefined;
  private remote: AskWorker | undefined;
  private stop: () => void = () => undefined;
  private slots = new Map<string, Slot>();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
    this.remote = undefined;
  }

  /** Takes another list over; the index is made at the first question. */
  use(procedures: readonly Procedure[]): void {
    if (procedures === this.procedures) return;
    this.stop();
    this.procedures = procedures;
    this.find = this.remote = undefined;
    this.slots = new Map();
  }

  /** Rows for the words; undefined while they are being looked for. */
  ask(slot: 'list' | 'suggestions', words: string, limit: number): readonly Row[] | undefined {
    const known = this.slots.get(slot);
    if (known?.words === words) return known.rows;
    if (this.procedures.length < WORKER_FROM) {
      this.find ??= createFind(this.procedures);
      const rows = this.rowsOf(this.find(words, limit));
      this.slots.set(slot, { words, rows });
      return rows;
    }
    // Old suggestions stay until the new ones come: a list that blinks at every key is worse than one a moment late.
    this.slots.set(slot, { words, rows: slot === 'suggestions' ? known?.rows : undefined });
    void this.askApart(slot, words, limit);
    return this.slots.get(slot)?.rows;
  }

  private async askApart(slot: string, words: string, limit: number): Promise<void> {
    const { procedures } = this;
    if (!this.remote) {
      const started = import('./worker/start-search.js').then(({ startSearch }) => startSearch(procedures));
      this.stop = () => void started.then(({ stop }) => stop(), () => undefined);
      this.remote = (text, most) => started.then(({ find }) => find(text, most));
    }
    const found = await this.remote(words, limit).catch(() => createFind(procedures)(words, limit));
    if (this.procedures !== procedures || this.slots.get(slot)?.words !== words) return;
    this.slots.set(slot, { words, rows: this.rowsOf(found) });
    this.host.requestUpdate();
  }

  private rowsOf(found: readonly Found[]): Row[] {
    const rows: Row[] = [];
    for (const { position, alias } of found) {
      const procedure = this.procedures[position];
      if (procedure) rows.push({ procedure, alias });
    }
    return rows;
  }
}

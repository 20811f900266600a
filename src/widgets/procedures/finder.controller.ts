import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createPlainFind } from './model/plain-find.js';
import type { Procedure } from './model/procedure.js';
import type { Find } from './model/search-adapter.js';

/** From this many procedures on the index is built and asked in a Worker. */
const WORKER_FROM = 2000;

/** A search that answers at once, or later. */
export interface Search {
  find(words: string, limit: number): readonly number[] | Promise<readonly number[]>;
  stop?(): void;
}

/** The last question of one kind with its answer; undefined while it is being looked for. */
interface Slot {
  words: string;
  list: readonly Procedure[] | undefined;
}

/**
 * Searches the list: on the main thread for a commune's list, in a Worker for a national one. The search and its table of
 * everyday words come apart from the first screen, which does not need them.
 */
export class FinderController implements ReactiveController {
  private procedures: readonly Procedure[] = [];
  private search: Search | undefined;
  private coming: Promise<Search> | undefined;
  private slots: Record<string, Slot | undefined> = {};

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.search?.stop?.();
    this.search = this.coming = undefined;
  }

  /** Takes another list over, and fetches the search as soon as the list stands. */
  use(procedures: readonly Procedure[]): void {
    if (procedures === this.procedures) return;
    this.hostDisconnected();
    this.procedures = procedures;
    this.slots = {};
    if (procedures.length) setTimeout(() => void this.ready());
  }

  /** What the words find; undefined while they are being looked for. Suggestions of before stay until new ones come: a list that blinks is worse than one a moment late. */
  ask(kind: 'list' | 'suggestions', words: string, limit: number): readonly Procedure[] | undefined {
    const known = this.slots[kind];
    if (known?.words === words) return known.list;
    const slot: Slot = (this.slots[kind] = { words, list: kind === 'suggestions' ? known?.list : undefined });
    const found = this.search?.find(words, limit);
    if (found && !('then' in found)) slot.list = this.at(found);
    else void this.askLater(slot, limit, found);
    return slot.list;
  }

  private async askLater(slot: Slot, limit: number, asked?: Promise<readonly number[]>): Promise<void> {
    const { procedures } = this;
    const found = await (asked ?? this.ready().then((search) => search.find(slot.words, limit)));
    if (this.procedures !== procedures) return;
    slot.list = this.at(found);
    this.host.requestUpdate();
  }

  private ready(): Promise<Search> {
    const { procedures } = this;
    return (this.coming ??= start(procedures).then((search) => {
      if (this.procedures === procedures) this.search = search;
      return search;
    }));
  }

  private at(positions: readonly number[]): Procedure[] {
    return positions.map((position) => this.procedures[position]).filter((one): one is Procedure => one !== undefined);
  }
}

async function start(procedures: readonly Procedure[]): Promise<Search> {
  try {
    if (procedures.length < WORKER_FROM) return { find: (await import('./model/search-adapter.js')).createFind(procedures) };
    return (await import('./worker/start-search.js')).startSearch(procedures);
  } catch {
    return { find: createPlainFind(procedures) }; // no network for the file: plain words are found all the same
  }
}

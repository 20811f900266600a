import type { LitElement } from 'lit';
import type { MessageDetail, MessageList } from '../../core/contract/officers.js';
import { changeFilters, filterQuery, NO_FILTERS, type Filters } from './model/filters.js';
import { Refused, type Colleague, type OfficersApi } from './officers-api.js';

/** How far a request has come; what was there before stays on the screen. */
export type Loading = 'idle' | 'loading' | 'failed' | 'offline' | 'missing';

/** The list with its filters, and the message that is open. The last question wins. */
export class MessagesController {
  filters: Filters = NO_FILTERS;
  list: MessageList | undefined;
  listLoading: Loading = 'idle';
  message: MessageDetail | undefined;
  messageLoading: Loading = 'idle';
  colleagues: readonly Colleague[] = [];
  private listAsked = 0;
  private wanted = '';

  constructor(
    private readonly host: LitElement,
    private readonly api: OfficersApi,
    private readonly refused: (error: unknown) => void,
  ) {}

  async filter(change: Partial<Filters>): Promise<void> {
    this.filters = changeFilters(this.filters, change);
    await this.load();
  }

  async load(): Promise<void> {
    const asked = (this.listAsked += 1);
    this.listLoading = 'loading';
    this.host.requestUpdate();
    try {
      const list = await this.api.messages(filterQuery(this.filters));
      if (asked !== this.listAsked) return;
      this.list = list;
      this.listLoading = 'idle';
    } catch (error) {
      if (asked !== this.listAsked) return;
      this.listLoading = loadingOf(error);
      this.refused(error);
    }
    this.host.requestUpdate();
  }

  /** People one may give work to; without them the list still works. */
  async loadColleagues(): Promise<void> {
    try {
      this.colleagues = await this.api.colleagues();
      this.host.requestUpdate();
    } catch (error) {
      this.refused(error);
    }
  }

  /** Opens a message, or closes the one that is open. */
  async open(id: string | null): Promise<void> {
    if (this.message?.id !== id) this.message = undefined;
    this.wanted = id ?? '';
    this.messageLoading = id === null ? 'idle' : 'loading';
    this.host.requestUpdate();
    if (id === null) return;
    try {
      const message = await this.api.message(id);
      if (this.wanted === id) this.put(message);
    } catch (error) {
      if (this.wanted !== id) return;
      this.messageLoading = loadingOf(error);
      this.refused(error);
      this.host.requestUpdate();
    }
  }

  /** Takes over a newer state of a message, in the list too. */
  put(message: MessageDetail): void {
    if (this.wanted === message.id) {
      this.message = message;
      this.messageLoading = 'idle';
    }
    if (this.list) this.list = { ...this.list, items: this.list.items.map((row) => (row.id === message.id ? message : row)) };
    this.host.requestUpdate();
  }

  /** Nothing of one officer stays for the next. */
  forget(): void {
    this.listAsked += 1;
    this.wanted = '';
    this.filters = NO_FILTERS;
    this.list = this.message = undefined;
    this.listLoading = this.messageLoading = 'idle';
    this.colleagues = [];
  }
}

function loadingOf(error: unknown): Loading {
  if (!(error instanceof Refused)) return 'failed';
  return error.kind === 'offline' ? 'offline' : error.kind === 'not-found' ? 'missing' : 'failed';
}

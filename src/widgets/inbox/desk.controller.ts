import type { LitElement } from 'lit';
import type { MessageDetail, MessageEvent } from '../../core/contract/officers.js';
import { composeAction, faultField, type Fault } from './model/compose-action.js';
import type { DraftShelf } from './draft-shelf.js';
import { startFields } from './model/start-fields.js';
import type { Fields } from './model/outline.js';
import type { ActionName } from './model/permitted.js';
import { Refused, type OfficersApi } from './officers-api.js';

/** What stands above an open form. */
export type DeskNotice = 'none' | 'restored' | 'conflict' | 'offline' | 'signed-out' | 'forbidden' | 'failed';

/** A fault with a sentence of the receiver's, where it has one. */
export interface ShownFault extends Fault {
  readonly detail?: string;
}

/** The one action form that is open: its fields, drafts, sending, and what came of it. Nothing typed is ever cleared by a failure. */
export class DeskController {
  name: ActionName | null = null;
  fields: Fields = {};
  faults: readonly ShownFault[] = [];
  notice: DeskNotice = 'none';
  /** What others did since this officer opened the message. */
  news: readonly MessageEvent[] = [];
  sending = false;
  /** The action that was carried out last, until another form opens. */
  done: ActionName | null = null;
  private message: MessageDetail | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly api: OfficersApi,
    private readonly shelf: DraftShelf,
    private readonly changed: (message: MessageDetail) => void,
    private readonly refused: (error: unknown) => void,
  ) {}

  /** Opens a form; what was typed before and not sent is there again. */
  open(name: ActionName, message: MessageDetail): void {
    const draft = this.shelf.read(message.id, name);
    this.message = message;
    this.name = name;
    this.fields = { ...startFields(name, message, this.shelf.signature()), ...draft?.fields };
    this.faults = this.news = [];
    this.notice = draft ? 'restored' : 'none';
    this.done = null;
    this.host.requestUpdate();
  }

  close(): void {
    this.name = this.done = null;
    this.notice = 'none';
    this.faults = this.news = [];
    this.host.requestUpdate();
  }

  /** Throws the draft away and starts afresh. */
  discard(): void {
    if (!this.name || !this.message) return;
    this.shelf.drop(this.message.id, this.name);
    this.open(this.name, this.message);
  }

  set(field: string, value: string): void {
    this.fields = { ...this.fields, [field]: value };
    this.faults = this.faults.filter((fault) => fault.field !== field);
    // Choosing a person is no text worth keeping.
    if (this.name && this.name !== 'assign' && this.message) this.shelf.put(this.message.id, this.name, this.fields);
    this.host.requestUpdate();
  }

  /** Signed in again: what was not sent may go now. */
  resume(): void {
    if (this.notice === 'signed-out') this.notice = 'none';
  }

  /** The row's newest state; a form that is open goes on with its version. */
  follow(message: MessageDetail | undefined): void {
    if (message && this.message?.id === message.id) this.message = message;
    else if (this.message && message) this.close();
  }

  /** @returns whether it was carried out */
  async send(): Promise<boolean> {
    const { name, message } = this;
    if (!name || !message || this.sending) return false;
    const composed = composeAction(name, this.fields, message.version);
    if ('faults' in composed) {
      this.faults = composed.faults;
      this.host.requestUpdate();
      return false;
    }
    this.sending = true;
    this.notice = 'none';
    this.faults = [];
    this.host.requestUpdate();
    try {
      const after = await this.api.act(message.id, composed.body);
      this.shelf.drop(message.id, name);
      if (name === 'answer') this.shelf.keepSignature(this.fields);
      this.name = null;
      this.done = name;
      this.message = after;
      this.changed(after);
      return true;
    } catch (error) {
      await this.failed(error, name, message);
      return false;
    } finally {
      this.sending = false;
      this.host.requestUpdate();
    }
  }

  private async failed(error: unknown, name: ActionName, message: MessageDetail): Promise<void> {
    const kind = error instanceof Refused ? error.kind : 'failed';
    if (kind === 'conflict') return this.catchUp(message);
    if (kind === 'validation' && error instanceof Refused) {
      this.faults = (error.problem?.errors ?? []).map(({ pointer, key, detail }) => ({ field: faultField(name, pointer, this.fields), key, detail }));
    }
    if (this.faults.length === 0) this.notice = kind === 'offline' || kind === 'signed-out' || kind === 'forbidden' ? kind : 'failed';
    this.refused(error);
  }

  /** Someone was faster: the newest state is fetched, the form stays, and the officer sees what changed. */
  private async catchUp(before: MessageDetail): Promise<void> {
    this.notice = 'conflict';
    try {
      const after = await this.api.message(before.id);
      this.news = after.events.slice(before.events.length);
      this.message = after;
      this.changed(after);
    } catch (error) {
      this.refused(error);
    }
  }
}

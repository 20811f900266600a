import type { LitElement } from 'lit';
import { accountFaults, type AccountForm } from './model/account.js';
import type { Fields } from './model/outline.js';
import type { ShownFault } from './desk.controller.js';
import { Refused, type Colleague, type OfficersApi } from './officers-api.js';

/** One's own password, and the chief's list of people. */
export class AccountController {
  people: readonly Colleague[] | undefined;
  /** The form that was sent last; faults and notice are its own. */
  form: AccountForm = 'password';
  faults: readonly ShownFault[] = [];
  notice: 'none' | 'failed' | 'added' = 'none';
  added = '';
  sending = false;

  constructor(
    private readonly host: LitElement,
    private readonly api: OfficersApi,
    private readonly refused: (error: unknown) => void,
  ) {}

  async load(): Promise<void> {
    this.notice = 'none';
    this.faults = [];
    try {
      this.people = await this.api.colleagues();
    } catch (error) {
      this.refused(error);
    }
    this.host.requestUpdate();
  }

  /** @returns whether it is done; after another password every session has ended, this one too */
  async send(form: AccountForm, fields: Fields): Promise<boolean> {
    if (this.sending) return false;
    this.form = form;
    this.notice = 'none';
    this.faults = accountFaults(form, fields);
    this.sending = this.faults.length === 0;
    this.host.requestUpdate();
    if (!this.sending) return false;
    try {
      await (form === 'password' ? this.api.changePassword(fields) : this.api.addPerson(fields));
      if (form === 'person') await this.load();
      this.added = fields['name'] ?? '';
      this.notice = form === 'person' ? 'added' : 'none';
      return true;
    } catch (error) {
      this.faults = faultsOf(error);
      this.notice = this.faults.length ? 'none' : 'failed';
      this.refused(error);
      return false;
    } finally {
      this.sending = false;
      this.host.requestUpdate();
    }
  }
}

function faultsOf(error: unknown): readonly ShownFault[] {
  if (!(error instanceof Refused)) return [];
  if (error.kind === 'forbidden') return [{ field: 'current', key: 'current-wrong' }];
  return (error.problem?.errors ?? []).map(({ pointer, key, detail }) => ({ field: pointer.replace(/^\//, ''), key, detail }));
}

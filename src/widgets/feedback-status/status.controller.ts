import type { LitElement } from 'lit';
import { ROUTES } from '../../core/contract/routes.js';
import type { StatusReport } from '../../core/contract/status.js';
import { parseReceiptCode, type ReceiptCodeFault } from '../../core/receipt-code.js';
import type { ReceiverAddress } from '../../core/receiver-address.js';
import { LoadError } from '../../core/remote.js';
import { requestText } from '../../platform/request.js';
import { readReport } from './model/read-report.js';

/** What is known of the code asked for. */
export type Lookup =
  | { readonly state: 'none' }
  | { readonly state: 'wrong'; readonly fault: ReceiptCodeFault; readonly digits: number }
  | { readonly state: 'loading' | 'missing' | 'failed' | 'offline' | 'limited' | 'no-target'; readonly code: string }
  | { readonly state: 'found'; readonly report: StatusReport; readonly rated?: 'sending' | 'failed' | 'done' };

/** Looks a code up and sends the rating. The last question wins. */
export class StatusController {
  lookup: Lookup = { state: 'none' };
  private running: AbortController | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly receiver: () => ReceiverAddress | undefined,
  ) {}

  /** Checks the check digit on the device first: most slips never reach the network. */
  async look(typed: string): Promise<void> {
    this.running?.abort();
    const read = parseReceiptCode(typed);
    if ('fault' in read) return this.become({ state: 'wrong', ...read });
    const { code } = read;
    const receiver = this.receiver();
    if (!receiver) return this.become({ state: 'no-target', code });
    const own = (this.running = new AbortController());
    this.become({ state: 'loading', code });
    try {
      const { text } = await requestText(ROUTES.status(receiver.base, receiver.commune, code), { signal: own.signal, retries: 1 });
      const report = readReport(JSON.parse(text));
      if (!own.signal.aborted) this.become(report ? { state: 'found', report } : { state: 'failed', code });
    } catch (error) {
      if (!own.signal.aborted) this.become({ state: failureOf(error), code });
    }
  }

  /** 'Đã rõ' or 'Chưa rõ'; may be changed. */
  async rate(clear: boolean): Promise<void> {
    const receiver = this.receiver();
    if (this.lookup.state !== 'found' || !receiver) return;
    const { report } = this.lookup;
    this.become({ state: 'found', report, rated: 'sending' });
    try {
      const response = await fetch(ROUTES.rating(receiver.base, receiver.commune, report.code), {
        method: 'POST', credentials: 'omit', headers: { 'Content-Type': 'application/json' }, body: `{"clear":${clear ? 'true' : 'false'}}`,
      });
      this.become(response.ok ? { state: 'found', report: { ...report, answerClear: clear }, rated: 'done' } : { state: 'found', report, rated: 'failed' });
    } catch {
      this.become({ state: 'found', report, rated: 'failed' }); // no network: the person may press again
    }
  }

  stop(): void {
    this.running?.abort();
  }

  private become(lookup: Lookup): void {
    this.lookup = lookup;
    this.host.requestUpdate();
  }
}

function failureOf(error: unknown): 'missing' | 'limited' | 'offline' | 'failed' {
  if (!(error instanceof LoadError)) return 'failed';
  if (error.kind === 'offline') return 'offline';
  if (error.kind !== 'http') return 'failed';
  return error.detail === '404' ? 'missing' : error.detail === '429' ? 'limited' : 'failed';
}

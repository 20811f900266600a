import { CircleAlert, RefreshCw, WifiOff } from 'lucide';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { OutboxEntry } from '../../core/delivery/entry.js';
import { formatReceiptCode } from '../../core/receipt-code.js';
import { CommuneElement } from '../../platform/base-element.js';
import type { Outbox } from '../../platform/delivery/outbox.js';
import { feedbackReceiver } from '../../platform/feedback-endpoint.js';
import { focusAfterUpdate } from '../../platform/focus-after-update.js';
import { lazyMessages, Localizer, registerMessages } from '../../platform/localize.js';
import { field, fieldStyles } from '../../ui/field.js';
import { heading } from '../../ui/heading.js';
import { icon } from '../../ui/icon.js';
import { notice } from '../../ui/notice.js';
import { controlStyles } from '../../ui/styles/controls.styles.js';
import { vi, type StatusMessages } from './messages/vi.js';
import { StatusController } from './status.controller.js';
import { statusStyles } from './status.styles.js';
import { reportView } from './views/report.js';

registerMessages('vi', vi);
const loadEnglish = lazyMessages(async () => (await import('./messages/en.js')).en);

/**
 * Shows what became of a message by its code: timeline, due date, answer, and "Đã rõ / Chưa rõ". Lists the codes that
 * were received on this device. The code may stand in the address, `#ma=482719350022`.
 *
 * @summary State of one message by its code
 * @slot - text or a number to call, shown until the widget has loaded
 */
export class CommuneFeedbackStatusElement extends CommuneElement {
  static override styles: CSSResultGroup = [CommuneElement.styles, controlStyles, fieldStyles, statusStyles];
  static override properties = { endpoint: {}, code: {}, clock: { attribute: false }, outbox: { attribute: false } };

  /** Address of the receiver with the commune, where the site file names none. */
  declare endpoint: string;
  /** Code to look up at once. */
  declare code: string;
  /** Gives the present instant, epoch milliseconds. For tests and stories. */
  declare clock: () => number;
  /** Gives another outbox than the page's. For tests and stories. */
  declare outbox: (() => Promise<Outbox>) | undefined;

  private typed = '';
  private saved: readonly OutboxEntry[] = [];
  private readonly texts = new Localizer<StatusMessages>(this, () => this.site, loadEnglish);
  private readonly status = new StatusController(this, () => feedbackReceiver(this.site, this.endpoint));

  constructor() {
    super();
    this.endpoint = this.code = '';
    this.clock = Date.now;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.readAddress);
    void this.readSaved();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.readAddress);
    this.status.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code') && this.code) this.look(this.code);
    else if (!this.hasUpdated) this.readAddress();
    // The site file may have come after the question.
    if (this.status.lookup.state === 'no-target' && feedbackReceiver(this.site, this.endpoint)) this.look(this.status.lookup.code);
  }

  protected override render(): TemplateResult {
    const { term, language } = this.texts;
    const title = this.heading && this.heading !== 'hidden' ? this.heading : term('fsTitle');
    const head = html`<header class=${this.heading === 'hidden' ? 'sr' : 'hd'}>${heading(this.headingLevel, title, 'title', 'title')}</header>`;
    return this.frameTemplate(head, html`${this.formTemplate()}${this.resultTemplate()}${this.savedTemplate()}`, language);
  }

  private formTemplate(): TemplateResult {
    const { term } = this.texts;
    const { lookup } = this.status;
    const submit = (event: Event) => {
      event.preventDefault();
      this.look(this.typed);
    };
    const error = lookup.state === 'wrong' ? (lookup.fault === 'code-length' ? term('fs-code-length', lookup.digits) : term(`fs-${lookup.fault}`)) : '';
    return html`<form novalidate @submit=${submit}>${field({
      id: 'code', label: term('fsCode'), hint: term('fsHint'), error,
      control: ({ describedBy, invalid }) => html`<div class="lk"><input class="inp" id="code" inputmode="numeric" autocomplete="off" maxlength="30" aria-describedby=${describedBy} aria-invalid=${invalid}
 .value=${this.typed} @input=${(event: Event) => { this.typed = (event.target as HTMLInputElement).value; }}><button class="btn main">${term('fsLook')}</button></div>`,
    })}</form>`;
  }

  private resultTemplate(): unknown {
    const { term, language } = this.texts;
    const { lookup } = this.status;
    const phone = (this.site.hotlines?.filter(({ primary }) => primary)[0] ?? this.site.hotlines?.[0])?.number ?? '';
    const again = html`<button type="button" class="btn small" @click=${() => this.look(this.typed)}>${icon(RefreshCw, 18)}${term('fsRetry')}</button>`;
    switch (lookup.state) {
      case 'loading': return html`<p class="sub" role="status">${term('fsLoading')}</p>`;
      case 'missing': return notice('bad', CircleAlert, term('fsNotFound', formatReceiptCode(lookup.code)), html`<p>${term('fsNotFoundText', phone)}</p>`);
      case 'failed': return notice('bad', CircleAlert, term('fsFailed'), html`<p>${term('fsFailedText')}</p>${again}`);
      case 'limited': return notice('warn', CircleAlert, term('fsFailed'), html`<p>${term('fsLimited')}</p>${again}`);
      case 'offline': return notice('warn', WifiOff, term('fsOffline'), html`<p>${term('fsFailedText')}</p>${again}`);
      case 'no-target': return html`<p class="sub">${term('fsNoTarget')}</p>`;
      case 'found': return reportView(lookup.report, {
        term, language, phone, level: this.headingLevel + 1, now: this.clock(), rated: lookup.rated, rate: (clear) => void this.status.rate(clear),
        who: this.site.name ? term('fsAuthority', this.site.name.charAt(0).toLowerCase() + this.site.name.slice(1)) : '',
      });
      default: return nothing;
    }
  }

  private savedTemplate(): unknown {
    const { term } = this.texts;
    if (!this.saved.length) return nothing;
    return html`<div class="sv full">${heading(this.headingLevel + 1, term('fsSaved'), 'section')}<ul>${this.saved.map((entry) => {
      const { code, kind } = (entry.state as { receipt: { code: string; kind: 'gop-y' } }).receipt;
      const shown = formatReceiptCode(code);
      return html`<li><button type="button" class="link" @click=${() => this.look(code)}>${term('fsWhich', shown, term(`fs-${kind}`))}</button>
<button type="button" class="link" aria-label=${term('fsForgetOne', shown)} @click=${() => void this.forget(entry.key)}>${term('fsForget')}</button></li>`;
    })}</ul></div>`;
  }

  private look(code: string): void {
    this.typed = /^\d{12}$/.test(code) ? formatReceiptCode(code).replace(/\u00a0/g, ' ') : code;
    void this.status.look(code).then(() => void focusAfterUpdate(this, this.status.lookup.state === 'found' ? '#found' : '#code'));
    this.requestUpdate();
  }

  private readonly readAddress = (): void => {
    const code = /[#&]ma=(\d{12})/.exec(location.hash)?.[1];
    if (code) this.look(code);
  };

  /** Receipts on this device; opening the outbox also sends what still waits there. */
  private async readSaved(): Promise<void> {
    try {
      const outbox = await this.openOutbox();
      const entries = await outbox.ofTopic('feedback');
      this.saved = entries.filter(({ state }) => state.name === 'received' && /^\d{12}$/.test((state.receipt as { code?: string } | null)?.code ?? ''));
      this.requestUpdate();
    } catch {
      // no network for the file, or storage blocked: the field for a code is enough
    }
  }

  private async forget(key: string): Promise<void> {
    await (await this.openOutbox()).forget(key);
    await this.readSaved();
  }

  private async openOutbox(): Promise<Outbox> {
    return this.outbox ? this.outbox() : (await import('../../platform/delivery/page-outbox.js')).pageOutbox();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'commune-feedback-status': CommuneFeedbackStatusElement;
  }
}

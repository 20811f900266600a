import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Officer, Opening } from '../../core/contract/officers.js';
import { CommuneElement } from '../../platform/base-element.js';
import { lazyMessages, Localizer, registerMessages } from '../../platform/localize.js';
import { printPage } from '../../platform/print-window.js';
import { dialogStyles, openDialog } from '../../ui/dialog.js';
import { disclosureStyles } from '../../ui/disclosure.js';
import { fieldStyles } from '../../ui/field.js';
import { heading } from '../../ui/heading.js';
import { leaderStyles } from '../../ui/leader.js';
import { controlStyles } from '../../ui/styles/controls.styles.js';
import { AccountController } from './account.controller.js';
import { ActionFlow } from './action-flow.js';
import { CommuneAddress } from './commune-address.js';
import { DeskController } from './desk.controller.js';
import { DraftShelf } from './draft-shelf.js';
import { inboxStyles } from './inbox.styles.js';
import { messageStyles } from './message.styles.js';
import { MessagesController } from './messages.controller.js';
import { vi, type InboxMessages } from './messages/vi.js';
import type { AccountForm } from './model/account.js';
import type { Fields } from './model/outline.js';
import type { Place } from './model/route.js';
import { OfficeController } from './office.controller.js';
import { OfficersApi, type Send } from './officers-api.js';
import { PlaceController } from './place.controller.js';
import { RedactionController } from './redaction.controller.js';
import { SessionController } from './session.controller.js';
import { SurveyController } from './survey.controller.js';
import { surveyStyles } from './survey.styles.js';
import { accountView } from './views/account.js';
import { actionsView } from './views/actions.js';
import { auditView } from './views/audit.js';
import { bar } from './views/bar.js';
import { boxView } from './views/box.js';
import { doorView, expiredView, type LeftDrafts } from './views/door.js';
import type { InboxContext } from './views/context.js';
import { listView } from './views/list.js';
import { messageView } from './views/message.js';
import { minutesPage } from './views/minutes-paper.js';
import { signInForm } from './views/sign-in.js';
import { surveyView } from './views/survey.js';

registerMessages('vi', vi);
const loadEnglish = lazyMessages(async () => (await import('./messages/en.js')).en);

/**
 * The officers' side of a receiver: sign-in, list with clocks, message, answer, publication, minutes, audit log.
 * Stands on the receiver's own origin, because its session cookie goes nowhere else.
 *
 * @summary The officers' inbox
 */
export class CommuneInboxElement extends CommuneElement {
  static override styles: CSSResultGroup = [CommuneElement.styles, controlStyles, fieldStyles, leaderStyles, disclosureStyles, dialogStyles, inboxStyles, messageStyles, surveyStyles];
  static override properties = { endpoint: {}, routing: {}, clock: { attribute: false }, send: { attribute: false } };

  /** Address of the receiver with the commune, where the page does not stand under the receiver's `/hop-thu`. */
  declare endpoint: string;
  /** `hash` keeps the open message in the page's address, so that Back works. */
  declare routing: '' | 'hash';
  /** Gives the present instant, epoch milliseconds. For tests and stories. */
  declare clock: () => number;
  /** Makes the requests. For tests and stories. */
  declare send: Send;

  private communeName = '';
  private printFailed = false;
  private passwordChanged = false;
  private dismissed = false;
  private left: LeftDrafts | undefined;
  private readonly texts = new Localizer<InboxMessages>(this, () => this.site, loadEnglish);
  private readonly address = new CommuneAddress(() => this.endpoint);
  private readonly api = new OfficersApi(() => this.address.get() ?? { base: '', commune: '-' }, () => this.send);
  private readonly session = new SessionController(this, this.api, (officer, again) => this.entered(officer, again));
  private readonly refused = (error: unknown): void => this.session.noticed(error);
  private readonly shelf = new DraftShelf(() => this.owner(), () => this.clock());
  private readonly messages = new MessagesController(this, this.api, this.refused);
  private readonly desk = new DeskController(this, this.api, this.shelf, (message) => this.messages.put(message), this.refused);
  private readonly redaction = new RedactionController(this, this.api, this.desk, this.refused);
  private readonly way = new PlaceController(this, {
    inAddress: () => this.routing === 'hash', inside: () => this.session.officer !== undefined, load: (place) => this.load(place), focusOn: (selector) => this.focusOn(selector),
  });
  private readonly flow = new ActionFlow(this.messages, this.desk, this.redaction, (selector) => this.focusOn(selector));
  private readonly account = new AccountController(this, this.api, this.refused);
  private readonly office = new OfficeController(this, this.api, this.refused);
  private readonly survey = new SurveyController(this, this.api, this.refused, () => this.clock());

  constructor() {
    super();
    this.endpoint = this.routing = '';
    this.clock = Date.now;
    this.send = (url, init) => fetch(url, init);
  }

  protected override firstUpdated(): void {
    if (this.address.get()?.commune) void this.session.start();
    else this.session.wait();
  }

  protected override willUpdate(): void {
    this.desk.follow(this.messages.message);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.session.session.state === 'expired' && !this.dismissed) openDialog(this.renderRoot.querySelector('dialog'));
  }

  protected override render(): TemplateResult {
    const { term, language } = this.texts;
    const { state } = this.session.session;
    const own = this.communeName ? term('ibTitleOf', this.communeName) : term('ibTitle');
    const title = this.heading && this.heading !== 'hidden' ? this.heading : own;
    const head = html`<header class=${this.heading === 'hidden' ? 'sr' : 'hd'}>${heading(this.headingLevel, title, 'title', 'title')}</header>`;
    const body = !this.address.get() ? html`<p>${term('ibNoReceiver')}</p>` : state === 'unknown' ? html`<p class="sub" role="status">${term('ibLoading')}</p>` : state === 'out' ? doorView(this.signInFields(''), this.left, this.passwordChanged, { term, level: this.headingLevel + 1 }) : this.insideTemplate();
    return this.frameTemplate(head, body, language);
  }

  private signInFields(username: string): TemplateResult {
    const { term } = this.texts;
    const { fault, busy } = this.session;
    return signInForm({
      term, username, fault, busy, commune: this.address.known ? null : this.address.typed,
      onSubmit: (commune, name, password) => {
        if (commune !== null && !this.address.type(commune)) return this.session.refuse('ibNoCommune');
        void this.session.signIn(name, password).then((entered) => (entered ? undefined : this.focusOn('[aria-invalid], #username')));
      },
    });
  }

  private insideTemplate(): TemplateResult {
    const { officer } = this.session;
    if (!officer) return html``;
    const { term, language } = this.texts;
    const context: InboxContext = { term, language, officer, level: this.headingLevel + 1, now: this.clock() };
    const expired = this.session.session.state === 'expired';
    return html`${bar(context, this.way.place, this.way.go, () => void this.leave())}${expired ? expiredView(this.signInFields(officer.username), this.askAgain, () => { this.dismissed = true; }, context) : nothing}${this.pageTemplate(context)}`;
  }

  private pageTemplate(context: InboxContext): unknown {
    const { messages, office, desk, redaction } = this;
    const { place, go } = this.way;
    if (place.page === 'box') return boxView({ office, printFailed: this.printFailed, open: () => void this.openBox(), print: (opening) => void this.print(opening) }, context);
    if (place.page === 'audit') return auditView(office, (id) => go({ page: 'messages', message: id }), context);
    if (place.page === 'survey') return surveyView({ survey: this.survey, exportUrl: (file, query) => this.api.exportUrl(file, query) }, context);
    if (place.page === 'account') return accountView(this.account, (form, fields, element) => void this.sendAccount(form, fields, element), context);
    const id = place.message;
    const actions = messages.message && actionsView(messages.message, {
      desk, redaction, colleagues: messages.colleagues, draftsKept: this.shelf.kept, signIn: this.askAgain,
      open: this.flow.open, send: (confirmed) => void this.flow.send(confirmed), close: this.flow.close,
    }, context);
    return html`<div class="two ${id === null ? '' : 'opened'}"><div class="pane pl">${listView({ messages, drafted: this.shelf.messages(), open: (one) => go({ page: 'messages', message: one }), exportUrl: (file) => this.api.exportUrl(file) }, context)}</div>
<div class="pane pm">${messageView({ messages, actions, photoUrl: (path) => this.api.photoUrl(path), back: () => go({ page: 'messages', message: null }), retry: () => void messages.open(id) }, context)}</div></div>`;
  }

  private async openBox(): Promise<void> {
    await this.focusOn((await this.office.openBox()) ? '#fresh' : '#present');
  }

  private async sendAccount(form: AccountForm, fields: Fields, element: HTMLFormElement): Promise<void> {
    if (!(await this.account.send(form, fields))) return this.focusOn(`#form-${form} [aria-invalid]`);
    element.reset();
    if (form === 'person') return this.focusOn('#added');
    await this.leave();
    this.passwordChanged = true;
    this.requestUpdate();
  }

  private async print(opening: Opening): Promise<void> {
    this.printFailed = !(await printPage(minutesPage(opening, this.communeName, this.texts)));
    this.requestUpdate();
  }

  private load(place: Place): Promise<void> {
    if (place.page === 'box') return this.office.loadOpenings();
    if (place.page === 'audit') return this.office.loadAudit(1);
    if (place.page === 'survey') return this.survey.load();
    if (place.page === 'account') return this.account.load();
    return this.messages.open(place.message);
  }

  /** The same officer goes on where the session ended; another one starts with an empty desk. */
  private entered(officer: Officer, again: boolean): void {
    this.renderRoot.querySelector('dialog')?.close();
    this.left = undefined;
    this.passwordChanged = false;
    this.dismissed = false;
    if (!again) this.clearDesk();
    if (again) this.desk.resume();
    void this.messages.load();
    if (!this.messages.colleagues.length) void this.messages.loadColleagues();
    if (!again || !this.messages.message || this.way.place.page === 'survey') void this.way.show(officer.role === 'chief' || this.way.place.page !== 'audit' ? this.way.place : { page: 'messages', message: null });
    if (!this.communeName) void this.readCommuneName();
  }

  private async readCommuneName(): Promise<void> {
    try {
      this.communeName = await this.api.communeName();
      this.requestUpdate();
    } catch {
      // The title says less; nothing else depends on it.
    }
  }

  private async leave(): Promise<void> {
    const owner = this.owner();
    const shelf = new DraftShelf(() => owner, () => this.clock());
    const count = shelf.messages().length;
    await this.session.signOut();
    this.clearDesk();
    this.left = count ? { count, drop: () => { shelf.clear(); this.left = { count: 0, drop: () => undefined }; this.requestUpdate(); } } : undefined;
    await this.focusOn('#sign-in');
  }

  private clearDesk(): void {
    this.desk.close();
    this.messages.forget();
    this.office.forget();
    this.survey.forget();
    this.printFailed = false;
  }

  private readonly askAgain = (): void => {
    this.dismissed = false;
    this.requestUpdate();
  };

  /** Whose drafts: of this commune and this officer. */
  private owner(): string {
    return `${this.address.get()?.commune ?? ''}:${this.session.officer?.id ?? ''}`;
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'commune-inbox': CommuneInboxElement;
  }
}

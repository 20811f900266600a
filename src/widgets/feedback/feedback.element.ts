import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Site } from '../../core/site.js';
import { addStyles } from '../../platform/add-styles.js';
import { Announcer } from '../../platform/announcer.js';
import { CommuneElement } from '../../platform/base-element.js';
import type { Outbox } from '../../platform/delivery/outbox.js';
import { readStored } from '../../platform/guarded-storage.js';
import { lazyMessages, Localizer, registerMessages } from '../../platform/localize.js';
import { fieldStyles } from '../../ui/field.js';
import { heading } from '../../ui/heading.js';
import { controlStyles } from '../../ui/styles/controls.styles.js';
import { feedbackStyles } from './feedback.styles.js';
import type { Engine, EngineHost } from './later/engine.js';
import type { LaterMessages } from './messages/later-vi.js';
import { vi, type FirstMessages } from './messages/vi.js';
import { DRAFT_KEY, NO_FIELDS, type Fields } from './model/fields.js';
import type { Action, Screen } from './model/reducer.js';
import { readSettings } from './model/settings.js';
import { firstHotline, type ViewContext } from './views/context.js';
import { contentView } from './views/content.js';
import { authority, promise, unitWord } from './views/head.js';
import { launcherView } from './views/launcher.js';

registerMessages('vi', vi);
const loadEnglish = lazyMessages(async () => (await import('./messages/en.js')).en);

/** Narrower than this the launcher is shown (px). */
const SIDEBAR = 340;

/**
 * The commune's feedback box: three short steps, a draft on the device, and delivery that survives a closed tab. In a
 * side column it is a launcher with the types and a field for a code.
 *
 * This file draws the first screen; what is done on it is kept until the rest is there, which is fetched at once.
 *
 * What stands inside the tag is shown until the script runs, and is the way without script: a plain form to the
 * receiver's address (`<form method="post" enctype="multipart/form-data" action="https://…/v1/dong-xa/feedback">` with
 * `kind`, `content`, `place`, `contact_mode`, `name`, `phone`, `consent_contact`, `photos`). What was typed there before
 * the script came is taken over.
 *
 * @summary Feedback form
 * @fires {FeedbackSubmitEvent} commune-feedback-submit - "Gửi" was pressed; cancelable
 * @fires {FeedbackReceivedEvent} commune-feedback-received - the receiver has the message: `receipt`
 * @fires {FeedbackTrackEvent} commune-feedback-track - the citizen wants to follow a message: `code`; cancelable
 * @slot - a plain form or a number to call, shown until the widget has loaded
 */
export class CommuneFeedbackElement extends CommuneElement implements EngineHost {
  static override styles: CSSResultGroup = [CommuneElement.styles, controlStyles, fieldStyles, feedbackStyles];
  static override properties = {
    endpoint: {}, view: {}, subject: {}, prefill: {}, routing: {}, listen: {}, clock: { attribute: false }, outbox: { attribute: false },
  };

  /** Address of the receiver with the commune, `https://host/v1/dong-xa`, where the site file names none; on the page's origin or one it allows. */
  declare endpoint: string;
  /** `form`, `launcher`, or `auto`: the launcher where it is narrower than 340 px. */
  declare view: 'auto' | 'form' | 'launcher';
  /** What the message is about; its first line when it is sent. */
  declare subject: string;
  /** Text to begin with, where there is none yet. */
  declare prefill: string;
  /** `history`: the browser's Back goes one step back; `none`: the history is left alone. */
  declare routing: 'history' | 'none';
  /** `page`: takes reports of other widgets ("Báo nội dung sai") as a message begun; `none`: leaves them alone. */
  declare listen: 'page' | 'none';
  /** Gives the present instant, epoch milliseconds. For tests and stories. */
  declare clock: () => number;
  /** Gives another outbox than the page's. For tests and stories. */
  declare outbox: (() => Promise<Outbox>) | undefined;

  readonly announcer = new Announcer(this);
  private readonly texts = new Localizer<FirstMessages & LaterMessages>(this, () => this.site, loadEnglish);
  private engine: Engine | undefined;
  private failed = false;
  private narrow = false;
  /** What was entered, and pressed, before the rest was there. */
  private fields: Fields = NO_FIELDS;
  private opened = false;
  private waiting: Action[] = [];

  constructor() {
    super();
    this.endpoint = this.subject = this.prefill = '';
    this.view = 'auto';
    this.routing = 'history';
    this.listen = 'page';
    this.clock = Date.now;
  }

  get commune(): Site {
    return this.site;
  }

  get firstScreen(): 'launch' | 'content' {
    return this.view === 'launcher' || (this.view === 'auto' && this.narrow) ? 'launch' : 'content';
  }

  /** Opens the form with a subject and a text; what the person has written stays. */
  async begin(subject: string, text = ''): Promise<void> {
    await this.load();
    this.engine?.begin(subject, text);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Words typed into the plain form before the script came.
    const typed = this.querySelector<HTMLTextAreaElement>('textarea[name=content]')?.value ?? '';
    if (typed.trim() && !this.fields.content) this.fields = { ...this.fields, content: typed };
    if (this.engine) this.engine.connect();
    else void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.engine?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.measure();
    if ((changed.has('subject') && this.subject) || (changed.has('prefill') && this.prefill)) this.takePrefill();
    this.engine?.update();
  }

  protected override render(): TemplateResult {
    const full = this.engine?.context();
    const context = full ?? this.baseContext();
    const { term, who } = context;
    const screen = this.screen();
    const title = this.heading && this.heading !== 'hidden' ? this.heading : term('fbTitle');
    const sub = screen === 'launch' || screen === 'content' ? promise({ ...context, who: screen === 'launch' ? unitWord(this.site.name, term) : who }) : '';
    const head = html`<header class=${this.heading === 'hidden' || this.engine?.ownTitle ? 'sr' : 'hd'}>${heading(this.headingLevel, title, 'title', 'title')}${sub ? html`<p class="sub">${sub}</p>` : nothing}</header>`;
    const body = this.engine && full ? this.engine.body(full) : this.firstBody(context, screen);
    return this.frameTemplate(head, html`${body}${this.announcer.template()}`, context.language);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.engine?.updated();
  }

  /** What the views read, as far as the first screen goes. */
  baseContext(): ViewContext {
    const { site } = this;
    const { term, language } = this.texts;
    const settings = readSettings(site.feedback, undefined);
    const later = (action: Action) => () => this.first(action);
    return {
      state: { screen: 'content', fields: this.fields, faults: [], busy: false }, settings, site, term, language, level: this.headingLevel + 1,
      who: authority(settings, site.name, term), hotline: firstHotline(site), act: this.first, leave: later({ type: 'left' }),
      track: (code) => void this.load().then(() => this.engine?.track(code)), addPhotos: (files) => void this.load().then(() => this.engine?.photos.add(files)),
      useDevicePosition: () => void this.load().then(() => this.engine?.send.useDevicePosition()), parts: {},
    };
  }

  /** Before the rest is there: texts are taken, buttons wait. */
  private readonly first = (action: Action): void => {
    // Pressed on what was drawn before the rest came, answered by the rest.
    if (this.engine) return this.engine.form.act(action);
    if (action.type === 'typed') this.fields = { ...this.fields, [action.field]: action.value };
    else if (action.type === 'kind') this.fields = { ...this.fields, kind: action.kind };
    else if (action.type === 'opened') {
      this.fields = { ...this.fields, kind: action.kind ?? '' };
      this.opened = true;
    } else if (action.type === 'next' && this.failed) void this.load();
    if (action.type === 'next' && !this.waiting.length) this.waiting.push(action);
    this.requestUpdate();
  };

  private screen(): Screen {
    if (this.engine) return this.engine.screen;
    return this.opened ? 'content' : this.firstScreen;
  }

  private firstBody(context: ViewContext, screen: Screen): unknown {
    const { term } = this.texts;
    if (this.failed && this.waiting.length) return html`<div class="nt bad" role="alert"><div><p class="b">${term('fbPartFailed')}</p><p>${term('fbPartFailedText')}</p></div></div>${contentView(context)}`;
    // A message begun earlier: it will be asked about, and the form must not jump away under the reader's hand.
    if (readStored(DRAFT_KEY) && !this.failed) return html`<p class="sub">${term('fbLoading')}</p>`;
    return screen === 'launch' ? launcherView(context) : contentView(context);
  }

  /** Brings the rest at once, so that it is there when the network is not. */
  private load(): Promise<void> {
    this.loading ??= this.bring();
    return this.loading;
  }

  private loading: Promise<void> | undefined;

  private async bring(): Promise<void> {
    try {
      const later = await import('./later/later.js');
      this.failed = false;
      await this.updateComplete;
      this.measure();
      addStyles(this, later.laterStyles);
      this.engine = new later.Engine(this);
      this.engine.start(this.fields, this.opened ? 'content' : this.firstScreen, this.waiting);
    } catch {
      this.failed = true; // no network for the file: the next press tries again
      this.loading = undefined;
    }
    this.requestUpdate();
  }

  /** Side column or not; once the rest is there, a turned phone does not change the screen any more. */
  private measure(): void {
    const { offsetWidth } = this;
    if (!this.engine && offsetWidth) this.narrow = offsetWidth < SIDEBAR;
  }

  private takePrefill(): void {
    const { subject, prefill } = this;
    if (this.engine && this.engine.screen !== 'launch') this.engine.begin(subject, prefill);
    else this.fields = { ...this.fields, subject: subject || this.fields.subject, content: this.fields.content || prefill };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'commune-feedback': CommuneFeedbackElement;
  }
}

import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { CircleAlert } from 'lucide';
import { ROUTES } from '../../core/contract/routes.js';
import { lastValue } from '../../core/remote.js';
import { addStyles } from '../../platform/add-styles.js';
import { allowedUrl } from '../../platform/allowed-url.js';
import { Announcer } from '../../platform/announcer.js';
import { CommuneElement } from '../../platform/base-element.js';
import type { Outbox } from '../../platform/delivery/outbox.js';
import { lazyMessages, Localizer, registerMessages } from '../../platform/localize.js';
import { PhotoList } from '../../platform/photos/photo-list.controller.js';
import { RemoteData } from '../../platform/remote-data.controller.js';
import { fieldStyles } from '../../ui/field.js';
import { heading } from '../../ui/heading.js';
import { notice } from '../../ui/notice.js';
import { controlStyles } from '../../ui/styles/controls.styles.js';
import { openTracking, trackAddress } from './track.js';
import { feedbackStyles } from './feedback.styles.js';
import { FeedbackTrackEvent } from './feedback.events.js';
import { FormController } from './form.controller.js';
import type { LaterMessages } from './messages/later-vi.js';
import { vi, type FirstMessages } from './messages/vi.js';
import { ReportListener } from './report-listener.js';
import { wholeContent } from './model/fields.js';
import { readSettings, type FeedbackSettings } from './model/settings.js';
import { readTarget, type Target } from './model/target.js';
import { firstHotline, type ViewContext } from './views/context.js';
import { contentView } from './views/content.js';
import { authority, promise, savedWords } from './views/head.js';
import { launcherView } from './views/launcher.js';

registerMessages('vi', vi);
const loadEnglish = lazyMessages(async () => (await import('./messages/en.js')).en);

type Later = typeof import('./later/later.js');

/** Narrower than this the launcher is shown (px). */
const SIDEBAR = 340;
/** Letters before the limit at which it is first announced. */
const ANNOUNCE_LEFT = 200;

/**
 * The commune's feedback box: three short steps, a draft on the device, and delivery that survives a closed tab. In a
 * side column it is a launcher with the types and a field for a code.
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
export class CommuneFeedbackElement extends CommuneElement {
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

  private narrow = false;
  private begun = false;
  private later: Later | undefined;
  private sender: InstanceType<Later['SendController']> | undefined;
  private laterFailed = false;
  private announcedAt = 0;

  private readonly texts = new Localizer<FirstMessages & LaterMessages>(this, () => this.site, loadEnglish);
  private readonly announcer = new Announcer(this);
  private readonly received = new RemoteData<unknown>(this, ({ data }) => data);
  readonly photos = new PhotoList(this, () => this.settings.photosMax);
  readonly form = new FormController(this, () => this.settings, () => this.photos.items.length, () => this.routing !== 'none');
  private readonly reports = new ReportListener(this, (subject, text) => this.begin(subject, text));

  constructor() {
    super();
    this.endpoint = this.subject = this.prefill = '';
    this.view = 'auto';
    this.routing = 'history';
    this.listen = 'page';
    this.clock = Date.now;
  }

  get settings(): FeedbackSettings {
    return readSettings(this.site.feedback, lastValue(this.received.state));
  }

  get target(): Target | undefined {
    return readTarget(this.endpointAddress(), this.site.feedback);
  }

  get firstScreen(): 'launch' | 'content' {
    return this.view === 'launcher' || (this.view === 'auto' && this.narrow) ? 'launch' : 'content';
  }

  /** Opens the form with a subject and a text, unless the person has written something already. */
  begin(subject: string, text = ''): void {
    const { fields } = this.form.state;
    if (this.form.draft) this.form.decide(true, this.firstScreen);
    this.form.act({ type: 'opened', fields: { ...this.form.state.fields, subject, content: fields.content || text } });
    this.form.focus('#step');
  }

  trackAddress(code: string): string {
    return trackAddress(this.site, code);
  }

  track(code: string): void {
    if (this.dispatchEvent(new FeedbackTrackEvent(code))) openTracking(this, this.site, code);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.narrow = this.offsetWidth > 0 && this.offsetWidth < SIDEBAR;
    this.reports.connect();
    void this.loadLater();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.reports.disconnect();
    this.sender?.stop();
    this.sender = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { target } = this;
    this.received.load(target?.to === 'receiver' ? ROUTES.settings(target.address.base, target.address.commune) : undefined);
    if (!this.begun) {
      this.begun = true;
      this.form.begin(this.firstScreen);
      // Words typed into the plain form before the script came.
      const typed = this.querySelector<HTMLTextAreaElement>('textarea[name=content]')?.value ?? '';
      if (typed.trim() && !this.form.draft) this.form.act({ type: 'opened', fields: { ...this.form.state.fields, content: typed } });
    }
    if ((changed.has('subject') && this.subject) || (changed.has('prefill') && this.prefill)) this.takePrefill();
  }

  protected override render(): TemplateResult {
    const context = this.viewContext();
    const { term, who } = context;
    const { screen } = this.form.state;
    const title = this.heading && this.heading !== 'hidden' ? this.heading : term('fbTitle');
    const sub = screen === 'launch' || screen === 'content' ? promise({ ...context, who: screen === 'launch' ? term('fbCommune') : who }) : '';
    const head = html`<header class=${this.heading === 'hidden' || screen === 'sent' ? 'sr' : 'hd'}>${heading(this.headingLevel, title, 'title', 'title')}${sub ? html`<p class="sub">${sub}</p>` : nothing}</header>`;
    return this.frameTemplate(head, html`${this.bodyTemplate(context)}${this.announcer.template()}`, context.language);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { settings } = this;
    const left = settings.contentMax - wholeContent(this.form.state.fields).length;
    const stage = left <= 0 ? 2 : left <= ANNOUNCE_LEFT ? 1 : 0;
    if (stage > this.announcedAt) this.announcer.say(this.texts.term('fbLettersLeft', Math.max(0, left)));
    this.announcedAt = stage;
    if (this.form.savedAt && settings.photosMax) this.photos.prefetch();
  }

  /** What the views read. */
  viewContext(): ViewContext {
    const { settings, site } = this;
    const { term, language } = this.texts;
    const { form, photos } = this;
    const base: ViewContext = {
      state: form.state, settings, site, term, language, photos, level: this.headingLevel + 1, who: authority(settings, site.name, term), hotline: firstHotline(site),
      act: form.act, focus: form.focus, leave: form.leave, back: form.back, saved: savedWords(form.savedAt, term), beneathText: nothing, photoRow: nothing, placeExtra: nothing, routes: undefined,
    };
    const { later, sender } = this;
    if (!later || !sender) return base;
    const full = sender.context(base);
    return { ...full, beneathText: later.beneathText(full), photoRow: later.photoRow(full), placeExtra: later.placeExtra(full), routes: (which: 'complaint' | 'denunciation') => later.routeBody(full, which) };
  }

  private bodyTemplate(context: ViewContext): unknown {
    const { later, sender } = this;
    const { screen } = this.form.state;
    const { term } = this.texts;
    if (!context.settings.open && screen !== 'sent') return notice('warn', CircleAlert, term('fbClosed'), html`<p>${term('fbClosedText', context.hotline)}</p>`);
    const full = later && sender ? sender.context(context) : undefined;
    const left = later && full ? later.leftView(full) : nothing;
    if (screen === 'launch') return html`${left}${launcherView(context, (code) => this.track(code))}`;
    if (screen === 'content') return html`${left}${contentView(context, () => void this.usePosition())}`;
    if (!later || !full) return this.laterFailed ? notice('bad', CircleAlert, term('fbPartFailed'), html`<p>${term('fbPartFailedText')}</p><button class="btn small" @click=${this.loadLater}>${term('fbRetry')}</button>`) : html`<p class="sub">${term('fbLoading')}</p>`;
    switch (screen) {
      case 'draft': return later.draftView(full);
      case 'contact': return later.contactView(full);
      case 'review': return later.reviewView(full);
      case 'sent': return later.sentView(full);
    }
  }

  /** Brings the rest at once, so that it is there when the network is not. */
  private readonly loadLater = async (): Promise<void> => {
    try {
      this.laterFailed = false;
      this.later = await import('./later/later.js');
      if (!this.isConnected || this.sender) return;
      addStyles(this, this.later.laterStyles);
      this.sender = new this.later.SendController(this);
      this.requestUpdate();
      await this.sender.start();
    } catch {
      this.laterFailed = true; // no network for the file: the view offers to try again
    }
    this.requestUpdate();
  };

  private async usePosition(): Promise<void> {
    if (!this.sender) await this.loadLater();
    await this.sender?.useDevicePosition();
  }

  private takePrefill(): void {
    const { fields } = this.form.state;
    this.form.act({ type: 'opened', fields: { ...fields, subject: this.subject || fields.subject, content: fields.content || this.prefill } });
    if (this.firstScreen === 'launch') this.form.act({ type: 'screen', screen: 'launch' });
  }

  /** The site file's own address is the webmaster's; the tag's may be any author's and is checked. */
  private endpointAddress(): string | undefined {
    const { endpoints, allowedOrigins } = this.site;
    if (endpoints?.feedback) return /^mailto:/i.test(endpoints.feedback) ? endpoints.feedback : new URL(endpoints.feedback, document.baseURI).href;
    return this.endpoint ? allowedUrl(this.endpoint, document.baseURI, location.origin, allowedOrigins) : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'commune-feedback': CommuneFeedbackElement;
  }
}

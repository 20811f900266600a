import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Site } from '../../core/site.js';
import { addStyles } from '../../platform/add-styles.js';
import { Announcer } from '../../platform/announcer.js';
import { CommuneElement } from '../../platform/base-element.js';
import { lazyMessages, Localizer, registerMessages } from '../../platform/localize.js';
import { heading } from '../../ui/heading.js';
import { controlStyles } from '../../ui/styles/controls.styles.js';
import { vi } from './messages/vi.js';
import type { SurveyHost, SurveyMessages, SurveyOutbox, SurveyPart } from './part.js';

registerMessages('vi', vi as SurveyMessages);
const loadEnglish = lazyMessages(() => import('./messages/en.js').then(({ en }) => en));

/**
 * A satisfaction survey: ten seconds on a phone, or one touch on a counter tablet (`mode="kiosk"`). The first answer is
 * delivered at once, later ones amend the same record. The figure it gives is the commune's own, not an official index.
 *
 * @summary Satisfaction survey
 * @fires {SurveyAnswerEvent} commune-survey-answer - the first answer was given
 * @fires {SurveyLowScoreEvent} commune-survey-low-score - somebody with a low level wants to write; cancelable
 * @fires {SurveyKioskLeaveEvent} commune-survey-kiosk-leave - an officer left the kiosk; cancelable
 * @cssprop [--commune-s1=#8A3F0C] - colour of the lowest level in charts, up to `--commune-s5`
 * @slot - text or a link shown until the widget has loaded
 */
export class CommuneSurveyElement extends CommuneElement implements SurveyHost {
  static override styles: CSSResultGroup = [CommuneElement.styles, controlStyles];
  static override properties = {
    questionnaire: {}, src: {}, data: { attribute: false }, endpoint: {}, procedure: {}, subject: {}, via: {}, visitToken: { attribute: 'visit-token' }, mode: { reflect: true }, order: {},
    repeatDays: { type: Number, attribute: 'repeat-days' }, resultsUrl: { attribute: 'results-url' }, feedbackUrl: { attribute: 'feedback-url' }, preview: { type: Boolean }, printable: { type: Boolean },
    clock: { attribute: false }, outbox: { attribute: false },
  };

  /** Template: `lan-lam-viec` (short, the default), `sau-thu-tuc`, `chinh-quyen`, `mot-cham` (default of the kiosk), `cham-ho-so`; else asked of the receiver. */
  declare questionnaire: string;
  /** Address of a questionnaire of the commune's own (JSON), on the page's origin or one the site file allows. */
  declare src: string;
  /** The questionnaire itself instead of `src`; read tolerantly, like the file. */
  declare data: unknown;
  /** Receiver with the commune, `https://host/v1/dong-xa`, where the site file names none; on an origin it allows. */
  declare endpoint: string;
  /** National code of the procedure done, `1.001193`; else `?tthc=` of the page. */
  declare procedure: string;
  /** Line under the title, e.g. the procedure's name. */
  declare subject: string;
  /** Where the reader came from, `quay-3`; else `?via=` of the page. */
  declare via: string;
  /** Token of the appointment paper; else `?phieu=` of the page. */
  declare visitToken: string;
  /** `web`, or `kiosk` for a counter tablet: fills the screen, left with a PIN. */
  declare mode: 'web' | 'kiosk';
  /** `asc`: lowest level first, the official order; `desc`: best first. */
  declare order: 'asc' | 'desc';
  /** Days until a device is asked again about the same procedure, where no token names the visit. Default 30. */
  declare repeatDays: number;
  /** Page with the results; else `links.surveyResults` of the site file. */
  declare resultsUrl: string;
  /** Page of the feedback box; else `links.feedback` of the site file. */
  declare feedbackUrl: string;
  /** Shows the form without sending anything. */
  declare preview: boolean;
  /** Offers the paper twin for printing: the same questions with boxes, and a QR that opens this page. */
  declare printable: boolean;
  /** Gives the present instant, epoch milliseconds. For tests and stories. */
  declare clock: () => number;
  /** Gives another outbox than the page's. For tests and stories. */
  declare outbox: (() => Promise<SurveyOutbox>) | undefined;

  private readonly texts = new Localizer<SurveyMessages>(this, () => this.site, loadEnglish);
  private readonly announcer = new Announcer(this);
  private shown: SurveyPart | undefined;
  private wanted: string | undefined;
  private failed = false;

  constructor() {
    super();
    this.questionnaire = this.src = this.endpoint = this.procedure = this.subject = this.via = this.visitToken = this.resultsUrl = this.feedbackUrl = '';
    this.mode = 'web';
    this.order = 'asc';
    this.repeatDays = 30;
    this.preview = this.printable = false;
    this.clock = Date.now;
  }

  get siteData(): Site {
    return this.site;
  }

  get term() {
    return this.texts.term;
  }

  get language(): 'vi' | 'en' {
    return this.texts.language;
  }

  say(sentence: string): void {
    this.announcer.say(sentence);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.shown?.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.shown?.stop();
  }

  protected override render(): TemplateResult {
    const part = this.shown;
    if (part?.bare) return html`<div class="root ${this.dark ? 'dark' : ''}" lang=${this.language}>${part.template()}</div>`;
    const head = part?.head() ?? { title: this.term('svTitle'), sub: this.subject };
    const hidden = this.heading === 'hidden';
    const title = this.heading && !hidden ? this.heading : head.title;
    const header = html`<header class=${hidden || !head.title ? 'sr' : 'hd'}>${heading(this.headingLevel, title || this.term('svTitle'), 'title', 'title')}${head.sub ? html`<p class="sub">${head.sub}</p>` : nothing}</header>`;
    return this.frameTemplate(header, html`${part ? part.template() : this.waitingTemplate()}${this.announcer.template()}`, this.language);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    void this.bringPart();
    this.shown?.updated();
  }

  private waitingTemplate(): TemplateResult {
    if (!this.failed) return html`<p class="sub">${this.term('svLoading')}</p>`;
    return html`<div role="alert"><p class="b">${this.term('svFailed')}</p><p>${this.term('svFailedText')}</p><button class="btn small" type="button" @click=${this.retry}>${this.term('svRetry')}</button></div>`;
  }

  private readonly retry = () => {
    this.failed = false;
    this.wanted = undefined;
    this.requestUpdate();
  };

  private async bringPart(): Promise<void> {
    const { mode } = this;
    if (this.wanted === mode) return;
    this.wanted = mode;
    try {
      const part: SurveyPart = mode === 'kiosk' ? new (await import('./kiosk/kiosk-part.js')).KioskPart(this) : new (await import('./web/web-part.js')).WebPart(this);
      if (this.wanted !== mode) return;
      this.shown?.stop();
      this.shown = part;
      addStyles(this, part.styles);
      if (this.isConnected) part.start();
    } catch {
      this.failed = true; // no network for the file: the reader is offered to try again
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'commune-survey': CommuneSurveyElement;
  }
}

import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Site } from '../../core/site.js';
import { addStyles } from '../../platform/add-styles.js';
import { CommuneElement } from '../../platform/base-element.js';
import { lazyMessages, Localizer, registerMessages } from '../../platform/localize.js';
import { heading } from '../../ui/heading.js';
import { controlStyles } from '../../ui/styles/controls.styles.js';
import { firstVi } from './messages/first-vi.js';
import type { ResultsMessages } from './messages/vi.js';
import type { ResultsHost, ResultsPart } from './results-part.js';

registerMessages('vi', firstVi as ResultsMessages);
const loadEnglish = lazyMessages(() => import('./messages/en.js').then(({ en }) => en));

/**
 * Results of a survey, shown so that they can be believed: all five levels, who answered, how sure it is, nothing that
 * could tell who answered. From the receiver, or from a static file in the same form.
 *
 * @summary Published survey results
 * @cssprop [--commune-s1=#8A3F0C] - colour of the lowest level, up to `--commune-s5`
 * @slot - text or a link shown until the widget has loaded
 */
export class CommuneSurveyResultsElement extends CommuneElement implements ResultsHost {
  static override styles: CSSResultGroup = [CommuneElement.styles, controlStyles];
  static override properties = {
    src: {}, data: { attribute: false }, endpoint: {}, questionnaire: {}, month: {}, order: {}, view: { reflect: true }, surveyUrl: { attribute: 'survey-url' }, clock: { attribute: false },
  };

  /** Address of a results file (JSON): one month, or a list of months; on the page's origin or one the site file allows. */
  declare src: string;
  /** The results themselves, in the same form. */
  declare data: unknown;
  /** Receiver with the commune, `https://host/v1/dong-xa`, where the site file names none. */
  declare endpoint: string;
  /** Id of the questionnaire whose results are shown. Default `lan-lam-viec`. */
  declare questionnaire: string;
  /** Month shown first, `2026-11`; default the present one, or the newest of the file. */
  declare month: string;
  /** `asc`: lowest level first, the official order; `desc`: best first. */
  declare order: 'asc' | 'desc';
  /** `chart` or `table`. */
  declare view: 'chart' | 'table';
  /** Page with the survey; else `links.survey` of the site file. */
  declare surveyUrl: string;
  /** Gives the present instant, epoch milliseconds. For tests and stories. */
  declare clock: () => number;

  private readonly texts = new Localizer<ResultsMessages>(this, () => this.site, loadEnglish);
  private shown: ResultsPart | undefined;
  private asked = false;
  private failed = false;

  constructor() {
    super();
    this.src = this.endpoint = this.questionnaire = this.month = this.surveyUrl = '';
    this.order = 'asc';
    this.view = 'chart';
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

  protected override willUpdate(): void {
    this.shown?.update();
  }

  protected override render(): TemplateResult {
    const { term, language } = this.texts;
    const hidden = this.heading === 'hidden';
    const title = this.heading && !hidden ? this.heading : term('srTitle');
    const place = this.site.office ?? this.site.name ?? '';
    const head = html`<header class=${hidden ? 'sr' : 'hd'}>${heading(this.headingLevel, title, 'title', 'title')}${place ? html`<p class="sub">${place}</p>` : nothing}</header>`;
    return this.frameTemplate(head, this.shown ? this.shown.template() : this.waitingTemplate(), language);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.asked) void this.bring();
    this.shown?.updated();
  }

  private waitingTemplate(): TemplateResult {
    const { term } = this.texts;
    if (!this.failed) return html`<p class="sub">${term('srLoading')}</p>`;
    return html`<div role="alert"><p class="b">${term('srFailed')}</p><p>${term('srFailedText')}</p><button class="btn small" type="button" @click=${this.bring}>${term('srRetry')}</button></div>`;
  }

  private readonly bring = async (): Promise<void> => {
    this.asked = true;
    try {
      const { ResultsPart } = await import('./results-part.js');
      this.shown = new ResultsPart(this);
      addStyles(this, this.shown.styles);
    } catch {
      this.failed = true; // no network for the file: the reader is offered to try again
    }
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'commune-survey-results': CommuneSurveyResultsElement;
  }
}

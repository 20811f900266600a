import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { CircleAlert, Settings, WifiOff } from 'lucide';
import { ROUTES } from '../../core/contract/routes.js';
import type { SurveyResults } from '../../core/contract/survey-results.js';
import { formatDate, vietnamDate } from '../../core/dates.js';
import { isWebAddress } from '../../core/link.js';
import { loadTemplate } from '../../core/questionnaire/templates.js';
import type { Questionnaire } from '../../core/questionnaire/types.js';
import { readReceiverAddress } from '../../core/receiver-address.js';
import { lastValue, LoadError } from '../../core/remote.js';
import { allowedUrl } from '../../platform/allowed-url.js';
import { CommuneElement } from '../../platform/base-element.js';
import { lazyMessages, Localizer, registerMessages } from '../../platform/localize.js';
import { RemoteData } from '../../platform/remote-data.controller.js';
import { heading } from '../../ui/heading.js';
import { notice } from '../../ui/notice.js';
import { ratingColours } from '../../ui/rating-colours.js';
import { controlStyles } from '../../ui/styles/controls.styles.js';
import { vi, type ResultsMessages } from './messages/vi.js';
import { labelOf } from './model/labels.js';
import { readResults, type ResultsFault } from './model/read-results.js';
import { resultsStyles } from './results.styles.js';
import { resultsBody, type BodyActions } from './views/body.js';
import type { ResultsView } from './views/view.js';

registerMessages('vi', vi);
const loadEnglish = lazyMessages(() => import('./messages/en.js').then(({ en }) => en));

interface Loaded {
  readonly months: readonly SurveyResults[];
  readonly faults: readonly ResultsFault[];
}

/**
 * Results of a survey, shown so that they can be believed: all five levels, who answered, how sure it is, nothing that
 * could tell who answered. From the receiver, or from a static file in the same form.
 *
 * @summary Published survey results
 * @cssprop [--commune-s1=#8A3F0C] - colour of the lowest level, up to `--commune-s5`
 * @slot - text or a link shown until the widget has loaded
 */
export class CommuneSurveyResultsElement extends CommuneElement {
  static override styles: CSSResultGroup = [CommuneElement.styles, controlStyles, ratingColours, resultsStyles];
  static override properties = {
    src: {}, data: { attribute: false }, endpoint: {}, questionnaire: {}, month: {}, order: {}, view: { reflect: true }, surveyUrl: { attribute: 'survey-url' }, clock: { attribute: false },
    chosenMonth: { state: true }, charts: { state: true }, words: { state: true },
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

  declare private chosenMonth: string;
  declare private charts: typeof import('./views/charts.js') | undefined;
  declare private words: Questionnaire | undefined;
  private wordsFor = '';
  private dataTaken: unknown;
  private readonly texts = new Localizer<ResultsMessages>(this, () => this.site, loadEnglish);
  private readonly remote = new RemoteData<Loaded>(this, ({ data }) => readResults(data));

  constructor() {
    super();
    this.src = this.endpoint = this.questionnaire = this.month = this.surveyUrl = this.chosenMonth = '';
    this.order = 'asc';
    this.view = 'chart';
    this.clock = Date.now;
  }

  protected override willUpdate(): void {
    if (this.data !== undefined && this.data !== null) {
      if (this.data === this.dataTaken) return;
      this.dataTaken = this.data;
      this.remote.set(readResults(this.data));
    } else this.remote.load(this.address());
  }

  protected override render(): TemplateResult {
    const { term, language } = this.texts;
    const hidden = this.heading === 'hidden';
    const title = this.heading && !hidden ? this.heading : term('srTitle');
    const place = this.site.office ?? this.site.name ?? '';
    const head = html`<header class=${hidden ? 'sr' : 'hd'}>${heading(this.headingLevel, title, 'title', 'title')}${place ? html`<p class="sub">${place}</p>` : nothing}</header>`;
    return this.frameTemplate(head, this.bodyTemplate(), language);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const loaded = lastValue(this.remote.state);
    if (loaded?.months.length) void this.bringWords(loaded.months[0]?.questionnaire ?? '');
    if (loaded?.months.length && !this.charts) void import('./views/charts.js').then((charts) => { this.charts = charts; }, () => undefined); // without network the list stands alone
  }

  private bodyTemplate(): unknown {
    const { state } = this.remote;
    const { term } = this.texts;
    const loaded = lastValue(state);
    if (state.status === 'failed' && state.error.kind === 'http' && state.error.detail === '404' && !loaded) return this.noneTemplate();
    if (state.status === 'failed' && !loaded) {
      return notice('bad', CircleAlert, term('srFailed'), html`<p>${term('srFailedText')}</p><button type="button" class="btn small" @click=${() => this.remote.retry()}>${term('srRetry')}</button>`);
    }
    if (state.status === 'idle') return notice('warn', Settings, term('srUnset'), html`<p>${term('srUnsetText')}</p>`);
    if (!loaded) return html`<p class="sub">${term('srLoading')}</p>`;
    if (!loaded.months.length) return notice('bad', CircleAlert, term('srFaulty'), html`<ul class="fl">${loaded.faults.map(({ path, sentence }) => html`<li>${path}: ${sentence}</li>`)}</ul>`);
    const saved = state.status === 'failed' && state.savedAt ? notice('warn', WifiOff, term('srSaved', formatDate(vietnamDate(state.savedAt))), nothing) : nothing;
    return html`${saved}${resultsBody(this.resultsView(loaded), this.actions(loaded), this.charts)}`;
  }

  private resultsView({ months }: Loaded): ResultsView {
    const wanted = this.chosenMonth || this.month;
    const results = months.filter(({ month }) => month === wanted)[0] ?? (months[0] as SurveyResults);
    const { term, language } = this.texts;
    return { term, language, headingLevel: this.headingLevel, results, questionnaire: this.words, label: (key) => labelOf(key, this.words, language) };
  }

  private actions({ months }: Loaded): BodyActions {
    const survey = this.surveyUrl || this.site.links?.survey;
    return {
      months: this.fromReceiver() ? (months[0]?.trend ?? []).map(({ month }) => month).reverse() : months.map(({ month }) => month),
      order: this.order, view: this.view, surveyUrl: survey && isWebAddress(survey) ? survey : undefined,
      chooseMonth: (month) => { this.chosenMonth = month; },
      chooseView: (view) => { this.view = view; },
    };
  }

  private noneTemplate(): TemplateResult {
    const { term } = this.texts;
    const survey = this.surveyUrl || this.site.links?.survey;
    return html`<p class="b">${term('srNone')}</p><p>${term('srNoneText')}</p>${survey && isWebAddress(survey) ? html`<p class="go"><a class="btn main" href=${survey}>${term('srRateNow')}</a></p>` : nothing}`;
  }

  private fromReceiver(): boolean {
    return !this.src && (this.data === undefined || this.data === null);
  }

  /** A file named by the tag, else the receiver's results of one month. */
  private address(): string | undefined {
    const { endpoints, allowedOrigins, survey, data } = this.site;
    if (this.src) return allowedUrl(this.src, document.baseURI, location.origin, allowedOrigins);
    const base = endpoints?.survey ? new URL(endpoints.survey, document.baseURI).href : this.endpoint ? allowedUrl(this.endpoint, document.baseURI, location.origin, allowedOrigins) : undefined;
    const receiver = readReceiverAddress(base, typeof survey?.commune === 'string' ? survey.commune : undefined);
    if (!receiver) return data?.surveyResults && new URL(data.surveyResults, document.baseURI).href;
    const month = this.chosenMonth || this.month || vietnamDate(this.clock()).slice(0, 7);
    return `${ROUTES.surveyResults(receiver.base, receiver.commune)}?questionnaire=${encodeURIComponent(this.questionnaire || 'lan-lam-viec')}&month=${month}`;
  }

  /** Words of the questions: a template's, else the receiver's; without them the keys are shown. */
  private async bringWords(id: string): Promise<void> {
    if (!id || this.wordsFor === id) return;
    this.wordsFor = id;
    try {
      this.words = await (loadTemplate(id) ?? this.receiversWords(id));
    } catch (error) {
      if (!(error instanceof LoadError)) console.warn(error);
    }
  }

  private async receiversWords(id: string): Promise<Questionnaire | undefined> {
    const results = this.fromReceiver() ? this.address() : undefined;
    if (!results) return undefined;
    const [{ loadDataFile }, { readQuestionnaire }] = await Promise.all([import('../../platform/load-data.js'), import('../../core/questionnaire/read.js')]);
    const { data } = await loadDataFile(results.replace(/results\?.*$/, `questionnaires/${encodeURIComponent(id)}`), { retries: 0 });
    return readQuestionnaire(data).questionnaire;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'commune-survey-results': CommuneSurveyResultsElement;
  }
}

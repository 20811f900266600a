import { css, html, nothing, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import { CircleAlert, Settings, WifiOff } from 'lucide';
import { ROUTES } from '../../core/contract/routes.js';
import type { SurveyResults } from '../../core/contract/survey-results.js';
import { formatDate, vietnamDate } from '../../core/dates.js';
import { isWebAddress } from '../../core/link.js';
import { loadTemplate } from '../../core/questionnaire/templates.js';
import type { Questionnaire } from '../../core/questionnaire/types.js';
import { readReceiverAddress } from '../../core/receiver-address.js';
import { lastValue, LoadError } from '../../core/remote.js';
import type { Site } from '../../core/site.js';
import { allowedUrl } from '../../platform/allowed-url.js';
import { registerMessages, type Term } from '../../platform/localize.js';
import { Patience } from '../../platform/patience.controller.js';
import { RemoteData } from '../../platform/remote-data.controller.js';
import { notice } from '../../ui/notice.js';
import { ratingColours } from '../../ui/rating-colours.js';
import { vi, type ResultsMessages } from './messages/vi.js';
import { labelOf } from './model/labels.js';
import { readResults, type ResultsFault } from './model/read-results.js';
import { resultsStyles } from './results.styles.js';
import { resultsBody, type BodyActions } from './views/body.js';
import type { ResultsView } from './views/view.js';

registerMessages('vi', vi as unknown as ResultsMessages);

interface Loaded {
  readonly months: readonly SurveyResults[];
  readonly faults: readonly ResultsFault[];
}

/** The element as this part sees it. */
export interface ResultsHost extends LitElement {
  readonly src: string;
  readonly data: unknown;
  readonly endpoint: string;
  readonly questionnaire: string;
  readonly month: string;
  readonly order: 'asc' | 'desc';
  view: 'chart' | 'table';
  readonly surveyUrl: string;
  readonly headingLevel: number;
  readonly clock: () => number;
  readonly siteData: Site;
  readonly term: Term<ResultsMessages>;
  readonly language: 'vi' | 'en';
}

/** Everything under the title: brought after the frame stands. */
export class ResultsPart {
  readonly styles: CSSResult = css`${ratingColours}${resultsStyles}`;
  private chosenMonth = '';
  private charts: typeof import('./views/charts.js') | undefined;
  private words: Questionnaire | undefined;
  private wordsFor = '';
  private dataTaken: unknown;
  private readonly remote: RemoteData<Loaded>;
  /** A site file still on its way may name the receiver: only after a while is the setting missing. */
  private readonly settingPatience: Patience;

  constructor(private readonly host: ResultsHost) {
    this.remote = new RemoteData<Loaded>(host, ({ data }) => readResults(data));
    this.settingPatience = new Patience(host, 1500);
  }

  /** Called before the element draws itself. */
  update(): void {
    const { data } = this.host;
    if (data === undefined || data === null) return this.remote.load(this.address());
    if (data === this.dataTaken) return;
    this.dataTaken = data;
    this.remote.set(readResults(data));
  }

  /** Called after the element has drawn itself. */
  updated(): void {
    this.settingPatience.watch(this.remote.state.status === 'idle');
    const { months = [] } = lastValue(this.remote.state) ?? {};
    if (!months.length) return;
    void this.bringWords(months[0]?.questionnaire ?? '');
    if (!this.charts) void this.bringCharts();
  }

  private async bringCharts(): Promise<void> {
    try {
      this.charts = await import('./views/charts.js');
      this.host.requestUpdate();
    } catch {
      // without network the list stands alone; the next update asks again
    }
  }

  template(): unknown {
    const { state } = this.remote;
    const { term } = this.host;
    const loaded = lastValue(state);
    if (state.status === 'failed' && state.error.kind === 'http' && state.error.detail === '404' && !loaded) return this.noneTemplate();
    if (state.status === 'failed' && !loaded) {
      return notice('bad', CircleAlert, term('srFailed'), html`<p>${term('srFailedText')}</p><button type="button" class="btn small" @click=${() => this.remote.retry()}>${term('srRetry')}</button>`);
    }
    if (state.status === 'idle' && this.settingPatience.stage !== 'calm') return notice('warn', Settings, term('srUnset'), html`<p>${term('srUnsetText')}</p>`);
    if (!loaded) return html`<p class="sub">${term('srLoading')}</p>`;
    if (!loaded.months.length) return notice('bad', CircleAlert, term('srFaulty'), html`<ul class="fl">${loaded.faults.map(({ path, sentence }) => html`<li>${path}: ${sentence}</li>`)}</ul>`);
    const saved = state.status === 'failed' && state.savedAt ? notice('warn', WifiOff, term('srSaved', formatDate(vietnamDate(state.savedAt))), nothing) : nothing;
    return html`${saved}${resultsBody(this.resultsView(loaded), this.actions(loaded), this.charts)}`;
  }

  private resultsView({ months }: Loaded): ResultsView {
    const wanted = this.chosenMonth || this.host.month;
    const results = months.filter(({ month }) => month === wanted)[0] ?? (months[0] as SurveyResults);
    const { term, language } = this.host;
    return { term, language, headingLevel: this.host.headingLevel, results, questionnaire: this.words, label: (key) => labelOf(key, this.words, language) };
  }

  private actions({ months }: Loaded): BodyActions {
    const survey = this.host.surveyUrl || this.host.siteData.links?.survey;
    return {
      months: this.fromReceiver() ? (months[0]?.trend ?? []).map(({ month }) => month).reverse() : months.map(({ month }) => month),
      order: this.host.order, view: this.host.view, surveyUrl: survey && isWebAddress(survey) ? survey : undefined,
      chooseMonth: (month) => this.choose(month),
      chooseView: (view) => { this.host.view = view; },
    };
  }

  private choose(month: string): void {
    this.chosenMonth = month;
    this.host.requestUpdate();
  }

  private noneTemplate(): TemplateResult {
    const { term } = this.host;
    const survey = this.host.surveyUrl || this.host.siteData.links?.survey;
    return html`<p class="b">${term('srNone')}</p><p>${term('srNoneText')}</p>${survey && isWebAddress(survey) ? html`<p class="go"><a class="btn main" href=${survey}>${term('srRateNow')}</a></p>` : nothing}`;
  }

  private fromReceiver(): boolean {
    return !this.host.src && (this.host.data === undefined || this.host.data === null);
  }

  /** A file named by the tag, else the receiver's results of one month. */
  private address(): string | undefined {
    const { endpoints, allowedOrigins, survey, data } = this.host.siteData;
    if (this.host.src) return allowedUrl(this.host.src, document.baseURI, location.origin, allowedOrigins);
    const base = endpoints?.survey ? new URL(endpoints.survey, document.baseURI).href : this.host.endpoint ? allowedUrl(this.host.endpoint, document.baseURI, location.origin, allowedOrigins) : undefined;
    const receiver = readReceiverAddress(base, typeof survey?.commune === 'string' ? survey.commune : undefined);
    if (!receiver) return data?.surveyResults && new URL(data.surveyResults, document.baseURI).href;
    const month = this.chosenMonth || this.host.month || vietnamDate(this.host.clock()).slice(0, 7);
    return `${ROUTES.surveyResults(receiver.base, receiver.commune)}?questionnaire=${encodeURIComponent(this.host.questionnaire || 'lan-lam-viec')}&month=${month}`;
  }

  /** Words of the questions: a template's, else the receiver's; without them the keys are shown. */
  private async bringWords(id: string): Promise<void> {
    if (!id || this.wordsFor === id) return;
    this.wordsFor = id;
    try {
      this.words = await (loadTemplate(id) ?? this.receiversWords(id));
      this.host.requestUpdate();
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

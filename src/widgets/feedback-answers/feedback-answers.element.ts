import { CircleAlert, RefreshCw, WifiOff } from 'lucide';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { FEEDBACK_KIND_NAMES } from '../../core/feedback-kinds.js';
import type { FeedbackKind } from '../../core/contract/feedback.js';
import type { PublicAnswerList } from '../../core/contract/public-answers.js';
import { ROUTES } from '../../core/contract/routes.js';
import { formatDate, vietnamDate } from '../../core/dates.js';
import { lastValue, LoadError } from '../../core/remote.js';
import { Announcer } from '../../platform/announcer.js';
import { CommuneElement } from '../../platform/base-element.js';
import { feedbackReceiver } from '../../platform/feedback-endpoint.js';
import { focusAfterUpdate } from '../../platform/focus-after-update.js';
import { lazyMessages, Localizer, registerMessages } from '../../platform/localize.js';
import { RemoteData } from '../../platform/remote-data.controller.js';
import { fieldStyles } from '../../ui/field.js';
import { heading } from '../../ui/heading.js';
import { icon } from '../../ui/icon.js';
import { notice } from '../../ui/notice.js';
import { controlStyles } from '../../ui/styles/controls.styles.js';
import { answersStyles } from './answers.styles.js';
import { vi, type AnswerMessages } from './messages/vi.js';
import { itemView } from './views/item.js';

registerMessages('vi', vi);
const loadEnglish = lazyMessages(async () => (await import('./messages/en.js')).en);

/** Most the receiver gives at once. */
const MOST = 50;

/**
 * Public questions and answers: what was published, searched by words, with the counts of everything received.
 *
 * @summary Published questions and answers
 * @slot - text or a link shown until the widget has loaded
 */
export class CommuneFeedbackAnswersElement extends CommuneElement {
  static override styles: CSSResultGroup = [CommuneElement.styles, controlStyles, fieldStyles, answersStyles];
  static override properties = { endpoint: {}, query: {}, limit: { type: Number } };

  /** Address of the receiver with the commune, where the site file names none. */
  declare endpoint: string;
  /** Words searched for at the start. */
  declare query: string;
  /** Rows shown at once, 1 to 50. */
  declare limit: number;

  private typed = '';
  private kind: FeedbackKind | '' = '';
  private shown = 0;
  private told = '';
  private firstNew = 0;
  private readonly texts = new Localizer<AnswerMessages>(this, () => this.site, loadEnglish);
  private readonly announcer = new Announcer(this);
  private readonly remote = new RemoteData<PublicAnswerList>(this, ({ data }, url) => readList(data, url));

  constructor() {
    super();
    this.endpoint = this.query = '';
    this.limit = 10;
  }

  private get step(): number {
    return Math.min(MOST, Math.max(1, Math.round(this.limit) || 10));
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated) this.typed = this.query;
    const receiver = feedbackReceiver(this.site, this.endpoint);
    const size = Math.min(MOST, Math.max(this.step, this.shown));
    const words = this.query.trim();
    this.remote.load(receiver && `${ROUTES.answers(receiver.base, receiver.commune)}?size=${size}${words ? `&q=${encodeURIComponent(words)}` : ''}${this.kind ? `&kind=${this.kind}` : ''}`);
  }

  protected override render(): TemplateResult {
    const { term, language } = this.texts;
    const list = lastValue(this.remote.state);
    const title = this.heading && this.heading !== 'hidden' ? this.heading : term('faTitle');
    const counts = list?.counts && term('faCounts', list.counts.received, list.counts.answered, list.counts.answeredOnTime);
    const head = html`<header class=${this.heading === 'hidden' ? 'sr' : 'hd'}>${heading(this.headingLevel, title, 'title', 'title')}${counts ? html`<p class="sub">${counts}</p>` : nothing}</header>`;
    return this.frameTemplate(head, html`${this.bodyTemplate(list)}${this.announcer.template()}`, language);
  }

  protected override updated(changed: Parameters<CommuneElement['updated']>[0]): void {
    super.updated(changed);
    const { state } = this.remote;
    if (state.status !== 'ready') return;
    const sentence = this.foundWords(state.value);
    if (this.told && this.told !== sentence) this.announcer.say(sentence);
    this.told = sentence;
    if (this.firstNew && state.value.items.length > this.firstNew) {
      void focusAfterUpdate(this, `.qs>li:nth-child(${this.firstNew + 1}) summary`);
      this.firstNew = 0;
    }
  }

  private bodyTemplate(list: PublicAnswerList | undefined): unknown {
    const { term } = this.texts;
    const { state } = this.remote;
    if (state.status === 'idle') return html`<p class="sub">${term('faNoTarget')}</p>`;
    const failed = state.status === 'failed' ? this.failureTemplate(state.error, state.savedAt) : nothing;
    if (!list) return failed === nothing ? html`<p class="sub" role="status">${term('faLoading')}</p>` : failed;
    return html`${failed}${list.counts.answered || this.query || this.kind || list.total ? this.searchTemplate() : nothing}${this.listTemplate(list)}`;
  }

  private searchTemplate(): TemplateResult {
    const { term } = this.texts;
    const submit = (event: Event) => {
      event.preventDefault();
      this.shown = 0;
      this.query = this.typed;
    };
    const choose = (event: Event) => {
      this.kind = (event.target as HTMLSelectElement).value as FeedbackKind | '';
      this.shown = 0;
      this.requestUpdate();
    };
    return html`<form role="search" @submit=${submit}><label class="lb" for="q">${term('faLabel')}</label><div class="fi"><input class="inp" id="q" type="text" inputmode="search" enterkeyhint="search" autocomplete="off" maxlength="100"
 .value=${this.typed} @input=${(event: Event) => { this.typed = (event.target as HTMLInputElement).value; }}><button class="btn main">${term('faSearch')}</button>
<span class="sel"><label class="sr" for="k">${term('faKind')}</label><select class="inp" id="k" @change=${choose}><option value="">${term('faKind')}: ${term('faAll')}</option>${FEEDBACK_KIND_NAMES.map((kind) => html`<option value=${kind} ?selected=${kind === this.kind}>${term(`fa-${kind}`)}</option>`)}</select></span></div></form>`;
  }

  private listTemplate(list: PublicAnswerList): TemplateResult {
    const { term } = this.texts;
    const words = this.query.trim();
    if (!list.items.length) {
      const all = () => { this.typed = this.query = this.kind = ''; this.requestUpdate(); };
      return words || this.kind ? html`<p class="fnd b">${term('faNoneFound', words || term(`fa-${this.kind as FeedbackKind}`))}</p><button type="button" class="btn small" @click=${all}>${term('faClear')}</button>` : html`<p class="fnd">${term('faNone')}</p>`;
    }
    const who = this.site.name ? term('faAuthority', this.site.name.charAt(0).toLowerCase() + this.site.name.slice(1)) : '';
    const base = feedbackReceiver(this.site, this.endpoint)?.base ?? '';
    const rest = Math.min(this.step, list.total - list.items.length, MOST - list.items.length);
    const more = () => {
      this.firstNew = list.items.length;
      this.shown = list.items.length + this.step;
      this.requestUpdate();
    };
    return html`<p class="fnd">${this.foundWords(list)}</p><ul class="qs full">${list.items.map((item) => itemView(item, { term, words, who, base }))}</ul>
${rest > 0 ? html`<button type="button" class="btn mo" @click=${more}>${term('faMore', rest)}</button>` : nothing}`;
  }

  private foundWords(list: PublicAnswerList): string {
    return this.texts.term('faFound', list.total, this.query.trim());
  }

  private failureTemplate({ kind }: LoadError, savedAt: number | undefined): TemplateResult {
    const { term } = this.texts;
    const text = savedAt === undefined ? term('faFailedText') : term('faSavedCopy', formatDate(vietnamDate(savedAt)));
    return notice(kind === 'offline' ? 'warn' : 'bad', kind === 'offline' ? WifiOff : CircleAlert, term(kind === 'offline' ? 'faOffline' : 'faFailed'), html`<p>${text}</p>
<button type="button" class="btn small" @click=${() => this.remote.retry()}>${icon(RefreshCw, 18)}${term('faRetry')}</button>`);
  }
}

function readList(data: unknown, url: string): PublicAnswerList {
  const list = data as Partial<PublicAnswerList> | null;
  if (!list || !Array.isArray(list.items) || typeof list.counts !== 'object') throw new LoadError('decode', url, 'not a list of public answers');
  return list as PublicAnswerList;
}

declare global {
  interface HTMLElementTagNameMap {
    'commune-feedback-answers': CommuneFeedbackAnswersElement;
  }
}

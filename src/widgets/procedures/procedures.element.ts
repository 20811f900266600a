import { html, nothing, type PropertyValues } from 'lit';
import { formatDate, vietnamDate } from '../../core/dates.js';
import { lastValue, LoadError } from '../../core/remote.js';
import { allowedUrl } from '../../platform/allowed-url.js';
import { Announcer } from '../../platform/announcer.js';
import { CommuneElement } from '../../platform/base-element.js';
import { lazyMessages, Localizer, registerMessages } from '../../platform/localize.js';
import { Patience } from '../../platform/patience.controller.js';
import { RemoteData } from '../../platform/remote-data.controller.js';
import { heading } from '../../ui/heading.js';
import type { IconNode } from '../../ui/icon.js';
import { searchField } from '../../ui/search-field.js';
import { controlStyles } from '../../ui/styles/controls.styles.js';
import { listOf, PLACEHOLDER, readList, type List } from './list.js';
import { vi, type ProcedureMessages } from './messages/vi.js';
import { codeKey } from './model/normalise.js';
import type { Procedure } from './model/procedure.js';
import { INITIAL, type Ask, type ViewState } from './model/state.js';
import { Opening } from './opening.controller.js';
import { proceduresStyles } from './procedures.styles.js';
import type { ViewContext } from './views/context.js';
import { skeletonRows } from './views/skeleton.js';
import { startView } from './views/start.js';
import { failureView, loadingView, lookupFailed } from './views/states.js';

registerMessages('vi', vi);
/** Holds the place of a sign that is on its way. */
const noIcon = (): IconNode => [];
const noAct = () => undefined;
const loadEnglish = lazyMessages(() => import('./messages/en.js').then(({ en }) => en));

/**
 * Finds administrative procedures by everyday words and opens one.
 *
 * @summary Procedure lookup
 * @fires {ProcedureSearchEvent} commune-procedure-search - the citizen searched: `query`, `results`
 * @fires {ProcedureOpenEvent} commune-procedure-open - the citizen opened a procedure: `code`, `procedureName`
 * @slot - text or a link shown until the widget has loaded
 */
export class CommuneProceduresElement extends CommuneElement {
  static override styles = [CommuneElement.styles, controlStyles, proceduresStyles];
  static override properties = {
    src: {}, data: { attribute: false }, query: {}, field: {}, routing: {}, limit: { type: Number },
  };

  /** Address of the list (JSON, CSV or a published sheet), relative to the page; on the page's origin or one the site file allows. */
  declare src: string;
  /** The list itself instead of `src`: the content of a file, read tolerantly. */
  declare data: unknown;
  /** Words searched for at the start. */
  declare query: string;
  /** Field (lĩnh vực) shown at the start, as published. */
  declare field: string;
  /** `query`: the opened procedure stands in the page's address as `?tthc=…`; `none`: the address is left alone. */
  declare routing: 'query' | 'none';
  /** Rows shown at once, 1 to 50. */
  declare limit: number;

  private warned = false;

  private readonly texts = new Localizer<ProcedureMessages>(this, () => this.site, loadEnglish);
  private readonly announcer = new Announcer(this);
  private readonly patience = new Patience(this);
  /** A site file still on its way may name the list: only after a while is the setting missing. */
  private readonly settingPatience = new Patience(this, 1500);
  private readonly remote = new RemoteData<List>(this, readList);
  private readonly opening = new Opening(this, () => this.site.procedures?.synonyms, (sentence) => this.announcer.say(sentence));

  constructor() {
    super();
    this.src = this.query = this.field = '';
    this.routing = 'query';
    this.limit = 10;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.retry);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.retry);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.takeSource(changed);
    if (!this.hasUpdated || changed.has('query') || changed.has('field')) this.opening.begin(this.preset(), !this.hasUpdated);
    const { part, view } = this.opening;
    const list = lastValue(this.remote.state);
    if (list && !part && !this.opening.failed) setTimeout(this.opening.fetch);
    part?.update(list);
    this.patience.watch(list ? !part?.found && view.ask.kind !== 'none' : this.remote.state.status === 'loading');
  }

  protected override render() {
    const { term, language } = this.texts;
    const list = lastValue(this.remote.state);
    const procedure = list && this.opened(list);
    const failed = !list && (this.remote.state.status === 'failed' || this.settingPatience.stage !== 'calm');
    const title = this.heading && this.heading !== 'hidden' ? this.heading : term('title');
    const head = html`<header class=${this.heading === 'hidden' || procedure ? 'sr' : 'hd'}>${heading(this.headingLevel, title, 'title', 'title')}<p class=${list || failed ? 'sub' : 'sub calm'}>${this.facts(list, failed)}</p></header>`;
    return this.frameTemplate(head, html`${this.bodyTemplate(list, procedure)}${this.announcer.template()}`, language);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { part, view } = this.opening;
    const input = this.renderRoot.querySelector<HTMLInputElement>('#q');
    // Not bound in the template: writing the same words again would break a composition.
    if (input && input.value !== view.typed) input.value = view.typed;
    if (this.settingPatience.stage !== 'calm' && !this.warned) {
      this.warned = true;
      void import('./report.js').then(({ reportNoSource }) => reportNoSource(this.src), () => undefined);
    }
    const list = lastValue(this.remote.state);
    if (list) part?.updated(this.context(list), list);
  }

  /** "Xã Đông Xá · 362 thủ tục · cập nhật 20/11/2026"; while loading a text as long, to hold the place. */
  private facts(list: List | undefined, failed: boolean): string {
    const { term } = this.texts;
    const { name } = this.site;
    const { procedures: { length }, updatedAt } = list ? list.file : { procedures: { length: 888 }, updatedAt: '2000-01-01' };
    return (failed ? [name] : [name, term('count', length), updatedAt && term('updated', formatDate(updatedAt))]).filter(Boolean).join(' · ');
  }

  private bodyTemplate(list: List | undefined, procedure: Procedure | undefined) {
    const { state } = this.remote;
    const { view, part } = this.opening;
    const context = this.context(list);
    if (list && part && procedure) return part.sheet(context, procedure, list, this.theme);
    if (this.settingPatience.stage !== 'calm' && !list) return html`<p class="st">${this.texts.term('needsSetting')}</p>`;
    const failed = state.status === 'failed' && failureView(context, state, this.retry);
    const unknown = list && view.open ? html`<p class="st b" role="alert">${this.texts.term('unknownCode', view.open)}</p>` : nothing;
    const asked = view.ask.kind !== 'none';
    const below = list ? (asked ? this.resultsTemplate(context) : startView(context)) : failed ? nothing : loadingView(context, this.patience.stage, this.retry);
    return html`<div class=${asked ? 'asked' : ''}>${this.fieldTemplate(context)}${failed || nothing}${unknown}${below}</div>`;
  }

  private resultsTemplate(context: ViewContext) {
    const { part, failed, fetch } = this.opening;
    if (failed) return lookupFailed(context, fetch);
    return part?.found ? part.results(context, this.texts.language) : skeletonRows(this.texts.term('searching'), this.patience.stage !== 'calm');
  }

  private fieldTemplate(context: ViewContext) {
    const { term } = this.texts;
    const { view, act, submit, clear, part } = this.opening;
    return searchField({
      label: term('label'), hint: term('hint'), placeholder: term('placeholder'), button: term('search'), clear: term('clear'), listLabel: term('suggestions'),
      error: view.emptyAsked ? term('empty') : '', quiet: view.ask.kind !== 'none', filled: view.typed !== '', active: view.active,
      suggestions: part?.suggestionRows(context) ?? [],
      onInput: (text) => act({ type: 'typed', text }),
      onKey: (event) => part?.onKey(event),
      onSubmit: submit, onClear: clear, onLeave: () => view.suggesting && act({ type: 'listClosed' }),
    });
  }

  private context({ tiles, fields, popular }: List = PLACEHOLDER): ViewContext {
    const { view, act, choose, part } = this.opening;
    const { hotlines = [] } = this.site;
    return {
      tiles, fields, popular, act, choose, state: view, term: this.texts.term, level: this.headingLevel + 1,
      found: part?.found, correction: part?.finder.correction ?? '', href: part?.session.href ?? String, open: part?.session.open ?? noAct, eventIcon: part?.eventIcon ?? noIcon,
      limit: Math.min(50, Math.max(1, Math.round(this.limit) || 10)), today: vietnamDate(Date.now()),
      printCodes: (list) => void part?.printCodes(list, this.site, this.texts.language, this.texts.term('notPrinted')).catch(() => this.announcer.say(this.texts.term('notPrinted'))),
      hotline: hotlines.filter(({ primary }) => primary)[0] ?? hotlines[0],
    };
  }

  private preset(): ViewState {
    const { query, field } = this;
    const ask: Ask = query ? { kind: 'query', text: query } : field ? { kind: 'field', name: field } : INITIAL.ask;
    return { ...INITIAL, ask, typed: query || '', fields: query && field ? [field] : [] };
  }

  private opened(list: List): Procedure | undefined {
    const { open } = this.opening.view;
    return open ? list.file.procedures.filter(({ code }) => codeKey(code) === codeKey(open))[0] : undefined;
  }

  /** Data given as a property go before `src`, and `src` before the site file's address. */
  private takeSource(changed: PropertyValues<this>): void {
    const given = this.data !== undefined && this.data !== null;
    const url = given ? undefined : this.sourceUrl();
    this.settingPatience.watch(!given && !url);
    if (!given) return this.remote.load(url);
    if (!changed.has('data')) return;
    try {
      this.remote.set(listOf(this.data, ''));
    } catch (error) {
      this.remote.reject(error instanceof LoadError ? error : new LoadError('decode', '', String(error)));
    }
  }

  /** `src` comes from page content, which any author may write: it is checked. The site file's own address is the webmaster's. */
  private sourceUrl(): string | undefined {
    const { src } = this;
    const { data, allowedOrigins } = this.site;
    if (!src) return data?.procedures && new URL(data.procedures, document.baseURI).href;
    return allowedUrl(src, document.baseURI, location.origin, allowedOrigins);
  }

  private readonly retry = () => {
    if (this.remote.state.status !== 'ready') this.remote.retry();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'commune-procedures': CommuneProceduresElement;
  }
}

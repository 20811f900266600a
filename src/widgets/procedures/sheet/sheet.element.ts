import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { vietnamDate } from '../../../core/dates.js';
import { Announcer } from '../../../platform/announcer.js';
import { CommuneElement } from '../../../platform/base-element.js';
import { focusAfterUpdate } from '../../../platform/focus-after-update.js';
import { lazyMessages, Localizer, registerMessages } from '../../../platform/localize.js';
import { heading } from '../../../ui/heading.js';
import type { Procedure } from '../model/procedure.js';
import { progressOf } from '../model/ticks.js';
import { buildView } from './build-view.js';
import { ContactController } from './contact.controller.js';
import { ProcedureCloseEvent, ProcedureReportEvent } from './events.js';
import { JsonLdController } from './json-ld.controller.js';
import { vi, type SheetMessages } from './messages/vi.js';
import { RecordController, type RecordState } from './record.controller.js';
import { sheetStyles } from './sheet.styles.js';
import { SheetTools } from './sheet-tools.js';
import type { FileInfo, SheetView } from './sheet-view.js';
import { TicksController } from './ticks.controller.js';
import { backLink } from './views/head.js';
import { failure } from './views/notices.js';
import { reportHint, sheet, skeleton } from './views/sheet.js';

registerMessages('vi', vi);
const loadEnglish = lazyMessages(async () => (await import('./messages/en.js')).en);

const atRest = (act: () => void) => (typeof requestIdleCallback === 'function' ? requestIdleCallback(act, { timeout: 2000 }) : setTimeout(act, 300));

/** Content width (px) from which a right column carries actions, contact and code. */
const WIDE = 880;

/**
 * One administrative procedure: facts, papers to tick off, steps, whom to ask, where to file; print, share, QR code.
 * Stands alone with `src` (one record, or a list and `code`), or inside a list that sets `procedure`.
 *
 * @summary One administrative procedure
 * @fires commune-procedure-close - the back link was pressed; cancelable
 * @fires commune-procedure-share - "Chia sẻ" was pressed; cancelable
 * @fires commune-procedure-report - "Báo nội dung sai" was pressed; cancelable
 */
export class CommuneProcedureElement extends CommuneElement {
  static override styles: CSSResultGroup = [CommuneElement.styles, sheetStyles];

  /** Address of one record, or of a list of procedures (then with `code`), relative to the page. */
  @property() src = '';
  /** Code of the procedure within the list of `src`: "1.001193". */
  @property() code = '';
  /** The record itself instead of `src`; a light one loads its `details`. */
  @property({ attribute: false }) procedure: Procedure | undefined;
  /** Address of the list the record comes from; `details` are relative to it. */
  @property({ attribute: false }) listUrl = '';
  /** Text of the back link: "Kết quả tìm “khai sinh”". Without one there is no back link. */
  @property({ attribute: 'back-text' }) backText = '';
  /** Source and date of the list. */
  @property({ attribute: false }) file: FileInfo | undefined;
  /**
   * Inside another widget's frame: no frame and no bar of its own, side padding kept in the same steps as a frame's
   * (14, 16, 24, 32 px). Whoever nests it lets it run from edge to edge of the frame.
   */
  @property({ type: Boolean, reflect: true }) nested = false;
  /** Gives the present instant, epoch milliseconds. For tests and stories. */
  @property({ attribute: false }) clock: () => number = Date.now;

  @state() private wide = false;

  private readonly localizer = new Localizer<SheetMessages>(this, () => this.site, loadEnglish);
  private readonly records = new RecordController(this);
  private readonly ticks = new TicksController(this);
  private readonly contact = new ContactController(this);
  private readonly announcer = new Announcer(this);
  private readonly jsonLd = new JsonLdController(this);
  private readonly tools = new SheetTools(this, () => this.view);
  private view: SheetView | undefined;
  private resizes: ResizeObserver | undefined;

  /** Moves the focus to the title, for a screen change. */
  focusHeading(): Promise<void> {
    return focusAfterUpdate(this, '#title');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved before it came to rest: what was put off is still to be done.
    if (this.hasUpdated) this.requestUpdate();
    if (typeof ResizeObserver === 'undefined') return;
    // A frame later: a change of layout inside the observer's own turn would be reported as an error of the page.
    this.resizes = new ResizeObserver(() => requestAnimationFrame(this.measure));
    this.resizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizes?.disconnect();
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated) this.measure();
    const { procedure, listUrl, src, code, file } = this;
    this.records.show({ procedure, listUrl, src, code, file, allowedOrigins: this.site.allowedOrigins });
    const record = this.records.state;
    if (record.procedure && record.procedure.code !== this.view?.procedure.code) {
      this.tools.reset();
      this.ticks.show(record.procedure.code);
    }
    this.contact.show(record.procedure?.contactRole, this.site);
    this.view = record.procedure && buildView(record, record.procedure, {
      term: this.localizer.term, site: this.site, level: this.headingLevel, today: vietnamDate(this.clock()),
      ticks: this.ticks.value, ticksKept: this.ticks.kept, person: this.contact.person, page: /^http/.test(location.href) ? location.href : document.baseURI, base: document.baseURI,
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.view) return;
    if (this.rested) return this.complete();
    this.rested = true;
    atRest(this.complete);
  }

  private rested = false;

  /** What nobody waits for: the tools, and the data for search engines. */
  private readonly complete = (): void => {
    if (!this.view || !this.isConnected) return;
    // No network now: the first press of a tool tries again, and says so.
    this.tools.load().then((acts) => (this.wide ? acts.drawCode(this.tools) : undefined), () => undefined);
    void this.jsonLd.show(this.view);
  };

  protected override render(): TemplateResult {
    const record = this.records.state;
    const { language } = this.localizer;
    const back = this.backText ? backLink(this.backText, this.close) : nothing;
    if (!this.view) return this.frameTemplate(html`${back}`, html`${this.missing(record)}${this.announcer.template()}`, language);
    const body = sheet(this.view, this.tools, {
      savedAt: record.savedAt, wide: this.wide, toggle: this.toggle, retry: this.retry, report: this.report,
    });
    return this.frameTemplate(html`${back}`, html`${body}${this.announcer.template()}`, language);
  }

  /** Nothing to show yet, or nothing at all. */
  private missing({ status }: RecordState): TemplateResult {
    const { term } = this.localizer;
    const title = (text: string, className = 'title') => heading(this.headingLevel, text, className, 'title');
    switch (status) {
      case 'empty': return html`${title(term('sheetNoData'))}`;
      case 'loading': return html`${title(term('sheetLoading'), 'sr')}${skeleton(term)}`;
      case 'notFound': return html`${title(term('sheetNotFound', this.code))}`;
      default: return html`${title(term('sheetLoadFailed'), 'sr')}${failure(term('sheetLoadFailed'), term('sheetWeakNetwork'), term, this.retry, this.site.hotlines?.[0]?.number)}`;
    }
  }

  private readonly measure = (): void => {
    this.wide = this.offsetWidth >= WIDE;
  };

  private readonly toggle = (key: string): void => {
    this.ticks.toggle(key);
    if (!this.view) return;
    const { done, total } = progressOf(this.view.list, this.ticks.value);
    this.announcer.say(this.localizer.term('sheetProgress', done, total));
  };

  private readonly retry = (): void => this.records.retry();

  private readonly close = (): void => {
    const allowed = this.dispatchEvent(new ProcedureCloseEvent(this.view?.procedure.code ?? this.code));
    if (allowed && !this.nested) history.back();
  };

  private readonly report = (event: Event): void => {
    if (!this.view) return;
    const { procedure, pageUrl } = this.view;
    if (!this.dispatchEvent(new ProcedureReportEvent(procedure.code, pageUrl))) event.preventDefault();
    else if (!this.view.reportUrl) this.tools.say(reportHint(this.view));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'commune-procedure': CommuneProcedureElement;
  }
}

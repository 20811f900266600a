import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ChevronRight } from 'lucide';
import { lastValue } from '../../core/remote.js';
import { addStyles } from '../../platform/add-styles.js';
import { allowedUrl } from '../../platform/allowed-url.js';
import { Announcer } from '../../platform/announcer.js';
import { CommuneElement } from '../../platform/base-element.js';
import { lazyMessages, Localizer, registerMessages } from '../../platform/localize.js';
import { RemoteData } from '../../platform/remote-data.controller.js';
import { heading } from '../../ui/heading.js';
import { icon, type IconNode } from '../../ui/icon.js';
import { controlStyles } from '../../ui/styles/controls.styles.js';
import { hotlineStyles } from './hotlines.styles.js';
import type { HoursPart } from './hours-part.js';
import type { HoursMessages } from './messages/hours.vi.js';
import type { PeopleMessages } from './messages/people.vi.js';
import { vi, type HotlineMessages } from './messages/vi.js';
import type { Directory, Hotline, Person } from './model/directory.js';
import { readHotlines } from './model/read-hotlines.js';
import type { PeoplePart } from './people-part.js';
import { alarm, emergencyMini, emergencyStrip, hotlineList, hotlineRows, scamLine } from './views/hotlines.js';

registerMessages('vi', vi);
const loadEnglish = lazyMessages(() => import('./messages/en.js').then(({ en }) => en));

type DirectoryMessages = HotlineMessages & HoursMessages & PeopleMessages;

/**
 * Whom to call at the commune: whether the office is open, emergency numbers and hotlines, who answers for what, and
 * the people of every unit with a search by name, post or matter.
 *
 * @summary Hotlines and staff directory
 * @fires {ContactReportEvent} commune-contact-report - a citizen says a number is wrong; cancel it to take it over
 * @fires {DirectorySearchEvent} commune-directory-search - a citizen searched the people
 */
export class CommuneDirectoryElement extends CommuneElement {
  static override styles: CSSResultGroup = [CommuneElement.styles, controlStyles, hotlineStyles];

  /** Address of the directory file, JSON or CSV. Default: `data.directory` of the site file. */
  @property() src = '';
  /** `full`, or `compact` for a side column of 260 px: state and numbers only. */
  @property() variant: 'full' | 'compact' = 'full';
  /** Shows one unit or group only: its id or the name of its chip. */
  @property() group = '';
  /** Shows the webmaster a panel with what is stale, doubled, impossible or without consent. For pages nobody else sees. */
  @property({ type: Boolean }) check = false;
  /** The directory itself, instead of `src`; read tolerantly, like the file. */
  @property({ attribute: false }) data: unknown;
  /** What time it is, in epoch milliseconds; for tests and previews. */
  @property({ attribute: false }) clock: () => number = () => Date.now();

  private readonly localizer = new Localizer<DirectoryMessages>(this, () => this.site, loadEnglish);
  private readonly announcer = new Announcer(this);
  private readonly remote = new RemoteData<Directory>(this, async (file, url) => (await import('./read-file.js')).readDirectoryFile(file, url));
  private hoursPart: HoursPart | undefined;
  private peoplePart: PeoplePart | undefined;
  private partsAsked = '';
  private siteHotlines: { from: unknown; list: Hotline[] } | undefined;
  private dialog: TemplateResult | undefined;
  private dataTaken: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.followAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.followAddress);
  }

  protected override willUpdate(): void {
    const inline = this.data ?? (this.site.directory?.people ? this.site.directory : undefined);
    if (inline !== undefined && inline !== this.dataTaken) void this.takeData(inline);
    else if (inline === undefined && this.needsFile()) this.remote.load(this.fileUrl());
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    void this.loadParts();
  }

  protected override render(): TemplateResult {
    const { term, language } = this.localizer;
    const compact = this.variant === 'compact';
    const { site } = this;
    const directory = lastValue(this.remote.state);
    const hotlines = this.hotlines(directory);
    const place = [site.name, site.points?.[0]?.address].filter(Boolean).join(' · ');
    const title = html`<header class="hd ${this.heading === 'hidden' ? 'sr' : ''}">${heading(this.headingLevel, this.heading && this.heading !== 'hidden' ? this.heading : term(compact ? 'dirTitleShort' : 'dirTitle'), 'title', 'title')}${place && !compact ? html`<p class="sub">${place}</p>` : nothing}</header>`;
    const numbers = compact ? hotlineRows(term, hotlines) : hotlineList(term, hotlines);
    const strip = compact ? emergencyMini(term, language) : emergencyStrip(term, language);
    const scam = scamLine(term, site.scamWarning);
    const state = this.stateTemplate(hotlines);
    if (compact) return this.frameTemplate(title, html`${alarm(term, site.disaster)}${site.disaster ? nothing : state}${numbers}${strip}${site.disaster ? state : nothing}${scam}${this.moreTemplate(directory, hotlines)}${this.announcer.template()}`, language);
    const first = site.disaster ? html`${alarm(term, site.disaster)}${numbers}${strip}${state}` : html`${state}${strip}`;
    return this.frameTemplate(title, html`${first}<div class="two"><div>${site.disaster ? nothing : numbers}${scam}</div>${this.mattersTemplate(directory, hotlines)}</div>${this.peopleTemplate(directory, hotlines)}${this.announcer.template()}${this.dialog ?? nothing}`, language);
  }

  private stateTemplate(hotlines: readonly Hotline[]): unknown {
    if (!this.hoursPart) return this.site.hours === undefined && !this.site.points ? nothing : html`<p class="later"></p>`;
    const schedule = this.hoursPart.schedule();
    return html`<div class=${this.variant === 'compact' ? '' : 'topst'}>${this.hoursPart.stateTemplate(schedule)}${this.hoursPart.outOfHoursTemplate(schedule, hotlines)}</div>`;
  }

  private mattersTemplate(directory: Directory | undefined, hotlines: readonly Hotline[]): unknown {
    const matters = this.peoplePart?.mattersTemplate(directory, deskOf(hotlines));
    return matters && matters !== nothing ? html`<div>${matters}</div>` : nothing;
  }

  private peopleTemplate(directory: Directory | undefined, hotlines: readonly Hotline[]): unknown {
    const part = this.peoplePart;
    if (!part) return nothing;
    return html`${part.statusTemplate(this.remote.state)}${directory ? html`${part.peopleTemplate(directory, deskOf(hotlines))}${part.footTemplate(directory, nothing)}` : nothing}`;
  }

  /** In a side column: a link to the whole directory, or the list of matters opened in place. */
  private moreTemplate(directory: Directory | undefined, hotlines: readonly Hotline[]): unknown {
    const { term } = this.localizer;
    const page = this.site.links?.directory;
    const words = html`${term('dirMatters')} ${icon(ChevronRight as IconNode, 18)}`;
    if (page) return html`<a class="all" href=${page}>${words}</a>`;
    if (this.peoplePart) return this.mattersTemplate(directory, hotlines);
    return this.fileUrl() || this.data ? html`<button type="button" class="link all" @click=${() => this.loadPeople()}>${words}</button>` : nothing;
  }

  private hotlines(directory: Directory | undefined): readonly Hotline[] {
    const from = this.site.hotlines;
    if (this.siteHotlines?.from !== from || !this.siteHotlines) this.siteHotlines = { from, list: readHotlines(from) };
    return this.siteHotlines.list.length ? this.siteHotlines.list : (directory?.hotlines ?? []);
  }

  /** A side column whose numbers stand in the site file needs no directory file until it is asked for more. */
  private needsFile(): boolean {
    return this.variant !== 'compact' || !this.site.hotlines?.length || this.peoplePart !== undefined;
  }

  private fileUrl(): string | undefined {
    const named = this.src || this.site.data?.directory;
    return named ? allowedUrl(named, document.baseURI, location.origin, this.site.allowedOrigins) : undefined;
  }

  private async takeData(data: unknown): Promise<void> {
    this.dataTaken = data;
    const { readDirectoryFile } = await import('./read-file.js');
    if (this.dataTaken === data) this.remote.set(await readDirectoryFile({ data: data ?? {}, table: false }, 'data'));
  }

  /** The parts come after the numbers are painted; one that cannot come is asked for again at the next update. */
  private async loadParts(): Promise<void> {
    const wanted = this.variant;
    if (this.partsAsked === wanted) return;
    this.partsAsked = wanted;
    try {
      if (!this.hoursPart) await this.loadHours();
      if (wanted === 'full' && !this.peoplePart) await this.loadPeople();
    } catch {
      this.partsAsked = ''; // no network for the files: the numbers stand
    }
  }

  private async loadHours(): Promise<void> {
    const { HoursPart, hoursStyles } = await import('./hours-part.js');
    addStyles(this, hoursStyles);
    this.hoursPart ??= new HoursPart(this, { site: () => this.site, now: () => this.clock(), term: this.localizer.term, language: () => this.localizer.language });
    this.requestUpdate();
  }

  private async loadPeople(): Promise<void> {
    const { PeoplePart } = await import('./people-part.js');
    this.peoplePart ??= new PeoplePart(this, {
      site: () => this.site, now: () => this.clock(), term: this.localizer.term, language: () => this.localizer.language, announcer: this.announcer,
      level: () => this.headingLevel + 1, save: (person) => void this.save(person), retry: () => this.remote.retry(),
    });
    this.peoplePart.chip = this.group;
    this.followAddress();
    this.requestUpdate();
  }

  private async save(_person: Person): Promise<void> {}

  /** `?lienhe=chu-tich` leads to that post, whoever holds it. */
  private readonly followAddress = (): void => {};
}

/** Who connects callers: the first number that is primary, else the first. */
const deskOf = (hotlines: readonly Hotline[]): Hotline | undefined => hotlines.filter((one) => one.primary)[0] ?? hotlines[0];

declare global {
  interface HTMLElementTagNameMap {
    'commune-directory': CommuneDirectoryElement;
  }
}

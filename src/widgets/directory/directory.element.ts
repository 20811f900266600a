import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ChevronRight } from 'lucide';
import { Announcer } from '../../platform/announcer.js';
import { CommuneElement } from '../../platform/base-element.js';
import { Localizer } from '../../platform/localize.js';
import { pageRegistry } from '../../platform/page-registry.js';
import { VERSION } from '../../platform/version.js';
import { icon, type IconNode } from '../../ui/icon.js';
import { controlStyles } from '../../ui/styles/controls.styles.js';
import { headTemplate, loadEnglish } from './hotline-messages.js';
import { hotlineStyles } from './hotlines.styles.js';
import { SiteHotlines } from './site-hotlines.js';
import type { HoursPart } from './hours-part.js';
import { loadHours } from './load-hours.js';
import type { HoursMessages } from './messages/hours.vi.js';
import type { PeopleMessages } from './messages/people.vi.js';
import type { HotlineMessages } from './messages/vi.js';
import type { Directory, Hotline } from './model/directory.js';
import type { PeoplePart } from './people-part.js';
import { alarm, emergencyMini, emergencyStrip, hotlineList, hotlineRows, scamLine } from './views/hotlines.js';

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
  private readonly siteHotlines = new SiteHotlines(this);
  private hours: HoursPart | undefined;
  private people: PeoplePart | undefined;
  private partsAsked = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('group') && this.people) this.people.chip = this.group;
    this.people?.data.show(this.data, this.src, this.site);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    void this.loadParts();
    this.people?.updated(this.hours?.schedule());
  }

  protected override render(): TemplateResult {
    const { term, language } = this.localizer;
    const { site } = this;
    const compact = this.variant === 'compact';
    const directory = this.people?.data.value;
    const hotlines = this.hotlines(directory);
    const strip = compact ? emergencyMini(term, language) : emergencyStrip(term, language);
    const numbers = compact ? hotlineRows(term, hotlines) : hotlineList(term, hotlines);
    const state = this.stateTemplate();
    const body = html`${compact ? this.compactBody(state, numbers, strip, directory, hotlines) : this.fullBody(state, numbers, strip, directory, hotlines)}${this.announcer.template()}${this.people?.dialog ?? nothing}`;
    return this.frameTemplate(this.titleTemplate(site.points?.[0]?.address), body, language);
  }

  private titleTemplate(address: string | undefined): TemplateResult {
    const { term } = this.localizer;
    const compact = this.variant === 'compact';
    const place = compact ? '' : this.expecting ? '\u00a0' : [this.site.name, address].filter(Boolean).join(' · ');
    return headTemplate(this, term(compact ? 'dirTitleShort' : 'dirTitle'), place ? html`<p class="sub">${place}</p>` : nothing);
  }

  /** In a storm or flood the commune's numbers come before everything else. */
  private fullBody(state: unknown, numbers: unknown, strip: unknown, directory: Directory | undefined, hotlines: readonly Hotline[]): TemplateResult {
    const { term } = this.localizer;
    const { disaster, scamWarning } = this.site;
    const matters = this.mattersTemplate(directory, hotlines);
    const below = html`<div class="two"><div>${disaster ? state : numbers}${this.expecting ? nothing : html`${this.afterTemplate(hotlines)}${scamLine(term, scamWarning)}`}</div>${matters}</div>`;
    const body = disaster ? html`${alarm(term, disaster)}${numbers}${strip}${below}` : html`${state}${strip}${below}`;
    // Room for the people who are coming: what stands below the widget must not jump.
    return html`${body}${this.people?.template(deskOf(hotlines)) ?? nothing}${this.people?.settled ? nothing : html`<div class="room"></div>`}`;
  }

  private compactBody(state: unknown, numbers: unknown, strip: unknown, directory: Directory | undefined, hotlines: readonly Hotline[]): TemplateResult {
    const { term } = this.localizer;
    const { disaster, scamWarning } = this.site;
    const first = disaster ? html`${alarm(term, disaster)}${numbers}${strip}${state}` : html`${state}${this.expecting ? html`<div class="rows"></div>` : numbers}${strip}`;
    return html`${first}${this.expecting ? nothing : html`${this.afterTemplate(hotlines)}${scamLine(term, scamWarning)}`}${this.moreTemplate(directory, hotlines)}`;
  }

  private stateTemplate(): unknown {
    if (!this.hours || this.expecting) return this.site.hours === undefined && !this.expecting ? nothing : html`<p class="later"></p>`;
    return html`<div class=${this.variant === 'compact' ? '' : 'topst'}>${this.hours.stateTemplate(this.hours.schedule())}</div>`;
  }

  private afterTemplate(hotlines: readonly Hotline[]): unknown {
    return html`${this.hours?.outOfHoursTemplate(this.hours.schedule(), hotlines) ?? nothing}${this.people?.dutyTemplate() ?? nothing}`;
  }

  /** A site file is named and has not come: what it will say gets its room now, so that nothing jumps. */
  private get expecting(): boolean {
    return this.site.name === undefined && !this.site.hotlines && (pageRegistry(VERSION).siteUrl !== undefined || this.closest('commune-site[src]') !== null);
  }

  private mattersTemplate(directory: Directory | undefined, hotlines: readonly Hotline[]): unknown {
    return this.people?.mattersTemplate(directory, deskOf(hotlines)) ?? nothing;
  }

  /** In a side column: a link to the page of the whole directory, or the list of matters opened in place. */
  private moreTemplate(directory: Directory | undefined, hotlines: readonly Hotline[]): unknown {
    const page = this.site.links?.directory;
    const words = html`${this.localizer.term('dirMatters')}${icon(ChevronRight as IconNode, 18)}`;
    if (page) return html`<a class="all" href=${page}>${words}</a>`;
    if (this.people) return this.mattersTemplate(directory, hotlines);
    return this.site.data?.directory || this.src || this.data ? html`<button type="button" class="link all" @click=${() => this.loadPeople()}>${words}</button>` : nothing;
  }

  private hotlines(directory: Directory | undefined): readonly Hotline[] {
    const own = this.siteHotlines.read(this.site.hotlines);
    return own.length ? own : (directory?.hotlines ?? []);
  }

  /** A side column whose numbers stand in the site file needs no directory until it is asked for more. */
  private get needsPeople(): boolean {
    return this.variant !== 'compact' || (!this.expecting && !this.site.hotlines?.length);
  }

  /** The parts come after the numbers are painted; one that cannot come is asked for again at the next update. */
  private async loadParts(): Promise<void> {
    const wanted = `${this.needsPeople}`;
    if (this.partsAsked === wanted) return;
    this.partsAsked = wanted;
    try {
      if (this.needsPeople) await this.loadPeople();
      this.hours ??= await loadHours(this, this.shared);
      this.requestUpdate();
    } catch {
      this.partsAsked = ''; // no network for the files: the numbers stand
    }
  }

  private async loadPeople(): Promise<void> {
    const { PeoplePart: Part } = await import('./people-part.js');
    this.people ??= new Part(this, { ...this.shared, announcer: this.announcer });
    this.requestUpdate();
  }

  private readonly shared = { site: () => this.site, now: () => this.clock(), term: this.localizer.term, language: () => this.localizer.language };
}

/** Who connects callers: the first number that is primary, else the first. */
const deskOf = (hotlines: readonly Hotline[]): Hotline | undefined => hotlines.filter((one) => one.primary)[0] ?? hotlines[0];

declare global {
  interface HTMLElementTagNameMap {
    'commune-directory': CommuneDirectoryElement;
  }
}

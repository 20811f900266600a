import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { Info, TriangleAlert } from 'lucide';
import { daysBetween, formatDate, vietnamDate } from '../../core/dates.js';
import { onDuty } from '../../core/hours/duty.js';
import type { LoadError, Remote } from '../../core/remote.js';
import type { Site } from '../../core/site.js';
import type { Schedule } from '../../core/hours.js';
import { addStyles } from '../../platform/add-styles.js';
import type { Announcer } from '../../platform/announcer.js';
import { registerMessages } from '../../platform/localize.js';
import { Patience } from '../../platform/patience.controller.js';
import type { IconNode } from '../../ui/icon.js';
import { notice } from '../../ui/notice.js';
import { DirectoryData } from './directory-data.js';
import { DirectoryOnPage } from './directory-on-page.js';
import { DirectorySearchEvent } from './directory.events.js';
import { vi } from './messages/people.vi.js';
import type { Directory, Hotline, Person } from './model/directory.js';
import { chipsOf, firstGroups, groupsOf, holders, matterLines } from './model/people-list.js';
import { peopleStyles } from './people.styles.js';
import { PeopleSearch } from './people-search.js';
import { reportContact } from './report-contact.js';
import { mattersView } from './views/matters.js';
import { onDutyLine } from './views/on-duty.js';
import { clockTime } from './views/open-state.js';
import { peopleView } from './views/people.js';
import { personRow, type PeopleTerm } from './views/person-row.js';

registerMessages('vi', vi);

/** What the part asks of its element. */
export interface PeopleHost {
  site(): Site;
  now(): number;
  term: PeopleTerm;
  language(): 'vi' | 'en';
  announcer: Announcer;
}

/** What the part reads of its element's attributes. */
type DirectoryElement = LitElement & { headingLevel: number; group: string; check: boolean; src: string; data: unknown };

const FIRST_MATTERS = 6;
/** Leaders, and the centre where citizens go, are among the first on most lists. */
const FIRST_PEOPLE = 20;
/** A record checked longer ago than this says so. */
const STALE_DAYS = 365;

/** Who does what, and the people with their search; loaded after the numbers stand. */
export class PeoplePart {
  /** Anchor the address asked for: "chu-tich". */
  target = '';
  /** Unit or chip shown; '' for all. */
  chip = '';
  readonly data: DirectoryData;
  /** The open dialog. */
  dialog: TemplateResult | undefined;
  /** Panel for the webmaster, and printing: each loaded when asked for. */
  private panel: TemplateResult | undefined;
  private readonly page: DirectoryOnPage;
  private allMatters = false;
  private allPeople = false;
  private readonly search: PeopleSearch;
  private readonly patience: Patience;
  private wrongHelp = '';
  /** The long placeholder would be cut off; asked once, it is only a hint. */
  private readonly narrow: boolean;

  constructor(
    private readonly host: DirectoryElement,
    private readonly own: PeopleHost,
  ) {
    addStyles(host, peopleStyles);
    this.narrow = host.offsetWidth < 560;
    this.page = new DirectoryOnPage(host, own, (role) => { this.target = role; });
    this.data = new DirectoryData(host);
    this.chip = host.group;
    this.patience = new Patience(host);
    this.search = new PeopleSearch(host, (found) => {
      const words = found.people.length ? `${own.term('dirCount', found.people.length)} ${own.term(found.byDuty ? 'dirInCharge' : 'dirNamed', found.query)}` : found.former ? own.term('dirFormer', found.former.name, found.former.now) : own.term('dirNobody', found.query);
      own.announcer.say(words);
      host.dispatchEvent(new DirectorySearchEvent(found.query, found.people.length));
    });
  }

  /** Whether it is known what there is to show. */
  get settled(): boolean {
    const { status } = this.data.state;
    return this.data.value !== undefined || status === 'failed' || (status === 'idle' && !this.host.data && !this.host.src && !this.own.site().data?.directory);
  }

  /** Level of the sections' headings. */
  private get level(): number {
    return this.host.headingLevel + 1;
  }

  /** Holders of the posts today. */
  people(directory: Directory): Person[] {
    return holders(directory.people, vietnamDate(this.own.now()));
  }

  /** Who is on duty now; nothing without a rota. */
  dutyTemplate(): TemplateResult | typeof nothing {
    const directory = this.data.value;
    return directory?.rota.length ? onDutyLine(onDuty(directory.rota, this.own.now()), this.people(directory), this.own.term) : nothing;
  }

  mattersTemplate(directory: Directory | undefined, desk: Hotline | undefined): TemplateResult | typeof nothing {
    if (!directory) return nothing;
    const lines = matterLines(directory, this.people(directory));
    const onAll = () => {
      this.allMatters = true;
      this.host.requestUpdate();
      void this.host.updateComplete.then(() => this.host.renderRoot.querySelectorAll<HTMLElement>('.wh li')[FIRST_MATTERS]?.focus());
    };
    const view = mattersView({ term: this.own.term, level: this.level, lines, shown: this.allMatters ? lines.length : FIRST_MATTERS, desk, onAll });
    return view === nothing ? nothing : html`<div>${view}</div>`;
  }

  private peopleTemplate(directory: Directory, desk: Hotline | undefined): TemplateResult {
    const people = this.people(directory);
    this.search.use(directory, people);
    const groups = groupsOf(directory, people, this.chip);
    const few = this.allPeople || this.chip || this.targetIsBelow(people) ? groups : firstGroups(groups, FIRST_PEOPLE);
    const shown = few.map((group) => group.people.length).concat(0);
    let count = 0;
    for (const one of shown) count += one;
    if (!people.length) return html`<p class="cnt">${this.own.term('dirEmpty')}</p>`;
    return peopleView({
      term: this.own.term, level: this.level, narrow: this.narrow, filled: this.search.query !== '', chips: chipsOf(directory, people), chip: this.chip,
      total: people.length, groups: few, hidden: this.chip ? 0 : people.length - count, found: this.search.found, desk,
      row: (person) => this.row(person, directory, desk),
      onInput: this.search.onInput, onKey: this.search.onKey, onFocus: this.search.prepare, onClear: this.search.clear,
      onChip: (name) => { this.chip = name; this.host.requestUpdate(); },
      onMore: () => this.more(count),
    });
  }

  /** Loading, failure, offline; nothing while the data stand. */
  private statusTemplate(state: Remote<Directory>): TemplateResult | typeof nothing {
    this.patience.watch(state.status === 'loading' && !state.value);
    const { term } = this.own;
    const again = html`<button type="button" class="btn small" @click=${() => this.data.retry()}>${term('dirRetry')}</button>`;
    if (state.status === 'failed') return this.failure(state, again);
    if (this.patience.stage === 'calm' || state.status !== 'loading') return nothing;
    return html`<div class="sec"><p class="hint">${term('dirLoading')}</p><div class="sk"></div><div class="sk w"></div><div class="sk"></div><div class="sk w"></div>${this.patience.stage === 'slow' ? html`<p class="hint">${term('dirSlow')}</p>${again}` : nothing}</div>`;
  }

  /** What stands below the numbers: state of loading, people, foot. */
  template(desk: Hotline | undefined): TemplateResult {
    const { state } = this.data;
    const directory = this.data.value;
    return html`${this.statusTemplate(state)}${directory ? html`${this.peopleTemplate(directory, desk)}${this.footTemplate(directory)}` : nothing}`;
  }

  /** After each drawing: the address asked for a post, other widgets ask for contacts, search engines for facts. */
  updated(schedule: Schedule | undefined): void {
    const directory = this.data.value;
    if (!directory) return;
    this.page.show(directory, this.people(directory), schedule);
    if (this.host.check && !this.panel) {
      this.panel = html``;
      void import('./health-panel.js').then(({ healthPanel }) => {
        this.panel = healthPanel(directory, vietnamDate(this.own.now()));
        this.host.requestUpdate();
      }, () => { this.panel = undefined; }); // no network: asked for again at the next drawing
    }
  }

  private footTemplate(directory: Directory): TemplateResult {
    const { term } = this.own;
    return html`${this.wrongHelp ? html`<p class="cnt" role="alert">${this.wrongHelp}</p>` : nothing}<div class="ft">${directory.updatedAt ? html`<span>${term('dirUpdated', formatDate(directory.updatedAt))}</span>` : html`<span></span>`}<span><button type="button" class="link" @click=${() => this.print(directory, 'poster')}>${term('dirPrint')}</button> <button type="button" class="link" @click=${() => this.print(directory, 'card')}>${term('dirPrintCard')}</button></span></div>${this.panel ?? nothing}`;
  }

  private async print(directory: Directory, what: 'poster' | 'card'): Promise<void> {
    const { printDirectory } = await import('./print/print-directory.js');
    const done = await printDirectory(what, { directory, people: this.people(directory), site: this.own.site(), term: this.own.term, language: this.own.language(), now: this.own.now() });
    this.wrongHelp = done ? '' : this.own.term('dirPrintFailed');
    this.host.requestUpdate();
  }

  private async save(person: Person, directory: Directory): Promise<void> {
    const { saveContactDialog, showDialog } = await import('./save-contact.js');
    const onClose = () => {
      this.dialog = undefined;
      this.host.requestUpdate();
    };
    this.dialog = await saveContactDialog(this.host, { person, directory, commune: this.own.site().name, term: this.own.term, level: this.level, onClose });
    this.host.requestUpdate();
    await showDialog(this.host);
  }

  private failure({ error, savedAt, value }: { error: LoadError; savedAt?: number; value?: Directory }, again: TemplateResult): TemplateResult {
    const { term } = this.own;
    const offline = error.kind === 'offline' || error.kind === 'network';
    if (savedAt !== undefined) return notice('warn', Info as IconNode, term('dirOffline'), html`<p>${term('dirSavedCopy', formatDate(vietnamDate(savedAt)))}</p>${again}`);
    if (value) return html``; // a refresh failed: what stands stays
    if (error.kind === 'decode') return notice('bad', TriangleAlert as IconNode, term('dirFailed'), html`<p>${term('dirBroken')}</p>`);
    return notice(offline ? 'warn' : 'bad', offline ? (Info as IconNode) : (TriangleAlert as IconNode), term(offline ? 'dirOffline' : 'dirFailed'), html`<p>${term(offline ? 'dirNoCopy' : 'dirFailedText')}</p>${again}`);
  }

  private targetIsBelow(people: readonly Person[]): boolean {
    return this.target !== '' && people.some((person) => person.id === this.target || person.role === this.target);
  }

  private more(count: number): void {
    this.allPeople = true;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.host.renderRoot.querySelectorAll<HTMLElement>('.ps')[count]?.focus());
  }

  private row(person: Person, directory: Directory, desk: Hotline | undefined): TemplateResult {
    const { term } = this.own;
    const now = this.own.now();
    const duty = onDuty(directory.rota, now);
    const onNow = duty.shifts.some((shift) => shift.who === person.role || shift.who === `#${person.role}` || shift.who === person.name);
    return personRow(person, {
      term, query: this.search.dutyOf(person) ? '' : (this.search.found?.query ?? ''), duty: this.search.dutyOf(person), desk,
      onDuty: onNow && !person.vacant ? (duty.until ? term('dirOnDutyUntil', clockTime(duty.until.minute || 1440)) : '') : undefined,
      target: this.target !== '' && (person.id === this.target || person.role === this.target),
      stale: person.checkedAt !== undefined && daysBetween(person.checkedAt, vietnamDate(now)) > STALE_DAYS,
      onSave: (one) => void this.save(one, directory),
      onWrong: (one) => {
        const handled = reportContact(this.host, one, this.own.site());
        this.wrongHelp = handled || !desk ? '' : term('dirWrongHelp', desk.label, desk.phone.display);
        this.host.requestUpdate();
      },
    });
  }
}

import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { vietnamDate } from '../../core/dates.js';
import { holidayCalendar, VIETNAM_HOLIDAYS, type HolidayCalendar, type HolidayFile } from '../../core/holidays.js';
import { readHolidayFile } from '../../core/holidays/read-holiday-file.js';
import { openState, weekTable, type HoursPoint, type OfficeHours, type OpenState, type Schedule } from '../../core/hours.js';
import { readHours } from '../../core/hours/read-hours.js';
import type { Site } from '../../core/site.js';
import { registerMessages, type Term } from '../../platform/localize.js';
import { MinuteClock } from '../../platform/minute-clock.js';
export { hoursStyles } from './hours.styles.js';
import { vi, type HoursMessages } from './messages/hours.vi.js';
import type { Hotline } from './model/directory.js';
import { readHotlines } from './model/read-hotlines.js';
import { stateLine } from './views/open-state.js';
import { weekTableView } from './views/week-table.js';

registerMessages('vi', vi);

/** What the part asks of its element. */
export interface HoursHost {
  site(): Site;
  /** Epoch milliseconds. */
  now(): number;
  term: Term<HoursMessages>;
  language(): 'vi' | 'en';
}

/** Opening hours of the site file, as the state of this minute and a week table. Loaded after the first paint of the directory. */
export class HoursPart {
  private siteRead: Site | undefined;
  private hours: OfficeHours | null = null;
  private calendar: HolidayCalendar = holidayCalendar([VIETNAM_HOLIDAYS]);

  constructor(
    host: ReactiveControllerHost,
    private readonly own: HoursHost,
  ) {
    new MinuteClock(host, own.now);
  }

  /** The places of the site file, the main one first. */
  get points(): readonly HoursPoint[] {
    this.read();
    return this.hours?.points ?? [];
  }

  /** The schedule of a place, or of a counter in it; the main one where the names say nothing. */
  schedule(point = '', counter = ''): Schedule | undefined {
    const place = this.points.filter((one) => one.id === point || one.name === point)[0] ?? this.points[0];
    return place?.counters.filter((one) => counter && (one.id === counter || one.name === counter))[0]?.schedule ?? place?.schedule;
  }

  state(schedule: Schedule): OpenState {
    return openState(schedule, this.own.now(), this.calendar);
  }

  /** State line; with a table behind it unless `bare`. Nothing where the site file has no hours. */
  stateTemplate(schedule: Schedule | undefined, className = '', bare = false): TemplateResult | typeof nothing {
    if (!schedule) return nothing;
    return stateLine(this.state(schedule), this.own.term, this.own.language(), bare ? nothing : this.tableTemplate(schedule), className);
  }

  tableTemplate(schedule: Schedule): TemplateResult {
    this.read();
    return weekTableView(weekTable(schedule, vietnamDate(this.own.now()), this.calendar), this.own.term, this.own.language());
  }

  /** Outside hours: that perhaps nobody answers, and the number that is answered day and night. */
  outOfHoursTemplate(schedule: Schedule | undefined, hotlines: readonly Hotline[]): TemplateResult | typeof nothing {
    if (!schedule) return nothing;
    const { kind } = this.state(schedule);
    if (kind === 'open' || kind === 'closing') return nothing;
    const { term } = this.own;
    const always = hotlines.filter((one) => one.always)[0];
    return html`<p class="after hint">${term('dirOutOfHours')} ${always ? term('dirUrgent', always.short ?? always.label, always.phone.display.replace(/ /g, '\u00a0')) : nothing}</p>`;
  }

  /** Everything of the element that shows hours alone; several places each with their state, the week behind it. */
  bodyTemplate({ point, counter, show }: { point: string; counter: string; show: 'all' | 'state' | 'week' }): TemplateResult {
    const hotlines = readHotlines(this.own.site().hotlines);
    const schedule = this.schedule(point, counter);
    if (!schedule) return html`<p>${this.own.term('dirNoHoursData')}</p>`;
    if (this.points.length > 1 && !point && show === 'all') return html`${this.points.map((one) => this.pointTemplate(one))}${this.outOfHoursTemplate(schedule, hotlines)}`;
    const line = show === 'week' ? nothing : html`${this.stateTemplate(schedule, '', show === 'all')}${this.outOfHoursTemplate(schedule, hotlines)}`;
    return html`${line}${show === 'state' ? nothing : this.tableTemplate(schedule)}`;
  }

  private pointTemplate({ name, address, schedule }: HoursPoint): TemplateResult {
    return html`<div class="pt"><p class="b">${name}</p>${address ? html`<p class="hint">${address}</p>` : nothing}${this.stateTemplate(schedule)}</div>`;
  }

  private read(): void {
    const site = this.own.site();
    if (site === this.siteRead) return;
    this.siteRead = site;
    this.hours = readHours(site.hours, hasHours(site.points) ? site.points : undefined).value;
    const files: HolidayFile[] = [VIETNAM_HOLIDAYS];
    const file = site.holidays === undefined ? null : readHolidayFile(site.holidays).value;
    if (file) files.push(file);
    this.calendar = holidayCalendar(files);
  }
}

const hasHours = (points: Site['points']) => (points ?? []).some((point) => point.hours !== undefined);

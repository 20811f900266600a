import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CommuneElement } from '../../platform/base-element.js';
import { Localizer } from '../../platform/localize.js';
import { headTemplate, loadEnglish } from './hotline-messages.js';
import type { HoursPart } from './hours-part.js';
import { loadHours } from './load-hours.js';
import type { HoursMessages } from './messages/hours.vi.js';
import type { HotlineMessages } from './messages/vi.js';

/**
 * Whether the office is open now, and the hours of the week. Always in Vietnam's time, whatever the device says.
 *
 * @summary Office hours
 */
export class CommuneOfficeHoursElement extends CommuneElement {
  /** A place of the site file, by id or name. Default: the main one. */
  @property() point = '';
  /** A counter of that place, by id or name. */
  @property() counter = '';
  /** `all` states and week table, `state` the line alone (the table opens behind it), `week` the table alone. */
  @property() show: 'all' | 'state' | 'week' = 'all';
  /** What time it is, in epoch milliseconds; for tests and previews. */
  @property({ attribute: false }) clock: () => number = () => Date.now();

  private readonly localizer = new Localizer<HotlineMessages & HoursMessages>(this, () => this.site, loadEnglish);
  @state() private hours: HoursPart | undefined;

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    void loadHours(this, { site: () => this.site, now: () => this.clock(), term: this.localizer.term, language: () => this.localizer.language }).then(
      (hours) => { this.hours = hours; },
      () => undefined, // no network for the file: the heading stands, the page's own text tells the hours
    );
  }

  protected override render(): TemplateResult {
    const { term, language } = this.localizer;
    return this.frameTemplate(headTemplate(this, term('dirHours')), this.hours?.bodyTemplate(this) ?? nothing, language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'commune-office-hours': CommuneOfficeHoursElement;
  }
}

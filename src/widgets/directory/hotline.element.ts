import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CommuneElement } from '../../platform/base-element.js';
import { Localizer } from '../../platform/localize.js';
import { controlStyles } from '../../ui/styles/controls.styles.js';
import { SiteHotlines } from './site-hotlines.js';
import { headTemplate, loadEnglish } from './hotline-messages.js';
import { hotlineStyles } from './hotlines.styles.js';
import type { HotlineMessages } from './messages/vi.js';
import { alarm, emergencyMini, emergencyStrip, hotlineList, hotlineRows, scamLine } from './views/hotlines.js';

/**
 * The commune's numbers alone: one number, the emergency numbers, or both lists. Needs no data and no network for the
 * emergency numbers, and stands on top of the page while the site file says `disaster`.
 *
 * @summary Hotline numbers
 */
export class CommuneHotlineElement extends CommuneElement {
  static override styles: CSSResultGroup = [CommuneElement.styles, controlStyles, hotlineStyles];

  /** One number; with it nothing else is shown. */
  @property() number = '';
  /** Whose number it is. */
  @property() label = '';
  /** `all`, `emergency` (113, 114, 115 …) or `hotlines` (the commune's own). */
  @property() show: 'all' | 'emergency' | 'hotlines' = 'all';
  /** `disaster`: draws nothing until the site file says `disaster`; for the top of a theme. */
  @property() when: 'always' | 'disaster' = 'always';
  /** `compact`: two-line rows for a side column. */
  @property() variant: 'full' | 'compact' = 'full';

  private readonly localizer = new Localizer<HotlineMessages>(this, () => this.site, loadEnglish);

  private readonly siteHotlines = new SiteHotlines(this);
  private readonly ownNumber = new SiteHotlines(this);
  private own: unknown;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { number, label } = this;
    if (changed.has('number') || changed.has('label')) this.own = number ? [{ label: label || this.site.name || number, number, primary: true }] : undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { term, language } = this.localizer;
    const { site } = this;
    if (this.when === 'disaster' && !site.disaster) return nothing;
    const compact = this.variant === 'compact';
    const one = this.ownNumber.read(this.own);
    const own = one.length ? one : this.show === 'emergency' ? [] : this.siteHotlines.read(site.hotlines);
    const numbers = compact ? hotlineRows(term, own) : hotlineList(term, own);
    const strip = one.length || this.show === 'hotlines' ? nothing : compact ? emergencyMini(term, language) : emergencyStrip(term, language);
    const title = headTemplate(this, term(this.show === 'emergency' ? 'dirEmergency' : 'dirTitleShort'), nothing, one.length > 0);
    const body = site.disaster && !one.length ? html`${alarm(term, site.disaster)}${numbers}${strip}` : html`${strip}${numbers}`;
    return this.frameTemplate(title, html`${body}${one.length ? nothing : scamLine(term, site.scamWarning)}`, language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'commune-hotline': CommuneHotlineElement;
  }
}

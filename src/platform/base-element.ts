import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Site } from '../core/site.js';
import { baseStyles } from './base.styles.js';
import { SiteController } from './site.controller.js';
import { ThemeController, type Theme } from './theme.controller.js';

/**
 * What every widget shares: frame, heading, theme, the commune's site data, accent.
 *
 * @cssprop [--commune-accent=#0A4C94] - the one colour taken from the site; text on it is white
 * @cssprop [--commune-surface=#FFFFFF] - background of the frame
 * @cssprop [--commune-surface-2=#F4F6F8] - background of group heads
 * @cssprop [--commune-text=#15191F] - text
 * @cssprop [--commune-text-2=#414955] - secondary text
 * @cssprop [--commune-line=#D9DEE4] - hairlines
 * @cssprop [--commune-line-2=#66707D] - borders of controls
 * @cssprop [--commune-radius=6px] - corners of controls
 * @cssprop [--commune-radius-l=8px] - corners of the frame
 * @cssprop [--commune-font] - fonts; `inherit` takes the page's
 * @csspart frame - the outer frame
 */
export abstract class CommuneElement extends LitElement {
  static override styles: CSSResultGroup = [baseStyles];

  static override properties: PropertyDeclarations = { frame: {}, heading: {}, headingLevel: { type: Number, attribute: 'heading-level' }, theme: {} };

  /** `card`: hairline and rounded corners; `none`: flat, for portals that draw their own block. */
  declare frame: 'card' | 'none';
  /** Text of the heading instead of the usual one; `hidden` keeps it for screen readers only. */
  declare heading: string;
  /** Level of the heading, 2 to 4. */
  declare headingLevel: number;
  /** `light`, `dark`, or `auto` (the page's `color-scheme`, then the system). Old portals are white: light is the default. */
  declare theme: Theme;

  private readonly siteController = new SiteController(this);
  private readonly themeController = new ThemeController(this);

  constructor() {
    super();
    this.frame = 'card';
    this.heading = '';
    this.headingLevel = 2;
    this.theme = 'light';
  }

  /** The commune's data: from `<commune-site>`, else from the loader's `data-site`; empty where there is none. */
  protected get site(): Site {
    return this.siteController.value;
  }

  protected get dark(): boolean {
    return this.themeController.dark;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.accentFor = undefined; // it may stand under other styles now
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.accentFor === this.site && !changed.has('theme')) return;
    this.accentFor = this.site;
    this.applyAccent();
  }

  /** The site data whose accent is drawn; asking for computed styles at every key press would be slow. */
  private accentFor: Site | undefined;
  private accentSeen = '';

  /** Takes the site file's accent over, and darkens any accent that would be too pale to read on white. */
  private applyAccent(): void {
    const { accent } = this.site;
    if (accent) this.style.setProperty('--_site-accent', accent);
    const wanted = getComputedStyle(this).getPropertyValue('--commune-accent').trim() || accent || '';
    if (wanted === this.accentSeen) return;
    this.accentSeen = wanted;
    this.style.removeProperty('--_dark-enough');
    if (!wanted) return;
    void import('./dark-enough.js').then(({ darkEnough }) => {
      const darker = this.accentSeen === wanted && darkEnough(wanted);
      if (darker) this.style.setProperty('--_dark-enough', darker);
    }, () => undefined); // no network for the file: the colour stays as the page wants it
  }

  /** The frame around a widget's content. `title` is drawn as the heading and names the landmark. */
  protected frameTemplate(title: TemplateResult, body: unknown, language: string): TemplateResult {
    const hidden = this.heading === 'hidden';
    const root = `root${this.dark ? ' dark' : ''}${this.frame === 'none' ? ' flush' : ''}`;
    return html`<div class=${root} lang=${language}>
      <section class="commune ${this.frame === 'none' || hidden ? '' : 'bar'}" part="frame" aria-labelledby="title">${title}${body}</section>
    </div>`;
  }
}

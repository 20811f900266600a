import { ContextProvider } from '@lit/context';
import { html, LitElement, type PropertyValues } from 'lit';
import { readSite, type Site } from '../../core/site.js';
import { loadSite } from '../../platform/page-site.js';
import { siteContext } from '../../platform/site-context.js';

/**
 * Gives the widgets inside it the commune's own data: name, offices, numbers, hours, addresses, colour, texts.
 *
 * @summary The commune's data for every widget inside
 * @slot - the page's content with the widgets
 */
export class CommuneSiteElement extends LitElement {
  static override properties = { src: {}, data: { attribute: false } };

  /** Address of `site.json`, relative to the page. */
  declare src: string;
  /** The data themselves, instead of `src`. Read tolerantly, like the file. */
  declare data: unknown;

  private readonly provider = new ContextProvider(this, { context: siteContext, initialValue: {} });

  constructor() {
    super();
    this.src = '';
  }

  /** The data as read. */
  get site(): Site {
    return this.provider.value;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('data') && this.data !== undefined) this.provider.setValue(readSite(this.data));
    else if (changed.has('src') && this.src) void this.load(new URL(this.src, document.baseURI).href);
  }

  private async load(url: string): Promise<void> {
    const site = await loadSite(url);
    if (new URL(this.src, document.baseURI).href === url) this.provider.setValue(site);
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'commune-site': CommuneSiteElement;
  }
}

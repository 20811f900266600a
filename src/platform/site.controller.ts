import type { LitElement, ReactiveController } from 'lit';
import type { Site } from '../core/site.js';
import { watchPageSite } from './page-site.js';
import { siteContext } from './site-context.js';

const EMPTY: Site = {};

/**
 * Asks the elements around for the site data: the request of the Context Community Protocol, which the provider of
 * `@lit/context` answers. Written here because the package's consumer would bring the provider into every page.
 */
class SiteRequest extends Event {
  readonly context = siteContext;
  readonly subscribe = true;
  constructor(
    readonly contextTarget: Element,
    readonly callback: (site: Site, unsubscribe?: () => void) => void,
  ) {
    super('context-request', { bubbles: true, composed: true });
  }
}

/** The site data for one element: from the nearest `<commune-site>`, else from the page's own site file. */
export class SiteController implements ReactiveController {
  private provided: Site | undefined;
  private ofPage: Site = EMPTY;
  private leave: (() => void) | undefined;
  private stop: (() => void) | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  get value(): Site {
    return this.provided ?? this.ofPage;
  }

  hostConnected(): void {
    this.ask();
    // A <commune-site> whose code came after ours did not hear the first request.
    document.addEventListener('context-provider', this.ask);
    this.stop = watchPageSite((site) => {
      if (site === this.ofPage) return;
      this.ofPage = site;
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.ask);
    this.leave?.();
    this.leave = undefined;
    this.stop?.();
  }

  private readonly ask = () => void this.host.dispatchEvent(new SiteRequest(this.host, this.take));

  private readonly take = (site: Site, unsubscribe?: () => void) => {
    if (this.leave !== unsubscribe) this.leave?.(); // a nearer one has come between
    this.leave = unsubscribe;
    this.provided = site;
    this.host.requestUpdate(); // also for the same data: whoever comes back into the page draws what it took away
  };
}

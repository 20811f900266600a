import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import type { Site } from '../core/site.js';
import { watchPageSite } from './page-site.js';
import { siteContext } from './site-context.js';

const EMPTY: Site = {};

/** The site data for one element: from the nearest `<commune-site>`, else from the page's own site file. */
export class SiteController implements ReactiveController {
  private provided: Site | undefined;
  private ofPage: Site = EMPTY;
  private stop: (() => void) | undefined;

  constructor(private readonly host: LitElement) {
    new ContextConsumer(host, {
      context: siteContext, subscribe: true,
      callback: (site) => { this.provided = site; host.requestUpdate(); },
    });
    host.addController(this);
  }

  get value(): Site {
    return this.provided ?? this.ofPage;
  }

  hostConnected(): void {
    this.stop = watchPageSite((site) => {
      if (site === this.ofPage) return;
      this.ofPage = site;
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.stop?.();
  }
}

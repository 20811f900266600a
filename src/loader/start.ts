import { pageRegistry, type PageRegistry } from '../platform/page-registry.js';
import { VERSION } from '../platform/version.js';
import { fetchEarly } from './fetch-early.js';
import { reserve } from './reserve.js';
import { scan } from './scan.js';

interface LoaderRegistry extends PageRegistry {
  /** Version of the loader that runs on this page. */
  loader?: string;
  /** A second copy has been reported. */
  told?: boolean;
}

/**
 * Starts the one loader of a page: upgrades what stands there now and what comes later. A second copy says so once and stops.
 *
 * @param files names of the files there are: the widgets', and others no content may ask for
 * @param load brings the file of one widget, and what it needs
 */
export function startLoader(files: readonly string[], load: (widget: string) => Promise<unknown>): void {
  const registry = pageRegistry(VERSION) as LoaderRegistry;
  if (registry.loader) {
    if (!registry.told) console.warn(`commune-widgets: ${registry.loader} đã chạy, bỏ qua ${VERSION}`);
    registry.told = true;
    return;
  }
  registry.loader = VERSION;
  // Content may not place a `commune-site`: its file decides which origins are allowed.
  const tags = files.filter((name) => !/^(site|runtime)$/.test(name)).map((name) => `commune-${name}`).join();
  const room = reserve(tags);
  const used: Record<string, Promise<unknown> | undefined> = {};
  const visit = (root: Element | Document) => scan(root, tags, (widget, src) => {
    askForData(registry, src);
    return (used[widget] = used[widget] || load(widget).catch((error) => {
      used[widget] = undefined; // the next one found tries again
      if (room) room.disabled = true;
      console.warn(error);
    }));
  });
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (let i = 0; i < addedNodes.length; i++) if (addedNodes[i]!.nodeType === 1) visit(addedNodes[i] as Element);
    }
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => visit(document));
  visit(document);
}

/**
 * Starts the requests a widget will make: for the site file, named by our script's tag wherever an optimiser has moved it,
 * and for its own data, as long as they are the page's own: which other origins are allowed, the site file will tell.
 */
function askForData(registry: PageRegistry, src: string | null): void {
  const absolute = (url: string) => new URL(url, document.baseURI);
  const script = document.querySelector('script[data-site]');
  if (script && !registry.siteUrl) fetchEarly(registry.requests, (registry.siteUrl = absolute(script.getAttribute('data-site')!).href));
  const { href, origin } = absolute(src || '');
  if (src && origin === location.origin) fetchEarly(registry.requests, href);
}

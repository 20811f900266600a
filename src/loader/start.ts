import { pageRegistry, type PageRegistry } from '../platform/page-registry.js';
import { VERSION } from '../platform/version.js';
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
 * @param names of the tags, without their prefix
 * @param load brings the files of one tag
 */
export function startLoader(names: readonly string[], load: (name: string) => Promise<unknown>): void {
  const registry = pageRegistry(VERSION) as LoaderRegistry;
  if (registry.loader) {
    if (!registry.told) console.warn(`commune-widgets: đã có ${registry.loader}, bỏ qua ${VERSION}`);
    registry.told = true;
    return;
  }
  registry.loader = VERSION;
  // Content may not place a `commune-site`: its file decides which origins are allowed.
  const tags = names.filter((name) => name !== 'site').map((name) => `commune-${name}`).join();
  const room = reserve(tags);
  const used: Record<string, Promise<unknown> | undefined> = {};
  const visit = (root: Element | Document) => scan(root, tags, (name, src) => {
    askForData(registry, src);
    return (used[name] = used[name] || load(name).catch((error) => {
      used[name] = undefined; // the next one found tries again
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
  const script = document.querySelector('script[data-site]');
  if (script && !registry.siteUrl) registry.siteUrl = fetchEarly(registry, script.getAttribute('data-site')!, true);
  if (src) fetchEarly(registry, src);
}

/** @returns the absolute address; `platform/request` takes the request over by it */
function fetchEarly({ requests }: PageRegistry, src: string, trusted?: boolean): string {
  const { href, origin } = new URL(src, document.baseURI);
  if (!requests.has(href) && (trusted || origin === location.origin)) {
    const request = fetch(href);
    requests.set(href, request);
    request.catch(() => {}); // the widget, which takes the request over, asks again and says what is wrong
  }
  return href;
}

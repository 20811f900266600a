import { readSite, type Site } from '../core/site.js';
import { loadDataFile } from './load-data.js';
import { pageRegistry } from './page-registry.js';
import { VERSION } from './version.js';

type Listener = (site: Site) => void;

const listeners = new Set<Listener>();
let current: Site = {};
let loading: string | undefined;

/** The site file named by the loader's own tag, for widgets that stand outside a `<commune-site>`. */
export function watchPageSite(listener: Listener): () => void {
  listeners.add(listener);
  listener(current);
  const { siteUrl } = pageRegistry(VERSION);
  if (siteUrl && loading !== siteUrl) {
    loading = siteUrl;
    void loadSite(siteUrl).then((site) => {
      current = site;
      for (const one of [...listeners]) one(site);
      if (site.disaster) void import('./disaster-banner.js').then(({ raiseDisasterBanner }) => raiseDisasterBanner(), () => undefined);
    });
  }
  return () => void listeners.delete(listener);
}

/** Loads and reads a site file. A missing or broken one is reported in the console and read as empty: widgets work without. */
export async function loadSite(url: string): Promise<Site> {
  try {
    const { data } = await loadDataFile(url);
    setTimeout(() => void import('./check-site.js').then(({ checkSite }) => checkSite(url, data), () => undefined), 1000);
    return readSite(data);
  } catch (error) {
    console.warn(`commune-widgets: chưa đọc được tệp cấu hình trang ${url}. ${error instanceof Error ? error.message : String(error)}`);
    return {};
  }
}

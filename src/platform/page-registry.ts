/**
 * What the widgets and the loader share on one page, whatever copy of the script they come from.
 * It hangs on `window` under a symbol: no global name, and the first copy that arrives wins.
 */
export interface PageRegistry {
  /** Version of the copy that came first. */
  readonly version: string;
  /** Address of the site file named by the loader's tag, if any. */
  siteUrl?: string;
  /** Requests the loader has started before the widgets' files arrive, by absolute address. */
  readonly requests: Map<string, Promise<Response>>;
}

const KEY = Symbol.for('commune-widgets');
type Holder = { [KEY]?: PageRegistry };

/** The page's registry; made by whoever asks first. */
export function pageRegistry(version: string): PageRegistry {
  const holder = globalThis as Holder;
  return (holder[KEY] ??= { version, requests: new Map() });
}

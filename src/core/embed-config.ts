/** What an author wrote on a block or a link: which widget, and the attributes its tag gets. */
export interface EmbedConfig {
  /** Name without the prefix: "procedures". Whether there is such a widget is for the loader to know. */
  widget: string;
  /** In pairs: name, value. */
  attributes: [string, string][];
}

/** Comes between a page's address and a link's configuration. */
export const LINK_MARK = '#commune=';

/**
 * The attributes that content may set, for all widgets together: flat texts, numbers and addresses, which the element
 * reads as attributes and never as markup. What is not listed is dropped: no `style`, no `on…`, no `slot`, no `id`.
 * Addresses pass the element's own check of origins before anything is sent there.
 */
const ALLOWED = 'src heading heading-level frame theme lang query field variant'.split(' ');

/**
 * Reads the configuration at the end of a link: `…#commune=procedures&src=%2Fdata%2Fp.json&heading=…`, written like a query.
 *
 * @param Query the browser's `URLSearchParams`
 * @returns undefined where the address has no configuration
 */
export function embedFromLink(href: string, Query: new (query: string) => { get(name: string): string | null }): EmbedConfig | undefined {
  const query = new Query(href.split('#')[1] || '');
  return embedFrom(query.get('commune'), (name) => query.get(name));
}

/**
 * Reads the configuration of a block.
 *
 * @param widget as written: "procedures"
 * @param read value of an attribute ("heading-level"); null or undefined where it is not set
 */
export function embedFrom(widget: string | null | undefined, read: (name: string) => string | null | undefined): EmbedConfig | undefined {
  if (!widget) return undefined;
  const attributes: [string, string][] = [];
  for (const name of ALLOWED) {
    const value = read(name);
    if (value) attributes.push([name, value]);
  }
  return { widget, attributes };
}

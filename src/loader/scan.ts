import { embedFrom, embedFromLink, LINK_MARK } from '../core/embed-config.js';

const PREFIX = 'commune-';
const BLOCK = 'data-commune';

/** Brings a widget's files, and starts the request for its data where there is a `src`. */
export type Use = (widget: string, src: string | null) => Promise<unknown>;

/**
 * Upgrades our tags, blocks and links below a node, the node included. Safe to call again on the same page.
 *
 * @param tags selector of the tags that content may place
 */
export function scan(root: Element | Document, tags: string, use: Use): void {
  const visit = (element: Element) => {
    try {
      if (element.localName.indexOf(PREFIX) === 0) prepare(element, use);
      else if (!element.closest(tags)) upgrade(element, tags); // what stands inside a tag is its fallback
    } catch (error) {
      console.warn(error); // an address that is none must not cost the page its other widgets
    }
  };
  const query = `${tags},${PREFIX}site,[${BLOCK}],a[href*="${LINK_MARK}"]`;
  if (root.nodeType === 1 && (root as Element).matches(query)) visit(root as Element);
  const list = root.querySelectorAll(query);
  for (let i = 0; i < list.length; i++) visit(list[i]!);
}

/** Puts the widget's tag where a block or link stands; what was written there becomes the tag's fallback. The observer finds the tag. */
function upgrade(element: Element, tags: string): void {
  const read = (name: string) => element.getAttribute(name);
  const block = read(BLOCK);
  const config = block ? embedFrom(block, (name) => read(`data-${name}`)) : embedFromLink(read('href') || '', URLSearchParams);
  // A copy of an upgraded block; a text somebody is editing; a block the parser is still writing into (it is found again at the end of parsing).
  const tag = config && PREFIX + config.widget;
  if (!tag || tags.split(',').indexOf(tag) < 0 || element.querySelector(tags) || (element as HTMLElement).isContentEditable || document.readyState === 'loading') return;
  const host = document.createElement(tag);
  for (const [name, value] of config.attributes) host.setAttribute(name, value);
  // These keep their place around the widget; anything else (a link, a paragraph, a list) goes into it whole.
  if (/^(div|section|article|aside|td|li)$/.test(element.localName)) {
    while (element.firstChild) host.appendChild(element.firstChild);
    element.appendChild(host);
  } else {
    element.parentNode!.insertBefore(host, element);
    host.appendChild(element);
  }
}

/** Asks for what a tag needs, and shows the fallback again if the widget cannot draw itself. */
function prepare(host: Element & { updateComplete?: Promise<unknown> }, use: Use): void {
  const tag = host.localName;
  use(tag.slice(PREFIX.length), customElements.get(tag) ? null : host.getAttribute('src')).then(() => host.updateComplete).catch(() => {
    // It has a shadow root, which hides the fallback until there is a slot. (Where the files did not come there is none, and this is not reached.)
    host.shadowRoot!.appendChild(document.createElement('slot'));
  });
}

import { canonicalJson } from '../../../core/contract/canonical-json.js';
import { governmentService } from '../model/json-ld.js';
import type { SheetView } from './sheet-view.js';

/** The data of an opened procedure for search engines, as a block for the page's head. */
export function dataBlock({ procedure, pageUrl, filingUrl, site, contact }: SheetView): HTMLScriptElement {
  const service = governmentService(procedure, { url: pageUrl, commune: site.name, office: site.office, filingUrl, phone: contact?.phone });
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  // A text node, not textContent: that setter of a script element is guarded by Trusted Types whatever its type.
  block.appendChild(document.createTextNode(canonicalJson(service)));
  return block;
}

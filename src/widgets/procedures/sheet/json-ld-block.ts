import { canonicalJson } from '../../../core/contract/canonical-json.js';
import { governmentService } from '../model/json-ld.js';
import type { SheetView } from './sheet-view.js';

/** The data of an opened procedure for search engines, as a block for the page's head. */
export function dataBlock({ procedure, pageUrl, filingUrl, site, contact }: SheetView): HTMLScriptElement {
  const service = governmentService(procedure, { url: pageUrl, commune: site.name, office: site.office, filingUrl, phone: contact?.phone });
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  block.text = trusted(canonicalJson(service)) as string;
  return block;
}

interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScript: (text: string) => string }): { createScript(text: string): unknown };
}
let policy: ReturnType<TrustedTypesFactory['createPolicy']> | undefined;

/**
 * Trusted Types guard the text of every script element, data blocks too. The policy lets through only what
 * `canonicalJson` wrote for a block that never runs.
 *
 * @throws TypeError on pages whose list of policies does not name `commune-json-ld`: they go without the block
 */
function trusted(json: string): unknown {
  const factory = (window as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  if (!factory) return json;
  policy ??= factory.createPolicy('commune-json-ld', { createScript: (text) => text });
  return policy.createScript(json);
}

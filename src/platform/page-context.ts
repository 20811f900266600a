import { pageAddress } from '../core/contract/page-address.js';
import type { SendingContext } from '../core/contract/primitives.js';
import { VERSION } from './version.js';

/** Upper bounds of the wire contract (`core/contract/limits`), repeated here because the schemas are too heavy for the first load. */
const LONGEST_ADDRESS = 500;
const LONGEST_VERSION = 40;
const VIA = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/**
 * All that is told about the page with a submission: its address without query and fragment, the widgets' version, and
 * which printed code or link led here (`?via=quay-3`).
 */
export function pageContext(href: string = location.href): SendingContext {
  const pageUrl = pageAddress(href);
  const via = /[?&]via=([^&#]*)/.exec(href)?.[1] ?? '';
  const context: SendingContext = { widgetVersion: VERSION.slice(0, LONGEST_VERSION) };
  if (pageUrl && pageUrl.length <= LONGEST_ADDRESS) context.pageUrl = pageUrl;
  if (VIA.test(via)) context.via = via;
  return context;
}

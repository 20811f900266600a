/** Addresses a procedure leads to: where to file, where this page shows it. */
import { fillLink } from '../../../core/link.js';
import type { Procedure } from './procedure.js';

/** Page of one procedure on the national portal; it knows only its own identifier, not the code. */
export const PORTAL_BY_ID = 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/{portalId}';
/** The portal's search, where a record has no identifier. */
export const PORTAL_BY_CODE = 'https://dichvucong.gov.vn/tim-kiem-thu-tuc-hanh-chinh?keyword={code}';

type LinkTemplates = Readonly<Record<string, string>> | undefined;

/**
 * Old forms of the portal that answer with a blank page or not at all (seen in September 2026). A site file that still
 * names one gets the working form instead of a dead end.
 */
const DEAD = /^https?:\/\/(?:(?:thutuc|csdl)\.dichvucong\.gov\.vn|(?:www\.)?dichvucong\.gov\.vn\/p\/home)(?:[/?#]|$)/i;

/** Where the procedure can be filed or read officially. Templates: `links.procedure`, then `links.procedureByCode` of the site file. */
export function filingLink(procedure: Pick<Procedure, 'code' | 'portalId'>, links: LinkTemplates): string | undefined {
  const values = { code: procedure.code, portalId: procedure.portalId };
  for (const template of [links?.procedure, PORTAL_BY_ID, links?.procedureByCode, PORTAL_BY_CODE]) {
    const url = fillLink(template, values);
    if (url && !DEAD.test(url)) return url;
  }
  return undefined;
}

/** Marks that messengers and advertisers add to an address; a printed code must not carry them. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|zarsrc|zalo_\w+|mibextid)=/i;

/**
 * The address under which this page shows the procedure: `?tthc=<code>`, a query because messengers drop what follows `#`.
 *
 * @param page address of the page as it stands
 * @param template `links.page` of the site file, with `{code}`: another page than this one
 */
export function pageLink(code: string, page: string, template?: string): string {
  const own = fillLink(template, { code });
  if (own) return own;
  const bare = page.split('#')[0] ?? '';
  const [path = '', query = ''] = splitOnce(bare, '?');
  const kept = query.split('&').filter((pair) => pair && !/^tthc=/.test(pair) && !TRACKING.test(pair));
  return `${path}?${[...kept, `tthc=${encodeURIComponent(code)}`].join('&')}`;
}

/** An address the way it is read aloud: without scheme, "www." and a closing slash. */
export function readableAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}

/** Name of the site an address belongs to: "dongxa.gov.vn". */
export function hostOf(url: string): string {
  return readableAddress(url).split(/[/?#]/)[0] ?? '';
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

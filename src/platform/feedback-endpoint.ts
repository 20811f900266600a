import { readReceiverAddress, type ReceiverAddress } from '../core/receiver-address.js';
import type { Site } from '../core/site.js';
import { allowedUrl } from './allowed-url.js';

/**
 * Where messages of this page go, absolute or `mailto:`. The site file's `endpoints.feedback` is the webmaster's word;
 * what a tag names may be any author's and must be on the page's origin or one the site file allows.
 */
export function feedbackEndpoint({ endpoints, allowedOrigins }: Site, fromTag: string): string | undefined {
  const own = endpoints?.feedback;
  if (own) return /^mailto:/i.test(own) ? own : new URL(own, document.baseURI).href;
  return fromTag ? allowedUrl(fromTag, document.baseURI, location.origin, allowedOrigins) : undefined;
}

/** The receiver behind it, for reading states and answers; undefined where the page names none. */
export function feedbackReceiver(site: Site, fromTag: string): ReceiverAddress | undefined {
  const commune = site.feedback?.commune;
  return readReceiverAddress(feedbackEndpoint(site, fromTag), typeof commune === 'string' ? commune : undefined);
}

import { readReceiverAddress, type ReceiverAddress } from '../../core/receiver-address.js';
import { allowedUrl } from '../../platform/allowed-url.js';
import type { SurveyHost, SurveyOutbox } from './part.js';

/**
 * The receiver with the commune; undefined where none is named or allowed. The site file's own address is the
 * webmaster's; the tag's may be any author's and is checked.
 */
export function receiverOf({ siteData, endpoint }: SurveyHost): ReceiverAddress | undefined {
  const { endpoints, allowedOrigins, survey } = siteData;
  const address = endpoints?.survey ? new URL(endpoints.survey, document.baseURI).href : endpoint ? allowedUrl(endpoint, document.baseURI, location.origin, allowedOrigins) : undefined;
  return readReceiverAddress(address, typeof survey?.commune === 'string' ? survey.commune : undefined);
}

/** The page's outbox, brought with the first answer; a test gives its own. */
export function openOutbox({ outbox }: SurveyHost): Promise<SurveyOutbox> {
  return outbox ? outbox() : import('../../platform/delivery/page-outbox.js').then(({ pageOutbox }) => pageOutbox());
}

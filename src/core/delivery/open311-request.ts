import type { FeedbackSubmissionInput } from '../contract/feedback.js';

/** What an Open311 endpoint needs to know besides the message. */
export interface Open311Target {
  /** Base of the endpoint, without `/requests.json`. */
  readonly endpoint: string;
  /** Service code by kind; `*` for the rest. */
  readonly services: Readonly<Record<string, string>>;
  readonly jurisdiction: string;
  /** Written into pages and therefore public: give a key that may only post. */
  readonly apiKey: string;
}

/**
 * A submission as `POST /requests.json` of Open311 GeoReport v2 (wiki.open311.org/GeoReport_v2): address and form fields.
 *
 * What is lost on this way, because the protocol has no place for it: consents, photos (it only takes an address of a
 * published picture), the receipt code, and the idempotency key: the endpoint cannot tell a repeat from a second message.
 *
 * @returns undefined where the kind has no service code
 */
export function open311Request(submission: FeedbackSubmissionInput, target: Open311Target): { url: string; body: string } | undefined {
  const service = target.services[submission.kind] ?? target.services['*'];
  if (!service) return undefined;
  const { contact, place, homeVisit } = submission;
  const fields: [string, string | undefined][] = [
    ['jurisdiction_id', target.jurisdiction], ['api_key', target.apiKey], ['service_code', service],
    ['description', homeVisit ? `${submission.content}\n${homeVisit.forWhom}, ${homeVisit.hamlet}. ${homeVisit.preferredTime ?? ''}`.trim() : submission.content],
    ['lat', place?.position && String(place.position.latitude)], ['long', place?.position && String(place.position.longitude)],
    ['address_string', [place?.text, place?.hamlet].filter(Boolean).join(', ') || undefined],
  ];
  if (contact.mode !== 'anonymous') fields.push(['last_name', contact.name], ['phone', contact.phone], ['email', contact.email]);
  const body = fields.filter(([, value]) => value).map(([name, value]) => `${name}=${encodeURIComponent(value as string)}`).join('&');
  return { url: `${target.endpoint.replace(/\/+$/, '')}/requests.json`, body };
}

/** What an endpoint answered: the number it gave ('' where it gives one later), or its sentences. */
export function readOpen311Answer(json: unknown): { id: string } | { errors: string[] } {
  const errors: string[] = [];
  let id = '';
  for (const one of Array.isArray(json) ? (json as readonly unknown[]) : []) {
    const { service_request_id: given, description } = (one ?? {}) as Record<string, unknown>;
    if (typeof given === 'string' || typeof given === 'number') id = String(given);
    else if (typeof description === 'string') errors.push(description);
  }
  return errors.length && !id ? { errors } : { id };
}

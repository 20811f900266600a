import { readReceiverAddress, type ReceiverAddress } from '../../../core/receiver-address.js';

/** Where this form's messages go. */
export type Target =
  | { readonly to: 'receiver'; readonly address: ReceiverAddress }
  | { readonly to: 'open311'; readonly endpoint: string; readonly services: Readonly<Record<string, string>>; readonly jurisdiction: string; readonly apiKey: string }
  | { readonly to: 'mailto'; readonly address: string };

type Unknown = Record<string, unknown>;
const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/**
 * Reads the target from the site file.
 *
 * - `endpoints.feedback: "https://host/v1/dong-xa"` (or the base, with `feedback.commune`): a receiver of this contract;
 * - the same with `feedback.open311: { services: { "phan-anh": "sv-01", … }, jurisdiction?, apiKey? }`: Open311 GeoReport v2;
 * - `endpoints.feedback: "mailto:…"`: the citizen's own mail program.
 *
 * @param endpoint absolute address, or `mailto:`
 * @param own `feedback` of the site file
 */
export function readTarget(endpoint: string | undefined, own: Unknown = {}): Target | undefined {
  const mail = /^mailto:([^\s?@<>"]+@[^\s?@<>"]+)/i.exec(endpoint ?? '');
  if (mail) return { to: 'mailto', address: mail[1] as string };
  const open311 = own.open311 as Unknown | undefined;
  if (open311 && typeof open311 === 'object' && /^https?:/i.test(endpoint ?? '')) {
    const services: Record<string, string> = {};
    const given = (open311.services ?? {}) as Unknown;
    for (const kind of Object.keys(given)) if (words(given[kind])) services[kind] = words(given[kind]);
    return { to: 'open311', endpoint: (endpoint as string).replace(/\/+$/, ''), services, jurisdiction: words(open311.jurisdiction), apiKey: words(open311.apiKey) };
  }
  const address = readReceiverAddress(endpoint, words(own.commune));
  return address && { to: 'receiver', address };
}

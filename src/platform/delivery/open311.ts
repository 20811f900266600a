import { readOpen311Answer } from '../../core/delivery/open311-request.js';

/** What became of one attempt. `unknown`: no answer came; it may or may not have arrived, and a repeat may double it. */
export type Open311Outcome = { readonly state: 'sent'; readonly id: string } | { readonly state: 'refused'; readonly sentences: readonly string[] } | { readonly state: 'unknown' };

const TIMEOUT_MS = 60_000;

/**
 * Sends one request to an Open311 endpoint, once. Nothing is repeated by itself: the protocol has no idempotency key,
 * so only the person can decide whether to send again.
 */
export async function sendOpen311({ url, body }: { url: string; body: string }, fetcher: typeof fetch = fetch): Promise<Open311Outcome> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);
  try {
    const response = await fetcher(url, { method: 'POST', body, credentials: 'omit', signal: controller.signal, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });
    const answer = readOpen311Answer(await readJson(response));
    if (response.ok) return 'errors' in answer ? { state: 'refused', sentences: answer.errors } : { state: 'sent', id: answer.id };
    if (response.status >= 500) return { state: 'unknown' };
    return { state: 'refused', sentences: 'errors' in answer ? answer.errors : [] };
  } catch {
    return { state: 'unknown' }; // network, time-out: nobody knows how far it came
  } finally {
    clearTimeout(timer);
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return JSON.parse(await response.text()) as unknown;
  } catch {
    return undefined; // an XML or HTML answer
  }
}

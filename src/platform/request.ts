import { LoadError } from '../core/remote.js';
import { pageRegistry } from './page-registry.js';
import { VERSION } from './version.js';

export interface RequestOptions {
  signal?: AbortSignal;
  /** Milliseconds until a try counts as failed. Default 20,000: slow networks are normal. */
  timeout?: number;
  /** Further tries after the first fails for want of network, or with a 5xx. Default 2. */
  retries?: number;
}

const RETRY_AFTER = [500, 2000, 5000];

/**
 * Fetches a text with timeout and retry. A request that the loader has started already is taken over, once.
 * @throws LoadError with the kind of failure; the signal's reason when aborted
 */
export async function requestText(url: string, options: RequestOptions = {}): Promise<{ text: string; type: string }> {
  const { signal, timeout = 20_000, retries = 2 } = options;
  for (let attempt = 0; ; attempt++) {
    try {
      return await oneTry(url, timeout, signal);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      const failure = error instanceof LoadError ? error : new LoadError(navigator.onLine === false ? 'offline' : 'network', url, String(error));
      if (!worthRetrying(failure) || attempt >= retries) throw failure;
      await pause(RETRY_AFTER[attempt] ?? 5000, signal);
    }
  }
}

const worthRetrying = (error: LoadError) => error.kind === 'network' || error.kind === 'timeout' || (error.kind === 'http' && /^5|^429/.test(error.detail));

/** The loader's request knows nothing of timeout and signal: we stop waiting for it all the same. */
async function oneTry(url: string, timeout: number, signal?: AbortSignal): Promise<{ text: string; type: string }> {
  if (signal?.aborted) throw signal.reason;
  const ours = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => { timer = setTimeout(() => reject(new LoadError('timeout', url)), timeout); });
  try {
    return await Promise.race([answerOf(url, ours.signal), late, stopped(signal)]);
  } finally {
    clearTimeout(timer);
    ours.abort();
  }
}

async function answerOf(url: string, signal: AbortSignal): Promise<{ text: string; type: string }> {
  const response = await (startedRequest(url) ?? fetch(url, { signal, credentials: 'same-origin' }));
  if (!response.ok) throw new LoadError('http', url, String(response.status));
  return { text: await response.text(), type: response.headers.get('content-type') ?? '' };
}

/** A response can be read once: whoever comes first takes the loader's request. */
function startedRequest(url: string): Promise<Response> | undefined {
  const { requests } = pageRegistry(VERSION);
  const started = requests.get(url);
  requests.delete(url);
  return started;
}

const pause = (milliseconds: number, signal?: AbortSignal) => Promise.race([new Promise((resolve) => { setTimeout(resolve, milliseconds); }), stopped(signal)]);

/** Fails once the signal says so; never succeeds. */
const stopped = (signal?: AbortSignal) => new Promise<never>((_resolve, reject) => { signal?.addEventListener('abort', () => reject(signal.reason)); });

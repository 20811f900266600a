/** Pretends what a network or a browser does, for stories and tests. */
import { pageRegistry } from '../../src/platform/page-registry.js';
import { VERSION } from '../../src/platform/version.js';

/** The next request for a path gets this answer, through the door by which the loader hands over requests it has started. */
export function pretendAnswer(path: string, answer: Promise<Response>): void {
  answer.catch(() => undefined); // nobody may come for it
  pageRegistry(VERSION).requests.set(new URL(path, location.href).href, answer);
}

export const jsonAnswer = (data: unknown): Promise<Response> => Promise.resolve(new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } }));

export const NEVER = new Promise<Response>(() => undefined);

/** The device says it has no network, until the returned function is called. */
export function pretendOffline(): () => void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  return () => void Reflect.deleteProperty(navigator, 'onLine');
}

/** Waits until something is true, five seconds at most: test machines are slow. */
export async function until(met: () => unknown, most = 5000): Promise<void> {
  for (const start = Date.now(); !met(); ) {
    if (Date.now() - start > most) throw new Error(`never came true: ${String(met)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

import type { Search } from '../finder.controller.js';
import { createFind, type Find } from '../model/search-adapter.js';
import type { Procedure } from '../model/procedure.js';

/** Fields the search reads; the rest need not be copied to the Worker. */
const searchable = ({ code, name, field, commonName, aliases, level }: Procedure): Procedure => ({ code, name, field, commonName, aliases, level });

/** Searches in a Worker; where the page forbids one (CSP, another origin, a single-file build), on the main thread. */
export function startSearch(procedures: readonly Procedure[]): Search {
  try {
    return inWorker(procedures);
  } catch {
    return onMainThread(procedures); // Workers must come from the page's own origin
  }
}

function inWorker(procedures: readonly Procedure[]): Search {
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (found: readonly number[]) => void>();
  let last = 0;
  let instead: Search | undefined;
  const asked = new Map<number, readonly [words: string, limit: number]>();
  worker.onmessage = ({ data }: MessageEvent<{ id: number; found?: readonly number[] }>) => {
    waiting.get(data.id)?.(data.found ?? []);
    waiting.delete(data.id);
    asked.delete(data.id);
  };
  worker.onerror = () => {
    worker.terminate();
    const rest = (instead = onMainThread(procedures));
    asked.forEach(([words, limit], id) => void Promise.resolve(rest.find(words, limit)).then((found) => waiting.get(id)?.(found)));
  };
  worker.postMessage({ procedures: procedures.map(searchable) });
  return {
    find: (words, limit) => instead?.find(words, limit) ?? new Promise((resolve) => {
      const id = ++last;
      waiting.set(id, resolve);
      asked.set(id, [words, limit]);
      worker.postMessage({ id, words, limit });
    }),
    stop: () => worker.terminate(),
  };
}

/** The next task, so that the page paints between two pieces of work. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

function onMainThread(procedures: readonly Procedure[]): Search {
  let find: Promise<Find> | undefined;
  let stopped = false;
  return {
    async find(words, limit) {
      find ??= pause().then(() => createFind(procedures));
      const ready = await find;
      return stopped ? [] : ready(words, limit);
    },
    stop: () => { stopped = true; },
  };
}

import type { Search } from '../finder.controller.js';
import type { Answer } from '../model/answer.js';
import type { Procedure } from '../model/procedure.js';
import type { Synonym } from '../model/search/procedure-language.js';
import type { SearchRequest, SearchResponse } from '../model/search/protocol.js';

interface Waiting {
  readonly words: string;
  readonly limit: number;
  resolve(answer: Answer): void;
}

/** Fields the search reads; the rest need not be copied to the Worker. */
const searchable = ({ code, name, field, commonName, aliases, level }: Procedure) => ({ code, name, field, commonName, aliases, level });

/** Searches in a Worker; where the page forbids one (CSP, script from another origin) or it breaks, `instead` takes over. */
export async function searchInWorker(procedures: readonly Procedure[], synonyms: readonly Synonym[], instead: () => Promise<Search>): Promise<Search> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return instead(); // Workers must come from the page's own origin
  }
  const waiting = new Map<number, Waiting>();
  let substitute: Promise<Search> | undefined;
  let last = 0;
  const send = (request: SearchRequest) => worker.postMessage(request);
  const giveUp = () => {
    worker.terminate();
    substitute ??= instead();
    waiting.forEach(({ words, limit, resolve }) => void substitute?.then((search) => search.find(words, limit)).then(resolve));
    waiting.clear();
  };
  worker.onerror = giveUp;
  worker.onmessage = ({ data }: MessageEvent<SearchResponse>) => {
    if (data.type === 'failed') return giveUp();
    if (data.type === 'result') waiting.get(data.id)?.resolve(data);
    waiting.delete(data.id);
  };
  send({ type: 'build', id: last, procedures: procedures.map(searchable), synonyms });
  return {
    find: (words, limit) => substitute?.then((search) => search.find(words, limit)) ?? new Promise((resolve) => {
      waiting.set(++last, { words, limit, resolve });
      send({ type: 'query', id: last, query: words, limit });
    }),
    stop: () => worker.terminate(),
  };
}

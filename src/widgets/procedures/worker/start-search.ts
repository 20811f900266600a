import { runInSlices } from '../../../core/search/slices.js';
import type { Search } from '../finder.controller.js';
import type { Procedure } from '../model/procedure.js';
import { createProcedureIndexInSlices } from '../model/search/procedure-index.js';
import type { Synonym } from '../model/search/procedure-language.js';
import { EVERYDAY } from '../model/search/words/index.js';

/** From this many procedures on the index is built and asked in a Worker. */
const WORKER_FROM = 2000;

/** Makes the search: on the main thread for a commune's list, in a Worker for a national one. */
export async function startSearch(procedures: readonly Procedure[], synonyms: unknown): Promise<Search> {
  const own = readSynonyms(synonyms);
  if (procedures.length < WORKER_FROM) return searchHere(procedures, own);
  const { searchInWorker } = await import('./search-in-worker.js');
  return searchInWorker(procedures, own, () => searchHere(procedures, own));
}

/** The next task, so that the page paints between two pieces of work. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** On the main thread, built in slices of a few milliseconds. */
async function searchHere(procedures: readonly Procedure[], synonyms: readonly Synonym[]): Promise<Search> {
  const pace = { now: () => performance.now(), pause };
  const index = await runInSlices(createProcedureIndexInSlices(procedures, { table: EVERYDAY, synonyms }), pace);
  setTimeout(() => void runInSlices(index.warmUpInSlices(), pace));
  return { find: (words, limit) => ({ hits: index.search(words, { limit }).hits, correction: index.suggestCorrection(words) }) };
}

/** `procedures.synonyms` of the site file: `[{ "say": "…", "official": ["…"] }]`; what is not that is left out. */
function readSynonyms(value: unknown): Synonym[] {
  const usable: Synonym[] = [];
  for (const one of Array.isArray(value) ? (value as unknown[]) : []) {
    const { say, official } = (one ?? {}) as Record<string, unknown>;
    const words = (Array.isArray(official) ? (official as unknown[]) : [official]).filter((word): word is string => typeof word === 'string' && word !== '');
    if (typeof say === 'string' && say.trim() && words.length) usable.push({ say, official: words });
  }
  return usable;
}

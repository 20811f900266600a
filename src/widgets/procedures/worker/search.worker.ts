import { createFind, type Find } from '../model/search-adapter.js';
import type { Procedure } from '../model/procedure.js';

/** What the page sends: the list once, then questions. */
export type ToWorker = { readonly procedures: readonly Procedure[] } | { readonly id: number; readonly words: string; readonly limit: number };

const scope = globalThis as unknown as { onmessage: ((event: MessageEvent<ToWorker>) => void) | null; postMessage(message: unknown): void };

let find: Find | undefined;

scope.onmessage = ({ data }) => {
  if ('procedures' in data) {
    find = createFind(data.procedures);
    scope.postMessage({ id: 0 });
  } else {
    scope.postMessage({ id: data.id, found: find?.(data.words, data.limit) ?? [] });
  }
};

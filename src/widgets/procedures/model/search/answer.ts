import { createProcedureIndex, type ProcedureIndex } from './procedure-index.js';
import type { SearchRequest, SearchResponse } from './protocol.js';

/**
 * The Worker's side of the protocol, without the Worker: answers one message after another.
 *
 * @param table everyday words, as for `createProcedureIndex`
 */
export function createAnswerer(table: string): (request: SearchRequest) => SearchResponse {
  let index: ProcedureIndex | undefined;
  return (request) => {
    const { id } = request;
    if (request.type === 'build') {
      index = createProcedureIndex(request.procedures, { table, synonyms: request.synonyms ?? [] });
      return { type: 'built', id, popular: index.popularPositions() };
    }
    if (!index) return { type: 'failed', id, message: 'A query came before the index was built.' };
    const keep = request.positions && new Set(request.positions);
    const result = index.search(request.query, { limit: request.limit, ...(keep && { filter: (position: number) => keep.has(position) }) });
    return { type: 'result', id, ...result, correction: index.suggestCorrection(request.query) };
  };
}

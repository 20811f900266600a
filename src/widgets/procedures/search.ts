import { createProcedureIndex, type ProcedureSearchOptions, type SearchableProcedure } from './model/search/procedure-index.js';
export function createSearch(procedures: readonly SearchableProcedure[], options: ProcedureSearchOptions = {}): (query: string, limit?: number) => string[] {
  const index = createProcedureIndex(procedures, options);
  return (query, limit = 10) => index.search(query, limit);
}

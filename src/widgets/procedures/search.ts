/**
 * Search for administrative procedures, usable in a page, a Worker or Node:
 * `import { createSearch } from 'commune-widgets/procedures/search'`.
 */
import { createProcedureIndex } from './model/search/procedure-index.js';
import type { Synonym } from './model/search/procedure-language.js';
import type { SearchableProcedure } from './model/search/searchable.js';
import { EVERYDAY } from './model/search/words/index.js';

export { createProcedureIndex, createProcedureIndexInSlices, ProcedureIndex } from './model/search/procedure-index.js';
export type { ProcedureHit, ProcedureIndexOptions, ProcedureQuery, ProcedureResult, WhyFound } from './model/search/procedure-index.js';
export type { Synonym } from './model/search/procedure-language.js';
export type { SearchableProcedure } from './model/search/searchable.js';
export { EVERYDAY } from './model/search/words/index.js';

export interface CreateSearchOptions {
  /** Everyday words of the commune's own. They come on top of the library's table, which is always consulted. */
  synonyms?: readonly Synonym[];
  /** `false` leaves the library's table out, so that only `synonyms` and official words count. Default `true`. */
  builtIn?: boolean;
}

/** Codes for a query, best first, at most `limit` (default 10). */
export type SearchProcedures = (query: string, limit?: number) => string[];

/**
 * Makes a search over procedures.
 *
 * @param procedures only `code` and `name` are needed; `field`, `commonName`, `aliases`, `keywords`,
 *   `level` help
 * @returns a function that never throws, whatever is typed, and gives the same answer every time
 */
export function createSearch(procedures: readonly SearchableProcedure[], options: CreateSearchOptions = {}): SearchProcedures {
  const { synonyms = [], builtIn = true } = options;
  const index = createProcedureIndex(procedures, { table: builtIn ? EVERYDAY : '', synonyms });
  return (query, limit = 10) => index.search(query, { limit }).hits.map((hit) => hit.code);
}

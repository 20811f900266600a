import type { ProcedureHit } from './procedure-index.js';
import type { Synonym } from './procedure-language.js';
import type { SearchableProcedure } from './searchable.js';

/**
 * Messages between the page and a Worker that holds the index (from about 2,000 procedures up).
 * All of it survives `postMessage`. Every question carries an id that its answer repeats, so a late
 * answer to an old key press can be told apart.
 */
export type SearchRequest = BuildRequest | QueryRequest;
export type SearchResponse = BuiltResponse | ResultResponse | FailedResponse;

/** Builds (or rebuilds) the index. */
export interface BuildRequest {
  type: 'build';
  id: number;
  procedures: readonly SearchableProcedure[];
  synonyms?: readonly Synonym[];
}

export interface QueryRequest {
  type: 'query';
  id: number;
  query: string;
  limit: number;
  /** Positions to keep, when filters are on; all when left out. */
  positions?: Uint32Array;
}

export interface BuiltResponse {
  type: 'built';
  id: number;
  /** Positions of the most asked procedures, for the first screen. */
  popular: readonly number[];
}

export interface ResultResponse {
  type: 'result';
  id: number;
  hits: readonly ProcedureHit[];
  total: number;
  /** "Did you mean", when a word is unknown. */
  correction: string | null;
}

/** The Worker could not do what was asked; `message` is for the console. */
export interface FailedResponse {
  type: 'failed';
  id: number;
  message: string;
}

import type { Procedure } from './procedure.js';
import { createProcedureIndex } from './search/procedure-index.js';

/** One procedure found: its position in the list, and the everyday words that found it where its names do not have them. */
export interface Found {
  readonly position: number;
  readonly alias?: string;
}

/** Finds procedures, best first. */
export type Find = (words: string, limit: number) => readonly Found[];

/** Builds the index in one go; some 30 ms for the list of a commune. */
export function createFind(procedures: readonly Procedure[]): Find {
  const index = createProcedureIndex(procedures);
  const positions = new Map(procedures.map(({ code }, position) => [code, position]));
  return (words, limit) => {
    const found: Found[] = [];
    for (const code of index.search(words, limit)) {
      const position = positions.get(code);
      if (position !== undefined) found.push({ position });
    }
    return found;
  };
}

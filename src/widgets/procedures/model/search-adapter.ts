import type { Procedure } from './procedure.js';
import { createProcedureIndex } from './search/procedure-index.js';

/** Finds procedures: their positions in the list, best first. */
export type Find = (words: string, limit: number) => readonly number[];

/** Builds the index in one go; some 30 ms for the list of a commune. */
export function createFind(procedures: readonly Procedure[]): Find {
  const index = createProcedureIndex(procedures);
  const positions = new Map<string, number>();
  procedures.forEach(({ code }, position) => positions.set(code, position));
  return (words, limit) => {
    const found: number[] = [];
    for (const code of index.search(words, limit)) {
      const position = positions.get(code);
      if (position !== undefined) found.push(position);
    }
    return found;
  };
}

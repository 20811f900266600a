import type { Procedure } from './procedure.js';

/** How often something occurs in the list. */
export interface Counted<T> {
  readonly value: T;
  readonly count: number;
}

/** Fields of a list with their counts, the largest first; equal ones in the order of the file. */
export function countFields(procedures: readonly Procedure[]): Counted<string>[] {
  const counts = new Map<string, number>();
  for (const { field } of procedures) counts.set(field, (counts.get(field) ?? 0) + 1);
  return byCount(counts);
}

/** What was counted, most frequent first. */
export function byCount(counts: ReadonlyMap<string, number>): Counted<string>[] {
  const list: Counted<string>[] = [];
  counts.forEach((count, value) => list.push({ value, count }));
  return list.sort((a, b) => b.count - a.count);
}

import type { Row } from './answer.js';
import { onlineFact } from './facts.js';
import type { OnlineLevel, Procedure } from './procedure.js';
import type { ViewState } from './state.js';

/** How often something occurs in the list. */
export interface Counted<T> {
  readonly value: T;
  readonly count: number;
}

/** The list with its counts for the filters. Counts are those of the list before narrowing. */
export interface Narrowed {
  readonly all: number;
  readonly list: readonly Row[];
  readonly fields: readonly Counted<string>[];
  readonly online: readonly Counted<OnlineLevel>[];
}

/** Nothing published about filing online counts as in person: the citizen is not sent to a portal for nothing. */
const levelOf = (procedure: Procedure): OnlineLevel => onlineFact(procedure) ?? 'none';

/** Narrows a list by field and online level. */
export function narrow(rows: readonly Row[], { fields, online }: Pick<ViewState, 'fields' | 'online'>): Narrowed {
  const byField = new Map<string, number>();
  const byLevel = new Map<OnlineLevel, number>();
  const kept: Row[] = [];
  for (const row of rows) {
    const { field } = row.procedure;
    const level = levelOf(row.procedure);
    byField.set(field, (byField.get(field) ?? 0) + 1);
    byLevel.set(level, (byLevel.get(level) ?? 0) + 1);
    if ((!fields.length || fields.includes(field)) && (!online.length || online.includes(level))) kept.push(row);
  }
  const levels: OnlineLevel[] = ['full', 'partial', 'none'];
  return {
    all: rows.length, list: kept, fields: counted(byField),
    online: levels.filter((value) => byLevel.has(value)).map((value) => ({ value, count: byLevel.get(value) ?? 0 })),
  };
}

/** Procedures as rows; those with an everyday name first, since somebody thought they are asked for. */
export const asRows = (procedures: readonly Procedure[]): Row[] =>
  [...procedures.filter(({ commonName }) => commonName), ...procedures.filter(({ commonName }) => !commonName)].map((procedure) => ({ procedure }));

/** Fields of a list with their counts, the largest first; equal ones in the order of the file. */
export function countFields(procedures: readonly Procedure[]): Counted<string>[] {
  const counts = new Map<string, number>();
  for (const { field } of procedures) counts.set(field, (counts.get(field) ?? 0) + 1);
  return counted(counts);
}

function counted(counts: ReadonlyMap<string, number>): Counted<string>[] {
  const list: Counted<string>[] = [];
  counts.forEach((count, value) => list.push({ value, count }));
  return list.sort((a, b) => b.count - a.count);
}

/** Adds a value to a choice, or takes it out. */
export const toggled = <T>(values: readonly T[], value: T): T[] => (values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);

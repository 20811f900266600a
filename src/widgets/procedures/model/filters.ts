import type { Row } from './answer.js';
import { byCount, type Counted } from './count-fields.js';
import { onlineFact } from './facts.js';
import type { OnlineLevel, Procedure } from './procedure.js';
import type { ViewState } from './state.js';

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
    all: rows.length, list: kept, fields: byCount(byField),
    online: levels.filter((value) => byLevel.has(value)).map((value) => ({ value, count: byLevel.get(value) ?? 0 })),
  };
}

/** Adds a value to a choice, or takes it out. */
export const toggled = <T>(values: readonly T[], value: T): T[] => (values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);

import { nothing } from 'lit';
import { errorSummary } from '../../../ui/error-summary.js';
import type { Fault } from '../model/validate.js';
import type { FeedbackTerm } from '../views/context.js';
import { fieldId } from '../views/head.js';
import type { LaterContext } from './context.js';

/** The sentence of a fault: our own, or the receiver's for a key this form does not know. */
export function sentenceOf({ key, count, detail }: Fault, term: FeedbackTerm): string {
  const own = (term as (key: string, count?: number) => string)(`fb:${key}`, count ?? 0);
  // An unknown key comes back as itself.
  return own === `fb:${key}` ? (detail ?? '') : own;
}

/** The sentence for one field, or undefined. */
export function errorOf(pointer: string, { state, term }: Pick<LaterContext, 'state' | 'term'>): string | undefined {
  const fault = state.faults.filter((one) => one.pointer === pointer)[0];
  return fault && sentenceOf(fault, term);
}

export function faultsView({ state, term, focus }: Pick<LaterContext, 'state' | 'term' | 'focus'>): unknown {
  if (!state.faults.length) return nothing;
  const lines = state.faults.map((fault) => ({ id: fieldId(fault.pointer), sentence: sentenceOf(fault, term) }));
  return errorSummary(term('fbFaults', lines.length), lines, (id) => focus(`#${id}`));
}

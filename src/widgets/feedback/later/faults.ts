import { nothing } from 'lit';
import { errorSummary } from '../../../ui/error-summary.js';
import type { Fault } from '../model/validate.js';
import { laterVi } from '../messages/later-vi.js';
import type { FeedbackTerm } from '../views/context.js';
import { fieldId } from '../views/head.js';
import type { LaterContext } from './context.js';

/** The sentence of a fault: the receiver's own where it spoke (in Vietnamese), else ours. */
export function sentenceOf({ key, count, detail }: Fault, term: FeedbackTerm, language: 'vi' | 'en'): string {
  const known = `fb:${key}` in laterVi;
  if (detail && (language === 'vi' || !known || count === undefined)) return detail;
  return known ? (term as (key: string, count?: number) => string)(`fb:${key}`, count ?? 0) : key;
}

/** The sentence for one field, or undefined. */
export function errorOf(pointer: string, { state, term, language }: Pick<LaterContext, 'state' | 'term' | 'language'>): string | undefined {
  const fault = state.faults.filter((one) => one.pointer === pointer)[0];
  return fault && sentenceOf(fault, term, language);
}

export function faultsView({ state, term, language, focus }: Pick<LaterContext, 'state' | 'term' | 'language' | 'focus'>): unknown {
  if (!state.faults.length) return nothing;
  const lines = state.faults.map((fault) => ({ id: fieldId(fault.pointer), sentence: sentenceOf(fault, term, language) }));
  return errorSummary(term('fbFaults', lines.length), lines, (id) => focus(`#${id}`));
}

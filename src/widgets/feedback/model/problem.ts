import type { Fault } from './validate.js';

/** What the receiver said when it refused; read tolerantly, for a proxy may have answered in its place. */
export interface Refusal {
  readonly faults: readonly Fault[];
  /** `closed`, `idempotency-conflict`, … ; '' where no problem document came. */
  readonly kind: string;
  readonly title: string;
}

/** Reads an RFC 9457 problem document as stored with a refused message. */
export function readRefusal(problem: unknown): Refusal {
  const { errors, kind, title, detail } = (typeof problem === 'object' && problem !== null ? problem : {}) as Record<string, unknown>;
  const faults: Fault[] = [];
  for (const error of Array.isArray(errors) ? (errors as readonly unknown[]) : []) {
    const { pointer, key, detail: sentence } = (error ?? {}) as Record<string, unknown>;
    if (typeof pointer === 'string' && typeof key === 'string') faults.push({ pointer: ours(pointer), key, detail: typeof sentence === 'string' ? sentence : '' });
  }
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { faults, kind: text(kind), title: text(detail) || text(title) };
}

/** Pointers into lists and objects this form has one field for. */
function ours(pointer: string): string {
  if (/^\/photos/.test(pointer)) return '/photos';
  if (pointer === '/place') return '/place/text';
  if (pointer === '/homeVisit') return '/homeVisit/forWhom';
  return pointer === '/contact' ? '/contact/name' : pointer;
}

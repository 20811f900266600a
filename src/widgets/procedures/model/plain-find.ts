import { fold } from '../../../core/text.js';
import type { Answer } from './answer.js';
import type { Procedure } from './procedure.js';

/** Finds the words as they are, without marks: for when the search itself could not be loaded. */
export function plainFind(procedures: readonly Procedure[], words: string, limit: number): Answer {
  const wanted = fold(words).split(/\s+/);
  const hits: { position: number }[] = [];
  procedures.forEach(({ code, name, commonName = '', aliases = [] }, position) => {
    if (hits.length === limit) return;
    const text = fold(`${code} ${commonName} ${name} ${aliases.join(' ')}`);
    if (wanted.every((word) => text.includes(word))) hits.push({ position });
  });
  return { hits, correction: null };
}

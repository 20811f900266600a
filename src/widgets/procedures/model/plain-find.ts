import { fold } from '../../../core/text.js';
import type { Procedure } from './procedure.js';
import type { Find } from './search-adapter.js';

/** Finds the words as they are, without marks: for when the search itself could not be loaded. */
export function createPlainFind(procedures: readonly Procedure[]): Find {
  const texts = procedures.map(({ code, name, commonName = '', aliases = [] }) => fold(`${code} ${commonName} ${name} ${aliases.join(' ')}`));
  return (words, limit) => {
    const wanted = fold(words).split(/\s+/);
    const found: number[] = [];
    texts.forEach((text, position) => {
      if (found.length < limit && wanted.every((word) => text.includes(word))) found.push(position);
    });
    return found;
  };
}

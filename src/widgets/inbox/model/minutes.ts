import type { OpeningInput } from '../../../core/contract/officers.js';

const MOST_PRESENT = 20;

/** Those present, one a line or parted by semicolons; a comma stands before the post. Doubles and blanks are left out. */
export function readPresent(text: string): string[] {
  const names: string[] = [];
  for (const part of text.split(/[\n;]/)) {
    const name = part.replace(/^\s*[-–•\d.)]+\s+/, '').trim();
    if (name && names.indexOf(name) < 0) names.push(name);
  }
  return names;
}

/** Body of an opening, or the key of what is wrong with the names. */
export function composeOpening(present: string, note: string): { body: OpeningInput } | { fault: 'present-missing' | 'present-too-many' | 'present-too-long' } {
  const names = readPresent(present);
  if (!names.length) return { fault: 'present-missing' };
  if (names.length > MOST_PRESENT) return { fault: 'present-too-many' };
  if (names.some((name) => name.length > 200)) return { fault: 'present-too-long' };
  return { body: { present: names, note: note.trim() || null } };
}

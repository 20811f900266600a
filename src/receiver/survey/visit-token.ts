import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** No vowels and no look-alikes: codes read well and never spell a word. */
const ALPHABET = '23456789BCDFGHJKMNPQRSTVWXZ';
const RANDOM_LENGTH = 8;
const MARK_LENGTH = 5;

function letters(bytes: Uint8Array, count: number): string {
  let text = '';
  for (let i = 0; i < count; i += 1) text += ALPHABET.charAt((bytes[i] as number) % ALPHABET.length);
  return text;
}

function mark(secret: string, chance: string): string {
  return letters(createHmac('sha256', `${secret} visit`).update(chance).digest(), MARK_LENGTH);
}

/** A token for one appointment paper: chance and a signature, `7K2M-XD4Q-9TRBN`. It names neither person nor dossier. */
export function makeVisitToken(secret: string): string {
  const chance = letters(randomBytes(RANDOM_LENGTH), RANDOM_LENGTH);
  return `${chance.slice(0, 4)}-${chance.slice(4)}-${mark(secret, chance)}`;
}

/** What is kept of a token: a keyed hash; `null` when the signature is not this commune's. */
export function visitOf(secret: string, token: string): string | null {
  const plain = token.toUpperCase().replace(/-/g, '');
  if (plain.length !== RANDOM_LENGTH + MARK_LENGTH) return null;
  const chance = plain.slice(0, RANDOM_LENGTH);
  const right = timingSafeEqual(Buffer.from(mark(secret, chance)), Buffer.from(plain.slice(RANDOM_LENGTH).padEnd(MARK_LENGTH).slice(0, MARK_LENGTH), 'latin1'));
  return right ? createHmac('sha256', `${secret} kept`).update(chance).digest('hex') : null;
}

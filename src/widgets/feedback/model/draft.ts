import { canonicalJson } from '../../../core/contract/canonical-json.js';
import type { Position } from './fields.js';
import { hasWords, NO_FIELDS, type Fields, type TextField } from './fields.js';

/** A message begun earlier on this device. */
export interface Draft {
  readonly fields: Fields;
  /** Epoch milliseconds. */
  readonly savedAt: number;
  /** Photos it had; they are not kept with it. */
  readonly photos: number;
}

const DAY_MS = 86_400_000;
const TEXTS: readonly TextField[] = ['content', 'subject', 'place', 'hamlet', 'name', 'phone', 'email', 'forWhom', 'preferredTime'];

/** Consents are left out: a choice about personal data is made anew each time. */
export function writeDraft({ fields, savedAt, photos }: Draft): string | undefined {
  return hasWords(fields) ? canonicalJson({ v: 1, savedAt, photos, fields: { ...fields, consents: {} } }) : undefined;
}

/** Reads a draft back; undefined where there is none, it is older than `days`, or it cannot be read. */
export function readDraft(text: string | undefined, now: number, days: number): Draft | undefined {
  try {
    const { v, savedAt, photos, fields } = JSON.parse(text ?? 'null') as { v: unknown; savedAt: unknown; photos: unknown; fields: Record<string, unknown> };
    if (v !== 1 || typeof savedAt !== 'number' || now - savedAt > days * DAY_MS) return undefined;
    const read: Record<string, unknown> = { ...NO_FIELDS };
    for (const name of TEXTS) if (typeof fields[name] === 'string') read[name] = fields[name];
    for (const name of ['kind', 'mode']) if (typeof fields[name] === 'string') read[name] = fields[name];
    const { latitude, longitude } = (fields.position ?? {}) as Partial<Position>;
    if (typeof latitude === 'number' && typeof longitude === 'number') read.position = fields.position;
    const draft = read as unknown as Fields;
    return hasWords(draft) ? { fields: draft, savedAt, photos: typeof photos === 'number' ? photos : 0 } : undefined;
  } catch {
    return undefined; // nothing there, or written by something else
  }
}

import { canonicalJson } from '../../../core/contract/canonical-json.js';
import type { Fields } from './outline.js';

/** What an officer typed and has not sent, by `<message>/<action>`. */
export type Shelf = Readonly<Record<string, Draft>>;

export interface Draft {
  readonly fields: Fields;
  /** When it was last changed, epoch milliseconds. */
  readonly at: number;
}

const DAY_MS = 86_400_000;
/** Days a draft is kept: the longest promise is fifteen working days. */
const KEPT_DAYS = 30;
const MOST = 100;

/** Reads what was stored; what is broken or too old is left out. */
export function readShelf(stored: string | undefined, now: number): Shelf {
  const shelf: Record<string, Draft> = {};
  const data = parse(stored);
  for (const key of Object.keys(data)) {
    const draft = data[key] as Partial<Draft> | null;
    if (typeof draft?.at !== 'number' || now - draft.at > KEPT_DAYS * DAY_MS || typeof draft.fields !== 'object' || draft.fields === null) continue;
    shelf[key] = { at: draft.at, fields: textsOf(draft.fields) };
  }
  return shelf;
}

function parse(stored: string | undefined): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(stored ?? '{}');
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  } catch {
    return {}; // written by another version, or cut off: nothing to show
  }
}

function textsOf(fields: object): Fields {
  const texts: Record<string, string> = {};
  for (const name of Object.keys(fields)) {
    const value = (fields as Record<string, unknown>)[name];
    if (typeof value === 'string') texts[name] = value;
  }
  return texts;
}

/** The shelf with a draft put on it; the oldest go when there are too many. Fields without a letter take the draft away. */
export function putDraft(shelf: Shelf, key: string, fields: Fields, at: number): Shelf {
  const next: Record<string, Draft> = { ...shelf };
  const typed = Object.keys(fields).some((name) => name !== 'mode' && name !== 'photos' && (fields[name] ?? '').trim() !== '');
  if (typed) next[key] = { fields, at };
  else delete next[key];
  const keys = Object.keys(next).sort((a, b) => (next[b] as Draft).at - (next[a] as Draft).at);
  for (const old of keys.slice(MOST)) delete next[old];
  return next;
}

export const writeShelf = (shelf: Shelf): string => canonicalJson(shelf);

/** Messages that have an unsent answer or note. */
export function draftedMessages(shelf: Shelf): string[] {
  return Object.keys(shelf).map((key) => key.slice(0, key.lastIndexOf('/')));
}

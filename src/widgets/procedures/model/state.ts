import type { OnlineLevel } from './procedure.js';

/** What the list answers: nothing yet (first screen), words, a life event, or a whole field. */
export type Ask =
  | { readonly kind: 'none' }
  | { readonly kind: 'query'; readonly text: string }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'field'; readonly name: string };

/** Everything the citizen has done so far; what is drawn follows from it and from the data. */
export interface ViewState {
  /** The words in the field, sent or not. */
  readonly typed: string;
  readonly ask: Ask;
  /** Fields the list is narrowed to; empty: all. */
  readonly fields: readonly string[];
  /** Online levels the list is narrowed to; empty: all. */
  readonly online: readonly OnlineLevel[];
  /** How many pages of rows are shown, 1 or more. */
  readonly pages: number;
  /** The list of all fields is unfolded on the first screen. */
  readonly allFields: boolean;
  /** "Tìm" was pressed on an empty field. */
  readonly emptyAsked: boolean;
  /** The suggestion list is open. */
  readonly suggesting: boolean;
  /** Active row of the suggestion list, -1 for none. */
  readonly active: number;
  /** Code of the opened procedure, '' for none. */
  readonly open: string;
}

export const INITIAL: ViewState = {
  typed: '', ask: { kind: 'none' }, fields: [], online: [], pages: 1, allFields: false, emptyAsked: false, suggesting: false, active: -1, open: '',
};

/** The part of the state worth keeping in the browser's history, so that Back and reload lose nothing. */
export type SavedView = Pick<ViewState, 'typed' | 'ask' | 'fields' | 'online' | 'pages'>;

export const savedView = ({ typed, ask, fields, online, pages }: ViewState): SavedView => ({ typed, ask, fields, online, pages });

const LEVELS: readonly OnlineLevel[] = ['full', 'partial', 'none'];

/** Reads a saved view from the history, where any script of the page may have written; undefined where it is not ours. */
export function readSavedView(value: unknown): SavedView | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { typed, ask, fields, online, pages } = value as Record<string, unknown>;
  const read = readAsk(ask);
  if (typeof typed !== 'string' || !read || !Array.isArray(fields) || !Array.isArray(online)) return undefined;
  return {
    typed, ask: read,
    fields: fields.filter((name): name is string => typeof name === 'string'),
    online: LEVELS.filter((level) => online.includes(level)),
    pages: typeof pages === 'number' && pages >= 1 && pages < 1000 ? Math.floor(pages) : 1,
  };
}

function readAsk(value: unknown): Ask | undefined {
  const { kind, text, id, name } = (value ?? {}) as Record<string, unknown>;
  if (kind === 'query' && typeof text === 'string') return { kind, text };
  if (kind === 'event' && typeof id === 'string') return { kind, id };
  if (kind === 'field' && typeof name === 'string') return { kind, name };
  return kind === 'none' ? { kind } : undefined;
}

import type { OnlineLevel } from './procedure.js';
import type { Ask, ViewState } from './state.js';

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

import type { SavedView } from './saved-view.js';
import { INITIAL, type Ask, type ViewState } from './state.js';
import type { OnlineLevel } from './procedure.js';

/** What can happen to the view. */
export type Action =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'moved'; readonly by: 1 | -1; readonly rows: number }
  | { readonly type: 'listClosed' }
  | { readonly type: 'listOpened' }
  | { readonly type: 'asked'; readonly ask: Ask }
  | { readonly type: 'cleared' }
  | { readonly type: 'narrowed'; readonly fields?: readonly string[]; readonly online?: readonly OnlineLevel[] }
  | { readonly type: 'more' }
  | { readonly type: 'allFields'; readonly open: boolean }
  | { readonly type: 'opened'; readonly code: string }
  | { readonly type: 'restored'; readonly view: SavedView | undefined; readonly code: string };

const LIST_SHUT = { suggesting: false, active: -1 };

/** The next state; pure. */
export function nextState(state: ViewState, action: Action): ViewState {
  switch (action.type) {
    case 'typed': return { ...state, typed: action.text, suggesting: action.text.trim() !== '', active: -1, emptyAsked: false };
    case 'moved': return { ...state, suggesting: true, active: moved(state.active, action.by, action.rows) };
    case 'listOpened': return { ...state, suggesting: true };
    case 'listClosed': return { ...state, ...LIST_SHUT };
    case 'asked': return asked(state, action.ask);
    case 'cleared': return { ...state, ...LIST_SHUT, typed: '', ask: INITIAL.ask, fields: [], online: [], pages: 1, emptyAsked: false };
    case 'narrowed': return { ...state, fields: action.fields ?? state.fields, online: action.online ?? state.online, pages: 1 };
    case 'more': return { ...state, pages: state.pages + 1 };
    case 'allFields': return { ...state, allFields: action.open };
    case 'opened': return { ...state, ...LIST_SHUT, open: action.code };
    case 'restored': return { ...INITIAL, allFields: state.allFields, ...action.view, open: action.code };
  }
}

/** ↑ and ↓ go round through "no row", where the field itself is active (APG combobox with list autocomplete). */
function moved(active: number, by: 1 | -1, rows: number): number {
  const stops = rows + 1;
  return ((active + 1 + by + stops) % stops) - 1;
}

function asked(state: ViewState, ask: Ask): ViewState {
  if (ask.kind === 'query' && !ask.text.trim()) return { ...state, ...LIST_SHUT, emptyAsked: true };
  const typed = ask.kind === 'query' ? ask.text : '';
  return { ...state, ...LIST_SHUT, typed, ask, fields: [], online: [], pages: 1, emptyAsked: false, open: '' };
}

import type { Session } from './session.controller.js';
import type { Suggestion } from './views/suggestions.js';

/** While an input method composes, its keys are its own (229: Safari sends Enter just after the composition). */
const composing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

/** Keys of the search field: ↓ ↑ go through the suggestions, Enter takes the active one, Esc shuts the list, then clears. */
export function onFieldKey(event: KeyboardEvent, { view, act, pick, clear }: Session, suggestions: readonly Suggestion[]): void {
  if (composing(event)) return;
  const active = suggestions[view.active];
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      if (!suggestions.length && view.typed.trim()) act({ type: 'listOpened' });
      else if (suggestions.length) act({ type: 'moved', by: event.key === 'ArrowDown' ? 1 : -1, rows: suggestions.length });
      break;
    case 'Enter':
      if (!active) return;
      pick(active);
      break;
    case 'Escape':
      if (suggestions.length) act({ type: 'listClosed' });
      else if (view.typed) clear();
      else return;
      event.stopPropagation();
      break;
    default: return;
  }
  event.preventDefault();
}

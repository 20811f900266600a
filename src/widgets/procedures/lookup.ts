/** What only an asked list needs: loaded apart, as soon as the first screen stands. */
import { render } from 'lit';
import { asRows } from './model/answer.js';
import { narrow } from './model/filters.js';
import type { Procedure } from './model/procedure.js';
import { INITIAL } from './model/state.js';
import type { ViewContext } from './views/context.js';
import { resultsView } from './views/results.js';
import { suggestionRows, suggestionsFor } from './views/suggestions.js';

export { plainFind } from './model/plain-find.js';
export { narrow, resultsView, suggestionRows, suggestionsFor };

/** Draws a short list and suggestions where nobody sees them: the first search then need not wait for cold code and templates. */
export function warmUp(context: ViewContext, procedures: readonly Procedure[]): void {
  const rows = asRows(procedures.slice(0, 5));
  const state = { ...INITIAL, typed: 'a', ask: { kind: 'query', text: 'a' } as const };
  const nowhere = document.createElement('div');
  render([resultsView({ ...context, state, found: narrow(rows, INITIAL) }), suggestionRows(suggestionsFor('a', context.tiles, rows), { ...context, state }, () => undefined)], nowhere);
}

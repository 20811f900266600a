/** What only an asked list needs: loaded apart, as soon as the first screen stands. */
import { render } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { registerMessages } from '../../platform/localize.js';
import { listVi } from './messages/list.vi.js';
import { asRows } from './model/answer.js';
import { narrow } from './model/filters.js';
import type { Procedure } from './model/procedure.js';
import { INITIAL } from './model/state.js';
import type { ViewContext } from './views/context.js';
import { resultsView } from './views/results.js';
import { suggestionRows, suggestionsFor } from './views/suggestions.js';

registerMessages('vi', listVi);

export { listStyles } from './list.styles.js';
export { plainFind } from './model/plain-find.js';
export { eventIcon } from './views/icons.js';
export { narrow, suggestionRows, suggestionsFor };

/** The list, drawn again only where it changed: typing on costs nothing but the suggestions. */
export function guardedResults(context: ViewContext, language: string): unknown {
  const { state, found, correction, hotline, level, limit } = context;
  return guard([found, correction, hotline, level, limit, language, context.tiles, state.pages, state.allFields], () => resultsView(context));
}

/** Draws a short list and suggestions where nobody sees them: the first search then need not wait for cold code and templates. */
export function warmUp(context: ViewContext, procedures: readonly Procedure[]): void {
  const rows = asRows(procedures.slice(0, 5));
  const state = { ...INITIAL, typed: 'a', ask: { kind: 'query', text: 'a' } as const };
  const nowhere = document.createElement('div');
  render([resultsView({ ...context, state, found: narrow(rows, INITIAL) }), suggestionRows(suggestionsFor('a', context.tiles, rows), { ...context, state }, () => undefined)], nowhere);
}

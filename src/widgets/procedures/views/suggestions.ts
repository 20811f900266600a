import { FileText, Search } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { fold } from '../../../core/text.js';
import { highlight } from '../../../ui/highlight.js';
import { icon, type IconNode } from '../../../ui/icon.js';
import { optionId } from '../../../ui/search-field.js';
import type { Row } from '../model/answer.js';
import type { LifeEventTile } from '../model/life-events.js';
import { matchRanges } from '../model/match-ranges.js';
import { otherName } from '../model/match-reason.js';
import type { Procedure } from '../model/procedure.js';
import type { ViewContext } from './context.js';
import { eventIcon } from './icons.js';

/** One row of the suggestion list. */
export type Suggestion =
  | { readonly kind: 'event'; readonly tile: LifeEventTile }
  | { readonly kind: 'procedure'; readonly procedure: Procedure; readonly alias: string }
  | { readonly kind: 'all'; readonly words: string };

/** At most 6 rows: a life event whose title begins so, procedures, and "search all" last. */
export function suggestionsFor(words: string, tiles: readonly LifeEventTile[], found: readonly Row[]): Suggestion[] {
  const start = fold(words.trim());
  const events: Suggestion[] = tiles.filter(({ title }) => start.length > 1 && fold(title).startsWith(start)).slice(0, 1).map((tile) => ({ kind: 'event', tile }));
  const procedures: Suggestion[] = found.slice(0, 5 - events.length).map((row) => ({ kind: 'procedure', procedure: row.procedure, alias: otherName(row, words) }));
  return [...events, ...procedures, { kind: 'all', words: words.trim() }];
}

/** The part typed in bold. */
const bold = (text: string, words: string) => highlight(text, matchRanges(text, words), true);

/** The rows as options of the listbox. The pointer does not take the focus out of the field. */
export function suggestionRows(suggestions: readonly Suggestion[], { state, term }: Pick<ViewContext, 'state' | 'term'>, pick: (one: Suggestion) => void): TemplateResult[] {
  return suggestions.map((one, index) => {
    const [sign, text] = partsOf(one, state.typed, term);
    /* eslint-disable lit-a11y/click-events-have-key-events -- the keys stay with the field, which points here by aria-activedescendant */
    return html`<li class="op ${index === state.active ? 'act' : ''}" role="option" id=${optionId(index)} aria-selected=${index === state.active ? 'true' : 'false'}
 @mousedown=${(event: Event) => event.preventDefault()} @click=${() => pick(one)}>${icon(sign, 20)}<span>${text}</span></li>`;
    /* eslint-enable lit-a11y/click-events-have-key-events */
  });
}

function partsOf(one: Suggestion, words: string, term: ViewContext['term']): [sign: IconNode, text: unknown] {
  switch (one.kind) {
    case 'event': return [eventIcon(one.tile.icon), html`${bold(one.tile.title, words)} <i>(${term('count', one.tile.procedures.length)})</i>`];
    case 'procedure': return [FileText, html`${bold(one.procedure.commonName ?? one.procedure.name, words)}${one.alias ? html` <i>(${one.alias})</i>` : nothing}`];
    case 'all': return [Search, term('searchAll', one.words)];
  }
}

/** What only an asked list needs: loaded apart, as soon as the first screen stands. */
import { render, type LitElement } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Site } from '../../core/site.js';
import { addStyles } from '../../platform/add-styles.js';
import { registerMessages } from '../../platform/localize.js';
import type { Theme } from '../../platform/theme.controller.js';
import type { AddressClaim } from './address-claim.js';
import { FinderController } from './finder.controller.js';
import { onFieldKey } from './keys.js';
import type { List } from './list.js';
import { listStyles } from './list.styles.js';
import { listVi } from './messages/list.vi.js';
import { asRows } from './model/answer.js';
import { narrow, type Narrowed } from './model/filters.js';
import type { Procedure } from './model/procedure.js';
import { INITIAL } from './model/state.js';
import { Session } from './session.controller.js';
import { askTitle, askWords, type ViewContext } from './views/context.js';
import { eventIcon } from './views/icons.js';
import { resultsView } from './views/results.js';
import { sheetView } from './views/sheet.js';
import { suggestionRows, suggestionsFor, type Suggestion } from './views/suggestions.js';

registerMessages('vi', listVi);

/** Session, search and views of one widget. */
export class ListPart {
  readonly finder: FinderController;
  readonly session: Session;
  /** The list asked for, narrowed; undefined while it is being looked for, or where nothing is asked. */
  found: Narrowed | undefined;
  readonly eventIcon = eventIcon;
  private suggestions: readonly Suggestion[] = [];
  private warm = false;

  constructor(host: LitElement & { readonly limit: number }, claim: AddressClaim, synonyms: () => unknown, private readonly say: (sentence: string) => void) {
    addStyles(host, listStyles);
    this.finder = new FinderController(host, synonyms);
    this.session = new Session(host, claim, say);
  }

  /** Call before every render: looks up what is asked for now. */
  update(list: List | undefined): void {
    const { finder, session: { view } } = this;
    finder.use(list?.file.procedures ?? []);
    this.found = list && finder.answer(list, view);
    this.suggestions = list && view.suggesting ? suggestionsFor(view.typed, list.tiles, finder.ask('suggestions', view.typed.trim(), 5).rows ?? []) : [];
  }

  /** Call after every render of a list. */
  updated(context: ViewContext, list: List): void {
    if (!this.warm) {
      this.warm = true;
      setTimeout(() => warmUp(context, list));
    }
    if (!this.found) return;
    const { length } = this.found.list;
    this.session.settle(length, askTitle(context), `${context.term('count', length)} ${askWords(context)}`);
  }

  /** The list, drawn again only where it changed: typing on costs nothing but the suggestions. */
  results(context: ViewContext, language: string): unknown {
    const { state, found, correction, hotline, level, limit } = context;
    return guard([found, correction, hotline, level, limit, language, context.tiles, state.pages, state.allFields], () => resultsView(context));
  }

  /** The opened procedure in place of the list. */
  sheet(context: ViewContext, procedure: Procedure, list: List, theme: Theme) {
    const { sheet, close, loadSheet } = this.session;
    return sheetView(context, sheet, procedure, list, theme, close, loadSheet);
  }

  /** Prints the codes of a field's procedures; says so where the browser does not print. */
  async printCodes(procedures: readonly Procedure[], site: Site, language: 'vi' | 'en', refused: string): Promise<void> {
    const { printFieldPoster } = await import('./sheet/print-field-poster.js');
    const printed = await printFieldPoster(procedures, { site, language, page: /^http/.test(location.href) ? location.href : document.baseURI });
    if (!printed) this.say(refused);
  }

  suggestionRows(context: ViewContext) {
    return suggestionRows(this.suggestions, context, this.session.pick);
  }

  onKey(event: KeyboardEvent): void {
    onFieldKey(event, this.session, this.suggestions);
  }
}

/** Draws a short list and suggestions where nobody sees them: the first search then need not wait for cold code and templates. */
function warmUp(context: ViewContext, { file: { procedures } }: List): void {
  const rows = asRows(procedures.slice(0, 5));
  const state = { ...INITIAL, typed: 'a', ask: { kind: 'query', text: 'a' } as const };
  const nowhere = document.createElement('div');
  render([resultsView({ ...context, state, found: narrow(rows, INITIAL) }), suggestionRows(suggestionsFor('a', context.tiles, rows), { ...context, state }, () => undefined)], nowhere);
}

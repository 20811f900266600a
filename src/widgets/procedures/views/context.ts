import type { SiteHotline } from '../../../core/site.js';
import type { IconNode } from '../../../ui/icon.js';
import type { Term } from '../../../platform/localize.js';
import type { ProcedureMessages } from '../messages/vi.js';
import type { Counted } from '../model/count-fields.js';
import type { Narrowed } from '../model/filters.js';
import type { LifeEventTile } from '../model/life-events.js';
import type { Procedure } from '../model/procedure.js';
import type { Action } from '../model/reducer.js';
import type { Ask, ViewState } from '../model/state.js';

/** What every view of the list is given: the state, the data as far as they are there, and what can be done. */
export interface ViewContext {
  readonly state: ViewState;
  readonly term: Term<ProcedureMessages>;
  /** Level of the headings under the widget's own. */
  readonly level: number;
  /** Rows a page. */
  readonly limit: number;
  readonly tiles: readonly LifeEventTile[];
  readonly fields: readonly Counted<string>[];
  readonly popular: readonly string[];
  /** The list asked for; undefined while it is being looked for. */
  readonly found: Narrowed | undefined;
  /** The words in official spelling, "" where they are known as they are. */
  readonly correction: string;
  readonly hotline: SiteHotline | undefined;
  /** Sign of a life event; an empty one of the same size until the signs are there. */
  eventIcon(name?: string): IconNode;
  /** Today's date in Vietnam, ISO. */
  readonly today: string;
  /** Address that opens a procedure, for new tabs. */
  href(code: string): string;
  act(action: Action): void;
  /** Prints a sheet of QR codes of these procedures, to put up in the office. */
  printCodes(procedures: readonly Procedure[]): void;
  /** Asks for a list because the citizen chose something that goes away with the choice: the focus follows. */
  choose(ask: Ask): void;
  open(procedure: Procedure, event: MouseEvent): void;
}

type Asked = Pick<ViewContext, 'state' | 'term' | 'tiles'>;

/** What was asked for, as it was written: the words, the title of the life event, the field. */
export function askTitle({ state: { ask }, tiles }: Asked): string {
  switch (ask.kind) {
    case 'query': return ask.text;
    case 'event': return tiles.filter(({ id }) => id === ask.id)[0]?.title ?? '';
    case 'field': return ask.name;
    case 'none': return '';
  }
}

/** The same as the end of a sentence: "có “khai sinh”", "về “Đất đai”", "trong lĩnh vực Hộ tịch". */
export function askWords(asked: Asked): string {
  const title = askTitle(asked);
  const { kind } = asked.state.ask;
  return kind === 'none' ? '' : asked.term(kind === 'query' ? 'having' : kind === 'event' ? 'about' : 'inField', title);
}

import type { LitElement } from 'lit';
import { focusAfterUpdate } from '../../platform/focus-after-update.js';
import type { AddressClaim } from './address-claim.js';
import { AddressController } from './address.controller.js';
import type { Procedure } from './model/procedure.js';
import { nextState, type Action } from './model/reducer.js';
import { savedView, type SavedView } from './model/saved-view.js';
import { INITIAL, type Ask, type ViewState } from './model/state.js';
import { ProcedureOpenEvent, ProcedureSearchEvent } from './procedures.events.js';
import type { SheetState } from './views/sheet.js';
import type { Suggestion } from './views/suggestions.js';

/** Actions that change the list, and with it what the browser's history keeps. */
const CHANGES_LIST: readonly Action['type'][] = ['asked', 'cleared', 'narrowed', 'more'];

/** What the citizen does: the state, the page's address, the focus, and the events that tell of it. */
export class Session {
  view: ViewState = INITIAL;
  sheet: SheetState = 'loading';
  private readonly address: AddressController;
  /** What is to happen once the list asked for stands. */
  private due: { tell?: boolean; search?: boolean; focus?: string } = {};

  constructor(
    private readonly host: LitElement & { readonly limit: number },
    claim: AddressClaim,
    private readonly say: (sentence: string) => void,
  ) {
    this.address = new AddressController(host, claim, (code, view) => this.restore(code, view));
  }

  /** Begins with what the address asks for, else with what the page presets. */
  begin(preset: ViewState, fromAddress: boolean): void {
    this.view = preset;
    if (!fromAddress) return;
    const { code, view } = this.address.read();
    if (code || view) this.view = nextState(preset, { type: 'restored', code, view: view ?? savedView(preset) });
    if (code) void this.loadSheet();
  }

  readonly href = (code: string): string => this.address.href(code);

  readonly act = (action: Action): void => {
    const before = this.view;
    this.view = nextState(before, action);
    if (this.view !== before) this.host.requestUpdate();
    if (CHANGES_LIST.includes(action.type) && !this.view.emptyAsked) this.keep(before);
    if (action.type === 'narrowed') this.due = { tell: true };
    if (action.type === 'more') this.due = { focus: `.rs>li:nth-child(${before.pages * this.host.limit + 1}) a` };
  };

  /** The control chosen goes away with the choice, so the focus goes to the head of the list. */
  readonly choose = (ask: Ask): void => {
    this.act({ type: 'asked', ask });
    this.due = { search: true, focus: '#found' };
  };

  readonly submit = (text: string): void => {
    // On a touch screen the focus leaves the field, so that the keyboard does not lie over the list.
    if (text.trim() && matchMedia('(pointer:coarse)').matches) return this.choose({ kind: 'query', text });
    this.act({ type: 'asked', ask: { kind: 'query', text } });
    if (this.view.emptyAsked) this.focus('#q');
    else this.due = { tell: true, search: true };
  };

  readonly clear = (): void => {
    this.act({ type: 'cleared' });
    this.focus('#q');
  };

  readonly pick = (one: Suggestion): void => {
    if (one.kind === 'event') this.choose({ kind: 'event', id: one.tile.id });
    else if (one.kind === 'all') this.submit(one.words);
    else this.openHere(one.procedure);
  };

  /** A plain click opens in place; with a modifier the browser opens the row's address. */
  readonly open = (procedure: Procedure, event: MouseEvent): void => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.openHere(procedure);
  };

  readonly close = (event: Event): void => {
    event.preventDefault();
    if (this.address.back()) return; // popstate does the rest
    this.address.push('', savedView(this.view));
    this.restore('', savedView(this.view));
  };

  /** Loads the code of the detail view; what is already there is not loaded again. */
  readonly loadSheet = async (): Promise<void> => {
    if (this.sheet !== 'ready') this.become('loading');
    try {
      await import('./sheet/define.js');
      this.become('ready');
    } catch {
      this.become('failed'); // no network for the file: the view offers to try again
    }
  };

  /** Call after every update, with the number of rows and the words of the list, once they are known. */
  settle(rows: number, what: string, sentence: string): void {
    const { tell, search, focus } = this.due;
    this.due = {};
    if (tell) this.say(sentence);
    if (focus) this.focus(focus);
    if (search) this.host.dispatchEvent(new ProcedureSearchEvent(what, rows));
  }

  private openHere(procedure: Procedure): void {
    const view = savedView(this.view);
    this.address.replace('', view);
    this.address.push(procedure.code, view);
    this.act({ type: 'opened', code: procedure.code });
    void this.loadSheet().then(() => this.focusSheet());
    this.host.dispatchEvent(new ProcedureOpenEvent(procedure.code, procedure.name));
  }

  /** After Back or Forward. An entry that is not ours (a link to a place in the page) leaves the list as it is. */
  private restore(code: string, view: SavedView = savedView(this.view)): void {
    const left = this.view.open;
    if (code === left && JSON.stringify(view) === JSON.stringify(savedView(this.view))) return;
    this.act({ type: 'restored', code, view });
    if (code) return void this.loadSheet().then(() => this.focusSheet());
    const row = `a[data-code="${CSS.escape(left)}"]`;
    void this.host.updateComplete.then(() => this.focus(left && this.host.renderRoot.querySelector(row) ? row : '#found,#title'));
  }

  private keep(before: ViewState): void {
    // The first list is a step of its own: Back leads from it to the first screen.
    const step = before.ask.kind === 'none' && this.view.ask.kind !== 'none' ? 'push' : 'replace';
    if (step === 'push') this.address.replace(before.open, savedView(before));
    this.address[step](this.view.open, savedView(this.view));
  }

  private become(sheet: SheetState): void {
    this.sheet = sheet;
    this.host.requestUpdate();
  }

  private async focusSheet(): Promise<void> {
    await this.host.updateComplete;
    const sheet = this.host.renderRoot.querySelector<LitElement & { focusHeading?: () => void }>('commune-procedure');
    await sheet?.updateComplete;
    sheet?.focusHeading?.();
    if (this.host.getBoundingClientRect().top < 0) this.host.scrollIntoView({ block: 'start' });
  }

  private focus(selector: string): void {
    void focusAfterUpdate(this.host, selector);
  }
}

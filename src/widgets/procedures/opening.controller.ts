import type { LitElement } from 'lit';
import { AddressClaim } from './address-claim.js';
import type { Action } from './model/reducer.js';
import { INITIAL, type Ask, type ViewState } from './model/state.js';
import type { ListPart } from './lookup.js';
import type { Session } from './session.controller.js';

/**
 * The first screen alone: what it shows and can do before the code that answers has come, which is fetched as soon as the
 * screen stands. What the citizen does before is drawn as far as it can be, and done by the session once it is there.
 */
export class Opening {
  /** Undefined until it is there. */
  part: ListPart | undefined;
  /** Whether it could not be fetched. */
  failed = false;
  private readonly claim: AddressClaim;
  private preset: ViewState = INITIAL;
  private early: ViewState = INITIAL;
  private waiting: ((session: Session) => void)[] = [];
  private coming = false;

  constructor(
    private readonly host: LitElement & { readonly routing: string; readonly limit: number },
    private readonly synonyms: () => unknown,
    private readonly say: (sentence: string) => void,
  ) {
    this.claim = new AddressClaim(host, () => host.routing !== 'none');
  }

  get view(): ViewState {
    return this.part?.session.view ?? this.early;
  }

  /** Begins with what the page presets; the first time with what the address asks for, which must not wait for the list. */
  begin(preset: ViewState, first: boolean): void {
    if (this.part) return this.part.session.begin(preset, false);
    this.preset = this.early = preset;
    if (!first) return;
    const { asksForOne, keepsList } = this.claim;
    if (!asksForOne && !keepsList) return;
    this.early = { ...preset, ask: { kind: 'query', text: '' } };
    this.fetch();
    if (asksForOne) void import('./sheet/define.js').catch(() => undefined); // the session says what is wrong
  }

  /** Fetches what is missing once there is a list; also to try again. Not before: a browser may never ask again for a file that once failed. */
  readonly fetch = (): void => {
    if (this.part || this.coming) return;
    this.coming = true;
    this.failed = false;
    void import('./worker/start-search.js').catch(() => undefined); // in one wave with the rest; the finder deals with it
    void import('./lookup.js').then(({ ListPart }) => {
      const part = new ListPart(this.host, this.claim, this.synonyms, this.say);
      part.session.begin(this.preset, true);
      this.part = part;
      for (const act of this.waiting) act(part.session);
      this.waiting = [];
    }, () => { this.failed = true; }).then(() => { this.coming = false; this.host.requestUpdate(); });
    this.host.requestUpdate();
  };

  readonly act = (action: Action): void => {
    if (action.type === 'typed') this.early = { ...this.early, typed: action.text, emptyAsked: false };
    if (action.type === 'allFields') this.early = { ...this.early, allFields: action.open };
    this.later((session) => session.act(action));
  };

  readonly choose = (ask: Ask): void => {
    this.ask(ask);
    this.later((session) => session.choose(ask));
  };

  readonly submit = (text: string): void => {
    if (text.trim()) this.ask({ kind: 'query', text });
    else this.early = { ...this.early, emptyAsked: true };
    this.later((session) => session.submit(text));
  };

  readonly clear = (): void => {
    this.early = INITIAL;
    this.later((session) => session.clear());
  };

  private ask(ask: Ask): void {
    this.early = { ...this.early, ask, typed: ask.kind === 'query' ? ask.text : '', emptyAsked: false };
  }

  private later(act: (session: Session) => void): void {
    if (this.part) return act(this.part.session);
    this.waiting.push(act);
    this.host.requestUpdate();
  }
}

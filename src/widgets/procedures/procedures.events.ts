/** A search the citizen made: by the field, a suggestion, a frequent search, a life event or a field. */
export class ProcedureSearchEvent extends Event {
  static readonly type = 'commune-procedure-search';
  constructor(
    /** The words, or the title of the life event or field. */
    readonly query: string,
    /** Number of procedures found. */
    readonly results: number,
  ) {
    super(ProcedureSearchEvent.type, { bubbles: true, composed: true });
  }
}

/** The citizen opened a procedure. */
export class ProcedureOpenEvent extends Event {
  static readonly type = 'commune-procedure-open';
  constructor(
    /** Code as published, "1.001193". */
    readonly code: string,
    /** Official name. */
    readonly procedureName: string,
  ) {
    super(ProcedureOpenEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'commune-procedure-search': ProcedureSearchEvent;
    'commune-procedure-open': ProcedureOpenEvent;
  }
}

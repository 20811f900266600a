/** The back link was pressed. Cancelable: what holds the sheet shows its own list again; alone, the page goes one step back. */
export class ProcedureCloseEvent extends Event {
  static readonly type = 'commune-procedure-close';
  constructor(readonly code: string) {
    super(ProcedureCloseEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** "Chia sẻ" was pressed. Cancelable: the page may share in its own way. */
export class ProcedureShareEvent extends Event {
  static readonly type = 'commune-procedure-share';
  constructor(readonly code: string, readonly url: string) {
    super(ProcedureShareEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** "Báo nội dung sai" was pressed. Cancelable: the page may open its own form instead of following the link. */
export class ProcedureReportEvent extends Event {
  static readonly type = 'commune-procedure-report';
  constructor(readonly code: string, readonly url: string) {
    super(ProcedureReportEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'commune-procedure-close': ProcedureCloseEvent;
    'commune-procedure-share': ProcedureShareEvent;
    'commune-procedure-report': ProcedureReportEvent;
  }
}

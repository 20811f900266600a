import type { Receipt } from '../../core/contract/receipt.js';

/** The citizen pressed "Gửi góp ý". Cancelable, before anything is stored or sent: the page may take the message its own way. */
export class FeedbackSubmitEvent extends Event {
  static readonly type = 'commune-feedback-submit';
  constructor(
    /** `gop-y`, `phan-anh`, … Nothing typed is told to the page. */
    readonly kind: string,
    readonly photos: number,
  ) {
    super(FeedbackSubmitEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** The commune has the message: its code and dates. */
export class FeedbackReceivedEvent extends Event {
  static readonly type = 'commune-feedback-received';
  constructor(readonly receipt: Receipt) {
    super(FeedbackReceivedEvent.type, { bubbles: true, composed: true });
  }
}

/** The citizen wants to follow a message. Cancelable: without a listener the page's status widget opens, or `links.feedbackStatus`. */
export class FeedbackTrackEvent extends Event {
  static readonly type = 'commune-feedback-track';
  constructor(
    /** Digits as typed, or the twelve of a receipt. */
    readonly code: string,
  ) {
    super(FeedbackTrackEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'commune-feedback-submit': FeedbackSubmitEvent;
    'commune-feedback-received': FeedbackReceivedEvent;
    'commune-feedback-track': FeedbackTrackEvent;
  }
}

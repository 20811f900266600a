/** The first answer was given and written down for delivery. It says neither what was answered nor by whom. */
export class SurveyAnswerEvent extends Event {
  static readonly type = 'commune-survey-answer';
  constructor(
    /** Id of the questionnaire. */
    readonly questionnaire: string,
  ) {
    super(SurveyAnswerEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * Somebody who gave a low level wants to write to the commune. Cancelable: a feedback box on the page takes it and
 * begins a message; without one, the site's feedback page opens.
 */
export class SurveyLowScoreEvent extends Event {
  static readonly type = 'commune-survey-low-score';
  constructor(
    /** First line of the message: procedure and counter. */
    readonly subject: string,
    /** The question that was answered low, in words, to begin the message with. */
    readonly text: string,
    readonly procedureCode: string | undefined,
    readonly via: string | undefined,
  ) {
    super(SurveyLowScoreEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** An officer left the kiosk with the PIN. Cancelable: otherwise the element goes on as an ordinary form. */
export class SurveyKioskLeaveEvent extends Event {
  static readonly type = 'commune-survey-kiosk-leave';
  constructor() {
    super(SurveyKioskLeaveEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'commune-survey-answer': SurveyAnswerEvent;
    'commune-survey-low-score': SurveyLowScoreEvent;
    'commune-survey-kiosk-leave': SurveyKioskLeaveEvent;
  }
}

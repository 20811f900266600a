import type { Step } from '../model/reducer.js';

/** Key under which a step is kept in `history.state`, beside whatever the page keeps there. */
const KEY = 'communeFeedback';

type Kept = Record<string, unknown>;

/** Gives each step an entry of its own, so that the browser's Back goes one step back. The address stays as it is. */
export class StepHistory {
  constructor(
    private readonly wanted: () => boolean,
    /** The browser went to this step; false where the form is not on a step it could leave. */
    private readonly went: (step: Step) => void,
  ) {}

  connect(): void {
    addEventListener('popstate', this.pop);
  }

  disconnect(): void {
    removeEventListener('popstate', this.pop);
  }

  /** A step forward: the entry before it remembers the step that is left. */
  push(from: Step, to: Step): void {
    if (!this.wanted()) return;
    try {
      if (stepIn(history.state) !== from) history.replaceState({ ...whole(), [KEY]: from }, '');
      history.pushState({ ...whole(), [KEY]: to }, '');
    } catch {
      // sandboxed frame, or too many entries in a short time: "Quay lại" on the page still works
    }
  }

  /** Goes back in the browser where the entry is ours; false where the caller has to go itself. */
  back(from: Step): boolean {
    if (!this.wanted() || stepIn(history.state) !== from) return false;
    history.back();
    return true;
  }

  private readonly pop = (event: PopStateEvent) => {
    const step = stepIn(event.state);
    if (step && this.wanted()) this.went(step);
  };
}

/** The page's own state is kept: frameworks such as Turbolinks lose their way without it. */
const whole = (): Kept => (typeof history.state === 'object' && history.state !== null ? (history.state as Kept) : {});

function stepIn(state: unknown): Step | undefined {
  const step = (state as Kept | null)?.[KEY];
  return step === 'content' || step === 'contact' || step === 'review' ? step : undefined;
}

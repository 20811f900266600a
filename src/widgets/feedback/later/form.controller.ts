import type { LitElement, ReactiveController } from 'lit';
import { focusAfterUpdate } from '../../../platform/focus-after-update.js';
import { readStored, writeStored } from '../../../platform/guarded-storage.js';
import { DRAFT_KEY, hasWords, type Fields } from '../model/fields.js';
import { readDraft, writeDraft, type Draft } from '../model/draft.js';
import { INITIAL, nextState, STEPS, type Action, type FormState, type Step } from '../model/reducer.js';
import type { FeedbackSettings } from '../model/settings.js';
import { StepHistory } from './step-history.js';

const SAVE_AFTER_MS = 800;
const AFTER_PRESS_MS = 60;

/** State of the form: the reducer, the draft on the device, the browser's Back. */
export class FormController implements ReactiveController {
  state: FormState = INITIAL;
  /** A message begun earlier, while the person has not decided about it. */
  draft: Draft | undefined;
  /** When the draft was last written (epoch ms), or false where this device keeps none. */
  savedAt: number | false | undefined;
  /** When the person began, epoch ms; for the guard against machines. */
  openedAt = 0;
  private readonly history: StepHistory;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pressed = false;

  constructor(
    private readonly host: LitElement & { clock: () => number },
    private readonly settings: () => FeedbackSettings,
    private readonly photos: () => number,
    routing: () => boolean,
  ) {
    this.history = new StepHistory(routing, (step) => this.went(step));
    host.addController(this);
  }

  hostConnected(): void {
    this.openedAt = this.host.clock();
    this.history.connect();
    this.host.addEventListener('pointerdown', this.press);
    addEventListener('pointerup', this.release);
    addEventListener('pointercancel', this.release);
    addEventListener('pagehide', this.save);
    document.addEventListener('visibilitychange', this.hidden);
  }

  hostDisconnected(): void {
    this.save();
    this.history.disconnect();
    this.host.removeEventListener('pointerdown', this.press);
    removeEventListener('pointerup', this.release);
    removeEventListener('pointercancel', this.release);
    removeEventListener('pagehide', this.save);
    document.removeEventListener('visibilitychange', this.hidden);
  }

  /** Looks for a draft. Where there is one, the person is asked before anything else. */
  begin(screen: 'launch' | 'content', fields: Fields): void {
    const { draftDays } = this.settings();
    this.draft = draftDays ? readDraft(readStored(DRAFT_KEY), this.host.clock(), draftDays) : undefined;
    this.state = { ...INITIAL, fields: this.draft ? INITIAL.fields : fields, screen: this.draft ? 'draft' : screen };
    if (hasWords(fields)) this.saveSoon();
  }

  readonly act = (action: Action): void => {
    const before = this.state;
    this.state = nextState(before, action, this.settings());
    if (this.state === before) return;
    this.host.requestUpdate();
    if (this.state.fields !== before.fields) this.saveSoon();
    if (action.type === 'next') this.advanced(before);
    else if (action.type === 'refused') this.focus('#faults');
    else if (before.screen !== this.state.screen) this.focus('#step');
  };

  /** A field was left: what is corrected loses its error, but not while a button is being pressed that would move away. */
  readonly leave = (): void => {
    if (this.pressed) setTimeout(this.leave, AFTER_PRESS_MS);
    else this.act({ type: 'left' });
  };

  readonly back = (): void => {
    const at = STEPS.indexOf(this.state.screen as Step);
    if (at > 0 && !this.history.back(this.state.screen as Step)) this.act({ type: 'went', step: STEPS[at - 1] as Step });
  };

  readonly focus = (selector: string): void => void focusAfterUpdate(this.host, selector);

  /** Takes the draft up, or erases it. */
  decide(keep: boolean, otherwise: 'launch' | 'content'): void {
    const { draft } = this;
    this.draft = undefined;
    if (keep && draft) return this.act({ type: 'opened', fields: draft.fields });
    this.erase();
    this.act({ type: 'emptied', screen: otherwise });
  }

  /** Erases the draft from the device; what is on the screen stays. */
  erase(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.savedAt = undefined;
    writeStored(DRAFT_KEY, undefined);
  }

  /** Writes the draft at once. */
  keep(): void {
    this.saveSoon();
    this.save();
  }

  private readonly press = () => { this.pressed = true; };
  // A finger's click comes a little after it is lifted.
  private readonly release = () => void setTimeout(() => { this.pressed = false; }, AFTER_PRESS_MS);

  private readonly hidden = () => {
    if (document.hidden) this.save();
  };

  private saveSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.save, SAVE_AFTER_MS);
  }

  /** Writes the draft if anything changed since; an emptied form erases it. */
  private readonly save = (): void => {
    if (this.timer === undefined || this.draft) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!this.settings().draftDays) return;
    const { fields } = this.state;
    const savedAt = this.host.clock();
    const kept = writeStored(DRAFT_KEY, writeDraft({ fields, savedAt, photos: this.photos() }));
    this.savedAt = !hasWords(fields) ? undefined : kept && savedAt;
    this.host.requestUpdate();
  };

  private advanced(before: FormState): void {
    if (this.state.screen === before.screen) return this.focus('#faults');
    this.history.push(before.screen as Step, this.state.screen as Step);
    this.focus('#step');
  }

  /** The browser went to a step: only backwards, and only while writing. */
  private went(step: Step): void {
    const at = STEPS.indexOf(this.state.screen as Step);
    if (at >= 0 && STEPS.indexOf(step) < at && !this.state.busy) this.act({ type: 'went', step });
  }
}

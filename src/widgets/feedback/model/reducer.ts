import type { ContactMode, FeedbackKind } from '../../../core/contract/feedback.js';
import type { Consent } from '../../../core/contract/primitives.js';
import { NO_FIELDS, type Fields, type Position, type TextField } from './fields.js';
import type { FeedbackSettings } from './settings.js';
import { checkContact, checkContent, modesOf, type Fault } from './validate.js';

/** The three steps of writing. */
export type Step = 'content' | 'contact' | 'review';
/** What is on the screen: the sidebar's launcher, the question about a draft, a step, or what became of the message. */
export type Screen = 'launch' | 'draft' | Step | 'sent';

export const STEPS: readonly Step[] = ['content', 'contact', 'review'];

export interface FormState {
  readonly screen: Screen;
  readonly fields: Fields;
  /** Faults shown now. They come with "Tiếp tục" and go, field by field, when a corrected field is left. */
  readonly faults: readonly Fault[];
  /** A message is on its way into the outbox: nothing may be pressed twice. */
  readonly busy: boolean;
}

export type Action =
  | { readonly type: 'opened'; readonly kind?: FeedbackKind | ''; readonly fields?: Fields }
  | { readonly type: 'typed'; readonly field: TextField; readonly value: string }
  | { readonly type: 'kind'; readonly kind: FeedbackKind }
  | { readonly type: 'mode'; readonly mode: ContactMode }
  | { readonly type: 'position'; readonly position: Position | undefined }
  | { readonly type: 'consent'; readonly consent: Consent }
  | { readonly type: 'left' }
  | { readonly type: 'next' }
  | { readonly type: 'went'; readonly step: Step }
  | { readonly type: 'refused'; readonly faults: readonly Fault[] }
  | { readonly type: 'busy'; readonly busy: boolean }
  | { readonly type: 'screen'; readonly screen: Screen }
  | { readonly type: 'emptied'; readonly screen: Screen };

export const INITIAL: FormState = { screen: 'content', fields: NO_FIELDS, faults: [], busy: false };

/** The next state; the same object where nothing changed. What was typed is only ever dropped by `emptied`. */
export function nextState(state: FormState, action: Action, settings: FeedbackSettings): FormState {
  const { fields } = state;
  const enter = (change: Partial<Fields>): FormState => ({ ...state, fields: { ...fields, ...change } });
  switch (action.type) {
    case 'typed': return fields[action.field] === action.value ? state : enter({ [action.field]: action.value });
    case 'kind': return enter({ kind: action.kind });
    case 'mode': return recheck(enter({ mode: action.mode }), settings);
    case 'position': return enter({ position: action.position });
    case 'consent': return recheck(enter({ consents: { ...fields.consents, [action.consent.purpose]: action.consent } }), settings);
    case 'opened': return { screen: 'content', faults: [], busy: false, fields: { ...(action.fields ?? fields), ...(action.kind ? { kind: action.kind } : {}) } };
    case 'left': return recheck(state, settings);
    case 'next': return advance(state, settings);
    case 'went': return { ...state, screen: action.step, faults: [], busy: false };
    case 'refused': return { ...state, screen: stepOfFaults(action.faults), faults: action.faults, busy: false };
    case 'busy': return { ...state, busy: action.busy };
    case 'screen': return { ...state, screen: action.screen, faults: [], busy: false };
    case 'emptied': return { ...INITIAL, screen: action.screen };
  }
}

/** Faults of one step; the last step has none of its own. */
export function faultsOf(step: Screen, fields: Fields, settings: FeedbackSettings): Fault[] {
  return step === 'content' ? checkContent(fields, settings) : step === 'contact' ? checkContact(fields, settings) : [];
}

function advance(state: FormState, settings: FeedbackSettings): FormState {
  const at = STEPS.indexOf(state.screen as Step);
  if (at < 0 || at === STEPS.length - 1) return state;
  const faults = faultsOf(state.screen, state.fields, settings);
  if (faults.length) return { ...state, faults };
  const next: FormState = { ...state, faults: [], screen: STEPS[at + 1] as Step };
  // The way of answering may not fit another kind: then the first one that does.
  const modes = modesOf(state.fields, settings);
  const mode = state.fields.mode && modes.indexOf(state.fields.mode) >= 0 ? state.fields.mode : (modes[0] ?? 'contact-private');
  return { ...next, fields: { ...next.fields, mode } };
}

/** Drops faults that are corrected; new ones wait for the next "Tiếp tục". */
function recheck(state: FormState, settings: FeedbackSettings): FormState {
  if (!state.faults.length) return state;
  const now = faultsOf(state.screen, state.fields, settings);
  const still: Fault[] = [];
  for (const fault of state.faults) {
    const same = now.filter(({ pointer }) => pointer === fault.pointer)[0];
    if (same) still.push(same);
  }
  return { ...state, faults: still };
}

/** The step on which the first fault can be corrected. */
export function stepOfFaults(faults: readonly Fault[]): Step {
  const [first] = faults;
  if (!first || first.pointer === '' || /^\/consents\/publication/.test(first.pointer)) return 'review';
  return /^\/(contact|consents)/.test(first.pointer) ? 'contact' : 'content';
}

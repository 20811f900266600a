import type { OnlineLevel } from './procedure.js';

/** What the list answers: nothing yet (first screen), words, a life event, or a whole field. */
export type Ask =
  | { readonly kind: 'none' }
  | { readonly kind: 'query'; readonly text: string }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'field'; readonly name: string };

/** Everything the citizen has done so far; what is drawn follows from it and from the data. */
export interface ViewState {
  /** The words in the field, sent or not. */
  readonly typed: string;
  readonly ask: Ask;
  /** Fields the list is narrowed to; empty: all. */
  readonly fields: readonly string[];
  /** Online levels the list is narrowed to; empty: all. */
  readonly online: readonly OnlineLevel[];
  /** How many pages of rows are shown, 1 or more. */
  readonly pages: number;
  /** The list of all fields is unfolded on the first screen. */
  readonly allFields: boolean;
  /** "Tìm" was pressed on an empty field. */
  readonly emptyAsked: boolean;
  /** The suggestion list is open. */
  readonly suggesting: boolean;
  /** Active row of the suggestion list, -1 for none. */
  readonly active: number;
  /** Code of the opened procedure, '' for none. */
  readonly open: string;
}

export const INITIAL: ViewState = {
  typed: '', ask: { kind: 'none' }, fields: [], online: [], pages: 1, allFields: false, emptyAsked: false, suggesting: false, active: -1, open: '',
};

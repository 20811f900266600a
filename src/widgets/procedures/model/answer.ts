import type { Procedure } from './procedure.js';
import type { WhyFound } from './search/procedure-index.js';

/** A procedure of the list and why it was found, where its names do not show it. */
export interface Row {
  readonly procedure: Procedure;
  readonly why?: WhyFound;
}

/** What a search found, best first. */
export interface Answer {
  readonly hits: readonly { readonly position: number; readonly why?: WhyFound }[];
  /** The words in official spelling, when one of them is unknown. */
  readonly correction: string | null;
}

/** Procedures as rows; those with an everyday name first, since somebody thought they are asked for. */
export const asRows = (procedures: readonly Procedure[]): Row[] =>
  [...procedures.filter(({ commonName }) => commonName), ...procedures.filter(({ commonName }) => !commonName)].map((procedure) => ({ procedure }));

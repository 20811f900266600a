/** A whole number of the query within bounds, else the fallback. */
export function wholeNumber(text: string | undefined, least: number, most: number, fallback: number): number {
  const value = Number(text ?? '');
  return text !== undefined && Number.isInteger(value) && value >= least && value <= most ? value : fallback;
}

/** A value of the query that is one of the known words, else `null`. */
export function oneOf<Word extends string>(text: string | undefined, words: readonly Word[]): Word | null {
  return words.find((word) => word === text) ?? null;
}

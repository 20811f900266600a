/** Values of a record from outside: what is not of the kind asked for is as if it were missing. */
export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text without blanks around it; a number as text; '' for anything else. */
export function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

/** Objects of a list; anything else in it is told, as `not-list` or `not-record`: the sentences are kept with the whole reader. */
export function eachRecord(value: unknown, path: string, take: (fields: Fields, path: string) => void, report: (path: string, sentence: string) => void): void {
  if (value === undefined || value === null) return;
  if (!Array.isArray(value)) return report(path, 'not-list');
  value.forEach((item: unknown, at) => {
    const place = `${path}[${at}]`;
    if (isFields(item)) take(item, place);
    else report(place, 'not-record');
  });
}

import { textOf } from './record-values.js';

/** A list of texts; one text is a list of one. Lists in one cell may be separated by "|" or line ends. */
export function textsOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : textOf(value).split(/[|\n]/);
  return list.map(textOf).filter((text) => text !== '');
}

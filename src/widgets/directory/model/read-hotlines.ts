import type { Hotline } from './directory.js';
import { plainNumber, type CallNumber } from './plain-number.js';
import { eachRecord, textOf } from './record-values.js';

/** Reads one number, and says what is wrong with one that is none. */
export type NumberReader = (text: string, path: string) => CallNumber | undefined;

/**
 * Reads the commune's own numbers, of the site file or the directory file. A number that cannot be dialled costs its line.
 *
 * @param numberIn the whole reader where it is there; plain numbers need none
 */
export function readHotlines(value: unknown, report: (path: string, sentence: string) => void = () => undefined, numberIn: NumberReader = plainNumber): Hotline[] {
  const hotlines: Hotline[] = [];
  eachRecord(value, 'hotlines', (fields, path) => {
    const label = textOf(fields.label);
    const phone = numberIn(textOf(fields.number), `${path} (${label})`);
    if (!label || !phone) return report(path, 'not-hotline');
    hotlines.push({
      label, phone, short: textOf(fields.short) || undefined, note: textOf(fields.note) || undefined,
      primary: fields.primary === true, always: fields.always === true,
    });
  }, report);
  return hotlines;
}

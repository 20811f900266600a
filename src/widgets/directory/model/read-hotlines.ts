import type { PhoneFault } from '../../../core/phone.js';
import type { Hotline } from './directory.js';
import { readPhones } from './phones.js';
import { eachRecord, textOf } from './record-values.js';

/** Takes a fault with its place; a number that is none comes as a `PhoneFault`, to be put into words only for the webmaster. */
export type HotlineReport = (path: string, fault: string | PhoneFault) => void;

/** Reads the commune's own numbers, of the site file or the directory file. A number that cannot be dialled costs its line. */
export function readHotlines(value: unknown, report: HotlineReport = () => undefined): Hotline[] {
  const hotlines: Hotline[] = [];
  eachRecord(value, 'hotlines', (fields, path) => {
    const label = textOf(fields.label);
    const { phones, faults } = readPhones(textOf(fields.number));
    for (const fault of faults) report(`${path} (${label})`, fault);
    const phone = phones[0];
    if (!label || !phone) return report(path, 'đường dây phải có tên (label) và số gọi được (number); đã bỏ qua');
    hotlines.push({
      label, phone, short: textOf(fields.short) || undefined, note: textOf(fields.note) || undefined,
      primary: fields.primary === true, always: fields.always === true,
    });
  }, report);
  return hotlines;
}

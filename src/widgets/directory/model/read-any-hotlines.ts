import type { Hotline } from './directory.js';
import { phoneFaultSentence } from './phone-fault-sentence.js';
import { readPhones } from './phones.js';
import { readHotlines } from './read-hotlines.js';

/** The same with the whole reader: several numbers in a cell, words, extensions. Says why a number is none. */
export function readAnyHotlines(value: unknown, report: (path: string, sentence: string) => void = () => undefined): Hotline[] {
  return readHotlines(value, report, (text, path) => {
    const { phones, faults } = readPhones(text);
    for (const fault of faults) report(path, phoneFaultSentence(fault));
    return phones[0];
  });
}

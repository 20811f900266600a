import { parsePhones, type Phone, type PhoneFault } from '../../../core/phone.js';

/** A number as it is drawn. */
export interface ShownPhone extends Phone {
  /** When it is answered, in words. */
  hours?: string;
}

/** The numbers of one cell, and what could not be read. An empty cell is neither. */
export function readPhones(cell: string): { phones: Phone[]; faults: PhoneFault[] } {
  return /\d/.test(cell) ? parsePhones(cell) : { phones: [], faults: [] };
}

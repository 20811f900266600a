import type { FaultList } from './faults.js';
import type { Words } from './types.js';

export type Unknown = Record<string, unknown>;

export const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Same form as in the answers (`core/contract/survey-answer`). */
const KEY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;

export function readKey(value: unknown, path: string, faults: FaultList): string | undefined {
  return typeof value === 'string' && KEY.test(value) ? value : faults.add(path, 'key');
}

/** Texts; `needed` reports a missing one. */
export function readWords(value: unknown, path: string, faults: FaultList, needed = true): Words | undefined {
  if (typeof value === 'string' && value.trim()) return value.trim();
  if (isObject(value) && typeof value.vi === 'string' && value.vi.trim()) {
    return typeof value.en === 'string' && value.en.trim() ? { vi: value.vi.trim(), en: value.en.trim() } : { vi: value.vi.trim() };
  }
  return value === undefined && !needed ? undefined : faults.add(path, 'words');
}

/** A whole number from `least` to `most`; undefined is allowed and stays so. */
export function readCount(value: unknown, path: string, faults: FaultList, least: number, most: number): number | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'number' && value % 1 === 0 && value >= least && value <= most ? value : faults.add(path, 'number');
}

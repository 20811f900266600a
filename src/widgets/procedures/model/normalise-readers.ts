import type { FaultKey } from './normalise-faults.js';

/** Notes something wrong at a place of the record ("channels.0.fee"). */
export type Log = (field: string, messageKey: FaultKey, values?: Record<string, string>) => void;

/** Makes a usable value of whatever the file holds; undefined when nothing can be made of it. */
export type Read<T> = (value: unknown, at: string, log: Log) => T | undefined;

type Fields<T> = { [K in keyof T]-?: Read<NonNullable<T[K]>> };

const LONGEST_LIST = 300;

/** Text of at most `max` characters; numbers and lists of text are taken as text. */
export const text =
  (max: number): Read<string> =>
  (value, at, log) => {
    const given = Array.isArray(value) ? value.filter((part) => typeof part === 'string').join('\n') : value;
    if (typeof given !== 'string' && typeof given !== 'number') {
      log(at, 'notText');
      return undefined;
    }
    const clean = String(given).normalize('NFC').trim();
    if (clean.length > max) log(at, 'tooLong', { max: String(max) });
    return clean.slice(0, max) || undefined;
  };

/** A whole number from 0 up; digits in quotes count. */
export const count: Read<number> = (value, at, log) => {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  if (typeof number === 'number' && number >= 0 && Number.isSafeInteger(number)) return number;
  log(at, 'notNumber');
  return undefined;
};

/** One word of a closed set. */
export const oneOf =
  <W extends string>(...words: readonly W[]): Read<W> =>
  (value, at, log) => {
    for (const word of words) if (word === value) return word;
    log(at, 'unknownWord', { words: words.join(', ') });
    return undefined;
  };

/** A list; one value alone is a list of one, and text is split at "|" and line ends. */
export const list =
  <T>(read: Read<T>): Read<T[]> =>
  (value, at, log) => {
    const items: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[|\n]/) : [value];
    if (items.length > LONGEST_LIST) log(at, 'tooMany', { max: String(LONGEST_LIST) });
    const kept: T[] = [];
    items.slice(0, LONGEST_LIST).forEach((item, index) => {
      const made = item == null || item === '' ? undefined : read(item, `${at}.${index}`, log);
      if (made !== undefined) kept.push(made);
    });
    return kept.length > 0 ? kept : undefined;
  };

/**
 * A record of known keys. Without its `main` key a record is of no use; null where every key may be missing.
 * Text alone stands for `textKey`.
 */
export const record =
  <T extends object>(main: (keyof T & string) | null, fields: Fields<T>, textKey: string | null = main): Read<T> =>
  (value, path, log) => {
    const at = path && path + '.';
    const source = typeof value === 'string' && textKey ? { [textKey]: value } : value;
    if (typeof source !== 'object' || source === null || Array.isArray(source)) {
      log(path, 'notRecord');
      return undefined;
    }
    const made: Partial<T> = {};
    for (const key of Object.keys(fields) as (keyof T & string)[]) {
      const given = Object.prototype.hasOwnProperty.call(source, key) ? (source as Record<string, unknown>)[key] : null;
      const read = given == null || given === '' ? undefined : fields[key](given, at + key, log);
      if (read !== undefined) made[key] = read as T[typeof key];
    }
    if (main ? made[main] !== undefined : Object.keys(made).length > 0) return made as T;
    if (main) log(at + main, 'missing');
    return undefined;
  };

/**
 * Natives as the browser made them, for pages whose old library has replaced the global ones (Prototype 1.6 and 1.7,
 * MooTools 1.1 to 1.4). The script builds put these in place of the globals, in our code and in that of our
 * dependencies; the npm build does not. Each is reached through an object the library cannot have replaced.
 */

/** MooTools 1.1 sets `window.Document` to undefined; Lit asks its prototype whether styles can be adopted. */
const CleanDocument = Object.getPrototypeOf(Object.getPrototypeOf(document)).constructor as typeof Document;

/** MooTools makes `window.Event` a class of its own: ours extend the real one. */
const CleanEvent = Object.getPrototypeOf(document.createEvent('Event')).constructor as typeof Event;

/** Prototype's and MooTools' `Array.from` know nothing of iterables, or nothing of array-likes. */
function arrayFrom<T, R = T>(source: Iterable<T> | ArrayLike<T>, map?: (item: T, index: number) => R): (T | R)[] {
  const items: T[] = [];
  if (Symbol.iterator in Object(source)) for (const item of source as Iterable<T>) items.push(item);
  else for (let i = 0; i < (source as ArrayLike<T>).length; i++) items.push((source as ArrayLike<T>)[i]!);
  const result: (T | R)[] = [];
  for (let i = 0; i < items.length; i++) result.push(map ? map(items[i]!, i) : items[i]!);
  return result;
}

/** MooTools 1.3 and later answer with other things for arrays. */
function objectValues<T>(from: Record<string, T>): T[] {
  const values: T[] = [];
  for (const key of Object.keys(from)) values.push(from[key]!);
  return values;
}

/** MooTools 1.2.0 replaces the whole JSON object; a blank frame has a fresh one, which goes on working once the frame is gone. */
const { JSON: pageJson } = globalThis;
const cleanJson: JSON = typeof pageJson.parse === 'function' && typeof pageJson.stringify === 'function' ? pageJson : jsonOfFrame();

function jsonOfFrame(): JSON {
  const frame = document.createElement('iframe');
  document.documentElement.appendChild(frame);
  const { JSON: fresh } = frame.contentWindow as Window & { JSON: JSON };
  document.documentElement.removeChild(frame);
  return fresh;
}

const jsonParse = (text: string, reviver?: (key: string, value: unknown) => unknown): unknown => cleanJson.parse(text, reviver);

/** Prototype 1.6 and MooTools 1.2 give every array a `toJSON` that makes a text of it; it steps aside while we write. */
function jsonStringify(value: unknown, replacer?: (number | string)[] | null, space?: string | number): string {
  const owner = Array.prototype as { toJSON?: unknown };
  const taken = Object.getOwnPropertyDescriptor(owner, 'toJSON');
  if (taken) delete owner.toJSON;
  try {
    return cleanJson.stringify(value, replacer, space);
  } finally {
    if (taken) Object.defineProperty(owner, 'toJSON', taken);
  }
}

export { arrayFrom, CleanDocument, CleanEvent, jsonParse, jsonStringify, objectValues };

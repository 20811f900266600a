/**
 * JSON in one fixed form: object keys in UTF-16 order, no spaces, `undefined` members left out (RFC 8785 for the values
 * we send: strings, booleans, null, finite numbers, arrays, plain objects).
 *
 * Written out instead of calling `JSON.stringify`, because pages with old Prototype.js give arrays and strings a `toJSON`
 * of their own and then stringify wrongly. The result is valid JSON and is what senders put on the wire.
 *
 * @throws TypeError for a value JSON has no form for (function, symbol, bigint, NaN, Infinity).
 */
export function canonicalJson(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' && isFinite(value)) return String(value);
  if (Array.isArray(value)) return list(value);
  if (typeof value === 'object') return record(value as Record<string, unknown>);
  throw new TypeError('canonicalJson: no JSON form for ' + typeof value);
}

function list(items: readonly unknown[]): string {
  let text = '';
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    text += (i > 0 ? ',' : '') + (item === undefined ? 'null' : canonicalJson(item));
  }
  return '[' + text + ']';
}

function record(object: Record<string, unknown>): string {
  const keys = Object.keys(object).sort();
  let text = '';
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] as string;
    const member = object[key];
    if (member === undefined) continue;
    text += (text === '' ? '' : ',') + quote(key) + ':' + canonicalJson(member);
  }
  return '{' + text + '}';
}

/** The short escapes of RFC 8785; other control characters and lone surrogates become `\u` escapes. */
const SHORT_ESCAPES: Record<string, string> = {
  '"': '\\"', '\\': '\\\\', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t',
};

function quote(text: string): string {
  // Whole surrogate pairs are matched first so that only lone halves reach the escape.
  return '"' + text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\u0000-\u001f"\\\ud800-\udfff]/g, escapeMatch) + '"';
}

function escapeMatch(found: string): string {
  if (found.length > 1) return found;
  return SHORT_ESCAPES[found] ?? '\\u' + ('000' + found.charCodeAt(0).toString(16)).slice(-4);
}

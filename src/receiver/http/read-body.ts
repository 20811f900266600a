import { ProblemError } from './problem.js';

/** Nothing in the contract is nested deeper; a questionnaire's own document gets some room. */
const DEEPEST = 40;

/** Reads a body up to a limit, counting bytes as they come; a wrong `Content-Length` gains nothing. */
export async function readBytes(request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new ProblemError('too-large');
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array(0);
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new ProblemError('too-large');
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * PostgreSQL has no text with U+0000, and a message must not be refused for a character nobody sees: it is left out,
 * the same on both stores and at every attempt.
 */
function withoutNul(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw new ProblemError('malformed');
  if (typeof value === 'string') return value.includes('\0') ? value.replace(/\0/g, '') : value;
  if (Array.isArray(value)) return value.map((item) => withoutNul(item, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([member, inner]) => [member.replace(/\0/g, ''), withoutNul(inner, depth + 1)]));
}

/** Media type without parameters, lower case. */
export function mediaType(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** Parses a JSON body. @throws ProblemError `unsupported-type`, `too-large` or `malformed`. */
export async function readJson(request: Request, most: number): Promise<unknown> {
  if (mediaType(request) !== 'application/json') throw new ProblemError('unsupported-type', { detail: 'application/json' });
  const bytes = await readBytes(request, most);
  try {
    return withoutNul(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    // Broken UTF-8 and broken JSON are one fault to the sender: the body cannot be read.
    throw new ProblemError('malformed');
  }
}

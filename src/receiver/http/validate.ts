import * as v from 'valibot';
import type { FieldError } from '../../core/contract/index.js';
import { fieldSentence } from './field-sentences.js';
import { ProblemError } from './problem.js';

/** Checks data from outside. @throws ProblemError `validation` with one entry a fault, pointing into the sent body. */
export function validate<Schema extends v.GenericSchema>(schema: Schema, data: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, data, { abortPipeEarly: true });
  if (result.success) return result.output;
  throw new ProblemError('validation', { errors: result.issues.map((issue) => fieldError(pointerOf(issue), keyOf(issue))) });
}

/** One fault with its sentence. */
export function fieldError(pointer: string, key: string): FieldError {
  return { pointer, key, detail: fieldSentence(key) };
}

/** @throws ProblemError always. */
export function refuseField(pointer: string, key: string): never {
  throw new ProblemError('validation', { errors: [fieldError(pointer, key)] });
}

/** Our schemas carry keys as messages; valibot's own English sentences (missing members) become a key by the member's name. */
function keyOf(issue: v.BaseIssue<unknown>): string {
  if (/^[a-z][a-z-]*$/.test(issue.message)) return issue.message;
  const member = issue.path?.[issue.path.length - 1]?.key;
  return typeof member === 'string' ? `${member.toLowerCase()}-missing` : 'invalid';
}

/** RFC 6901. */
function pointerOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).map((step) => `/${String(step.key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

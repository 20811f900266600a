import type { FaultList } from './faults.js';
import { readRule } from './read-rule.js';
import { asksSensitive } from './sensitive.js';
import type { Choice, Question, Words } from './types.js';
import { isObject, readCount, readKey, readWords, type Unknown } from './values.js';

interface Reading {
  readonly faults: FaultList;
  /** Keys taken so far; a row of a matrix takes one too. */
  readonly keys: Set<string>;
}

/** Reads one question; undefined, with the fault noted, where it cannot be asked. */
export function readQuestion(value: unknown, path: string, reading: Reading): Question | undefined {
  const { faults, keys } = reading;
  if (!isObject(value)) return faults.add(path, 'object');
  const key = readKey(value.key, `${path}.key`, faults);
  const label = readWords(value.label, `${path}.label`, faults);
  if (key === undefined || label === undefined) return undefined;
  if (keys.has(key)) return faults.add(`${path}.key`, 'key-twice');
  const hint = readWords(value.hint, `${path}.hint`, faults, false);
  if (asksSensitive(label) || asksSensitive(key.replace(/[._-]/g, ' ')) || (hint && asksSensitive(hint))) return faults.add(path, 'sensitive');
  const when = readRule(value.when, `${path}.when`, keys, faults);
  const common = { key, label, ...(hint ? { hint } : {}), ...(when ? { when } : {}), ...(value.required === true ? { required: true } : {}) };
  const question = readKind(value, path, common, reading);
  if (question) keys.add(key);
  return question;
}

function readKind(value: Unknown, path: string, common: { key: string; label: Words }, { faults, keys }: Reading): Question | undefined {
  switch (value.kind) {
    case 'level': return { ...common, kind: 'level', ...noOpinion(value) };
    case 'text': return { ...common, kind: 'text', ...most(value, path, faults, 500) };
    case 'count': return readCountQuestion(value, path, common, faults);
    case 'choice':
    case 'choices': {
      const choices = readChoices(value.choices, `${path}.choices`, faults);
      if (!choices) return undefined;
      return value.kind === 'choice' ? { ...common, kind: 'choice', choices } : { ...common, kind: 'choices', choices, ...most(value, path, faults, choices.length) };
    }
    case 'matrix': {
      const rows = readRows(value.rows, `${path}.rows`, faults, keys);
      return rows && { ...common, kind: 'matrix', rows, ...noOpinion(value) };
    }
    default: return faults.add(`${path}.kind`, 'kind');
  }
}

const noOpinion = (value: Unknown) => (value.noOpinion === true ? { noOpinion: true } : {});

function most(value: Unknown, path: string, faults: FaultList, limit: number): { most?: number } {
  const number = readCount(value.most, `${path}.most`, faults, 1, limit);
  return number === undefined ? {} : { most: number };
}

function readCountQuestion(value: Unknown, path: string, common: { key: string; label: Words }, faults: FaultList): Question | undefined {
  const from = readCount(value.from, `${path}.from`, faults, 0, 100) ?? 1;
  const to = readCount(value.to, `${path}.to`, faults, from, from + 20) ?? from + 2;
  return { ...common, kind: 'count', from, to };
}

function readChoices(value: unknown, path: string, faults: FaultList): Choice[] | undefined {
  if (!Array.isArray(value)) return faults.add(path, 'list');
  const choices: Choice[] = [];
  const keys = new Set<string>();
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    const at = `${path}[${i}]`;
    if (!isObject(item)) { faults.add(at, 'object'); continue; }
    const key = readKey(item.key, `${at}.key`, faults);
    const label = readWords(item.label, `${at}.label`, faults);
    if (key === undefined || label === undefined) continue;
    if (keys.has(key)) { faults.add(`${at}.key`, 'key-twice'); continue; }
    if (asksSensitive(label)) { faults.add(at, 'sensitive'); continue; }
    keys.add(key);
    choices.push({ key, label, ...(typeof item.opens === 'string' ? { opens: item.opens } : {}) });
  }
  return choices.length >= 2 && choices.length <= 50 ? choices : faults.add(path, 'choices');
}

function readRows(value: unknown, path: string, faults: FaultList, keys: Set<string>): { key: string; label: Words }[] | undefined {
  if (!Array.isArray(value)) return faults.add(path, 'list');
  const rows: { key: string; label: Words }[] = [];
  for (let i = 0; i < value.length; i += 1) {
    const item: unknown = value[i];
    const at = `${path}[${i}]`;
    if (!isObject(item)) { faults.add(at, 'object'); continue; }
    const key = readKey(item.key, `${at}.key`, faults);
    const label = readWords(item.label, `${at}.label`, faults);
    if (key === undefined || label === undefined) continue;
    if (keys.has(key)) { faults.add(`${at}.key`, 'key-twice'); continue; }
    if (asksSensitive(label)) { faults.add(at, 'sensitive'); continue; }
    keys.add(key);
    rows.push({ key, label });
  }
  return rows.length ? rows : faults.add(path, 'rows');
}

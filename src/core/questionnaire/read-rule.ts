import type { FaultList } from './faults.js';
import type { Rule } from './types.js';
import { isObject } from './values.js';

/**
 * Reads a condition. A condition that cannot be understood is reported and left out: the question is then asked of
 * everyone, which is the harmless way to be wrong.
 *
 * @param known keys of the questions above this one
 */
export function readRule(value: unknown, path: string, known: ReadonlySet<string>, faults: FaultList): Rule | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) return faults.add(path, 'rule');
  if (value.not !== undefined) {
    const inner = readRule(value.not, `${path}.not`, known, faults);
    return inner && { not: inner };
  }
  if (value.all !== undefined) return readList(value.all, `${path}.all`, known, faults, (all) => ({ all }));
  if (value.any !== undefined) return readList(value.any, `${path}.any`, known, faults, (any) => ({ any }));
  if (isLevel(value.anyLevelAtMost)) return { anyLevelAtMost: value.anyLevelAtMost };
  if (typeof value.question !== 'string') return faults.add(path, 'rule');
  if (!known.has(value.question)) return faults.add(`${path}.question`, 'rule-question');
  const { question } = value;
  if (typeof value.atMost === 'number') return { question, atMost: value.atMost };
  if (typeof value.atLeast === 'number') return { question, atLeast: value.atLeast };
  const is = typeof value.is === 'string' ? [value.is] : value.is;
  if (Array.isArray(is) && is.length > 0 && is.every((one): one is string => typeof one === 'string')) return { question, is };
  return faults.add(path, 'rule');
}

const isLevel = (value: unknown): value is number => typeof value === 'number' && value >= 1 && value <= 5;

function readList(value: unknown, path: string, known: ReadonlySet<string>, faults: FaultList, make: (rules: Rule[]) => Rule): Rule | undefined {
  if (!Array.isArray(value) || value.length === 0) return faults.add(path, 'rule');
  const rules: Rule[] = [];
  for (let i = 0; i < value.length; i += 1) {
    const rule = readRule(value[i], `${path}[${i}]`, known, faults);
    if (!rule) return undefined;
    rules.push(rule);
  }
  return make(rules);
}

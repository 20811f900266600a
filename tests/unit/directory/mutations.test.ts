import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contactInDirectory } from '../../../src/core/directory-contacts.js';
import { checkHealth } from '../../../src/widgets/directory/model/health.js';
import { governmentOffice } from '../../../src/widgets/directory/model/json-ld.js';
import { groupsOf, holders, matterLines } from '../../../src/widgets/directory/model/people-list.js';
import { readDirectory } from '../../../src/widgets/directory/model/read-directory.js';

const TODAY = '2026-11-16';
const text = readFileSync('demo/public/data/directory.json', 'utf8');

/** Every place in the data, as a path of keys. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.keys(value).flatMap((key) => places((value as Record<string, unknown>)[key], [...path, key]));
  return path.length ? [path, ...inner] : inner;
}

const ALL = places(JSON.parse(text));
const junk = fc.oneof(
  fc.constant(undefined), fc.constant(null), fc.constant(''), fc.constant(0), fc.constant(-1e9), fc.constant(true), fc.constant([]), fc.constant({}), fc.constant([[]]),
  fc.constant('__proto__'), fc.constant('constructor'), fc.string(), fc.string({ unit: 'binary' }), fc.constant('0'.repeat(5000)), fc.constant('<img src=x onerror=alert(1)>'), fc.constant('javascript:alert(1)'),
  fc.constant('31/02/2026'), fc.constant('0168 123 4567'), fc.anything({ maxDepth: 2 }),
);

describe('10,000 seeded mutations of the directory file', () => {
  it('never throw, never lose an untouched person, never show a hidden number', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(ALL.length - 1), junk), { minLength: 1, maxLength: 4 }), (changes) => {
      const data = JSON.parse(text) as Record<string, unknown>;
      const touched = new Set<string>();
      for (const [at, value] of changes) {
        const path = ALL[at]!;
        touched.add(path.length > 1 ? `${path[0]}.${path[1]}` : String(path[0]));
        let target: unknown = data;
        for (const key of path.slice(0, -1)) target = typeof target === 'object' && target !== null ? (target as Record<string, unknown>)[key] : undefined;
        if (typeof target === 'object' && target !== null) (target as Record<string, unknown>)[path[path.length - 1]!] = value;
      }
      const { directory } = readDirectory(data);
      const people = holders(directory.people, TODAY);
      groupsOf(directory, people, '');
      matterLines(directory, people);
      checkHealth(directory, TODAY);
      JSON.stringify(governmentOffice({ name: 'x', url: 'y', hotlines: directory.hotlines, people, today: TODAY }));
      contactInDirectory(data, 'ho-tich', TODAY);
      if (touched.has('people')) return;
      const names = new Set(directory.people.map((person) => person.role));
      (JSON.parse(text) as { people: { role: string }[] }).people.forEach(({ role }, index) => {
        if (!touched.has(`people.${index}`)) assert.ok(names.has(role), role);
      });
    }), { numRuns: 10_000, seed: 20261116 });
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { safeParse } from 'valibot';
import { parsePhones } from '../../../src/core/phone.js';
import { directorySchema } from '../../../src/core/schema/directory.schema.js';
import { checkHealth } from '../../../src/widgets/directory/model/health.js';
import { readDirectory } from '../../../src/widgets/directory/model/read-directory.js';

const text = readFileSync('demo/public/data/directory.json', 'utf8');
const data = JSON.parse(text) as { _note: string; people: unknown[] };
const site = JSON.parse(readFileSync('demo/public/data/site.json', 'utf8')) as { contacts: Record<string, { name: string; phone: string }> };
const { directory, faults } = readDirectory(data);

describe('the demo commune’s directory', () => {
  it('is read without a fault and fits its schema', () => {
    assert.deepEqual(faults, []);
    const result = safeParse(directorySchema, data);
    assert.ok(result.success, JSON.stringify(result.issues?.slice(0, 3)));
  });
  it('is a full commune: about 60 posts in every kind of unit, one of them vacant', () => {
    assert.ok(directory.people.length >= 58 && directory.people.length <= 70);
    assert.deepEqual([...new Set(directory.units.map(({ kind }) => kind))], ['party', 'council', 'committee', 'front', 'centre', 'office', 'police', 'military', 'health', 'hamlet']);
    assert.ok(directory.people.some(({ vacant }) => vacant));
  });
  it('says that everybody is invented, and uses numbers nobody has', () => {
    assert.match(data._note, /bịa/);
    for (const person of directory.people) for (const phone of person.phones) assert.match(phone.digits, /^09000000\d\d$/, person.name);
    for (const number of text.match(/0\d{3} \d{3} \d{3}/g) ?? []) assert.match(number, /^0900 000 0\d\d$/);
  });
  it('agrees with the contacts of the site file', () => {
    for (const role of Object.keys(site.contacts)) {
      const person = directory.people.filter((one) => one.role === role)[0];
      assert.ok(person, role);
      const { name, phone } = site.contacts[role]!;
      assert.ok(name.endsWith(person.name), `${role}: ${name}, ${person.name}`);
      assert.equal(person.phones[0]?.digits, parsePhones(phone).phones[0]?.digits, role);
    }
  });
  it('has matters and shifts that lead to somebody', () => {
    assert.deepEqual(checkHealth(directory, '2026-11-20').filter(({ kind }) => kind === 'dangling' || kind === 'hidden'), []);
  });
});

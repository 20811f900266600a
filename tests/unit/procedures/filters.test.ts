import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countFields } from '../../../src/widgets/procedures/model/count-fields.js';
import { narrow, toggled } from '../../../src/widgets/procedures/model/filters.js';
import type { OnlineLevel, Procedure } from '../../../src/widgets/procedures/model/procedure.js';

const made = (code: string, field: string, online?: OnlineLevel): Procedure => ({ code, name: code, field, online });
const ROWS = [made('1', 'Hộ tịch', 'full'), made('2', 'Đất đai', 'none'), made('3', 'Hộ tịch', 'partial'), made('4', 'Hộ tịch')].map((procedure) => ({ procedure }));
const codes = (fields: string[], online: OnlineLevel[]) => narrow(ROWS, { fields, online }).list.map(({ procedure }) => procedure.code).join('');

describe('filters', () => {
  it('keep everything while none is on', () => assert.equal(codes([], []), '1234'));
  it('keep the chosen fields', () => assert.equal(codes(['Hộ tịch'], []), '134'));
  it('keep the chosen levels; nothing published counts as in person', () => assert.equal(codes([], ['none']), '24'));
  it('must hold together', () => assert.equal(codes(['Đất đai'], ['full', 'partial']), ''));

  it('count the list before narrowing, largest field first', () => {
    const { all, fields, online } = narrow(ROWS, { fields: ['Đất đai'], online: [] });
    assert.equal(all, 4);
    assert.deepEqual(fields, [{ value: 'Hộ tịch', count: 3 }, { value: 'Đất đai', count: 1 }]);
    assert.deepEqual(online, [{ value: 'full', count: 1 }, { value: 'partial', count: 1 }, { value: 'none', count: 2 }]);
  });

  it('fields named like parts of objects are fields', () => {
    assert.deepEqual(countFields([made('1', 'constructor'), made('2', '__proto__')]), [{ value: 'constructor', count: 1 }, { value: '__proto__', count: 1 }]);
  });

  it('toggle on and off', () => {
    assert.deepEqual(toggled(['a'], 'b'), ['a', 'b']);
    assert.deepEqual(toggled(['a', 'b'], 'a'), ['b']);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkHealth } from '../../../src/widgets/directory/model/health.js';
import { readDirectory } from '../../../src/widgets/directory/model/read-directory.js';

const TODAY = '2026-11-16';
const good = { role: 'a', name: 'Nguyễn Văn An', titles: ['Văn thư'], unit: 'Văn phòng', phone: '0227 385 1234', checkedAt: TODAY };
const kinds = (data: object) => checkHealth(readDirectory(data).directory, TODAY).map(({ kind, who }) => `${kind} ${who}`);

describe('the health report', () => {
  it('is silent about a good record', () => assert.deepEqual(kinds({ people: [good] }), []));
  for (const [fields, kind] of [
    [{ checkedAt: '2026-01-01' }, 'stale'], [{ checkedAt: undefined }, 'unchecked'], [{ role: '' }, 'unchecked'], [{ phone: '0912 345 678', email: 'a@b.vn' }, 'hidden'],
    [{ phone: '' }, 'unreachable'], [{ until: '2026-10-01' }, 'over'], [{ name: '' }, 'vacant'],
  ] as const) {
    it(`names a record that is ${kind} (${JSON.stringify(fields)})`, () => assert.deepEqual(kinds({ people: [{ ...good, ...fields }] }).map((line) => line.split(' ')[0]), [kind]));
  }
  it('names people and numbers that stand twice', () => {
    assert.deepEqual(kinds({ people: [good, { ...good, role: 'b', name: 'NGUYỄN VĂN AN', phone: '0227 385 1235' }] }), ['doubled Nguyễn Văn An']);
    assert.deepEqual(kinds({ people: [good, { ...good, role: 'b', name: 'Lê Thị Bé' }] }), ['doubled Nguyễn Văn An']);
  });
  it('names matters and shifts that lead to nobody', () => {
    assert.deepEqual(kinds({ people: [good], matters: [{ title: 'Đất đai', who: 'khong-co' }], rota: [{ who: 'khong-co', hours: '7h-17h' }] }), ['dangling Đất đai', 'dangling khong-co']);
  });
});

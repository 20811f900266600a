import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { PaperGroup } from '../../../../src/widgets/procedures/model/procedure.js';
import { checklist, hasCaseChoice, progressOf, readTicks, toggled, writeTicks } from '../../../../src/widgets/procedures/model/ticks.js';

const paper = (name: string, originals?: number, copies?: number) => ({ name, ...(originals === undefined ? {} : { originals }), ...(copies === undefined ? {} : { copies }) });
const none: ReadonlySet<string> = new Set();

describe('the list of papers', () => {
  it('puts what is handed in before what is shown, whatever the order of the file', () => {
    const list = checklist([{ kind: 'present', papers: [paper('Căn cước')] }, { papers: [paper('Tờ khai')] }]);
    assert.deepEqual(list.required.map(({ kind }) => kind), ['submit', 'present']);
  });

  it('takes a paper with 0 originals and 0 copies for a remark, not for something to tick', () => {
    const list = checklist([{ papers: [paper('Tờ khai', 1), paper('Lưu ý: xuất trình bản chính', 0, 0)] }, { kind: 'note', papers: [paper('Ghi chú')] }]);
    assert.deepEqual(list.required.map(({ rows }) => rows.length), [1]);
    assert.deepEqual(list.notes.map(({ name }) => name), ['Lưu ý: xuất trình bản chính', 'Ghi chú']);
  });

  it('drops a group in which only remarks are left', () => {
    assert.deepEqual(checklist([{ papers: [paper('Lưu ý', 0, 0)] }]).required, []);
  });

  it('keeps a key when papers are added or moved, so that ticks survive a new edition', () => {
    const before = checklist([{ papers: [paper('Tờ khai'), paper('Ảnh')] }]).required[0]!.rows;
    const after = checklist([{ papers: [paper('Đơn'), paper('Ảnh'), paper('Tờ khai')] }]).required[0]!.rows;
    assert.equal(after[2]!.key, before[0]!.key);
    assert.equal(after[1]!.key, before[1]!.key);
  });

  it('gives two papers of one name keys of their own', () => {
    const [one, two] = checklist([{ papers: [paper('Bản sao'), paper('Bản sao')] }]).required[0]!.rows;
    assert.notEqual(one!.key, two!.key);
  });

  it('offers a choice of cases only among several that have names', () => {
    const named = (title: string): PaperGroup => ({ kind: 'case', title, papers: [paper('x')] });
    assert.equal(hasCaseChoice(checklist([named('A'), named('B')])), true);
    assert.equal(hasCaseChoice(checklist([named('A')])), false);
    assert.equal(hasCaseChoice(checklist([named('A'), { kind: 'case', papers: [paper('y')] }])), false);
  });
});

describe('progress', () => {
  const list = checklist([
    { papers: [paper('Tờ khai', 1)] }, { kind: 'present', papers: [paper('Căn cước', 1)] },
    { kind: 'case', title: 'Nhờ người khác', papers: [paper('Ủy quyền', 1)] }, { kind: 'case', title: 'Bỏ rơi', papers: [paper('Biên bản', 1), paper('Đơn', 1)] },
  ]);

  it('counts what everybody needs; special cases do not count until they are chosen', () => {
    assert.deepEqual(progressOf(list, none), { done: 0, total: 2 });
    assert.deepEqual(progressOf(list, toggled(none, list.cases[1]!.key)), { done: 0, total: 4 });
  });

  it('counts a paper of a special case once it is ticked', () => {
    assert.deepEqual(progressOf(list, toggled(none, list.cases[0]!.rows[0]!.key)), { done: 1, total: 3 });
  });

  it('never says more is done than there is', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...list.required.flatMap(({ rows }) => rows), ...list.cases.flatMap(({ rows }) => rows))), (rows) => {
      const { done, total } = progressOf(list, new Set(rows.map(({ key }) => key)));
      assert.ok(done <= total && total >= 2);
    }), { seed: 11 });
  });
});

describe('ticks on the device', () => {
  it('come back as they were written', () => {
    const ticks = toggled(toggled(none, 'a1'), 'zz9');
    assert.deepEqual(readTicks(writeTicks(ticks)), ticks);
  });

  it('leave nothing behind when the last one is taken away', () => {
    assert.equal(writeTicks(toggled(toggled(none, 'a1'), 'a1')), undefined);
  });

  it('ignore what another program has left in their place', () => {
    for (const text of [undefined, '', '["a"]', '<b>', '{"a":1}']) assert.equal(readTicks(text).size, 0);
  });
});

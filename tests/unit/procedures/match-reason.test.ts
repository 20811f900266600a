import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchRanges } from '../../../src/widgets/procedures/model/match-ranges.js';
import { otherName } from '../../../src/widgets/procedures/model/match-reason.js';

const marked = (text: string, words: string) => matchRanges(text, words).map(([start, end]) => text.slice(start, end));

describe('what is marked in a name', () => {
  const cases: [text: string, words: string, expected: string[]][] = [
    ['Đăng ký khai sinh', 'khai sinh', ['khai sinh']],
    ['Sang tên sổ đỏ', 'so do', ['sổ đỏ']],
    ['Thu hồi sổ đỏ do cấp sai, có số cũ', 'so do', ['sổ đỏ do']],
    ['người sử dụng đất do thừa kế', 'so do', []],
    ['Tách hộ khẩu', 'tach thua', ['Tách']],
    ['Đăng ký khai sinh', '', []],
  ];
  for (const [text, words, expected] of cases) it(`${text} ← "${words}"`, () => assert.deepEqual(marked(text, words), expected));
});

describe('the other name under a row', () => {
  const procedure = { code: '1', name: 'Cấp Giấy xác nhận tình trạng hôn nhân', field: 'Hộ tịch' };

  it('is the alias that has more of the words than the names', () => {
    assert.equal(otherName({ procedure, why: { kind: 'alias', text: 'giấy độc thân' } }, 'doc than'), 'giấy độc thân');
    assert.equal(otherName({ procedure, why: { kind: 'alias', text: 'giấy hôn nhân' } }, 'tình trạng hôn nhân'), '');
  });

  it('is the everyday words, where the names have none of them', () => {
    assert.equal(otherName({ procedure, why: { kind: 'synonym', text: 'chưa vợ' } }, 'chưa vợ'), 'chưa vợ');
  });

  it('is nothing for a code, a corrected spelling, or without a reason', () => {
    assert.equal(otherName({ procedure, why: { kind: 'code', text: '1' } }, '1'), '');
    assert.equal(otherName({ procedure }, 'hôn nhân'), '');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainFind } from '../../../src/widgets/procedures/model/plain-find.js';

const LIST = [
  { code: '1.001193', name: 'Đăng ký khai sinh', field: 'Hộ tịch', aliases: ['giấy chứng sinh'] },
  { code: '1.000894', name: 'Đăng ký kết hôn', field: 'Hộ tịch', commonName: 'Làm giấy kết hôn' },
];
const found = (words: string, limit = 10) => plainFind(LIST, words, limit).hits.map(({ position }) => position);

describe('finding plain words when the search itself is missing', () => {
  it('finds them without marks, in any order, in every name', () => {
    assert.deepEqual(found('ket giay'), [1]);
    assert.deepEqual(found('CHỨNG SINH'), [0]);
    assert.deepEqual(found('đăng ký'), [0, 1]);
  });
  it('finds a code', () => assert.deepEqual(found('1.000894'), [1]));
  it('stops at the limit', () => assert.deepEqual(found('đăng ký', 1), [0]));
  it('finds nothing rather than something wrong', () => assert.deepEqual(found('đất đai'), []));
});

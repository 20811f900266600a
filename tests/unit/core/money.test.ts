import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatMoney, groupDigits, parseMoney } from '../../../src/core/money.js';

describe('money', () => {
  it('writes amounts with points between thousands', () => {
    const cases: [number, string][] = [[0, '0 đồng'], [500, '500 đồng'], [8000, '8.000 đồng'], [4500000, '4.500.000 đồng'], [1e9, '1.000.000.000 đồng']];
    for (const [amount, written] of cases) assert.equal(formatMoney(amount), written);
    assert.equal(groupDigits(1234567), '1.234.567');
  });

  it('reads the ways people and portals write amounts', () => {
    const cases: [string, number | null][] = [
      ['8.000 đồng', 8000], ['10,000 Việt Nam Đồng', 10000], ['25000đ', 25000], ['50.000 VNĐ', 50000], ['20 nghìn', 20000],
      ['20 ngàn đồng', 20000], ['15k', 15000], ['1,5 triệu', 1500000], ['2 triệu đồng', 2000000], ['1 tỷ', 1e9], ['0 đồng', 0], [' 7000 ', 7000],
    ];
    for (const [text, amount] of cases) assert.equal(parseMoney(text), amount, text);
  });

  it('says nothing rather than guess', () => {
    for (const text of ['', 'Miễn phí', '8.00', '10 USD', '10.000 – 20.000 đồng', '10.000 đồng/trang', '-5000', '1.2.3', '12,5'])
      assert.equal(parseMoney(text), null, text);
  });

  it('reads back what it wrote', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), (amount) => parseMoney(formatMoney(amount)) === amount), { seed: 7, numRuns: 500 });
  });
});

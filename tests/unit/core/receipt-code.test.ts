import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatReceiptCode, isReceiptCode, makeReceiptCode, parseReceiptCode, spokenReceiptCode } from '../../../src/core/receipt-code.js';

const code = fc.uint8Array({ minLength: 64, maxLength: 64 }).map((bytes) => {
  let at = 0;
  // Bytes run out only when nearly all are thrown away; then zeros go on.
  return makeReceiptCode((count) => Array.from({ length: count }, () => (at < bytes.length ? (bytes[at++] ?? 0) : 0)));
});
const RUNS = { seed: 12, numRuns: 300 };

describe('receipt codes', () => {
  it('have twelve digits and a check digit that fits', () => {
    fc.assert(fc.property(code, (made) => /^\d{12}$/.test(made) && isReceiptCode(made)), RUNS);
  });

  it('reveal every single wrong digit', () => {
    fc.assert(fc.property(code, fc.nat(11), fc.integer({ min: 1, max: 9 }), (made, at, add) => {
      const wrong = made.slice(0, at) + String((Number(made[at]) + add) % 10) + made.slice(at + 1);
      return !isReceiptCode(wrong);
    }), RUNS);
  });

  it('reveal every swap of neighbours', () => {
    fc.assert(fc.property(code, fc.nat(10), (made, at) => {
      const swapped = made.slice(0, at) + made.charAt(at + 1) + made.charAt(at) + made.slice(at + 2);
      return swapped === made || !isReceiptCode(swapped);
    }), RUNS);
  });

  it('use each digit equally often', () => {
    const counts = new Array<number>(10).fill(0);
    let byte = 0;
    for (let i = 0; i < 2500; i += 1) {
      const made = makeReceiptCode((count) => Array.from({ length: count }, () => (byte = (byte + 1) % 256)));
      for (const digit of made.slice(0, 11)) counts[Number(digit)] = (counts[Number(digit)] ?? 0) + 1;
    }
    const total = counts.reduce((sum, count) => sum + count, 0);
    for (const count of counts) assert.ok(Math.abs(count / total - 0.1) < 0.01, String(counts));
  });

  it('are read as people type, copy and scan them', () => {
    const made = makeReceiptCode(() => [4, 8, 2, 7, 1, 9, 3, 5, 0, 0, 2]);
    for (const typed of [made, formatReceiptCode(made), ` ${made.slice(0, 4)} ${made.slice(4, 8)} ${made.slice(8)} `, made.replace(/(\d{4})/g, '$1-'), made.replace(/(\d{4})(?=\d)/g, '$1.'), made.replace(/4/g, '４')]) {
      assert.deepEqual(parseReceiptCode(typed), { code: made }, typed);
    }
  });

  it('say what is wrong with them', () => {
    assert.deepEqual(parseReceiptCode('  '), { fault: 'code-missing', digits: 0 });
    assert.deepEqual(parseReceiptCode('4827 1935 002'), { fault: 'code-length', digits: 11 });
    assert.deepEqual(parseReceiptCode('mã 4827'), { fault: 'code-length', digits: 4 });
    assert.deepEqual(parseReceiptCode('123456789013'), { fault: 'code-check', digits: 12 });
  });

  it('are shown in three groups that never part, and read out digit by digit', () => {
    assert.equal(formatReceiptCode('482719350021'), '4827\u00a01935\u00a00021');
    assert.equal(spokenReceiptCode('482719350021'), 'bốn tám hai bảy, một chín ba năm, không không hai một');
    assert.equal(spokenReceiptCode('482719350021', 'en'), 'four eight two seven, one nine three five, zero zero two one');
  });

  it('agree with the example of the method’s author', () => {
    // H. M. Damm: 572 has the check digit 4.
    assert.ok(isReceiptCode('000000005724'));
  });
});

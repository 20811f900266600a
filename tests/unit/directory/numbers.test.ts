import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parsePhone } from '../../../src/core/phone.js';
import { plainNumber } from '../../../src/widgets/directory/model/plain-number.js';
import { readAnyHotlines } from '../../../src/widgets/directory/model/read-any-hotlines.js';
import { readHotlines } from '../../../src/widgets/directory/model/read-hotlines.js';

const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));

describe('numbers drawn first', () => {
  it('are the same as the whole reader makes them, or are left to it', () => {
    const written = fc.oneof(
      digits(9).map((rest) => `0${rest}`), digits(10).map((rest) => `0${rest}`), digits(9).map((rest) => `+84 ${rest}`), digits(10).map((rest) => `+842${rest.slice(1)}`),
      digits(4).map((rest) => `1900 ${rest}`), digits(6).map((rest) => `1800.${rest}`), digits(3), digits(4), digits(7),
      digits(10).map((rest) => `0${rest.slice(0, 3)}.${rest.slice(3, 6)}.${rest.slice(6)}`),
    );
    fc.assert(fc.property(written, (text) => {
      const plain = plainNumber(text);
      if (!plain) return;
      const whole = parsePhone(text);
      assert.ok(whole.ok, text);
      const { display, href, dial } = whole.phone;
      assert.deepEqual({ ...plain }, { dial, display, href }, text);
    }), { numRuns: 20_000, seed: 20261116 });
  });

  for (const [text, display, href] of [
    ['0900 000 001', '0900 000 001', 'tel:+84900000001'], ['0227.385.1234', '0227 385 1234', 'tel:+842273851234'], ['024 3825 1234', '024 3825 1234', 'tel:+842438251234'],
    ['1900 0368', '1900 0368', 'tel:19000368'], ['1800 599 920', '1800 599 920', 'tel:1800599920'], ['113', '113', 'tel:113'], ['+84900000001', '0900 000 001', 'tel:+84900000001'],
  ] as const) {
    it(`writes ${text} as ${display}`, () => assert.deepEqual([plainNumber(text)?.display, plainNumber(text)?.href], [display, href]));
  }

  it('leaves words, two numbers and impossible numbers to the whole reader', () => {
    for (const text of ['ĐT: 0900 000 001', '0900 000 001 / 0900 000 002', '0168 123 4567', '12345', '']) assert.equal(plainNumber(text), undefined);
  });
});

describe('hotlines', () => {
  const lines = [{ label: 'Một cửa', number: '0900 000 001' }, { label: 'Trực', number: 'ĐT: 0900 000 002 (trực)' }, { label: 'Hỏng', number: '0900' }, { number: '113' }];
  it('come first where plain, and all with the whole reader', () => {
    assert.deepEqual(readHotlines(lines).map(({ label }) => label), ['Một cửa']);
    assert.deepEqual(readAnyHotlines(lines).map(({ label }) => label), ['Một cửa', 'Trực']);
  });
  it('say why a number is none', () => {
    const said: string[] = [];
    readAnyHotlines(lines, (path, sentence) => void said.push(`${path}: ${sentence}`));
    assert.ok(said.some((line) => /Hỏng.*thiếu chữ số/.test(line)), said.join('\n'));
  });
});

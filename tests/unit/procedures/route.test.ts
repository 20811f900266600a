import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addressWithCode, codeInAddress } from '../../../src/widgets/procedures/model/route.js';

describe('the address of a procedure', () => {
  const cases: [href: string, code: string, expected: string][] = [
    ['https://xa.vn/', '1.001193', 'https://xa.vn/?tthc=1.001193'],
    ['https://xa.vn/tin.aspx?id=5&q=a%20b', '1.001193', 'https://xa.vn/tin.aspx?id=5&q=a%20b&tthc=1.001193'],
    ['https://xa.vn/?tthc=1.000001&id=5#dau', '1.001193', 'https://xa.vn/?id=5&tthc=1.001193#dau'],
    ['https://xa.vn/?tthc=1.000001', '', 'https://xa.vn/'],
    ['https://xa.vn/?a=b?c', 'x&y', 'https://xa.vn/?a=b?c&tthc=x%26y'],
    ['https://xa.vn/?tthcx=1', '2', 'https://xa.vn/?tthcx=1&tthc=2'],
  ];
  for (const [href, code, expected] of cases) {
    it(`${href} with "${code}" is ${expected}`, () => assert.equal(addressWithCode(href, code), expected));
  }

  it('is read back as it was written, whatever the code', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, unit: 'grapheme' }).filter((code) => code.trim() === code), (code) => {
      assert.equal(codeInAddress(addressWithCode('https://xa.vn/a?b=c#d', code)), code);
    }), { seed: 7 });
  });

  it('without a code, or with a broken escape, asks for nothing', () => {
    assert.equal(codeInAddress('https://xa.vn/?id=tthc'), '');
    assert.equal(codeInAddress('https://xa.vn/#tthc=1'), '');
    assert.equal(codeInAddress('https://xa.vn/?tthc=%E0%A4%A'), '');
    assert.equal(codeInAddress('https://xa.vn/?tthc'), '');
  });
});

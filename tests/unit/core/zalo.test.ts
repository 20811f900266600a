import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseZalo, zaloOfMobile } from '../../../src/core/zalo.js';

const said = (text: string): string => {
  const reading = parseZalo(text);
  return reading.ok ? `${reading.zalo.kind} ${reading.zalo.href}` : reading.fault.key;
};
const PERSON = 'person https://zalo.me/0912345678';
const ACCOUNT = 'oa https://zalo.me/4078461959342244319';

describe('a Zalo address', () => {
  const readings: [text: string, said: string][] = [
    ['0912345678', PERSON], ['0912 345 678', PERSON], ['+84 912 345 678', PERSON], ['zalo.me/0912345678', PERSON], ['https://zalo.me/0912345678/', PERSON],
    ['http://zalo.me/84912345678', PERSON], ['Zalo: 0912.345.678', PERSON],
    ['4078461959342244319', ACCOUNT], ['https://zalo.me/4078461959342244319?src=qr', ACCOUNT],
    ['g/abcdef123', 'group https://zalo.me/g/abcdef123'], ['https://zalo.me/g/abcdef123', 'group https://zalo.me/g/abcdef123'],
    ['', 'zalo.empty'], ['  ', 'zalo.empty'],
    ['0227 3851234', 'zalo.notMobile'], ['19006769', 'zalo.notMobile'], ['113', 'zalo.notMobile'],
    ['0912345', 'zalo.form'], ['01672345678', 'zalo.form'], ['12345678901234', 'zalo.form'], ['123456789012345678901', 'zalo.form'],
    ['https://zalo.me.example.com/0912345678', 'zalo.form'], ['https://example.com/zalo.me/0912345678', 'zalo.form'], ['javascript:alert(1)', 'zalo.form'],
    ['https://zalo.me/', 'zalo.form'], ['g/', 'zalo.form'], ['g/a-b', 'zalo.form'], ['https://zalo.me/g/a/../b', 'zalo.form'], ['anh Ba', 'zalo.form'],
  ];
  for (const [text, expected] of readings) it(`“${text}” is ${expected}`, () => assert.equal(said(text), expected));

  it('of a mobile number needs no reading', () => assert.deepEqual(zaloOfMobile('0912345678'), { kind: 'person', id: '0912345678', href: 'https://zalo.me/0912345678' }));

  it('leads nowhere but to zalo.me, whatever was written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string().map((tail) => `https://zalo.me/${tail}`), fc.string().map((tail) => `zalo.me/g/${tail}`)), (text) => {
        const reading = parseZalo(text);
        if (reading.ok) assert.match(reading.zalo.href, /^https:\/\/zalo\.me\/(0[35789]\d{8}|\d{15,20}|g\/[a-z0-9]+)$/i);
      }),
      { seed: 20261120, numRuns: 2000 },
    );
  });
});

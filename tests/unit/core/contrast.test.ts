import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contrastWithWhite, darkenToContrast, parseColour } from '../../../src/core/contrast.js';

describe('contrast of an accent', () => {
  it('agrees with the published ratios', () => {
    assert.ok(Math.abs(contrastWithWhite([0, 0, 0]) - 21) < 0.01);
    assert.ok(Math.abs(contrastWithWhite(parseColour('#767676')!) - 4.54) < 0.01);
    assert.ok(Math.abs(contrastWithWhite(parseColour('#0A4C94')!) - 8.5) < 0.1);
  });

  it('leaves a dark colour alone and darkens any other to 7:1', () => {
    assert.equal(darkenToContrast(parseColour('#0a4c94')!), '#0a4c94');
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(fc.property(channel, channel, channel, (r, g, b) => {
      assert.ok(contrastWithWhite(parseColour(darkenToContrast([r, g, b]))!) >= 6.99);
    }), { seed: 3 });
  });

  it('reads what browsers give, and nothing else', () => {
    assert.deepEqual(parseColour('rgb(10, 76, 148)'), [10, 76, 148]);
    assert.deepEqual(parseColour('#a21'), [170, 34, 17]);
    assert.equal(parseColour('oklch(50% .1 20)'), undefined);
  });
});

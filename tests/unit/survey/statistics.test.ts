import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { headlineShare, sharesInTenths, tenthsText } from '../../../src/core/statistics/shares.js';
import { wilsonInterval, wilsonPercents } from '../../../src/core/statistics/wilson.js';

const seed = 20261123;
const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

describe('shares of a table', () => {
  it('add up to 100,0 whatever the counts', () => {
    fc.assert(fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 }), (counts) => {
      const shares = sharesInTenths(counts);
      assert.equal(total(shares), total(counts) === 0 ? 0 : 1000);
    }), { seed, numRuns: 5000 });
  });

  it('are never more than a tenth away from the truth, and keep the order of the counts', () => {
    fc.assert(fc.property(fc.array(fc.nat(5000), { minLength: 2, maxLength: 7 }).filter((counts) => total(counts) > 0), (counts) => {
      const shares = sharesInTenths(counts);
      counts.forEach((count, index) => assert.ok(Math.abs((shares[index] as number) - (count * 1000) / total(counts)) < 1));
      for (let i = 0; i < counts.length; i += 1) for (let j = 0; j < counts.length; j += 1) if (counts[i]! > counts[j]!) assert.ok(shares[i]! >= shares[j]!);
    }), { seed, numRuns: 2000 });
  });

  it('are those of the drawn example', () => {
    assert.deepEqual(sharesInTenths([261, 124, 19, 9, 5]).map((share) => tenthsText(share, 'vi')), ['62,4', '29,7', '4,5', '2,2', '1,2']);
  });

  it('never say 100 or 0 while somebody said otherwise', () => {
    assert.equal(headlineShare(385, 418, 'vi'), '92');
    assert.equal(headlineShare(499, 500, 'vi'), '99,8');
    assert.equal(headlineShare(4999, 5000, 'en'), '99.9');
    assert.equal(headlineShare(1, 5000, 'vi'), '0,1');
    assert.equal(headlineShare(20, 20, 'vi'), '100');
  });
});

describe('the interval around a share', () => {
  it('agrees with published values of Wilson’s score interval', () => {
    const [low, high] = wilsonInterval(81, 263);
    assert.ok(Math.abs(low - 0.2553) < 5e-4 && Math.abs(high - 0.3662) < 5e-4, `${low} ${high}`);
    assert.deepEqual(wilsonPercents(10, 10), [72, 100]);
    assert.deepEqual(wilsonPercents(0, 10), [0, 28]);
  });

  it('stays inside 0 to 1, holds the share, and narrows with more people', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (people, share) => {
      const part = Math.round(people * share);
      const [low, high] = wilsonInterval(part, people);
      assert.ok(low >= 0 && high <= 1 && low <= part / people + 1e-12 && high >= part / people - 1e-12);
      const [lowMore, highMore] = wilsonInterval(part * 4, people * 4);
      assert.ok(highMore - lowMore < high - low);
    }), { seed, numRuns: 2000 });
  });
});

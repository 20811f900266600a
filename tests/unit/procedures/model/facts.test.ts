import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { channelFee, feeFact, freshness, onlineFact, paperCount, timeFact } from '../../../../src/widgets/procedures/model/facts.js';
import type { Channel, Procedure } from '../../../../src/widgets/procedures/model/procedure.js';

const procedure = (part: Partial<Procedure> = {}): Procedure => ({ code: '1.001193', name: 'Đăng ký khai sinh', field: 'Hộ tịch', ...part });
const days = (amount: number): Channel['timeLimitValue'] => ({ amount, unit: 'workingDay' });

describe('time limit', () => {
  it('is null when none is published', () => {
    assert.equal(timeFact(procedure()), null);
    assert.equal(timeFact(procedure({ channels: [{ method: 'direct' }] })), null);
  });

  it('is the shortest, with its way to file, and says when others differ', () => {
    const channels: Channel[] = [
      { method: 'direct', timeLimit: '27 ngày làm việc', timeLimitValue: days(27) },
      { method: 'online', timeLimit: '17 ngày làm việc', timeLimitValue: days(17) },
    ];
    assert.deepEqual(timeFact(procedure({ channels })), { text: '17 ngày làm việc', method: 'online', varies: true });
  });

  it('compares across units: 20 days are shorter than 15 working days', () => {
    const channels: Channel[] = [
      { method: 'direct', timeLimit: '15 ngày làm việc', timeLimitValue: days(15) },
      { method: 'postal', timeLimit: '20 ngày', timeLimitValue: { amount: 20, unit: 'day' } },
      { method: 'online', timeLimit: '30 giờ', timeLimitValue: { amount: 30, unit: 'hour' } },
    ];
    assert.equal(timeFact(procedure({ channels }))?.method, 'online');
    assert.equal(timeFact(procedure({ channels: channels.slice(0, 2) }))?.method, 'postal');
  });

  it('takes words without a number only when there is nothing surer', () => {
    const words: Channel = { method: 'direct', timeLimit: 'Trong ngày' };
    assert.equal(timeFact(procedure({ channels: [words] }))?.text, 'Trong ngày');
    assert.equal(timeFact(procedure({ channels: [words, { method: 'online', timeLimit: '2 ngày', timeLimitValue: { amount: 2, unit: 'day' } }] }))?.text, '2 ngày');
  });
});

describe('fee', () => {
  const cases: [string, Channel, string | null, boolean][] = [
    ['nothing published', { method: 'direct' }, null, false],
    ['words', { method: 'direct', fee: '8.000 đồng/bản', feeAmount: 8000 }, '8.000 đồng/bản', false],
    ['a number alone', { method: 'direct', feeAmount: 8000 }, '8.000 đồng', false],
    ['certainly free', { method: 'direct', feeAmount: 0 }, null, true],
    ['certainly free, in words', { method: 'direct', fee: 'Miễn phí', feeAmount: 0 }, 'Miễn phí', true],
    ['free, with a price for copies', { method: 'direct', fee: 'Miễn phí', feeAmount: 0, feeNote: 'Bản sao: 8.000 đồng/bản' }, 'Miễn phí', true],
    ['"Miễn phí" without a number', { method: 'direct', fee: 'Miễn phí' }, null, false],
    ['"Miễn phí" but the note speaks of a rate', { method: 'direct', fee: 'Miễn phí', feeAmount: 0, feeNote: 'Mức thu do HĐND tỉnh quy định' }, null, false],
    ['"Không thu" without a number', { method: 'direct', fee: 'Không thu' }, null, false],
    ['"0 đồng" without a number', { method: 'direct', fee: '0 đồng' }, null, false],
  ];
  for (const [name, channel, text, free] of cases)
    it(name, () => {
      const fact = channelFee(channel);
      assert.equal(fact.text, text);
      assert.equal(fact.free, free);
    });

  it('keeps note and exemptions', () => {
    const fact = channelFee({ method: 'direct', feeNote: 'Do HĐND tỉnh quy định', feeExemptions: 'Hộ nghèo' });
    assert.equal(fact.note, 'Do HĐND tỉnh quy định');
    assert.equal(fact.exemptions, 'Hộ nghèo');
  });

  it('is that of the fastest way to file, and says when another costs something else', () => {
    const channels: Channel[] = [
      { method: 'direct', timeLimit: '7 ngày làm việc', timeLimitValue: days(7), fee: '20.000 đồng' },
      { method: 'online', timeLimit: '5 ngày làm việc', timeLimitValue: days(5), fee: '10.000 đồng' },
    ];
    assert.deepEqual(feeFact(procedure({ channels })), { text: '10.000 đồng', free: false, varies: true });
  });

  it('never says free of itself, whatever the words', () => {
    const channel = fc.record({ method: fc.constant('direct' as const), fee: fc.constantFrom('Miễn phí', 'miễn lệ phí', 'Không thu phí', '0 đ', 'Free') });
    fc.assert(fc.property(channel, (given) => channelFee(given).text === null && !channelFee(given).free), { seed: 11, numRuns: 100 });
  });
});

describe('online level', () => {
  it('is what the record says, else the lower claim its channels allow', () => {
    assert.equal(onlineFact(procedure()), null);
    assert.equal(onlineFact(procedure({ online: 'full' })), 'full');
    assert.equal(onlineFact(procedure({ channels: [{ method: 'online' }] })), 'partial');
    assert.equal(onlineFact(procedure({ channels: [{ method: 'direct' }, { method: 'postal' }] })), 'none');
  });
});

describe('freshness', () => {
  const today = '2026-11-23';
  const cases: [string, Partial<Procedure>, string][] = [
    ['checked three days ago', { checkedAt: '2026-11-20' }, 'current'],
    ['checked 180 days ago', { checkedAt: '2026-05-27' }, 'current'],
    ['checked 181 days ago', { checkedAt: '2026-05-26' }, 'stale'],
    ['never dated', {}, 'undated'],
    ['last day in force is today', { effectiveTo: '2026-11-23', checkedAt: '2026-11-20' }, 'current'],
    ['last day in force was yesterday', { effectiveTo: '2026-11-22', checkedAt: '2026-11-20' }, 'repealed'],
    ['in force from tomorrow', { effectiveFrom: '2026-11-24' }, 'notYetInForce'],
    ['in force from today', { effectiveFrom: '2026-11-23', checkedAt: '2026-11-20' }, 'current'],
  ];
  for (const [name, part, state] of cases) it(`${name}: ${state}`, () => assert.equal(freshness(procedure(part), today).state, state));

  it('falls back on the day of the whole file', () => {
    assert.deepEqual(freshness(procedure(), today, '2026-01-02'), { state: 'stale', since: '2026-01-02' });
  });
});

describe('paper count', () => {
  it('does not count remarks, and counts special cases apart', () => {
    const papers: Procedure['papers'] = [
      { papers: [{ name: 'Tờ khai' }, { name: 'Giấy chứng sinh' }] },
      { kind: 'present', papers: [{ name: 'Căn cước' }] },
      { kind: 'case', title: 'Nhờ người khác', papers: [{ name: 'Văn bản ủy quyền' }] },
      { kind: 'note', papers: [{ name: 'Ảnh chụp phải rõ' }] },
    ];
    assert.deepEqual(paperCount(procedure({ papers })), { required: 3, special: 1 });
    assert.deepEqual(paperCount(procedure()), { required: 0, special: 0 });
  });
});

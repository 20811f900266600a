import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalJson } from '../../../../src/core/contract/canonical-json.js';
import { governmentService } from '../../../../src/widgets/procedures/model/json-ld.js';
import type { Procedure } from '../../../../src/widgets/procedures/model/procedure.js';

const bare: Procedure = { code: '1.001193', name: 'Đăng ký khai sinh', field: 'Hộ tịch' };
const around = { url: 'https://xa.example/?tthc=1.001193', commune: 'Xã Đông Xá' };
interface Written {
  '@type': string; name: string; alternateName: string[]; identifier: string;
  offers?: { price: number }; availableChannel: { processingTime?: string }[];
}
const written = (procedure: Procedure) => JSON.parse(canonicalJson(governmentService(procedure, around))) as Written;

describe('the data for search engines', () => {
  it('are a GovernmentService with everyday name, official name and code', () => {
    const service = written({ ...bare, commonName: 'Làm giấy khai sinh', aliases: ['khai sinh'] });
    assert.equal(service['@type'], 'GovernmentService');
    assert.equal(service.name, 'Làm giấy khai sinh');
    assert.deepEqual(service.alternateName, ['Đăng ký khai sinh', 'khai sinh']);
    assert.equal(service.identifier, '1.001193');
  });

  it('leave out what is not known', () => {
    const service = written(bare);
    for (const key of ['offers', 'audience', 'serviceOutput', 'dateModified']) assert.ok(!(key in service), key);
  });

  it('promise no calendar days for working days', () => {
    const times = written({ ...bare, channels: [
      { method: 'direct', timeLimitValue: { amount: 3, unit: 'workingDay' } }, { method: 'online', timeLimitValue: { amount: 8, unit: 'hour' } }, { method: 'postal', timeLimitValue: { amount: 15, unit: 'day' } },
    ] }).availableChannel.map((channel) => channel.processingTime);
    assert.deepEqual(times, [undefined, 'PT8H', 'P15D']);
  });

  it('name a price only where all ways to file are sure of one amount', () => {
    const price = (...amounts: (number | undefined)[]) => written({ ...bare, channels: amounts.map((feeAmount) => ({ method: 'direct' as const, ...(feeAmount === undefined ? {} : { feeAmount }) })) }).offers?.price;
    assert.equal(price(8000, 8000), 8000);
    assert.equal(price(8000, 5000), undefined);
    assert.equal(price(8000, undefined), undefined);
    assert.equal(price(0), 0);
  });

  it('do not call free what a note makes doubtful', () => {
    assert.equal(written({ ...bare, channels: [{ method: 'direct', feeAmount: 0, feeNote: 'Mức lệ phí do HĐND tỉnh quyết định' }] }).offers, undefined);
  });
});

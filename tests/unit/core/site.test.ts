import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { siteFaults } from '../../../src/core/schema/site-faults.js';
import { readColour, readSite } from '../../../src/core/site.js';

describe('reading a site file', () => {
  it('keeps what is usable and leaves out what is not', () => {
    const site = readSite({
      name: ' Xã Đông Xá ', hotlines: [{ label: 'Một cửa', number: 900000001 }, { label: 'không có số' }, 'chữ'],
      accent: '0A4C94', language: 'fr', allowedOrigins: ['https://a.gov.vn', 'https://b.gov.vn/path', 'javascript:alert(1)'], points: 'x',
    });
    assert.equal(site.name, 'Xã Đông Xá');
    assert.deepEqual(site.hotlines, [{ label: 'Một cửa', number: '900000001' }]);
    assert.equal(site.accent, '#0a4c94');
    assert.equal(site.language, undefined);
    assert.deepEqual(site.allowedOrigins, ['https://a.gov.vn']);
    assert.equal(site.points, undefined);
  });

  it('reads anything at all without throwing', () => {
    fc.assert(fc.property(fc.anything(), (data) => { readSite(data); }), { seed: 7, numRuns: 2000 });
  });

  it('survives 10,000 seeded mutations of a good file', () => {
    const good = { name: 'Xã', hotlines: [{ label: 'a', number: '1' }], terms: { vi: { title: 'x' } }, contacts: { 'ho-tich': { name: 'b' } }, allowedOrigins: ['https://a.vn'], links: { procedure: 'https://x/{code}' } };
    const keys = Object.keys(good) as (keyof typeof good)[];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything({ maxDepth: 3 }), fc.boolean(), (key, value, nested) => {
        const part: unknown = good[key];
        readSite({ ...good, [key]: nested && Array.isArray(part) ? [...(part as unknown[]), value] : value });
      }),
      { seed: 42, numRuns: 10_000 },
    );
  });

  it('cannot be poisoned through keys of Object', () => {
    const site = readSite(JSON.parse('{"terms":{"vi":{"constructor":"x","__proto__":"y"}},"contacts":{"__proto__":{"name":"z"}}}'));
    assert.equal(({} as Record<string, unknown>).name, undefined);
    assert.equal(site.contacts?.toString, undefined);
  });
});

describe('what the webmaster is told about a faulty site file', () => {
  const faults = (data: unknown) => siteFaults(data).faults.map(({ path, sentence }) => `${path}: ${sentence}`);
  const cases: [string, unknown, RegExp][] = [
    ['a number is missing', { hotlines: [{ label: 'Một cửa' }] }, /^hotlines\[0\]\.number: còn thiếu/],
    ['a colour is not a colour', { accent: 'đỏ' }, /^accent: không phải mã màu/],
    ['an origin has a path', { allowedOrigins: ['https://a.vn/x'] }, /^allowedOrigins\[0\]: không phải địa chỉ gốc/],
    ['a name is misspelt', { hotline: [] }, /^hotline: .*chính tả/],
    ['a list is a text', { points: 'nhà A' }, /^points: cần một danh sách/],
    ['the file is a list', [], /^\(cả tệp\): /],
  ];
  for (const [name, data, expected] of cases) it(name, () => assert.match(faults(data).join('\n'), expected));
  it('nothing, where nothing is wrong', () => assert.deepEqual(faults({ name: 'Xã Đông Xá', accent: '0a4c94', hotlines: [{ label: 'a', number: '113' }] }), []));
});

describe('colours as editors leave them', () => {
  it('takes three or six digits with or without the sign', () => {
    assert.deepEqual(['#0A4C94', '0a4c94', ' a21 ', 'red', '#12', 'rgb(1,2,3)', undefined].map(readColour), ['#0a4c94', '#0a4c94', '#a21', undefined, undefined, undefined, undefined]);
  });
});

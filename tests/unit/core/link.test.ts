import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fillLink, isWebAddress } from '../../../src/core/link.js';
import { allowedUrl } from '../../../src/platform/allowed-url.js';

describe('links from templates', () => {
  it('puts encoded values in', () => assert.equal(fillLink('https://dvc.vn/t?k={code}', { code: '1.001&x=2' }), 'https://dvc.vn/t?k=1.001%26x%3D2'));
  it('gives nothing where a value is missing', () => assert.equal(fillLink('https://dvc.vn/{portalId}', {}), undefined));
  for (const bad of ['javascript:alert({code})', ' JaVaScript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,{code}', 'vbscript:x', '\u0001javascript:1']) {
    it(`refuses ${JSON.stringify(bad)}`, () => assert.equal(fillLink(bad, { code: '1' }), undefined));
  }
  for (const good of ['https://a.vn', '/tim?q=a:b', 'trang.html', '?tthc=1', '#a', '//a.vn/x']) it(`takes ${good}`, () => assert.equal(isWebAddress(good), true));
});

describe('addresses that page content may name', () => {
  const check = (url: string, allowed: string[] = []) => allowedUrl(url, 'https://xa.gov.vn/news/1.html', 'https://xa.gov.vn', allowed);
  const cases: [string, string[], string | undefined][] = [
    ['data/p.json', [], 'https://xa.gov.vn/news/data/p.json'],
    ['/data/p.json', [], 'https://xa.gov.vn/data/p.json'],
    ['https://evil.vn/p.json', [], undefined],
    ['//evil.vn/p.json', [], undefined],
    ['https://xa.gov.vn.evil.vn/p', [], undefined],
    ['https://xa.gov.vn@evil.vn/p', [], undefined],
    ['https://data.vn/p.json', ['https://data.vn'], 'https://data.vn/p.json'],
    ['http://data.vn/p.json', ['https://data.vn'], undefined],
    ['https://data.vn:8443/p.json', ['https://data.vn'], undefined],
    ['javascript:alert(1)', [], undefined],
    ['data:application/json,[]', [], undefined],
    ['blob:https://xa.gov.vn/1', [], undefined],
    ['http://[', [], undefined],
  ];
  for (const [url, allowed, expected] of cases) it(`${url} ${allowed.join()} → ${expected ?? 'refused'}`, () => assert.equal(check(url, allowed), expected));

  it('lets nothing through that is not on an allowed origin, whatever is written', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom('//', '\\\\', '/\\').chain((p) => fc.domain().map((d) => p + d))), (url) => {
      const result = check(url);
      assert.ok(result === undefined || new URL(result).origin === 'https://xa.gov.vn', `${url} → ${result}`);
    }), { seed: 11, numRuns: 5000 });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { embedFrom, embedFromLink as readLink, type EmbedConfig } from '../../../src/core/embed-config.js';

const embedFromLink = (href: string) => readLink(href, URLSearchParams);

const attributesOf = (config: EmbedConfig | undefined) => Object.fromEntries(config?.attributes ?? []);

describe('the configuration in a link', () => {
  it('names the widget and its attributes', () => {
    const config = embedFromLink('https://xa.vn/tra-cuu#commune=procedures&src=%2Fdata%2Fp.json&heading=Th%E1%BB%A7%20t%E1%BB%A5c');
    assert.equal(config?.widget, 'procedures');
    assert.deepEqual(attributesOf(config), { src: '/data/p.json', heading: 'Thủ tục' });
  });

  it('is absent from an ordinary link', () => {
    assert.equal(embedFromLink('/gioi-thieu#commune'), undefined);
    assert.equal(embedFromLink('/gioi-thieu?a=1&commune=procedures'), undefined);
    assert.equal(embedFromLink('/#commune='), undefined);
  });

  it('drops every name that is not on the list', () => {
    const config = embedFromLink('/#commune=procedures&onclick=alert(1)&style=color:red&innerHTML=<b>&class=x&id=y&slot=z&__proto__=q&constructor=c&src=/p.json');
    assert.deepEqual(config?.attributes, [['src', '/p.json']]);
  });

  it('keeps a stray percent sign, and reads a plus as a space like any query', () => {
    assert.deepEqual(attributesOf(embedFromLink('/#commune=survey&heading=100%+hai')), { heading: '100% hai' });
  });
});

describe('the configuration of a block', () => {
  it('is read by attribute name', () => {
    const data: Record<string, string> = { src: '/p.json', 'heading-level': '3', onclick: 'alert(1)' };
    const config = embedFrom('procedures', (name) => data[name] ?? null);
    assert.equal(config?.widget, 'procedures');
    assert.deepEqual(attributesOf(config), { src: '/p.json', 'heading-level': '3' });
  });

  it('is absent without a name', () => {
    assert.equal(embedFrom(null, () => 'x'), undefined);
  });
});

describe('any address at all', () => {
  it('never throws, and gives no attribute that is not on the list', () => {
    fc.assert(fc.property(fc.webFragments(), fc.string(), (fragment, rest) => {
      for (const href of [`/#commune=${fragment}`, `/#commune=procedures&${rest}`, `/#commune=procedures&${fragment}&src=${rest}`, rest]) {
        for (const name of Object.keys(attributesOf(embedFromLink(href)))) assert.match(name, /^(src|heading|heading-level|frame|theme|lang|query|field|limit)$/);
      }
    }), { seed: 20261123, numRuns: 2000 });
  });
});

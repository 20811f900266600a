import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { build } from 'vite';
import { canonicalJson, pageAddress, parseIdempotencyKey, payloadHash, sha256Hex } from '../../../../src/core/contract/index.js';

const RUNS = { seed: 5, numRuns: 500 };
const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('canonical JSON', () => {
  it('is JSON that says the same', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      assert.deepEqual(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value)));
    }), RUNS);
  });

  it('writes texts as JSON.stringify does', () => {
    fc.assert(fc.property(anyText, (text) => canonicalJson(text) === JSON.stringify(text)), RUNS);
  });

  it('does not depend on the order in which members were set', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
      assert.equal(canonicalJson(Object.fromEntries(Object.entries(object).reverse())), canonicalJson(object));
    }), RUNS);
  });

  it('leaves out members that are not set', () => {
    assert.equal(canonicalJson({ b: undefined, a: [undefined, null] }), '{"a":[null,null]}');
  });

  it('is not fooled by pages that gave arrays and strings a toJSON', () => {
    const arrays = Array.prototype as unknown as { toJSON?: () => string };
    const strings = String.prototype as unknown as { toJSON?: () => string };
    arrays.toJSON = () => 'broken';
    strings.toJSON = () => 'broken';
    try {
      assert.equal(canonicalJson({ a: ['x'] }), '{"a":["x"]}');
    } finally {
      delete arrays.toJSON;
      delete strings.toJSON;
    }
  });

  it('refuses what has no JSON form', () => {
    for (const value of [NaN, Infinity, 1n, Symbol('x'), () => 1]) assert.throws(() => canonicalJson(value), TypeError);
  });
});

describe('the payload hash', () => {
  it('is SHA-256 of the UTF-8 bytes', () => {
    fc.assert(fc.property(anyText, (text) => sha256Hex(text) === createHash('sha256').update(text).digest('hex')), RUNS);
    for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 100_000]) {
      const text = 'a'.repeat(length);
      assert.equal(sha256Hex(text), createHash('sha256').update(text).digest('hex'), String(length));
    }
  });

  it('is the same for the same payload however it is written', () => {
    assert.equal(payloadHash({ a: 1, b: 'ế' }), payloadHash({ b: 'ế', a: 1 }));
    assert.notEqual(payloadHash({ a: 1 }), payloadHash({ a: '1' }));
  });

  it('costs a page no more than 1.2 kB', async () => {
    const entry = fileURLToPath(new URL('../../../../src/core/contract/sha256.ts', import.meta.url));
    const built = await build({
      configFile: false, logLevel: 'silent',
      build: { write: false, target: 'es2019', lib: { entry, formats: ['es'] }, rolldownOptions: { output: { minify: true } } },
    });
    const first = Array.isArray(built) ? built[0] : built;
    assert.ok(first && 'output' in first);
    const chunk = first.output[0].code;
    const bytes = gzipSync(chunk, { level: 9 }).length;
    assert.ok(bytes <= 1229, `${bytes} bytes gz`);
  });
});

describe('the idempotency key', () => {
  it('is read with and without the quotes of the draft', () => {
    assert.equal(parseIdempotencyKey('"0123456789abcdef"'), '0123456789abcdef');
    assert.equal(parseIdempotencyKey(' 0123456789abcdef '), '0123456789abcdef');
  });

  it('is refused when short, long or of other characters', () => {
    for (const header of [null, undefined, '', 'short', 'a'.repeat(65), '0123456789 abcdef', '0123456789abcdéf']) assert.equal(parseIdempotencyKey(header), null);
  });
});

describe('the page address', () => {
  it('loses user, query and fragment', () => {
    assert.equal(pageAddress('https://a:b@dongxa.example/x/y?phone=1#z'), 'https://dongxa.example/x/y');
    assert.equal(pageAddress('https://dongxa.example#x@y'), 'https://dongxa.example');
  });

  it('is empty when it is no page', () => {
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', '', 'dongxa.example']) assert.equal(pageAddress(url), '');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge, pauseBefore } from '../../../src/core/delivery/policy.js';

describe('what an answer of the receiver means', () => {
  const cases: [string, number, string | undefined, string][] = [
    ['created', 201, undefined, 'received'],
    ['a repeat of an earlier receipt', 200, undefined, 'received'],
    ['a field is wrong', 422, 'validation', 'refused'],
    ['another text under the same key', 409, 'idempotency-conflict', 'refused'],
    ['too large', 413, 'too-large', 'refused'],
    ['proof of work is asked for', 403, 'proof-required', 'prove'],
    ['too many at once', 429, 'rate-limited', 'retry'],
    ['the server is busy', 503, 'unavailable', 'retry'],
    ['a proxy timed out', 504, undefined, 'retry'],
    ['a portal in front wants a login', 401, undefined, 'retry'],
    ['a redirect to a login page', 302, undefined, 'retry'],
  ];
  for (const [name, status, kind, then] of cases) it(`${name} (${status}) → ${then}`, () => assert.equal(judge(status, kind).then, then));

  it('keeps to the wait the receiver asks for, at most an hour', () => {
    assert.deepEqual(judge(429, undefined, 30), { then: 'retry', reason: 'limited', afterMs: 30_000 });
    assert.deepEqual(judge(503, undefined, 90_000), { then: 'retry', reason: 'busy', afterMs: 3_600_000 });
  });
});

describe('the pause before the next attempt', () => {
  it('is never under a second nor over five minutes, whatever chance says', () => {
    for (let attempts = 1; attempts < 200; attempts++) {
      for (const random of [0, 0.3, 0.999]) {
        const pause = pauseBefore(attempts, random);
        assert.ok(pause >= 1000 && pause <= 300_000, `${attempts}, ${random}: ${pause}`);
      }
    }
  });

  it('grows with the attempts', () => {
    assert.ok(pauseBefore(1, 1) < pauseBefore(3, 1));
    assert.equal(pauseBefore(50, 1), 300_000);
  });
});

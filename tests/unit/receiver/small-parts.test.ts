import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HolidayFile } from '../../../src/core/holidays/types.js';
import { wireInstant, vietnamMonth } from '../../../src/receiver/clock/instants.js';
import { workingDays } from '../../../src/receiver/clock/working-days.js';
import { formKeys } from '../../../src/receiver/feedback/form-submission.js';
import { ProblemError } from '../../../src/receiver/http/problem.js';
import { originAllowed } from '../../../src/receiver/http/origins.js';
import { rateLimiter } from '../../../src/receiver/http/rate-limit.js';
import { toCsv } from '../../../src/receiver/officers/csv.js';
import { clockState } from '../../../src/receiver/officers/message-rows.js';
import { countingMonth, monthBefore, monthClosed } from '../../../src/receiver/survey/counting-month.js';
import { makeVisitToken, visitOf } from '../../../src/receiver/survey/visit-token.js';

const at = (text: string): number => Date.parse(text);

describe('times', () => {
  it('go over the wire in Vietnamese time', () => {
    assert.equal(wireInstant('2026-12-31T17:30:00.000Z'), '2027-01-01T00:30:00+07:00');
    assert.equal(vietnamMonth(at('2026-12-31T17:30:00Z')), '2027-01');
  });

  const file: HolidayFile = { from: '2026-01-01', to: '2026-12-31', days: [{ date: '2026-02-16', to: '2026-02-20', off: 'tet' }, { date: '2026-09-01', to: '2026-09-02', off: 'national' }] };
  const cases: [string, string, number, string | null][] = [
    ['a week in working days', '2026-11-09T08:00:00+07:00', 7, '2026-11-18T17:00:00+07:00'],
    ['a weekend and the holiday of 24/11', '2026-11-20T08:00:00+07:00', 2, '2026-11-25T17:00:00+07:00'],
    ['a message written after midnight in Vietnam', '2026-11-09T18:00:00Z', 1, '2026-11-11T17:00:00+07:00'],
    ['a time no file covers', '2026-12-30T08:00:00+07:00', 5, null],
  ];
  for (const [name, from, days, due] of cases) {
    it(`due are counted over ${name}`, () => {
      const found = workingDays([file]).dueAt(at(from), days, 17 * 60);
      assert.equal(found === null ? null : wireInstant(new Date(found).toISOString()), due);
    });
  }

  it('due are never promised without a holiday file', () => {
    assert.equal(workingDays([]).dueAt(at('2026-11-09T08:00:00+07:00'), 7, 1020), null);
  });

  it('of a promise have a state', () => {
    const due = '2026-11-20T10:00:00.000Z';
    const state = (finished: string | null, now: string): string => clockState({ due_at: due, finished_at: finished }, at(now));
    assert.deepEqual([
      state(null, '2026-11-18T10:00:00Z'), state(null, '2026-11-20T09:00:00Z'), state(null, '2026-11-20T10:00:01Z'),
      state('2026-11-20T10:00:00.000Z', '2026-12-01T00:00:00Z'), state('2026-11-21T10:00:00.000Z', '2026-12-01T00:00:00Z'), clockState({ due_at: null, finished_at: null }, 0),
    ], ['running', 'due-soon', 'late', 'done-in-time', 'done-late', 'none']);
  });

  it('of surveys fall into months that stand three days after their end', () => {
    assert.equal(monthClosed('2026-10', at('2026-11-03T16:59:00Z')), false);
    assert.equal(monthClosed('2026-10', at('2026-11-03T17:01:00Z')), true);
    assert.equal(countingMonth(at('2026-10-31T10:00:00Z'), at('2026-11-02T10:00:00Z')), '2026-10');
    assert.equal(countingMonth(at('2026-11-02T10:05:00Z'), at('2026-11-02T10:00:00Z')), '2026-11');
    assert.equal(monthBefore('2026-02', 3), '2025-11');
  });
});

describe('the rate limiter', () => {
  it('lets through what the limit says, then one each time the refill allows', () => {
    let now = 0;
    const limiter = rateLimiter(() => now, { feedback: { most: 3, seconds: 30 } });
    for (let i = 0; i < 3; i += 1) limiter.take('feedback', 'a');
    assert.throws(() => limiter.take('feedback', 'a'), (error: unknown) => error instanceof ProblemError && error.details.retryAfterSeconds === 10);
    limiter.take('feedback', 'b');
    now = 10_000;
    limiter.take('feedback', 'a');
    assert.throws(() => limiter.take('feedback', 'a'));
  });

  it('takes nothing away when the clock is set back', () => {
    let now = 1_000_000;
    const limiter = rateLimiter(() => now, { feedback: { most: 3, seconds: 30 } });
    limiter.take('feedback', 'a');
    now = 0;
    limiter.take('feedback', 'a');
    limiter.take('feedback', 'a');
  });
});

describe('the list of pages that may send', () => {
  const allowed = ['https://dongxa.example', 'https://*.tinh.example'];
  for (const [origin, good] of [
    ['https://dongxa.example', true], ['https://a.tinh.example', true], ['https://a.b.tinh.example', true],
    ['http://dongxa.example', false], ['https://tinh.example', false], ['https://eviltinh.example', false], ['https://a.tinh.example.evil.example', false], ['null', false],
  ] as const) it(`${good ? 'has' : 'has not'} ${origin}`, () => { assert.equal(originAllowed(origin, allowed), good); });
});

describe('CSV', () => {
  it('is what Excel reads as Vietnamese text', () => {
    assert.equal(toCsv([['Mã', 'Số'], ['a "b"\nc', 5], [null, -1]]), '\uFEFF"Mã","Số"\r\n"a ""b""\nc",5\r\n,-1\r\n');
  });

  it('lets no text become a formula', () => {
    for (const text of ['=1+1', '+84900', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '|cmd']) assert.match(toCsv([[text]]), /^\uFEFF"'/, JSON.stringify(text));
    assert.equal(toCsv([['0900 000 011']]), '\uFEFF"0900 000 011"\r\n');
  });
});

describe('visit tokens', () => {
  it('are read with and without hyphens and in any case, by their own commune only', () => {
    const token = makeVisitToken('secret-a');
    assert.match(token, /^[2-9B-Z]{4}-[2-9B-Z]{4}-[2-9B-Z]{5}$/);
    const visit = visitOf('secret-a', token);
    assert.ok(visit);
    assert.equal(visitOf('secret-a', token.replace(/-/g, '').toLowerCase()), visit);
    assert.equal(visitOf('secret-b', token), null);
    assert.ok(!visit.includes(token.slice(0, 4)));
  });

  it('of another form are nobody’s', () => {
    for (const token of ['', 'abc', 'ẾẾẾẾ-ẾẾẾẾ-ẾẾẾẾẾ', '0'.repeat(13), '9'.repeat(40)]) assert.equal(visitOf('secret-a', token), null);
  });
});

describe('forms without a key', () => {
  it('are the same intention for ten minutes, across the change of a slot', () => {
    const hash = 'f'.repeat(64);
    const [first] = formKeys(hash, [], 599_000);
    assert.ok(formKeys(hash, [], 601_000).includes(first));
    assert.ok(!formKeys(hash, [], 1_801_000).includes(first));
    assert.notEqual(formKeys(hash, [new Uint8Array([1])], 0)[0], formKeys(hash, [], 0)[0]);
  });
});

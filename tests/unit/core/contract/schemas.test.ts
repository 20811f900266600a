import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import {
  FEEDBACK_KINDS, LIMITS, ROUTES, communeKeySchema, feedbackSubmissionSchema, messageActionSchema, openingInputSchema, phoneSchema, procedureCodeSchema,
  surveyAnswerSchema, timestampSchema, viaSchema,
} from '../../../../src/core/contract/index.js';
import { message, surveyAnswer } from '../../../receiver/support/samples.js';

const takes = (schema: v.GenericSchema, value: unknown): boolean => v.safeParse(schema, value).success;
const keys = (schema: v.GenericSchema, value: unknown): string[] => (v.safeParse(schema, value, { abortPipeEarly: true }).issues ?? []).map((issue) => issue.message);

describe('the wire contract', () => {
  it('takes what the forms send, of every kind', () => {
    for (const kind of FEEDBACK_KINDS) assert.ok(takes(feedbackSubmissionSchema, message({ kind })));
    assert.ok(takes(surveyAnswerSchema, surveyAnswer()));
  });

  it('drops what it does not know instead of keeping it', () => {
    const parsed = v.parse(feedbackSubmissionSchema, { ...message(), userAgent: 'x', context: { ...message().context, screen: '360x640' } });
    assert.ok(!JSON.stringify(parsed).includes('360x640') && !('userAgent' in parsed));
  });

  it('carries nothing of a person who stays anonymous', () => {
    const parsed = v.parse(feedbackSubmissionSchema, message({ contact: { mode: 'anonymous', name: 'Mẫu' } as never }));
    assert.deepEqual(parsed.contact, { mode: 'anonymous' });
  });

  const phones: [string, boolean][] = [
    ['0900 000 011', true], ['0900000011', true], ['+84 900 000 011', true], ['0226.3820.123', true], ['(0226) 3820 123', true], ['1900 6769', true],
    ['090', false], ['090000001199999', false], ['không có', false], ['', false],
  ];
  for (const [phone, good] of phones) it(`${good ? 'takes' : 'refuses'} the phone number “${phone}”`, () => { assert.equal(takes(phoneSchema, phone), good); });

  it('names each fault by the key of its sentence', () => {
    assert.deepEqual(keys(feedbackSubmissionSchema, { ...message(), content: 'a'.repeat(LIMITS.contentMax + 1) }), ['content-too-long']);
    assert.deepEqual(keys(surveyAnswerSchema, surveyAnswer({ answers: [{ kind: 'none', question: 'a' }, { kind: 'none', question: 'a' }] })), ['question-twice']);
    assert.deepEqual(keys(messageActionSchema, { action: 'refuse', version: 1, reason: ' ' }), ['text-missing']);
    assert.deepEqual(keys(openingInputSchema, { present: [] }), ['present-missing']);
  });

  it('knows communes, procedures, sources and times by their form', () => {
    for (const [schema, good, bad] of [
      [communeKeySchema, ['dong-xa', 'x1'], ['Dong-Xa', '-x', 'x-', '../x', '', '-']],
      [procedureCodeSchema, ['1.001193', '2.000286.000.00.00.H38'], ['1001193', '1.0011', 'x.001193']],
      [viaSchema, ['quay-3', 'to_roi.2026'], ['quầy 3', '-x', '=x', 'a'.repeat(41)]],
      [timestampSchema, ['2026-11-23T08:42:00+07:00', '2026-11-23T01:42:00.123Z'], ['2026-11-23', '2026-13-23T08:42:00Z', '23/11/2026']],
    ] as const) {
      for (const value of good) assert.ok(takes(schema, value), value);
      for (const value of bad) assert.ok(!takes(schema, value), value);
    }
  });

  it('makes addresses that cannot be led astray', () => {
    assert.equal(ROUTES.feedback('https://r.example/', 'dong-xa'), 'https://r.example/v1/dong-xa/feedback');
    assert.equal(ROUTES.photo('https://r.example', 'dong-xa', '../x'), 'https://r.example/v1/dong-xa/photos/..%2Fx');
    assert.equal(ROUTES.officers('', 'dong-xa', 'messages', 'a b'), '/v1/dong-xa/officers/messages/a%20b');
  });
});

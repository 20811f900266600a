import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { feedbackSubmissionSchema } from '../../../src/core/contract/feedback.js';
import { FEEDBACK_KINDS } from '../../../src/core/contract/feedback.js';
import { FEEDBACK_KIND_NAMES } from '../../../src/core/feedback-kinds.js';
import { NO_FIELDS, type Fields } from '../../../src/widgets/feedback/model/fields.js';
import { readSettings } from '../../../src/widgets/feedback/model/settings.js';
import { fieldsOf, submissionOf } from '../../../src/widgets/feedback/model/submission.js';
import { checkContact, checkContent } from '../../../src/widgets/feedback/model/validate.js';

const NOW = Date.parse('2026-11-23T08:42:00+07:00');
const settings = readSettings({ homeVisit: true, email: true }, {
  feedback: { kinds: FEEDBACK_KINDS.map((kind) => ({ kind, contactModes: ['contact-private', 'anonymous'], workingDays: 7 })) },
});
const bodyOf = (fields: Fields) => submissionOf(fields, {
  context: { widgetVersion: 'test' }, photos: ['0123456789abcdef'], asked: settings.consents, now: NOW, trap: '', secondsOpen: 12,
});
const agreed = { purpose: 'contact', granted: true, textVersion: '1', at: '2026-11-23T08:42:00+07:00' };
const GOOD: Fields = { ...NO_FIELDS, kind: 'phan-anh', content: 'Đèn đường hỏng', mode: 'contact-private', name: 'Lê Văn Nếp', phone: '0900 000 099', consents: { contact: agreed } };

const text = fc.oneof(fc.constant(''), fc.constant('   '), fc.string({ maxLength: 40 }), fc.string({ minLength: 180, maxLength: 260 }));
const fieldsArbitrary: fc.Arbitrary<Fields> = fc.record({
  kind: fc.constantFrom(...FEEDBACK_KINDS), subject: fc.constantFrom('', 'Thủ tục 1.001193'), content: fc.oneof(text, fc.string({ minLength: 1990, maxLength: 2010 })),
  place: text, hamlet: text, mode: fc.constantFrom('contact-private', 'anonymous'), name: text,
  phone: fc.oneof(text, fc.constantFrom('0900000099', '+84 900 000 099', '0227 3851 234', '09000', '113', '(0227) 385', '12345678', '0900 000 0999')),
  email: fc.oneof(text, fc.constantFrom('a@b.vn', 'a@b', '<x>@y.z')), forWhom: text, preferredTime: text,
  consents: fc.constantFrom({}, { contact: agreed }),
}).map((fields) => ({ ...fields, hamlet: fields.kind === 'ho-tro-tai-nha' ? fields.hamlet : fields.hamlet.slice(0, 200) })) as fc.Arbitrary<Fields>; // elsewhere a hamlet is chosen, not typed

describe('the form and the contract agree', () => {
  it('names the same kinds', () => assert.deepEqual(FEEDBACK_KIND_NAMES, FEEDBACK_KINDS));

  it('whatever the form lets pass, the contract takes', () => {
    fc.assert(fc.property(fieldsArbitrary, (fields) => {
      const faults = [...checkContent(fields, settings), ...checkContact(fields, settings)];
      const result = v.safeParse(feedbackSubmissionSchema, bodyOf(fields));
      if (!faults.length) assert.equal(result.success, true, JSON.stringify(result.issues?.map((issue) => [issue.path?.map(({ key }) => key), issue.message])));
    }), { seed: 20261123, numRuns: 2000 });
  });

  it('whatever the contract refuses, the form names by the same key and field', () => {
    fc.assert(fc.property(fieldsArbitrary, (fields) => {
      const result = v.safeParse(feedbackSubmissionSchema, bodyOf(fields));
      if (result.success) return;
      const found = [...checkContent(fields, settings), ...checkContact(fields, settings)].map(({ pointer }) => pointer);
      for (const issue of result.issues) {
        const pointer = `/${(issue.path ?? []).map(({ key }) => String(key)).join('/')}`;
        // A place of help at home is one field of the form and two of the body.
        const ours = pointer === '/place/hamlet' && fields.kind === 'ho-tro-tai-nha' ? '/homeVisit/hamlet' : pointer;
        assert.ok(found.includes(ours), `${pointer}: ${issue.message}, form: ${found.join(' ')}`);
      }
    }), { seed: 7, numRuns: 2000 });
  });

  it('a filled-in form gives a body the contract takes whole', () => {
    const body = bodyOf({ ...GOOD, place: 'Trước nhà văn hóa', position: { latitude: 20.5, longitude: 106.2, accuracyMetres: 12 } });
    assert.deepEqual(v.parse(feedbackSubmissionSchema, body), body);
  });

  it('an anonymous message carries nothing of the person, not even the consent to be called', () => {
    const body = bodyOf({ ...GOOD, mode: 'anonymous', email: 'a@b.vn' });
    assert.deepEqual(body.contact, { mode: 'anonymous' });
    assert.doesNotMatch(JSON.stringify(body), /Nếp|0900|a@b|"purpose":"contact"/);
  });

  it('a body that lay in the outbox comes back as fields, so that nothing is written twice', () => {
    const fields: Fields = { ...GOOD, place: 'Cổng chợ', email: 'a@b.vn' };
    const back = fieldsOf(JSON.stringify(bodyOf(fields)));
    assert.deepEqual({ ...back, position: undefined }, { ...fields, consents: {}, position: undefined });
    assert.equal(fieldsOf(''), undefined);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { INITIAL, nextState, type Action, type FormState } from '../../../src/widgets/feedback/model/reducer.js';
import { readSettings } from '../../../src/widgets/feedback/model/settings.js';

const settings = readSettings({}, { feedback: { kinds: [{ kind: 'gop-y', contactModes: ['contact-private', 'anonymous'], workingDays: 7 }, { kind: 'phan-anh', contactModes: ['contact-private'], workingDays: 15 }] } });
const run = (actions: readonly Action[], from: FormState = INITIAL) => actions.reduce((state, action) => nextState(state, action, settings), from);
const type = (field: 'content' | 'name' | 'phone', value: string): Action => ({ type: 'typed', field, value });
const consent: Action = { type: 'consent', consent: { purpose: 'contact', granted: true, textVersion: '1', at: '2026-11-23T08:42:00Z' } };

describe('three steps', () => {
  it('goes on only when a step has no fault, and keeps every word', () => {
    const stuck = run([type('content', '  '), { type: 'next' }]);
    assert.deepEqual([stuck.screen, stuck.fields.content, stuck.faults.length], ['content', '  ', 2]);
    const review = run([{ type: 'kind', kind: 'gop-y' }, type('content', 'Chợ bẩn'), { type: 'next' }, type('name', 'An'), type('phone', '0900000099'), consent, { type: 'next' }]);
    assert.equal(review.screen, 'review');
    assert.equal(run([{ type: 'next' }], review), review);
  });
  it('a corrected field loses its fault when it is left, not a letter earlier; new faults wait', () => {
    const stuck = run([{ type: 'kind', kind: 'gop-y' }, { type: 'next' }, type('content', 'a')]);
    assert.equal(stuck.faults.length, 1);
    assert.equal(run([{ type: 'left' }], stuck).faults.length, 0);
    assert.equal(run([type('content', ''), { type: 'left' }], stuck).faults.length, 1);
  });
  it('another kind may not be sent without a name: the way of answering follows', () => {
    const anonymous = run([{ type: 'kind', kind: 'gop-y' }, type('content', 'a'), { type: 'next' }, { type: 'mode', mode: 'anonymous' }, { type: 'next' }]);
    assert.equal(anonymous.screen, 'review');
    const other = run([{ type: 'went', step: 'content' }, { type: 'kind', kind: 'phan-anh' }, { type: 'next' }], anonymous);
    assert.equal(other.fields.mode, 'contact-private');
  });
  it('the receiver’s faults open the step of the first one', () => {
    const state = run([{ type: 'screen', screen: 'sent' }, { type: 'refused', faults: [{ pointer: '/contact/phone', key: 'phone-invalid' }] }]);
    assert.deepEqual([state.screen, state.faults.length, state.busy], ['contact', 1, false]);
    assert.equal(run([{ type: 'refused', faults: [{ pointer: '/photos', key: 'photo-missing' }] }]).screen, 'content');
    assert.equal(run([{ type: 'refused', faults: [{ pointer: '/consents/publication', key: 'consent-missing' }] }]).screen, 'review');
  });
  it('no order of actions but "emptied" and typing itself ever changes a word', () => {
    const action = fc.constantFrom<Action>({ type: 'next' }, { type: 'left' }, { type: 'went', step: 'contact' }, { type: 'went', step: 'content' }, { type: 'kind', kind: 'phan-anh' },
      { type: 'mode', mode: 'anonymous' }, consent, { type: 'busy', busy: true }, { type: 'refused', faults: [{ pointer: '/content', key: 'x' }] }, { type: 'screen', screen: 'sent' }, { type: 'opened', kind: 'gop-y' });
    fc.assert(fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
      const { fields } = run(actions, run([type('content', 'Giữ nguyên'), type('name', 'An'), type('phone', '09')]));
      assert.deepEqual([fields.content, fields.name, fields.phone], ['Giữ nguyên', 'An', '09']);
    }), { seed: 11, numRuns: 500 });
  });
});

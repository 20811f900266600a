import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextState, type Action } from '../../../src/widgets/procedures/model/reducer.js';
import { savedView } from '../../../src/widgets/procedures/model/saved-view.js';
import { INITIAL, type ViewState } from '../../../src/widgets/procedures/model/state.js';

const after = (...actions: Action[]): ViewState => {
  let state = INITIAL;
  for (const action of actions) state = nextState(state, action);
  return state;
};
const query = (text: string): Action => ({ type: 'asked', ask: { kind: 'query', text } });

describe('what the citizen does', () => {
  it('typing opens the suggestions, and deleting everything shuts them', () => {
    assert.equal(after({ type: 'typed', text: 'k' }).suggesting, true);
    assert.equal(after({ type: 'typed', text: 'k' }, { type: 'typed', text: ' ' }).suggesting, false);
  });

  it('↓ and ↑ go round through the rows and the field itself', () => {
    const down: Action = { type: 'moved', by: 1, rows: 2 };
    const up: Action = { type: 'moved', by: -1, rows: 2 };
    assert.deepEqual([after(down), after(down, down), after(down, down, down), after(up), after(up, up)].map(({ active }) => active), [0, 1, -1, 1, 0]);
  });

  it('a search shuts the suggestions, drops old filters and starts at the first page', () => {
    const state = after(query('đất'), { type: 'narrowed', fields: ['Đất đai'] }, { type: 'more' }, { type: 'typed', text: 'khai sinh' }, query('khai sinh'));
    assert.deepEqual(state, { ...INITIAL, typed: 'khai sinh', ask: { kind: 'query', text: 'khai sinh' } });
  });

  it('a search for nothing keeps the list and says what to do', () => {
    const state = after(query('đất'), query('  '));
    assert.equal(state.emptyAsked, true);
    assert.deepEqual(state.ask, { kind: 'query', text: 'đất' });
    assert.equal(nextState(state, { type: 'typed', text: 'a' }).emptyAsked, false);
  });

  it('another filter goes back to the first page', () => {
    assert.equal(after(query('đất'), { type: 'more' }, { type: 'narrowed', online: ['full'] }).pages, 1);
  });

  it('choosing a life event empties the field', () => {
    assert.equal(after({ type: 'typed', text: 'kh' }, { type: 'asked', ask: { kind: 'event', id: 'khai-sinh' } }).typed, '');
  });

  it('opening and coming back keeps the list', () => {
    const list = after(query('đất'), { type: 'more' });
    const open = nextState(list, { type: 'opened', code: '1.1' });
    assert.equal(open.open, '1.1');
    assert.deepEqual(nextState(open, { type: 'restored', code: '', view: savedView(list) }), list);
  });

  it('clearing goes to the first screen and keeps what is unfolded there', () => {
    assert.deepEqual(after({ type: 'allFields', open: true }, query('đất'), { type: 'cleared' }), { ...INITIAL, allFields: true });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readSavedView, savedView } from '../../../src/widgets/procedures/model/saved-view.js';
import { INITIAL, type ViewState } from '../../../src/widgets/procedures/model/state.js';

describe('a view kept in the history', () => {
  it('is read back as it was kept', () => {
    const view: ViewState = { ...INITIAL, typed: 'khai sinh', ask: { kind: 'query', text: 'khai sinh' }, fields: ['Hộ tịch'], online: ['full'], pages: 3 };
    assert.deepEqual(readSavedView(JSON.parse(JSON.stringify(savedView(view)))), savedView(view));
  });

  it('is dropped where the page, or another script, kept something else', () => {
    for (const other of [undefined, null, 1, 'x', [], {}, { typed: 'a' }, { ...savedView(INITIAL), ask: { kind: 'other' } }, { ...savedView(INITIAL), fields: 'Hộ tịch' }]) {
      assert.equal(readSavedView(other), undefined);
    }
  });

  it('never throws and never lets a wrong type through', () => {
    fc.assert(fc.property(fc.anything({ maxDepth: 3 }), (value) => {
      const view = readSavedView(value);
      assert.ok(view === undefined || (typeof view.typed === 'string' && view.pages >= 1));
    }), { seed: 11, numRuns: 2000 });
  });

  it('is limited to known levels and a sane number of pages', () => {
    const view = readSavedView({ ...savedView(INITIAL), online: ['full', 'magic', 3], fields: ['a', 2], pages: 1e9 });
    assert.deepEqual(view, { ...savedView(INITIAL), online: ['full'], fields: ['a'], pages: 1 });
  });
});

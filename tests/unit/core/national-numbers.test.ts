import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EMERGENCY_NUMBERS, HELP_NUMBERS } from '../../../src/core/national-numbers.js';
import { parsePhone } from '../../../src/core/phone.js';

describe('the national numbers', () => {
  it('for an emergency are police, fire, ambulance, disasters and child protection, in that order', () => {
    assert.deepEqual(EMERGENCY_NUMBERS.map(({ number }) => number), ['113', '114', '115', '112', '111']);
    assert.ok(EMERGENCY_NUMBERS.every(({ check }) => !check));
  });

  it('can all be dialled, have a name in both languages and a source', () => {
    for (const { number, name, note, source } of [...EMERGENCY_NUMBERS, ...HELP_NUMBERS]) {
      const reading = parsePhone(number);
      assert.ok(reading.ok, number);
      assert.equal(reading.phone.href, `tel:${number}`, 'without country code');
      assert.ok(name.vi && name.en && source, number);
      if (note) assert.ok(note.vi && note.en, number);
    }
  });

  it('are each there once', () => {
    const all = [...EMERGENCY_NUMBERS, ...HELP_NUMBERS].map(({ number }) => number);
    assert.equal(new Set(all).size, all.length);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { phoneticKey } from '../../../../src/core/search/phonetic.js';
import { isOneSlip } from '../../../../src/core/search/slip.js';
import { withoutTypingKeys } from '../../../../src/core/search/telex.js';
import { Vocabulary } from '../../../../src/core/search/vocabulary.js';

describe('typing keys left in a syllable', () => {
  const cases: [string, string][] = [
    ['ddangw', 'dang'],
    ['kys', 'ky'],
    ['nguyeenx', 'nguyen'],
    ['chuwngs', 'chung'],
    ['thuwcj', 'thuc'],
    ['d9ang', 'dang'],
    ['ky1', 'ky'],
    ['keets', 'ket'],
    ['khaaru', 'khau'],
    ['hooj', 'ho'],
  ];
  for (const [typed, meant] of cases) {
    it(`offers "${meant}" for "${typed}"`, () => assert.ok(withoutTypingKeys(typed).includes(meant), String(withoutTypingKeys(typed))));
  }
  it('offers nothing for a clean syllable without tone letters', () => assert.deepEqual(withoutTypingKeys('dang'), []));
});

describe('sounds that people mix up', () => {
  for (const [one, other] of [['xinh', 'sinh'], ['trung', 'chung'], ['gia', 'da'], ['ra', 'da'], ['nam', 'lam'], ['ky', 'ki'], ['khan', 'khang'], ['tac', 'tat'], ['qui', 'cui']] as const) {
    it(`takes "${one}" and "${other}" as alike`, () => assert.equal(phoneticKey(one), phoneticKey(other)));
  }
  for (const [one, other] of [['khai', 'cai'], ['ma', 'ba'], ['nghi', 'nhi']] as const) {
    it(`keeps "${one}" and "${other}" apart`, () => assert.notEqual(phoneticKey(one), phoneticKey(other)));
  }
});

describe('one slip of the finger', () => {
  const cases: [string, string, boolean][] = [
    ['khai', 'khai', false],
    ['kahi', 'khai', true],
    ['kha', 'khai', true],
    ['khaii', 'khai', true],
    ['khoi', 'khai', true],
    ['koi', 'khai', false],
    ['ab', 'ba', true],
  ];
  for (const [one, other, expected] of cases) it(`${expected ? 'sees' : 'sees no'} slip between "${one}" and "${other}"`, () => assert.equal(isOneSlip(one, other), expected));
  it('does not depend on the order', () => {
    fc.assert(fc.property(fc.string({ maxLength: 6 }), fc.string({ maxLength: 6 }), (one, other) => isOneSlip(one, other) === isOneSlip(other, one)), { seed: 7, numRuns: 500 });
  });
});

describe('the vocabulary', () => {
  const words = ['cap', 'can', 'dang', 'khai', 'khau', 'ky', 'sinh', 'su', 'thuong', 'tru'].sort();
  const vocabulary = new Vocabulary(words);
  const guessed = (word: string, unfinished = false): string[] => vocabulary.guesses(word, unfinished).map((guess) => words[guess.id]!);

  it('finds a known syllable and nothing else', () => assert.deepEqual(guessed('khai'), ['khai']));
  it('completes an unfinished one', () => assert.deepEqual(guessed('kha', true).sort(), ['khai', 'khau']));
  it('prefers the whole syllable to longer ones', () => assert.equal(guessed('can', true)[0], 'can'));
  it('undoes typing keys before it guesses by sound', () => assert.equal(guessed('ddangw')[0], 'dang'));
  it('finds by sound', () => assert.deepEqual(guessed('xinh'), ['sinh']));
  it('finds by one slip', () => assert.ok(guessed('thuongg').includes('thuong')));
  it('finds nothing near junk', () => assert.deepEqual(guessed('qqqqqq'), []));
  it('never throws and always weighs between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.boolean(), (word, unfinished) => {
        for (const { id, weight } of vocabulary.guesses(word, unfinished)) assert.ok(id >= 0 && id < words.length && weight > 0 && weight <= 1);
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});

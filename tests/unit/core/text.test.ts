import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalAccents, fold, hasMarks, highlightRanges, syllables, tokens } from '../../../src/core/text.js';

const SEED = { seed: 20261123, numRuns: 300 };
/** Strings that look like Vietnamese, junk and emoji alike, composed or decomposed. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom('đăng', 'ký', 'khai', 'Sinh', 'hoà', 'hòa', 'Đất', '🎉', '1.004222', ',', '\u0301', 'İ'), { maxLength: 12 }).map((words) => words.join(' ')),
  )
  .chain((text) => fc.constantFrom(text, text.normalize('NFC'), text.normalize('NFD')));

describe('folding Vietnamese', () => {
  const cases: [string, string][] = [
    ['Đăng ký khai sinh', 'dang ky khai sinh'],
    ['ĐẤT ĐAI', 'dat dai'],
    ['hoà giải', 'hoa giai'],
    ['Ủy ban'.normalize('NFD'), 'uy ban'],
    ['', ''],
    ['1.004222', '1.004222'],
  ];
  for (const [text, expected] of cases) it(`folds "${text}"`, () => assert.equal(fold(text), expected));

  it('is idempotent and the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text);
        assert.equal(fold(once), once);
        assert.equal(fold(text.normalize('NFC')), fold(text.normalize('NFD')));
      }),
      SEED,
    );
  });
});

describe('comparing marks', () => {
  it('treats old and new tone placement as one', () => {
    for (const [old, now] of [['hoà', 'hòa'], ['thuý', 'thúy'], ['uỷ', 'ủy'], ['khoẻ', 'khỏe']] as const) {
      assert.equal(canonicalAccents(old), canonicalAccents(now));
    }
  });
  it('keeps different words apart', () => {
    for (const [one, other] of [['tử', 'tư'], ['hộ', 'hồ'], ['đất', 'dất']] as const) {
      assert.notEqual(canonicalAccents(one), canonicalAccents(other));
    }
  });
  it('knows which text carries marks', () => {
    assert.equal(hasMarks('đat'), true);
    assert.equal(hasMarks('dat Dai 1.0'), false);
  });
});

describe('syllables', () => {
  it('splits on everything that is not a letter, digit or mark', () => {
    assert.deepEqual(syllables('Cấp lại, đổi (thẻ) 2/9'), ['Cấp', 'lại', 'đổi', 'thẻ', '2', '9']);
  });
  it('gives offsets into the string as given', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const token of tokens(text)) {
          assert.equal(text.slice(token.start, token.end), token.text);
          assert.equal(fold(token.text), token.folded);
        }
      }),
      SEED,
    );
  });
});

describe('highlighting a query', () => {
  const marked = (text: string, query: string): string[] => highlightRanges(text, query).map(([start, end]) => text.slice(start, end));
  const cases: [string, string, string[]][] = [
    ['Thủ tục đăng ký khai sinh', 'khai sinh', ['khai sinh']],
    ['Thủ tục đăng ký khai sinh', 'khai si', ['khai si']],
    ['Thủ tục đăng ký khai sinh', 'sinh dang ', ['đăng', 'sinh']],
    ['Đăng ký khai tử, tạm trú', 'khai tư ', ['khai']],
    ['Hòa giải tranh chấp', 'hoà giải', ['Hòa giải']],
    ['Đăng ký', '', []],
    ['Đăng ký', '🎉 !!', []],
  ];
  for (const [text, query, expected] of cases) {
    it(`marks ${JSON.stringify(expected)} of "${text}" for "${query}"`, () => assert.deepEqual(marked(text, query), expected));
  }
  it('cuts decomposed text at whole letters', () => {
    const text = 'Cấp lại đất đai'.normalize('NFD');
    assert.deepEqual(marked(text, 'dat da').map((part) => part.normalize('NFC')), ['đất đa']);
    assert.deepEqual(marked(text, 'ca').map((part) => part.normalize('NFC')), ['Cấ']);
  });
  it('stays within the text, ascending, without overlap', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        let previous = -1;
        for (const [start, end] of highlightRanges(text, query)) {
          assert.ok(start > previous && end > start && end <= text.length);
          previous = end;
        }
      }),
      SEED,
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { buildIndex, buildInSlices } from '../../../../src/core/search/build.js';
import { SearchEngine } from '../../../../src/core/search/engine.js';
import { readRules } from '../../../../src/core/search/rules.js';
import { runInSlices } from '../../../../src/core/search/slices.js';
import { SHARES, SHORT_FORMS, SILENT } from '../../../../src/core/search/vietnamese.js';

/** Duties of officers: the engine knows nothing about procedures. */
const DUTIES = [
  { titles: ['Đất đai, đo đạc', 'Cấp giấy chứng nhận quyền sử dụng đất'], context: 'Phòng Kinh tế' },
  { titles: ['Hộ tịch: khai sinh, kết hôn, khai tử'], context: 'Tư pháp' },
  { titles: ['Chứng thực chữ ký, bản sao'], context: 'Tư pháp' },
  { titles: ['Trợ cấp người cao tuổi, người khuyết tật'], context: 'Phòng Văn hóa - Xã hội' },
];
const language = { rules: readRules('giấy chứng nhận quyền sử dụng đất = sổ đỏ; sổ hồng'), shortForms: SHORT_FORMS, shares: SHARES, silent: SILENT };
const engine = new SearchEngine(buildIndex(DUTIES), language);
const first = (query: string): number | undefined => engine.search(query, { limit: 3 })[0]?.document;

describe('the search engine', () => {
  const cases: [string, number][] = [
    ['đất', 0],
    ['sổ đỏ', 0],
    ['làm cái sổ đỏ ở đâu vậy', 0],
    ['so do', 0],
    ['khai sinh', 1],
    ['khai sanh', 1],
    ['khai xinh', 1],
    ['khai si', 1],
    ['ket hoon', 1],
    ['sao', 2],
    ['khuyet tat', 3],
    ['nguoi cao tuổi'.normalize('NFD'), 3],
  ];
  for (const [query, document] of cases) it(`finds duty ${document} for "${query}"`, () => assert.equal(first(query), document));

  it('says which title and which words found it', () => {
    const [hit] = engine.search('tôi hỏi sổ đỏ', { limit: 1 });
    assert.deepEqual([hit?.title, hit?.said], [1, 'sổ đỏ']);
  });
  it('keeps to the documents it is given', () => {
    assert.deepEqual(engine.search('chứng thực', { limit: 5, accept: (document) => document === 3 }), []);
  });
  it('prefers the marks that were typed', () => {
    const words = new SearchEngine(buildIndex([{ titles: ['khai tư'] }, { titles: ['khai tử'] }]), language);
    assert.equal(words.search('khai tử', { limit: 1 })[0]?.document, 1);
  });
  it('corrects unknown words in the spelling of the documents', () => {
    assert.equal(engine.correct('giay khai xinh '), 'giay khai sinh');
    assert.equal(engine.correct('khai sinh'), null);
  });
  it('finds nothing in an empty list and for an empty query', () => {
    assert.deepEqual(new SearchEngine(buildIndex([]), language).search('khai sinh', { limit: 3 }), []);
    assert.deepEqual(engine.search('  …🎉', { limit: 3 }), []);
  });
  it('gives the same answer in slices as at once', async () => {
    let time = 0;
    let pauses = 0;
    const clock = { now: () => (time += 20), pause: async () => void pauses++ };
    const sliced = await runInSlices(buildInSlices(DUTIES), clock);
    assert.ok(pauses > 0);
    assert.deepEqual(new SearchEngine(sliced, language).search('khai sinh', { limit: 3 }), engine.search('khai sinh', { limit: 3 }));
  });
  it('never throws, answers the same twice, and ranks in descending order', () => {
    const words = fc.array(fc.oneof(fc.constantFrom('đất', 'khai', 'sinh', 'sổ', 'đỏ', 'để', 'k', 'mất', '80t', 'ko'), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 });
    fc.assert(
      fc.property(words, fc.constantFrom('NFC', 'NFD'), (parts, form) => {
        const query = parts.join(' ').normalize(form);
        const hits = engine.search(query, { limit: 10 });
        assert.deepEqual(engine.search(query, { limit: 10 }), hits);
        hits.forEach((hit, at) => assert.ok(Number.isFinite(hit.score) && (at === 0 || hits[at - 1]!.score >= hit.score)));
      }),
      { seed: 20261123, numRuns: 400 },
    );
  });
});

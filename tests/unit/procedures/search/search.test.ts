import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { SearchableProcedure } from '../../../../src/widgets/procedures/model/search/searchable.js';
import fc from 'fast-check';
import { createAnswerer } from '../../../../src/widgets/procedures/model/search/answer.js';
import { codeDigits } from '../../../../src/widgets/procedures/model/search/code.js';
import { titleParts } from '../../../../src/widgets/procedures/model/search/title.js';
import { createProcedureIndex, createSearch, EVERYDAY } from '../../../../src/widgets/procedures/search.js';
import { PROCEDURES } from './procedures.js';

const search = createSearch(PROCEDURES);
const index = createProcedureIndex(PROCEDURES, { table: EVERYDAY });

describe('a short word that several names of the demo commune contain', () => {
  const file = JSON.parse(readFileSync('demo/public/data/procedures.json', 'utf8')) as { procedures: SearchableProcedure[] };
  const search = createSearch(file.procedures);
  const cases = [['khai sinh', '1.001193'], ['kết hôn', '1.000894'], ['độc thân', '1.004873'], ['tạm trú', '1.004194'], ['hộ nghèo', '1.011607'], ['căn cước', '1.014061']];
  for (const [query, code] of cases) it(`${query}: what most people come for stands first`, () => assert.equal(search(query!, 3)[0], code));
});

describe('finding a procedure', () => {
  const groups: Record<string, [string, string][]> = {
    'in official words': [['đăng ký khai sinh', '1.001193'], ['Thủ tục đăng ký khai tử', '1.000656'], ['khai sinh yếu tố nước ngoài', '2.000528'], ['hôn nhân tình trạng', '1.004873']],
    'without marks': [['dang ky ket hon', '1.000894'], ['tam tru', '1.004194'], ['giay xac nhan tinh trang hon nhan', '1.004873']],
    'decomposed (NFD)': [['Đăng ký khai tử'.normalize('NFD'), '1.000656'], ['hoà giải'.normalize('NFD'), '1.012812']],
    'with Telex or VNI keys left in': [['ddangw kys khai tuwr', '1.000656'], ['giaays keets hoon', '1.000894'], ['d9a8ng ky1 ta5m tru1', '1.004194']],
    'with a slip or a wrong mark': [['đăng ký kết hônn', '1.000894'], ['khai snih', '1.001193'], ['đắng ký khai sính', '1.001193'], ['hộ kinh daonh', '1.001612']],
    'spelt by ear': [['dang ki khai xinh', '1.001193'], ['trứng thực bản xao', '2.000815'], ['tách hộ khẫu', '1.010038']],
    'in old spelling': [['hoà giải', '1.012812'], ['đăng kí tạm trú', '1.004194']],
    'in everyday words': [['giấy độc thân', '1.004873'], ['sổ đỏ lần đầu', '1.013978'], ['mở quán cà phê', '1.001612'], ['xin xây nhà', '1.013225'], ['nhập hộ khẩu', '1.004222'], ['tách khẩu', '1.010038'], ['đi làm xa nhà', '1.003677']],
    'in short forms': [['gks', '1.001193'], ['đkkh', '1.000894'], ['lam lai cccd', '1.014064'], ['mở hkd', '1.001612'], ['đk nvqs', '1.013133']],
    'in southern words': [['mần giấy khai sanh', '1.001193'], ['tui cất nhà mới', '1.013225'], ['sang tên đất cho con', '2.001035']],
    'from a situation': [['vợ tôi mới sinh', '1.001193'], ['bà nội vừa qua đời', '1.000656'], ['hàng xóm lấn đất', '1.012812'], ['rớt ví mất căn cước', '1.014064'], ['mẹ già 78 tuổi có tiền gì không', '1.014027'], ['quán dẹp rồi, trả giấy phép kinh doanh', '1.001266']],
    'by what is wanted, not what for': [['giấy độc thân để cưới', '1.004873'], ['photo công chứng để xin việc', '2.000815']],
    'in a whole question': [['Cho em hỏi đăng ký khai sinh mất bao lâu và cần giấy tờ gì ạ?', '1.001193'], ['dạ anh chị ơi con em 10 tuổi làm căn cước được chưa', '1.014062']],
    'while it is being typed': [['đăng ký khai s', '1.001193'], ['tình trạng hôn nh', '1.004873'], ['căn cước cấp l', '1.014064']],
  };
  for (const group of Object.keys(groups)) {
    describe(group, () => {
      for (const [query, code] of groups[group]!) it(`"${query}" finds ${code}`, () => assert.equal(search(query, 3)[0], code));
    });
  }
});

describe('codes', () => {
  for (const query of ['1.004222', '1004222', '1.004222.000.00.00.H27', ' 1.004222 ', '1.004222.H27']) {
    it(`"${query}" finds the procedure with that code`, () => assert.deepEqual(search(query), ['1.004222']));
  }
  it('the beginning of a code lists those procedures', () => assert.deepEqual(search('2.0008'), ['2.000806', '2.000815', '2.000884']));
  const cases: [string, string | null][] = [['1.001193', '1001193'], ['1001193', '1001193'], ['1.00', '100'], ['14 tuổi', null], ['2', null], ['khai sinh', null], ['0912345678', null]];
  for (const [text, digits] of cases) it(`reads ${digits} from "${text}"`, () => assert.equal(codeDigits(text), digits));
});

describe('why something was found', () => {
  const why = (query: string): unknown => index.search(query, { limit: 1 }).hits[0]?.why;
  it('names another name of the record', () => assert.deepEqual(why('chuyển khẩu về nhà mới'), { kind: 'alias', text: 'chuyển khẩu về nhà mới' }));
  it('repeats the everyday words', () => assert.deepEqual(why('em cần giấy độc thân'), { kind: 'synonym', text: 'độc thân' }));
  it('gives the code', () => assert.deepEqual(why('1001193'), { kind: 'code', text: '1.001193' }));
  it('gives the corrected query', () => assert.deepEqual(why('khai xinh '), { kind: 'corrected', text: 'khai sinh' }));
  it('says nothing when the name shows it', () => assert.equal(why('đăng ký khai sinh'), undefined));
  it('offers a correction in official spelling', () => {
    assert.equal(index.suggestCorrection('dang ky khai xinh '), 'dang ky khai sinh');
    assert.equal(index.suggestCorrection('đăng ký khai sinh'), null);
    assert.equal(index.suggestCorrection('1.001193'), null);
  });
});

describe('the list of results', () => {
  it('keeps to the filter and counts what was found', () => {
    const result = index.search('đăng ký', { limit: 2, filter: (position) => PROCEDURES[position]!.field === 'Hộ tịch' });
    assert.equal(result.hits.length, 2);
    assert.ok(result.total >= 2);
    for (const hit of result.hits) assert.equal(PROCEDURES[hit.position]!.field, 'Hộ tịch');
  });
  it('answers one letter from the most asked', () => {
    const [first] = index.search('k', { limit: 10 }).hits;
    assert.equal(first?.code, '1.001193');
  });
  it('finds nothing in junk', () => {
    for (const query of ['', '   ', '🎉🎉', 'qqqqq zzzzz', '!!!']) assert.deepEqual(index.search(query, { limit: 5 }), { hits: [], total: 0 }, query);
  });
  it('stays quick and quiet on five hundred characters of junk', () => {
    assert.ok(Array.isArray(search('x'.repeat(500))));
    assert.ok(Array.isArray(search('khai sinh '.repeat(50))));
  });
});

describe("a commune's own words", () => {
  const synonyms = [{ say: 'giấy thông hôn', official: ['đăng ký kết hôn'] }];
  it('come on top of the table', () => {
    const own = createSearch(PROCEDURES, { synonyms });
    assert.equal(own('giấy thông hôn')[0], '1.000894');
    assert.equal(own('giấy độc thân')[0], '1.004873');
  });
  it('stand alone when the table is left out', () => {
    const alone = createSearch(PROCEDURES, { synonyms, builtIn: false });
    assert.equal(alone('giấy thông hôn')[0], '1.000894');
    assert.notEqual(alone('mở quán cà phê')[0], '1.001612');
  });
});

describe('cutting an official name', () => {
  const cases: [string, string][] = [
    ['Thủ tục đăng ký khai sinh', 'đăng ký khai sinh'],
    ['Trình báo mất hộ chiếu phổ thông (thực hiện tại cấp xã)', 'Trình báo mất hộ chiếu phổ thông'],
    ['Tách hộ', 'Tách hộ'],
  ];
  for (const [name, head] of cases) it(`"${name}" is named by "${head}"`, () => assert.equal(titleParts(name).head, head));
});

describe('the answering side of a Worker', () => {
  it('builds, answers and survives structured cloning', () => {
    const answer = createAnswerer(EVERYDAY);
    assert.equal(answer({ type: 'query', id: 1, query: 'khai sinh', limit: 3 }).type, 'failed');
    assert.equal(answer({ type: 'build', id: 2, procedures: structuredClone(PROCEDURES) }).type, 'built');
    const response = structuredClone(answer(structuredClone({ type: 'query', id: 3, query: 'khai sinh', limit: 3, positions: Uint32Array.of(1, 2) })));
    assert.ok(response.type === 'result' && response.id === 3);
    assert.deepEqual(new Set(response.hits.map((hit) => hit.position)), new Set([1, 2]));
  });
});

describe('whatever is typed', () => {
  const word = fc.oneof(fc.constantFrom('khai', 'sinh', 'mất', 'để', 'K', 'đất', '1.001193', 'cccd', '15t', 'không', 'ddangw', '👶'), fc.string({ unit: 'binary', maxLength: 10 }));
  it('never throws, answers the same twice, gives known codes at most once', () => {
    const known = new Set<string>(PROCEDURES.map((procedure) => procedure.code));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom(' ', '', '\n'), (words, glue) => {
        const query = words.join(glue);
        const codes = search(query);
        assert.deepEqual(search(query), codes);
        assert.equal(new Set(codes).size, codes.length);
        for (const code of codes) assert.ok(known.has(code));
        index.suggestCorrection(query);
      }),
      { seed: 20261123, numRuns: 400 },
    );
  });
  it('accepts records of any shape that the type allows', () => {
    const record = fc.record({ code: fc.string(), name: fc.string({ unit: 'binary' }), field: fc.string() }, { requiredKeys: ['code', 'name'] });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), fc.string(), (records, query) => {
        assert.ok(Array.isArray(createSearch(records, { builtIn: false })(query)));
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});

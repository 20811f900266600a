import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { codeKey, readProcedure, readProcedureFile } from '../../../../src/widgets/procedures/model/normalise.js';
import { faultText } from '../../../../src/widgets/procedures/model/normalise-faults.js';

const birth = { code: '1.001193', name: 'Đăng ký khai sinh', field: 'Hộ tịch' };

const full = {
  updatedAt: '2026-11-20', source: 'Nguồn', details: 'procedures/{code}.json', popular: ['khai sinh'],
  lifeEvents: [{ id: 'khai-sinh', title: 'Khai sinh', icon: 'baby', fields: ['Hộ tịch'], words: ['khai sinh'] }],
  procedures: [
    {
      ...birth, commonName: 'Làm giấy khai sinh', aliases: ['khai sinh cho con'], agency: 'UBND xã', level: 'Cấp xã', subjects: ['Công dân'],
      online: 'full', channels: [{ method: 'online', timeLimit: '1 ngày làm việc', timeLimitValue: { amount: 1, unit: 'workingDay' }, fee: 'Miễn phí', feeAmount: 0, feeNote: 'n', feeExemptions: 'e', note: 'x' }],
      papers: [{ kind: 'submit', title: 'Nộp', papers: [{ name: 'Tờ khai', originals: 1, copies: 0, notNeededWhen: 'k', form: { url: 'mau/to-khai.docx', label: 'Mẫu', size: '32 KB' } }] }],
      steps: [{ title: 'Nộp', text: 'Tại xã', time: 'Trong ngày' }], results: ['Giấy khai sinh'], conditions: 'Không',
      legalBasis: [{ number: '60/2014/QH13', title: 'Luật Hộ tịch' }], decision: '163/QĐ-BTP', effectiveFrom: '2026-01-01', effectiveTo: '2030-01-01',
      replacedBy: '1.000000', checkedAt: '2026-11-20', portalId: '019d', contactRole: 'ho-tich', place: 'Cửa số 2', tips: ['Mang bản chính'], details: 'x.json',
    },
  ],
};

describe('reading a procedure file', () => {
  it('passes a good file through unchanged and without a word', () => {
    const { file, faults } = readProcedureFile(full);
    assert.deepEqual(file, full);
    assert.deepEqual(faults, []);
  });

  it('takes a bare array', () => {
    assert.deepEqual(readProcedureFile([birth]).file, { procedures: [birth] });
  });

  for (const data of [null, undefined, 5, 'x', true, {}, { procedures: 'x' }, { procedures: { 0: birth } }])
    it(`gives an empty list and a fault for ${JSON.stringify(data)}`, () => {
      const { file, faults } = readProcedureFile(data);
      assert.deepEqual(file.procedures, []);
      assert.ok(faults.some((fault) => fault.messageKey === 'noList'));
    });

  it('leaves out what cannot be used, keeps the rest, and says which row', () => {
    const { file, faults } = readProcedureFile([birth, null, { name: 'Không mã' }, { code: '1.000894' }, 'x', [], { ...birth, code: '1.000656' }]);
    assert.deepEqual(file.procedures.map((procedure) => procedure.code), ['1.001193', '1.000656']);
    assert.deepEqual(faults.map((fault) => fault.row), [2, 3, 4, 5, 6]);
  });

  it('keeps a procedure without a field, and one with only an everyday name', () => {
    const { file, faults } = readProcedureFile([{ code: '1.000001', commonName: 'Làm giấy' }]);
    assert.deepEqual(file.procedures[0], { code: '1.000001', commonName: 'Làm giấy', name: 'Làm giấy', field: 'Lĩnh vực khác' });
    assert.deepEqual(faults.map((fault) => fault.field), ['field']);
  });

  it('reports codes written twice and keeps the first', () => {
    const { file, faults } = readProcedureFile([birth, { ...birth, code: ' 1.001193 ', name: 'Khác' }, { ...birth, code: '1.001193.000.00.00.H27' }]);
    assert.equal(file.procedures.length, 1);
    assert.deepEqual(faults.map((fault) => [fault.row, fault.messageKey, fault.values?.['first']]), [[2, 'duplicate', '1'], [3, 'duplicate', '1']]);
  });

  it('mends codes that a spreadsheet turned into numbers', () => {
    const cases: [unknown, string][] = [[1.001193, '1.001193'], [1.0044, '1.004400'], [2.000986, '2.000986'], [1001193, '1.001193'], ['1 .001193', '1.001193'], ['2.000286.000.00.00.H38', '2.000286.000.00.00.H38']];
    for (const [written, code] of cases) assert.equal(readProcedure({ ...birth, code: written })?.code, code);
  });

  it('makes sense of values of a neighbouring type', () => {
    const made = readProcedure({
      ...birth, aliases: 'khai sinh | làm khai sinh\n giấy khai sinh', steps: 'Nộp hồ sơ\nNhận kết quả', results: 'Giấy khai sinh',
      papers: ['Tờ khai', { name: 'Giấy chứng sinh', originals: '1' }], legalBasis: ['Luật Hộ tịch'], conditions: ['a', 'b'], channels: { method: 'direct', fee: 8000 },
    });
    assert.deepEqual(made?.aliases, ['khai sinh', 'làm khai sinh', 'giấy khai sinh']);
    assert.deepEqual(made?.steps, [{ title: 'Nộp hồ sơ' }, { title: 'Nhận kết quả' }]);
    assert.deepEqual(made?.papers, [{ papers: [{ name: 'Tờ khai' }, { name: 'Giấy chứng sinh', originals: 1 }] }]);
    assert.deepEqual(made?.legalBasis, [{ title: 'Luật Hộ tịch' }]);
    assert.equal(made?.conditions, 'a\nb');
    assert.deepEqual(made?.channels, [{ method: 'direct', fee: '8000' }]);
  });

  it('leaves out single wrong values and reports their place', () => {
    const { file, faults } = readProcedureFile([{ ...birth, online: 'maybe', checkedAt: '2026-02-30', channels: [{ method: 'pigeon' }, { method: 'direct', feeAmount: -5, timeLimitValue: { amount: 3, unit: 'week' } }], papers: [{ papers: [{ name: 'Đơn', form: { url: 'javascript:alert(1)' } }] }] }]);
    assert.deepEqual(file.procedures[0], { ...birth, channels: [{ method: 'direct' }], papers: [{ papers: [{ name: 'Đơn' }] }] });
    assert.deepEqual(faults.map((fault) => `${fault.field} ${fault.messageKey}`), [
      'online unknownWord', 'channels.0.method unknownWord', 'channels.0.method missing', 'channels.1.timeLimitValue.unit unknownWord',
      'channels.1.feeAmount notNumber', 'papers.0.papers.0.form.url notSafeLink', 'checkedAt notDate',
    ]);
  });

  it('lets only addresses of the site and http(s) through', () => {
    const url = (address: string): string | undefined => readProcedure({ ...birth, details: address })?.details;
    for (const good of ['procedures/{code}.json', '/a/b?c=d:e', './x#a:b', 'https://xa.gov.vn/a', 'HTTP://xa.gov.vn']) assert.equal(url(good), good);
    for (const bad of ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', 'java\nscript:alert(1)', 'vbscript:x', 'blob:x']) assert.equal(url(bad), undefined, bad);
  });

  it('cuts endless text and endless lists', () => {
    const { file, faults } = readProcedureFile([{ ...birth, field: 'x'.repeat(600), aliases: Array.from({ length: 400 }, (_, index) => `a${index}`) }]);
    assert.equal(file.procedures[0]?.field.length, 500);
    assert.equal(file.procedures[0]?.aliases?.length, 300);
    assert.deepEqual(faults.map((fault) => fault.messageKey), ['tooLong', 'tooMany']);
  });

  it('stops reporting after 200 faults', () => {
    assert.equal(readProcedureFile(Array.from({ length: 500 }, () => null)).faults.length, 200);
  });

  it('is not misled by keys of the prototype', () => {
    const made = readProcedure(JSON.parse('{"code":"1.1","name":"A","field":"B","__proto__":{"commonName":"X"},"constructor":{"name":1}}'));
    assert.deepEqual(made, { code: '1.1', name: 'A', field: 'B' });
  });

  it('survives 10,000 mutations of a good file', () => {
    const wreck = fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSparseArray: true }), fc.constantFrom(null, '', 0, -1, NaN, [], {}, '\u0000', 'x'.repeat(9000)));
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(), wreck), { minLength: 1, maxLength: 4 }), (changes) => {
      const copy = structuredClone(full) as unknown;
      for (const [at, value] of changes) mutate(copy, at, value);
      const { file, faults } = readProcedureFile(copy);
      for (const procedure of file.procedures) assert.ok(procedure.code && procedure.name && procedure.field);
      for (const fault of faults) assert.ok(faultText(fault, 'x.json').length > 10);
    }), { seed: 20261120, numRuns: 10_000 });
  });
});

/** Replaces the `at`-th place of a tree (counted in depth, modulo their number) by a value. */
function mutate(tree: unknown, at: number, value: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown, depth: number): void => {
    if (typeof node !== 'object' || node === null || depth > 8) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      walk((node as Record<string, unknown>)[key], depth + 1);
    }
  };
  walk(tree, 0);
  const place = places[at % Math.max(places.length, 1)];
  if (place) place[0][place[1]] = value;
}

describe('comparing codes', () => {
  it('ignores dots and the provincial tail', () => {
    for (const written of ['1.004222', '1004222', '1.004222.000.00.00.H27', ' 1.004222 ', '1004222.000']) assert.equal(codeKey(written), '1.004222');
    assert.equal(codeKey('abc-1'), 'ABC-1');
    assert.equal(codeKey('1.0042223'), '1.0042223');
  });
});

describe('messages for the webmaster', () => {
  it('name file, row, code and place in Vietnamese', () => {
    assert.equal(
      faultText({ row: 3, code: '1.001193', field: 'channels.0.feeAmount', messageKey: 'notNumber' }, 'thu-tuc.json'),
      'thu-tuc.json, dòng 3 (mã 1.001193), mục “cách nộp” thứ 1 “số tiền”: cần số nguyên từ 0 trở lên; mục này bị bỏ qua.',
    );
    assert.match(faultText({ row: 0, field: 'procedures', messageKey: 'noList' }, 'a.json'), /^a\.json, mục “danh sách thủ tục”: không có danh sách/);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recordsFromRows } from '../../../../src/widgets/procedures/model/csv-rows.js';
import { readProcedureFile } from '../../../../src/widgets/procedures/model/normalise.js';

const read = (rows: unknown[]) => readProcedureFile(recordsFromRows(rows), 2);

describe('procedures from a table', () => {
  it('understands Vietnamese heads, with and without marks, and lists in cells', () => {
    const { file, faults } = read([{
      'Mã thủ tục': '1.001193', 'Tên thủ tục': 'Đăng ký khai sinh', 'LINH VUC': 'Hộ tịch', 'Còn gọi là': 'khai sinh | giấy khai sinh', 'Thời hạn': '1 ngày làm việc',
      'Lệ phí': '8.000 đồng', 'Hình thức': 'Trực tiếp, Trực tuyến, bưu điện', 'Hồ sơ': 'Tờ khai (1 bản chính)|Giấy chứng sinh: 1 bản chính, 2 bản sao', 'Xuất trình': 'Căn cước',
      'Trình tự': 'Nộp hồ sơ\nNhận kết quả', 'Mức độ': 'Toàn trình', 'Căn cứ pháp lý': 'Luật Hộ tịch 60/2014/QH13', 'Ngày cập nhật': '20/11/2026', 'Cột lạ': 'x',
    }]);
    assert.deepEqual(faults, []);
    const channel = { timeLimit: '1 ngày làm việc', timeLimitValue: { amount: 1, unit: 'workingDay' }, fee: '8.000 đồng', feeAmount: 8000 };
    assert.deepEqual(file.procedures[0], {
      code: '1.001193', name: 'Đăng ký khai sinh', field: 'Hộ tịch', aliases: ['khai sinh', 'giấy khai sinh'], online: 'full',
      channels: [{ method: 'direct', ...channel }, { method: 'online', ...channel }, { method: 'postal', ...channel }],
      papers: [
        { kind: 'submit', papers: [{ name: 'Tờ khai', originals: 1 }, { name: 'Giấy chứng sinh', originals: 1, copies: 2 }] },
        { kind: 'present', papers: [{ name: 'Căn cước' }] },
      ],
      steps: [{ title: 'Nộp hồ sơ' }, { title: 'Nhận kết quả' }],
      legalBasis: [{ number: '60/2014/QH13', title: 'Luật Hộ tịch' }], checkedAt: '2026-11-20',
    });
  });

  it('understands heads named as in the record', () => {
    assert.deepEqual(read([{ code: '1.1', name: 'A', field: 'B', timeLimit: '5 giờ' }]).file.procedures[0]?.channels, [{ method: 'direct', timeLimit: '5 giờ', timeLimitValue: { amount: 5, unit: 'hour' } }]);
  });

  it('never makes "0" or "Miễn phí" of a cell a certain zero', () => {
    for (const fee of ['0', 'Miễn phí', '0 đồng']) assert.equal(read([{ ma: '1.1', ten: 'A', linh_vuc: 'B', le_phi: fee }]).file.procedures[0]?.channels?.[0]?.feeAmount, undefined);
  });

  it('counts rows from the head: the first data row is row 2', () => {
    assert.deepEqual(read([{ ma: '', ten: 'A', linh_vuc: 'B' }, { ma: '1.1', ten: 'A', linh_vuc: 'B' }]).faults.map((fault) => fault.row), [2]);
  });

  it('survives anything in rows', () => {
    const row = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom('ma', 'ten', 'linh_vuc', 'thoi_han', 'le_phi', 'ho_so', 'can_cu', 'hinh_thuc', 'cap_nhat'), fc.oneof(fc.string(), fc.anything())));
    fc.assert(fc.property(fc.array(row, { maxLength: 6 }), (rows) => Array.isArray(read(rows).file.procedures)), { seed: 5, numRuns: 2000 });
  });
});

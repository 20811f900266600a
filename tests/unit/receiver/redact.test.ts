import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findPersonalData, redact } from '../../../src/receiver/officers/redact.js';

describe('finding personal data in a text to be published', () => {
  const found: [string, string, string][] = [
    ['gọi tôi 0900 000 011 nhé', 'phone', '0900 000 011'],
    ['gọi +84 900.000.011', 'phone', '+84 900.000.011'],
    ['máy bàn 0226 3820 123', 'phone', '0226 3820 123'],
    ['căn cước 034 085 001 234', 'id-number', '034 085 001 234'],
    ['số 151234567 cũ', 'id-number', '151234567'],
    ['thẻ 9704 3600 1234 5678', 'bank-card', '9704 3600 1234 5678'],
    ['xe 34B1-123.45 chạy ẩu', 'plate', '34B1-123.45'],
    ['xe 34A-12345 chạy ẩu', 'plate', '34A-12345'],
    ['thư mau.tran@vidu.example', 'email', 'mau.tran@vidu.example'],
    ['ở số nhà 12A/3 ngõ chợ', 'house-number', 'số nhà 12A/3'],
    ['ông Trần Văn Mẫu lấn mương', 'name', 'ông Trần Văn Mẫu'],
    ['Chị Hoa bán hàng', 'name', 'Chị Hoa'],
    ['do Nguyễn Thị Dụ làm', 'name', 'Nguyễn Thị Dụ'],
  ];
  for (const [text, kind, part] of found) {
    it(`sees ${kind} in “${text}”`, () => {
      assert.deepEqual(findPersonalData(text).map((finding) => [finding.kind, finding.text]), [[kind, part]]);
    });
  }

  for (const text of ['bà con thôn Thượng mong đèn sáng', 'Đèn tắt 5 hôm nay, từ 18 giờ đến 23 giờ', 'Năm 2026 thu 1.250.000 đồng', 'thủ tục 1.001193', 'Quốc lộ 10, km 34', 'anh em trong tổ', 'Hà Nội và Hồ Tây']) {
    it(`leaves alone “${text}”`, () => {
      assert.deepEqual(findPersonalData(text).filter((finding) => finding.kind !== 'name'), []);
    });
  }

  it('covers each part once and keeps the rest', () => {
    assert.equal(redact('Ông Trần Văn Mẫu (0900 000 011) ở số nhà 5 báo đèn tắt.'), '[họ tên] ([số điện thoại]) ở [số nhà] báo đèn tắt.');
  });

  it('gives positions in the text as it was', () => {
    const text = 'Gọi 0900 000 011 hoặc mau@vidu.example.';
    for (const finding of findPersonalData(text)) assert.equal(text.slice(finding.start, finding.end), finding.text);
  });
});

/** Made-up records for the sheet's stories and tests: no real person, number or address. */
import type { Procedure } from '../../src/index.js';

export const SITE = {
  name: 'Xã Đông Xá', office: 'Trung tâm Phục vụ hành chính công xã', hours: 'Thứ Hai đến thứ Sáu, 7:30–11:30 và 13:30–17:00',
  hotlines: [{ label: 'Một cửa xã', number: '0900 000 001', primary: true }],
  contacts: { 'ho-tich': { name: 'Bà Nguyễn Thị Sen', title: 'hộ tịch', phone: '0900 000 012' } },
  links: { report: '/gop-y?tthc={code}' },
};

export const FILE = { source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính', updatedAt: '2026-11-20' };

/** 23 November 2026, 9:00 in Vietnam. */
export const NOW = Date.UTC(2026, 10, 23, 2);

export const BIRTH: Procedure = {
  code: '1.001193', name: 'Đăng ký khai sinh', field: 'Hộ tịch', online: 'full', checkedAt: '2026-11-20',
  aliases: ['làm giấy khai sinh cho con', 'khai sinh'], agency: 'Ủy ban nhân dân cấp xã', place: 'Nhà A, cửa số 2', contactRole: 'ho-tich',
  subjects: ['Cha, mẹ, ông, bà hoặc người thân thích khác', 'Cá nhân, tổ chức đang nuôi dưỡng trẻ'],
  channels: [
    { method: 'direct', timeLimit: '1 ngày làm việc', timeLimitValue: { amount: 1, unit: 'workingDay' }, fee: 'Miễn phí', feeAmount: 0, feeNote: 'Bản sao: 8.000 đồng/bản' },
    { method: 'online', timeLimit: '1 ngày làm việc', timeLimitValue: { amount: 1, unit: 'workingDay' }, fee: 'Miễn phí', feeAmount: 0, feeNote: 'Bản sao: 8.000 đồng/bản' },
    { method: 'postal', timeLimit: '1 ngày làm việc', timeLimitValue: { amount: 1, unit: 'workingDay' }, fee: 'Miễn phí', feeAmount: 0, feeNote: 'Bản sao: 8.000 đồng/bản' },
  ],
  papers: [
    { kind: 'submit', papers: [
      { name: 'Giấy chứng sinh', originals: 1, notNeededWhen: 'Không cần bản giấy nếu bệnh viện đã gửi bản điện tử có ký số.' },
      { name: 'Tờ khai đăng ký khai sinh', originals: 1, form: { url: '/mau/khai-sinh.docx', label: 'Tải mẫu tờ khai', size: 'Word, 32 KB' } },
    ] },
    { kind: 'present', papers: [
      { name: 'Căn cước hoặc hộ chiếu của người đi đăng ký', originals: 1, notNeededWhen: 'Hoặc mở VNeID trên điện thoại.' },
      { name: 'Giấy tờ chứng minh nơi cư trú', originals: 1, notNeededWhen: 'Không cần nếu thông tin đã có trong Cơ sở dữ liệu dân cư.' },
    ] },
    { kind: 'case', title: 'Nhờ người khác đi làm thay', papers: [{ name: 'Văn bản ủy quyền', originals: 1 }] },
    { kind: 'case', title: 'Trẻ sinh ra do mang thai hộ', papers: [{ name: 'Văn bản xác nhận của cơ sở y tế', originals: 1 }] },
    { kind: 'case', title: 'Trẻ bị bỏ rơi', papers: [{ name: 'Biên bản về việc trẻ bị bỏ rơi', originals: 1, copies: 1 }] },
  ],
  steps: [
    { title: 'Nộp hồ sơ', text: 'Trên mạng, hoặc tại Trung tâm Phục vụ hành chính công xã (nhà A, cửa số 2).' },
    { title: 'Cán bộ kiểm tra', text: 'Thiếu giấy tờ sẽ được báo một lần, ghi rõ cần bổ sung gì.', time: 'Trong ngày' },
    { title: 'Công chức hộ tịch ghi sổ, lấy số định danh cho trẻ', time: '1 ngày làm việc' },
    { title: 'Nhận Giấy khai sinh', text: 'Mang theo giấy hẹn. Nhận tại một cửa hoặc qua bưu chính.' },
  ],
  results: ['Giấy khai sinh'],
  legalBasis: [{ number: '60/2014/QH13', title: 'Luật Hộ tịch' }, { number: '123/2015/NĐ-CP', title: 'Nghị định về hộ tịch' }],
  decision: '163/QĐ-BTP', portalId: '019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7',
};

/** Only in person, no number of papers given, remarks among the papers, fee not published. */
export const IN_PERSON: Procedure = {
  code: '1.001699', field: 'Bảo trợ xã hội', online: 'none', checkedAt: '2026-11-02', place: 'Cửa số 5',
  name: 'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật',
  commonName: 'Làm giấy xác nhận khuyết tật',
  channels: [{ method: 'direct', timeLimit: '25 ngày làm việc', timeLimitValue: { amount: 25, unit: 'workingDay' }, feeNote: 'Nguồn công bố không ghi mức thu. Hỏi lại khi nộp.' }],
  papers: [
    { kind: 'submit', title: 'Làm lần đầu', papers: [
      { name: 'Đơn đề nghị', originals: 1 },
      { name: 'Giấy tờ về khuyết tật: bệnh án, giấy khám, giấy mổ', notNeededWhen: 'Không cần nếu không có giấy tờ nào.' },
      { name: 'Khi đến, mang bản chính để đối chiếu.', originals: 0, copies: 0 },
    ] },
    { kind: 'case', papers: [{ name: 'Kết luận của Hội đồng Giám định y khoa', copies: 1 }] },
    { kind: 'note', papers: [{ name: 'Người nằm một chỗ: ghi vào đơn là cần Hội đồng đến nhà.' }] },
  ],
  steps: [{ title: 'Nộp đơn tại xã nơi đang ở' }, { title: 'Gặp Hội đồng', text: 'Tại trụ sở xã hoặc trạm y tế.', time: 'Trong 20 ngày làm việc' }],
  tips: ['Mang đủ sổ khám, bệnh án cũ. Giấy càng rõ, đánh giá càng đúng.', 'Có giấy rồi mới xin trợ cấp hằng tháng, đó là thủ tục khác.'],
  conditions: 'Người làm đơn đang ở trên địa bàn xã.',
};

/** Ways to file that differ in time and fee; a long note to the fee. */
export const RESIDENCE: Procedure = {
  code: '1.004222', name: 'Đăng ký thường trú', commonName: 'Nhập hộ khẩu', field: 'Đăng ký, quản lý cư trú', online: 'partial', checkedAt: '2026-10-30',
  channels: [
    { method: 'direct', timeLimit: '7 ngày làm việc', timeLimitValue: { amount: 7, unit: 'workingDay' }, fee: '20.000 đồng', feeAmount: 20000,
      feeNote: 'Mức thu tại công an xã theo quy định của Bộ Tài chính; hộ nghèo và người có công xuất trình giấy tờ khi nộp.', feeExemptions: 'Trẻ em, người cao tuổi, người khuyết tật, người có công, hộ nghèo, người ở xã đặc biệt khó khăn, biên giới, hải đảo.' },
    { method: 'online', timeLimit: '5 ngày làm việc', timeLimitValue: { amount: 5, unit: 'workingDay' }, fee: '10.000 đồng', feeAmount: 10000, note: 'Nhận kết quả qua VNeID.' },
  ],
  papers: [{ papers: [{ name: 'Tờ khai thay đổi thông tin cư trú', originals: 1 }, { name: 'Giấy tờ về chỗ ở hợp pháp', copies: 1 }] }],
  steps: [{ title: 'Nộp hồ sơ' }, { title: 'Nhận thông báo trên VNeID' }],
};

/** Nothing but what a record must have. */
export const BARE: Procedure = { code: '2.000950', name: 'Thủ tục cung cấp thông tin', field: 'Lĩnh vực khác' };

/** An official name of 300 letters and more, no everyday name. */
export const LONG: Procedure = {
  ...IN_PERSON, code: '1.001257', field: 'Người có công', checkedAt: '2026-11-20',
  name: 'Giải quyết trợ cấp một lần đối với người có thành tích tham gia kháng chiến đã được tặng Bằng khen của Thủ tướng Chính phủ, Bằng khen của Chủ tịch Hội đồng Bộ trưởng hoặc Bằng khen của Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Thủ trưởng cơ quan thuộc Chính phủ, Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương',
};
delete LONG.commonName;

/** Made-up people for the stories and tests of the directory: nobody real, numbers of a range nobody has. */

/** Monday 16 November 2026, 9:00 in Vietnam. */
export const MONDAY_9 = Date.parse('2026-11-16T09:00:00+07:00');

export const DIRECTORY_SITE = {
  name: 'Xã Đông Xá', office: 'Trung tâm Phục vụ hành chính công xã',
  points: [{ id: 'mot-cua', name: 'Trụ sở UBND xã', address: 'Thôn Trung, xã Đông Xá' }],
  hours: { 'Thứ 2 - Thứ 6': '7h30-11h30, 13h30-17h', 'Thứ 7': { hours: '7h30-11h30', note: 'Một cửa' } },
  hotlines: [
    { label: 'Một cửa xã', number: '0900 000 001', note: 'Hỏi hồ sơ, giấy tờ', primary: true },
    { label: 'Đường dây nóng của xã', short: 'Đường dây nóng', number: '0900.000.002', note: '24/7, việc gấp', always: true },
    { label: 'Công an xã', number: '+84 900 000 003', note: '24/7, an ninh trật tự', always: true },
    { label: 'Trạm y tế', number: '0900000004', note: '24/7, khám, cấp cứu', always: true },
  ],
  links: { directory: '#danh-ba' },
};

const phone = (number: string) => [{ number, public: true }];

export const DIRECTORY = {
  updatedAt: '2026-11-16',
  units: [
    { id: 'thon', name: 'Thôn', kind: 'hamlet' },
    { id: 'trung-tam', name: 'Trung tâm Phục vụ hành chính công', group: 'Một cửa' },
    { id: 'ubnd', name: 'Ủy ban nhân dân xã', group: 'Lãnh đạo', kind: 'committee' },
    { id: 'cong-an', name: 'Công an xã', group: 'Công an, quân sự' },
  ],
  people: [
    { role: 'chu-tich', name: 'Phạm Văn Bách', honorific: 'Ông', titles: ['Chủ tịch UBND xã'], unit: 'ubnd', duties: ['Điều hành chung'], receives: ['thứ Năm hằng tuần'], phones: phone('0900 000 010'), zalo: '0900 000 010', email: 'chutich@dongxa.example', checkedAt: '2026-11-16' },
    { role: 'pho-chu-tich', name: 'Hoàng Thị Lan', honorific: 'Bà', titles: ['Phó Chủ tịch UBND xã'], unit: 'ubnd', duties: ['Văn hóa, xã hội, y tế, giáo dục'], phones: phone('0900 000 011'), checkedAt: '2024-05-02' },
    { role: 'ho-tich', name: 'Nguyễn Thị Sen', honorific: 'Bà', titles: ['Công chức tư pháp, hộ tịch'], unit: 'trung-tam', duties: ['Khai sinh, kết hôn, khai tử', 'Chứng thực, sao y'], phones: phone('0900 000 012'), zalo: '0900000012', email: 'hotich@dongxa.example', counter: 'Quầy 1', languages: ['tiếng Tày'], checkedAt: '2026-11-16' },
    { role: 'dia-chinh', name: 'Trần Văn Đồng', honorific: 'Ông', titles: ['Công chức địa chính'], unit: 'trung-tam', duties: ['Đất đai, sang tên sổ đỏ', 'Xây dựng, sửa nhà'], phones: [{ number: '0900 000 015', public: true }, { number: '0227 385 1234 máy lẻ 102', hours: 'giờ hành chính' }], zalo: '0900 000 015', counter: 'Quầy 3', checkedAt: '2026-11-16' },
    { role: 'bao-tro', titles: ['Công chức bảo trợ xã hội'], unit: 'trung-tam', duties: ['Trợ cấp, người có công'], vacant: true },
    { role: 'truong-cong-an', name: 'Lý Văn Dũng', honorific: 'Ông', titles: ['Trưởng Công an xã'], unit: 'cong-an', duties: ['An ninh, trật tự'], phones: [{ number: '0900 000 030' }], checkedAt: '2026-11-16' },
    { role: 'truong-thon-trung', name: 'Nguyễn Văn Thịnh', honorific: 'Ông', titles: ['Trưởng thôn Trung'], unit: 'thon', phones: phone('0900 000 040'), checkedAt: '2026-11-16' },
  ],
  matters: [
    { title: 'Khai sinh, kết hôn, khai tử', who: 'ho-tich', words: ['giấy khai sinh'] },
    { title: 'Chứng thực, sao y', who: 'ho-tich', words: ['công chứng'] },
    { title: 'Đất đai, sang tên sổ đỏ', who: 'dia-chinh', words: ['bìa đỏ'] },
    { title: 'Xây dựng, sửa nhà', who: 'dia-chinh' },
    { title: 'Trợ cấp, người có công', who: 'bao-tro' },
    { title: 'Mất trộm, gây rối', who: 'truong-cong-an', words: ['mất xe'] },
    { title: 'Việc của thôn Trung', who: 'truong-thon-trung' },
  ],
  formerCommunes: [{ name: 'Xã Đông Hạ', now: 'xã Đông Xá', who: 'ho-tich', place: 'Điểm tiếp nhận số 2, thôn Hạ' }],
  rota: [
    { who: 'ho-tich', days: 'T2-T6', hours: '7:30-11:30, 13:30-17:00' },
    { who: 'dia-chinh', hours: '17:00-7:00', note: 'trực đêm' },
    { who: 'pho-chu-tich', season: { from: '06-15', to: '10-15' }, hours: '0:00-24:00', note: 'trực bão lũ' },
  ],
};

/** What a careless editor leaves behind: wrong types, impossible numbers, nobody's record, unsafe links. */
export const FAULTY_DIRECTORY = {
  updatedAt: 'hôm qua', units: 'không có', matters: [{ title: 'Việc không ai nhận' }, null, 7],
  people: [
    null, 42, 'chữ', [], {}, { unit: 'ubnd' },
    { role: 'ke-toan', name: 'Lê Thị Cúc', titles: 'Kế toán', unit: 'Văn phòng', phones: '0900 00', email: 'không có', zalo: 'javascript:alert(1)', photo: 'javascript:alert(1)', until: 'mai' },
    { role: 'van-thu', name: 'Tô Văn Bút', titles: ['Văn thư'], unit: 'Văn phòng', phone: '0227 385 1234', checkedAt: '16/11/2026' },
  ],
};

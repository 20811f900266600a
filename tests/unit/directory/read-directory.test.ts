import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDirectory } from '../../../src/widgets/directory/model/read-directory.js';
import { recordsOfRows } from '../../../src/widgets/directory/model/csv-records.js';

const people = (...list: unknown[]) => readDirectory({ people: list });
const first = (fields: object) => people({ name: 'Trần Văn Đồng', unit: 'Phòng Kinh tế', ...fields });

describe('reading a directory file', () => {
  it('keeps every field of a person', () => {
    const { directory, faults } = first({
      role: 'dia-chinh', honorific: 'Ông', titles: ['Công chức địa chính', 'Đảng ủy viên'], duties: ['Đất đai'], phones: [{ number: '0227.385.1234 máy lẻ 102', hours: 'giờ hành chính' }],
      email: 'dong@dongxa.example', zalo: '0900 000 015', counter: 'Quầy 3', languages: ['tiếng Tày'], receives: 'thứ Năm', photo: '/anh/dong.jpg',
      since: '01/07/2025', until: '2030-06-30', source: 'Quyết định 15', checkedAt: '2026-11-16',
    });
    assert.deepEqual(faults, []);
    const person = directory.people[0]!;
    assert.equal(person.role, 'dia-chinh');
    assert.deepEqual(person.titles, ['Công chức địa chính', 'Đảng ủy viên']);
    assert.equal(person.phones[0]?.display, '0227 385 1234');
    assert.equal(person.phones[0]?.extension, '102');
    assert.equal(person.phones[0]?.hours, 'giờ hành chính');
    assert.equal(person.zaloUrl, 'https://zalo.me/0900000015');
    assert.deepEqual([person.since, person.until, person.checkedAt], ['2025-07-01', '2030-06-30', '2026-11-16']);
    assert.deepEqual([person.place, person.languages, person.receives, person.source], ['Quầy 3', ['tiếng Tày'], ['thứ Năm'], 'Quyết định 15']);
  });

  it('drops a mobile number that nothing calls public, and says so', () => {
    const { directory, faults } = first({ phones: [{ number: '0912 345 678' }, { number: '0227 385 1234' }] });
    assert.deepEqual(directory.people[0]?.phones.map((phone) => phone.display), ['0227 385 1234']);
    assert.equal(directory.people[0]?.hiddenPhones, 1);
    assert.match(faults[0]?.sentence ?? '', /công khai/);
    assert.doesNotMatch(JSON.stringify(directory), /912345678|0912 345 678/);
  });

  for (const [told, record, shown] of [
    ['on the number', { phones: [{ number: '0912 345 678', public: true }] }, 1], ['on the record', { phone: '0912 345 678', public: true }, 1], ['in a table', { phone: '0912 345 678', public: 'có' }, 1],
    ['only "maybe"', { phone: '0912 345 678', public: 'hỏi lại' }, 0], ['as no on the number', { phones: [{ number: '0912 345 678', public: false }], public: true }, 0],
    ['as no for a desk number', { phone: '0227 385 1234', public: false }, 0],
  ] as const) {
    it(`reads the public flag given ${told}`, () => assert.equal(first(record).directory.people[0]?.phones.length, shown));
  }

  it('loses one broken record and names it, never the list', () => {
    const { directory, faults } = people(null, 'chữ', { unit: 'x' }, { name: 'Lê Thị Cúc', unit: 'Văn phòng' });
    assert.deepEqual(directory.people.map((person) => person.name), ['Lê Thị Cúc']);
    assert.deepEqual(faults.map(({ path }) => path), ['people[0]', 'people[1]', 'people[2]']);
  });

  it('keeps a person whose number is impossible, with the reason', () => {
    const { directory, faults } = first({ phones: '0168 123 4567' });
    assert.equal(directory.people.length, 1);
    assert.match(faults[0]?.sentence ?? '', /đổi từ năm 2018/);
  });

  for (const data of [undefined, null, 7, 'x', [], {}, { people: 'không' }]) {
    it(`reads ${JSON.stringify(data) ?? 'nothing'} as an empty directory`, () => assert.equal(readDirectory(data).directory.people.length, 0));
  }

  it('puts units in the order of protocol, whatever the order of the file', () => {
    const names = ['Thôn Hạ', 'Trạm y tế', 'Công an xã', 'Phòng Kinh tế', 'Trung tâm Phục vụ hành chính công', 'Ủy ban MTTQ xã', 'Ban Chỉ huy quân sự xã', 'UBND xã', 'HĐND xã', 'Đảng ủy xã', 'Đội bóng'];
    const { directory } = people(...names.map((unit) => ({ name: 'Nguyễn Văn A', unit })));
    assert.deepEqual(directory.units.map((unit) => unit.name), ['Đảng ủy xã', 'HĐND xã', 'UBND xã', 'Ủy ban MTTQ xã', 'Trung tâm Phục vụ hành chính công', 'Phòng Kinh tế', 'Công an xã', 'Ban Chỉ huy quân sự xã', 'Trạm y tế', 'Thôn Hạ', 'Đội bóng']);
    assert.equal(directory.people[0]?.unit, directory.units[0]?.id);
  });

  it('lets the commune order its units itself', () => {
    const { directory } = readDirectory({ units: [{ id: 'a', name: 'Đảng ủy' }, { id: 'b', name: 'Trạm y tế', order: 1 }], people: [] });
    assert.deepEqual(directory.units.map((unit) => unit.id), ['b', 'a']);
  });

  it('gives people who share a role ids of their own', () => {
    const { directory } = people({ name: 'A', role: 'mot-cua' }, { name: 'B', role: 'mot-cua' }, { name: 'C' });
    assert.deepEqual(directory.people.map((person) => person.id), ['mot-cua', 'mot-cua-2', 'nguoi-3']);
  });

  it('takes nothing from a link that is none', () => {
    const { directory } = first({ photo: 'javascript:alert(1)', zalo: 'https://evil.example/x', email: 'a@b.c" onclick="x' });
    const { photo, zaloUrl, email } = directory.people[0]!;
    assert.deepEqual([photo, zaloUrl, email], [undefined, undefined, undefined]);
  });

  it('reads a post without a name as vacant', () => {
    assert.equal(people({ titles: 'Công chức dân tộc', role: 'dan-toc' }).directory.people[0]?.vacant, true);
  });
});

describe('reading a table of staff', () => {
  it('finds the columns by their Vietnamese heads', () => {
    const { directory } = readDirectory(recordsOfRows([
      { 'Họ và tên': 'Trần Văn Đồng', 'Chức vụ': 'Công chức địa chính', 'Đơn vị': 'Phòng Kinh tế', 'Việc phụ trách': 'Đất đai|Xây dựng', 'SĐT': '0900000015', 'Công khai': 'x', 'Máy bàn': '0227 3851234', 'Ngày kiểm tra': '16/11/2026' },
      { 'Họ và tên': '', 'Chức vụ': '', 'Đơn vị': '', 'Việc phụ trách': '', 'SĐT': '', 'Công khai': '', 'Máy bàn': '', 'Ngày kiểm tra': '' },
    ]));
    const [person] = directory.people;
    assert.equal(directory.people.length, 1);
    assert.deepEqual(person?.duties, ['Đất đai', 'Xây dựng']);
    assert.deepEqual(person?.phones.map((phone) => phone.display), ['0900 000 015', '0227 385 1234']);
    assert.equal(person?.checkedAt, '2026-11-16');
  });
});

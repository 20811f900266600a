import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { VIETNAM_HOLIDAYS } from '../../../src/core/holidays.js';
import { readHours } from '../../../src/core/hours/read-hours.js';
import { contactInDirectory } from '../../../src/core/directory-contacts.js';
import { writeVcard } from '../../../src/core/vcard.js';
import { cardFileName, contactCard, shortCard } from '../../../src/widgets/directory/model/contact-card.js';
import { governmentOffice } from '../../../src/widgets/directory/model/json-ld.js';
import { readDirectory } from '../../../src/widgets/directory/model/read-directory.js';
import { DIRECTORY, DIRECTORY_SITE } from '../../../stories/scenarios/directory-data.js';

const { directory } = readDirectory(DIRECTORY);
const dong = directory.people.filter((person) => person.role === 'dia-chinh')[0]!;

/** A small reader of vCard 3.0 (RFC 2426): unfolds lines, splits names from values, undoes the escapes. */
function readVcard(text: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const line of text.replace(/\r\n[ \t]/g, '').split('\r\n').filter(Boolean)) {
    const [, name = '', value = ''] = /^([A-Z]+)(?:;[^:]*)?:(.*)$/s.exec(line) ?? [];
    (fields[name] ??= []).push(value.replace(/\\([\\,;n])/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign)));
  }
  return fields;
}

describe('a saved contact', () => {
  it('reads back what the page shows', () => {
    const card = readVcard(writeVcard(contactCard(dong, 'UBND xã Đông Xá', 'Trung tâm', 'https://x.vn/?lienhe=dia-chinh')));
    assert.deepEqual([card.BEGIN, card.VERSION, card.END], [['VCARD'], ['3.0'], ['VCARD']]);
    assert.deepEqual(card.FN, ['Trần Văn Đồng']);
    assert.deepEqual(card.TEL, ['+84900000015', '+842273851234,102']);
    assert.deepEqual(card.TITLE, ['Công chức địa chính']);
    assert.deepEqual(card.ORG, ['UBND xã Đông Xá;Trung tâm']);
    assert.deepEqual(card.URL, ['https://x.vn/?lienhe=dia-chinh']);
  });
  it('holds no number that is not public', () => {
    const police = directory.people.filter((person) => person.role === 'truong-cong-an')[0]!;
    assert.equal(readVcard(writeVcard(contactCard(police, '', '', undefined))).TEL, undefined);
  });
  it('is shorter as a code', () => {
    const card = contactCard(dong, 'UBND xã Đông Xá', 'Trung tâm', 'https://x.vn/');
    assert.ok(writeVcard(shortCard(card), false).length < writeVcard(card).length);
  });
  it('has a file name that every system takes', () => assert.deepEqual([cardFileName('Trần Văn Đồng'), cardFileName('…')], ['tran-van-dong.vcf', 'lien-he.vcf']));
});

describe('JSON-LD', () => {
  const { value } = readHours(DIRECTORY_SITE.hours);
  const office = governmentOffice({ name: 'Xã Đông Xá', url: 'https://x.vn/lien-he', hotlines: directory.hotlines, people: directory.people, schedule: value?.points[0]?.schedule, today: VIETNAM_HOLIDAYS.from });
  it('gives the hours by weekday', () => {
    const hours = office.openingHoursSpecification as Record<string, string>[];
    assert.equal(hours.length, 11);
    assert.deepEqual([hours[0]?.dayOfWeek, hours[0]?.opens, hours[0]?.closes], ['Monday', '07:30', '11:30']);
  });
  it('gives contact points of those who can be called, and nothing of the others', () => {
    const points = office.contactPoint as { name: string; telephone: string }[];
    assert.ok(points.some((point) => point.name === 'Trần Văn Đồng' && point.telephone === '+84900000015'));
    assert.doesNotMatch(JSON.stringify(office), /900000030|Lý Văn Dũng/);
  });
});

describe('the contact of a role in a directory file', () => {
  it('is the holder with a public number', () => {
    assert.deepEqual(contactInDirectory(DIRECTORY, 'dia-chinh', '2026-11-16'), { name: 'Ông Trần Văn Đồng', phone: '0900 000 015', title: 'Công chức địa chính', place: 'Quầy 3', zalo: '0900 000 015' });
  });
  it('is nobody for a vacant post, a private number, an unknown role, or data that are none', () => {
    for (const role of ['bao-tro', 'truong-cong-an', 'khong-co', '']) assert.equal(contactInDirectory(DIRECTORY, role, '2026-11-16'), undefined, role);
    for (const data of [null, 7, 'x', {}, { people: [null, 3] }]) assert.equal(contactInDirectory(data, 'dia-chinh', '2026-11-16'), undefined);
  });
  it('keeps to the time in office', () => {
    const data = [{ role: 'a', name: 'Cũ', phone: '113', until: '2026-11-15' }, { role: 'a', name: 'Mới', phone: '114', since: '2026-11-16' }];
    assert.equal(contactInDirectory(data, 'a', '2026-11-16')?.name, 'Mới');
    assert.equal(contactInDirectory(data, 'a', '2026-11-15')?.name, 'Cũ');
  });
});

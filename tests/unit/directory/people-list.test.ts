import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { initials } from '../../../src/widgets/directory/model/initials.js';
import { chipsOf, firstGroups, groupsOf, holders, matterLines, personAt } from '../../../src/widgets/directory/model/people-list.js';
import { readDirectory } from '../../../src/widgets/directory/model/read-directory.js';
import { addressOfRole, roleInAddress } from '../../../src/widgets/directory/model/role-address.js';
import { DIRECTORY } from '../../../stories/scenarios/directory-data.js';

const { directory } = readDirectory(DIRECTORY);

describe('who holds a post', () => {
  const post = (fields: object[]) => readDirectory({ people: fields.map((one) => ({ role: 'chu-tich', titles: 'Chủ tịch', unit: 'UBND xã', phone: '113', ...one })) }).directory.people;

  it('is the new one from the first day, under the same anchor', () => {
    const people = post([{ name: 'Người Cũ', until: '2026-11-15' }, { name: 'Người Mới', since: '2026-11-16' }]);
    assert.deepEqual(holders(people, '2026-11-15').map(({ name }) => name), ['Người Cũ']);
    const now = holders(people, '2026-11-16');
    assert.deepEqual(now.map(({ name }) => name), ['Người Mới']);
    assert.equal(personAt(now, 'chu-tich')?.name, 'Người Mới');
  });

  it('is nobody when the time is over and no one came: the anchor leads to a vacant post without the old number', () => {
    const [vacant] = holders(post([{ name: 'Người Cũ', until: '2026-11-15', email: 'a@b.vn' }]), '2026-11-16');
    assert.equal(vacant?.vacant, true);
    assert.deepEqual([vacant?.name, vacant?.phones.length, vacant?.email], ['', 0, undefined]);
    assert.deepEqual(vacant?.titles, ['Chủ tịch']);
  });
});

describe('the lists', () => {
  it('groups people by unit and counts chips by group', () => {
    assert.deepEqual(groupsOf(directory, directory.people, '').map(({ unit }) => unit.id), ['ubnd', 'trung-tam', 'cong-an', 'thon']);
    assert.deepEqual(chipsOf(directory, directory.people).map(({ name, count }) => `${name} ${count}`), ['Lãnh đạo 2', 'Một cửa 3', 'Công an, quân sự 1', 'Thôn 1']);
    assert.deepEqual(groupsOf(directory, directory.people, 'Một cửa').map(({ unit }) => unit.id), ['trung-tam']);
    assert.equal(firstGroups(groupsOf(directory, directory.people, ''), 3).length, 2);
  });

  it('joins matters with the person of the role', () => {
    assert.equal(matterLines(directory, directory.people).filter(({ title }) => /sổ đỏ/.test(title))[0]?.person.name, 'Trần Văn Đồng');
  });

  it('makes matters of duties where the file has none', () => {
    const lines = matterLines({ ...directory, matters: [] }, directory.people);
    assert.ok(lines.some(({ title, person }) => title === 'Chứng thực, sao y' && person.name === 'Nguyễn Thị Sen'));
  });
});

describe('initials', () => {
  for (const [name, letters] of [['Trần Văn Đồng', 'TĐ'], ['Hoàng Thị Lan', 'HL'], ['Ánh', 'Á'], ['  lê  thị  út ', 'LÚ'], ['', ''], ['H’Hen Niê', 'HN']] as const) {
    it(`of “${name}” are ${letters || 'none'}`, () => assert.equal(initials(name), letters));
  }
});

describe('the address of a post', () => {
  for (const [href, role] of [['https://x.vn/?lienhe=chu-tich', 'chu-tich'], ['/a?b=1&lienhe=ho-tich#x', 'ho-tich'], ['/a', ''], ['/a?lienhe=%3Cscript%3E', '3cscript3e'], ['/a?xlienhe=b', '']] as const) {
    it(`in ${href} is “${role}”`, () => assert.equal(roleInAddress(href), role));
  }
  it('keeps the page’s other parameters', () => assert.equal(addressOfRole('https://x.vn/p?a=1&lienhe=cu#g', 'chu-tich'), 'https://x.vn/p?a=1&lienhe=chu-tich'));
});

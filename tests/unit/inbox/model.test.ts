import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { messageActionSchema, openingInputSchema } from '../../../src/core/contract/officers.js';
import { accountFaults } from '../../../src/widgets/inbox/model/account.js';
import { composeAction, faultField } from '../../../src/widgets/inbox/model/compose-action.js';
import { draftedMessages, putDraft, readShelf, writeShelf } from '../../../src/widgets/inbox/model/drafts.js';
import { activeFilters, changeFilters, filterQuery, NO_FILTERS } from '../../../src/widgets/inbox/model/filters.js';
import { composeOpening, readPresent } from '../../../src/widgets/inbox/model/minutes.js';
import { composeOutline, emptyParts, splitOutline } from '../../../src/widgets/inbox/model/outline.js';
import { ACTION_NAMES, permitted } from '../../../src/widgets/inbox/model/permitted.js';
import { cover, coverAll, numbersToCall, stillReadable, toggleOnce } from '../../../src/widgets/inbox/model/redaction.js';
import { placeFragment, readPlace } from '../../../src/widgets/inbox/model/route.js';
import { whereInbox } from '../../../src/widgets/inbox/model/where.js';

const SEED = 20261123;
const NOW = Date.parse('2026-11-23T08:42:00+07:00');
const DAY = 86_400_000;

describe('the officers’ page finds its receiver', () => {
  it('from its own address, under a folder too, with and without the commune', () => {
    assert.deepEqual(whereInbox('https://host', '/hop-thu/'), { base: 'https://host', commune: '' });
    assert.deepEqual(whereInbox('https://host', '/nhan/hop-thu/dong-xa'), { base: 'https://host/nhan', commune: 'dong-xa' });
    assert.equal(whereInbox('https://host', '/lien-he.html'), undefined);
  });

  it('keeps the open message in the fragment, and takes nothing else from it', () => {
    for (const place of [{ page: 'messages', message: 'abc_-1' }, { page: 'messages', message: null }, { page: 'box', message: null }, { page: 'audit', message: null }, { page: 'account', message: null }] as const) {
      assert.deepEqual(readPlace(placeFragment(place)), place);
    }
    assert.deepEqual(readPlace('#/thu/../../x'), { page: 'messages', message: null });
  });
});

describe('filters', () => {
  it('go back to the first page when they change', () => {
    assert.equal(changeFilters({ ...NO_FILTERS, page: 4 }, { kind: 'gop-y' }).page, 1);
    assert.equal(changeFilters(NO_FILTERS, { page: 3 }).page, 3);
  });

  it('become a query in which no text breaks out of its place', () => {
    const filters = { ...NO_FILTERS, clock: 'late', text: ' a&b=c ' };
    assert.equal(filterQuery(filters), 'clock=late&q=a%26b%3Dc&sort=due&page=1&size=20');
    assert.equal(activeFilters(filters), 1);
  });
});

describe('what an officer may do', () => {
  const open = { status: 'received', assignee: null, published: false, publicationConsent: true } as const;
  const answered = { ...open, status: 'answered' } as const;

  it('an officer takes free work and answers, a chief also assigns and publishes', () => {
    assert.deepEqual(permitted(open, { role: 'officer' }), ['answer', 'start', 'assign', 'ask-more', 'note', 'transfer', 'refuse']);
    assert.ok(!permitted({ ...open, assignee: { id: 'x', name: 'X' } }, { role: 'officer' }).includes('assign'));
    assert.ok(permitted({ ...open, assignee: { id: 'x', name: 'X' } }, { role: 'chief' }).includes('assign'));
    assert.deepEqual(permitted(answered, { role: 'officer' }), ['answer', 'note']);
    assert.deepEqual(permitted(answered, { role: 'chief' }), ['answer', 'note', 'publish']);
  });

  it('nobody publishes what the writer did not release', () => {
    assert.ok(!permitted({ ...answered, publicationConsent: false }, { role: 'chief' }).includes('publish'));
  });

  it('a message that was refused or went elsewhere takes only notes', () => {
    for (const status of ['refused', 'transferred'] as const) assert.deepEqual(permitted({ ...open, status }, { role: 'chief' }), ['note']);
  });
});

describe('an answer in five parts', () => {
  it('is numbered as far as there are parts', () => {
    assert.equal(composeOutline({ p1: ' Đã xem. ', p3: 'Sửa trước 1/12.' }), '1. Đã xem.\n2. Sửa trước 1/12.');
    assert.deepEqual(emptyParts({ p1: 'x', p3: 'y', p4: '  ' }), ['p2', 'p4', 'p5']);
  });

  it('comes apart again into what was typed, line breaks included', () => {
    const line = fc.string({ minLength: 1, maxLength: 40 }).map((text) => text.replace(/\n/g, ' ').trim()).filter((text) => text !== '' && !/^\d\. /.test(text));
    fc.assert(fc.property(fc.tuple(line, line, line, line, line), (texts) => {
      const [p1, p2, p3, p4, p5] = texts;
      assert.deepEqual(splitOutline(composeOutline({ p1, p2, p3, p4, p5 })), { p1, p2, p3, p4, p5 });
    }), { seed: SEED });
    assert.equal(splitOutline('Cảm ơn ông/bà.'), null);
  });
});

describe('an action', () => {
  const filled = { text: 'Chữ', p1: 'Chữ', reason: 'Vì', authority: 'Công an xã', question: 'Hỏi', answer: 'Đáp', officerId: 'p1', unit: '', note: '' };

  it('fits the contract for every form that is filled in', () => {
    for (const name of ACTION_NAMES) {
      const composed = composeAction(name, filled, 7);
      assert.ok('body' in composed, name);
      assert.ok(v.is(messageActionSchema, composed.body), name);
    }
  });

  it('is not sent empty or too long: the field is named', () => {
    assert.deepEqual(composeAction('answer', { mode: 'outline' }, 1), { faults: [{ field: 'p1', key: 'answer-missing' }] });
    assert.deepEqual(composeAction('note', { text: 'x'.repeat(10_001) }, 1), { faults: [{ field: 'text', key: 'text-too-long' }] });
    assert.deepEqual(composeAction('transfer', { authority: 'x'.repeat(201) }, 1), { faults: [{ field: 'authority', key: 'text-too-long' }] });
    assert.equal(faultField('answer', '/text', { mode: 'outline' }), 'p1');
    assert.equal(faultField('answer', '/unit', { mode: 'outline' }), 'unit');
  });
});

describe('covering personal data', () => {
  const text = 'Ông Mẫu, 0900 000 011, gọi 0900 000 012.';
  const findings = [{ kind: 'phone', start: 9, end: 21, text: '0900 000 011' }, { kind: 'phone', start: 27, end: 39, text: '0900 000 012' }];

  it('covers all but what the officer leaves readable', () => {
    assert.equal(coverAll(text, findings), 'Ông Mẫu, [số điện thoại], gọi [số điện thoại].');
    assert.equal(coverAll(text, findings, [1]), 'Ông Mẫu, [số điện thoại], gọi 0900 000 012.');
    assert.equal(cover('new-kind'), '[đã che]');
  });

  it('leaves the office’s own number in an answer, and covers the one the writer gave, however it is written', () => {
    assert.deepEqual(numbersToCall(findings, '{"phone":"+84900000011"}'), [1]);
    assert.deepEqual(numbersToCall(findings, 'gọi 0900.000.012 hoặc 0900-000-011'), []);
    assert.deepEqual(numbersToCall([{ ...findings[0]!, kind: 'name' }], ''), []);
  });

  it('knows what stands readable in a text that was covered before', () => {
    assert.deepEqual(stillReadable('Ông Mẫu, [số điện thoại], gọi 0900 000 012.', findings), [1]);
  });

  it('changes one word in a text edited by hand, and nothing else', () => {
    assert.equal(toggleOnce('Sửa tay: [số điện thoại].', findings[0]!, false), 'Sửa tay: 0900 000 011.');
    assert.equal(toggleOnce('Không còn ở đây.', findings[0]!, true), 'Không còn ở đây.');
  });
});

describe('drafts on the device', () => {
  it('come back as they were typed', () => {
    const shelf = putDraft({}, 'm1/answer', { p1: 'Đã xem “thử”\n', mode: 'outline' }, NOW);
    assert.deepEqual(readShelf(writeShelf(shelf), NOW), shelf);
    assert.deepEqual(draftedMessages(shelf), ['m1']);
  });

  it('go when the field is emptied, after thirty days, and when there are more than a hundred', () => {
    const shelf = putDraft({}, 'm1/note', { text: 'x' }, NOW);
    assert.deepEqual(putDraft(shelf, 'm1/note', { text: ' ', mode: 'free' }, NOW), {});
    assert.deepEqual(readShelf(writeShelf(shelf), NOW + 31 * DAY), {});
    let many = {};
    for (let i = 0; i < 120; i += 1) many = putDraft(many, `m${i}/note`, { text: 'x' }, NOW + i);
    assert.equal(Object.keys(many).length, 100);
    assert.ok('m119/note' in many && !('m0/note' in many));
  });

  it('broken storage is an empty shelf', () => {
    for (const stored of ['', '{', 'null', '[1]', '{"a":{"at":"x"}}', '{"a":{"at":1,"fields":null}}']) assert.deepEqual(readShelf(stored, NOW), {});
  });
});

describe('accounts', () => {
  it('want a name, a plain user name and a long password; nothing else', () => {
    assert.deepEqual(accountFaults('person', { name: ' ', username: 'Lê Văn', password: 'ngan' }).map(({ field }) => field), ['name', 'username', 'password']);
    assert.deepEqual(accountFaults('person', { name: 'Lê Văn Thử', username: 'le.thu', password: 'toàn chữ thường' }), []);
    assert.deepEqual(accountFaults('password', { current: '', next: '12345678901' }).map(({ key }) => key), ['current-missing', 'password-too-short']);
  });
});

describe('minutes', () => {
  it('take one person a line, with the post behind a comma, without bullets, blanks and doubles', () => {
    assert.deepEqual(readPresent('1. Nguyễn Thị Mẫu, Chủ tịch\n- Lê Văn Thử; Trần Văn Mẫu\n\nLê Văn Thử'), ['Nguyễn Thị Mẫu, Chủ tịch', 'Lê Văn Thử', 'Trần Văn Mẫu']);
  });

  it('need somebody, and not a crowd; what they send fits the contract', () => {
    assert.deepEqual(composeOpening(' \n', ''), { fault: 'present-missing' });
    assert.deepEqual(composeOpening(Array.from({ length: 21 }, (_, i) => `Người ${i}`).join('\n'), ''), { fault: 'present-too-many' });
    const composed = composeOpening('Nguyễn Thị Mẫu', ' ');
    assert.ok('body' in composed && v.is(openingInputSchema, composed.body));
  });
});

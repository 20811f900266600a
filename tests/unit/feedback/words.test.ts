import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findPersonalNumbers } from '../../../src/core/personal-data.js';
import { findPersonalData } from '../../../src/receiver/officers/redact.js';
import { legalWordIn } from '../../../src/widgets/feedback/model/legal-words.js';
import { readDraft, writeDraft } from '../../../src/widgets/feedback/model/draft.js';
import { readRefusal } from '../../../src/widgets/feedback/model/problem.js';
import { NO_FIELDS } from '../../../src/widgets/feedback/model/fields.js';

describe('personal numbers in a text', () => {
  const kinds = (text: string) => findPersonalNumbers(text).map(({ kind }) => kind).join();
  for (const [text, expected] of [
    ['căn cước 001099012345 cũ', 'id-number'], ['CMND 012345678', 'id-number'], ['thẻ 4111 1111 1111 1111', 'bank-card'], ['gọi 0900 000 099 nhé', 'phone'], ['+84 900.000.099', 'phone'],
    ['hỏng 5 bóng từ 23/11/2026', ''], ['diện tích 1200000 m2', ''], ['số tiền 4111 1111 1111 1112', ''], ['quyết định 15/2026/QĐ-UBND', ''], ['từ 7h30 đến 17h00 ngày 01.12', ''], ['tọa độ 20.123456 106.123456', ''],
  ] as const) it(`${text} → ${expected || 'nothing'}`, () => assert.equal(kinds(text), expected));

  it('places fit the text, in order', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('0', '1', '9', '4', ' ', '.', '-', 'a', '+'), maxLength: 60 }), (text) => {
      let at = 0;
      for (const found of findPersonalNumbers(text)) {
        assert.equal(text.slice(found.start, found.end), found.text);
        assert.ok(found.start >= at);
        at = found.end;
      }
    }), { seed: 5 });
  });

  it('what the writer is warned of, the officer’s redaction covers too', () => {
    for (const text of ['căn cước 001099012345', 'thẻ 4111 1111 1111 1111', 'gọi 0900 000 099', 'cmnd 012345678']) {
      const covered = findPersonalData(text);
      for (const { start, end } of findPersonalNumbers(text)) assert.ok(covered.some((one) => one.start <= start && one.end >= end), text);
    }
  });
});

describe('words with procedures of their own', () => {
  for (const [text, expected] of [
    ['Tôi muốn tố cáo việc lấn chiếm', 'denunciation'], ['TỐ CÁO', 'denunciation'], ['toi muon to cao ong A', 'denunciation'], ['Đơn khiếu nại quyết định', 'complaint'], ['don khieu nai', 'complaint'],
    ['Cây xà cừ to cao trước cổng', undefined], ['Đèn đường hỏng', undefined], ['tố cáo'.normalize('NFD'), 'denunciation'],
  ] as const) it(`${text} → ${expected ?? 'nothing'}`, () => assert.equal(legalWordIn(text), expected));
});

describe('drafts', () => {
  const fields = { ...NO_FIELDS, kind: 'gop-y' as const, content: 'Đang viết', consents: { contact: { purpose: 'contact', granted: true, textVersion: '1', at: '2026-11-23T08:42:00Z' } } };
  it('come back with every word, without the choices about personal data', () => assert.deepEqual(readDraft(writeDraft({ fields, savedAt: 1000, photos: 2 }), 2000, 7), { fields: { ...fields, consents: {} }, savedAt: 1000, photos: 2 }));
  it('expire', () => assert.equal(readDraft(writeDraft({ fields, savedAt: 0, photos: 0 }), 8 * 86_400_000, 7), undefined));
  it('an empty form is no draft', () => assert.equal(writeDraft({ fields: NO_FIELDS, savedAt: 0, photos: 0 }), undefined));
  for (const bad of [undefined, '', 'null', '{}', '[]', '{"v":1}', '{"v":1,"savedAt":0,"fields":null}', 'xx']) it(`${bad} is no draft`, () => assert.equal(readDraft(bad, 0, 7), undefined));
});

describe('refusals of the receiver', () => {
  it('leads pointers into lists to the one field the form has for them', () => assert.deepEqual(readRefusal({ kind: 'validation', title: 'Còn chỗ cần sửa', errors: [{ pointer: '/photos/2/id', key: 'photo-missing', detail: 'a' }, { pointer: '/place', key: 'x', detail: 'b' }] }).faults.map(({ pointer }) => pointer), ['/photos', '/place/text']));
  for (const odd of [undefined, null, 'x', 3, [], { errors: 'x' }, { errors: [null, 1, {}] }]) it(`reads ${JSON.stringify(odd)} without faults`, () => assert.deepEqual(readRefusal(odd).faults, []));
});

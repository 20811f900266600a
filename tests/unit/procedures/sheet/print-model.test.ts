import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copiesText, officialHead, posterPages, titleSize } from '../../../../src/widgets/procedures/model/print-model.js';
import type { Procedure } from '../../../../src/widgets/procedures/model/procedure.js';

const many = (field: string, count: number): Procedure[] => Array.from({ length: count }, (_one, index) => ({ code: `${field}.${index}`, name: `${field} ${index}`, field }));

describe('the poster by field', () => {
  it('begins a row with each field and sets four codes beside it', () => {
    const pages = posterPages([...many('Hộ tịch', 5), ...many('Đất đai', 2)]);
    assert.deepEqual(pages.map((page) => page.map(({ field, entries }) => [field, entries.length])), [[['Hộ tịch', 4], ['', 1], ['Đất đai', 2]]]);
  });

  it('takes four rows a page and names the field again at the top of the next', () => {
    const pages = posterPages(many('Hộ tịch', 18));
    assert.deepEqual(pages.map((page) => page.length), [4, 1]);
    assert.equal(pages[1]![0]!.field, 'Hộ tịch');
  });

  it('loses no procedure and doubles none', () => {
    const all = [...many('A', 7), ...many('B', 16), ...many('C', 1)];
    assert.deepEqual(posterPages(all).flat().flatMap(({ entries }) => entries.map(({ code }) => code)), all.map(({ code }) => code));
  });

  it('shows the everyday name', () => {
    assert.equal(posterPages([{ code: '1', name: 'Đăng ký khai sinh', commonName: 'Làm giấy khai sinh', field: 'Hộ tịch' }])[0]![0]!.entries[0]!.name, 'Làm giấy khai sinh');
  });

  it('is empty for nothing', () => assert.deepEqual(posterPages([]), []));
});

describe('words on paper', () => {
  it('say "–" for no copy and "…" where the record is silent', () => {
    assert.deepEqual([copiesText(2, 0), copiesText(0, 1), copiesText(undefined, 1), copiesText(undefined, undefined)], ['2', '–', '–', '…']);
  });

  it('write the commune the official way', () => {
    assert.equal(officialHead('Xã Đông Xá'), 'ỦY BAN NHÂN DÂN XÃ ĐÔNG XÁ');
    assert.equal(officialHead(undefined), '');
  });

  it('shrink the title with its length', () => {
    assert.deepEqual([10, 40, 100, 300].map((length) => titleSize('a'.repeat(length))), ['xl', 'l', 'm', 's']);
  });
});

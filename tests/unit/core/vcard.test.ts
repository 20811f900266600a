import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parsePhones } from '../../../src/core/phone.js';
import { writeVcard, type ContactCard } from '../../../src/core/vcard.js';

interface Line { name: string; types: string[]; value: string }

/** A small reader of RFC 2426, byte by byte, that shares nothing with the writer. Throws on what the standard forbids. */
function readVcard(text: string): Line[] {
  const bytes = Buffer.from(text, 'utf8');
  const physical: Buffer[] = [];
  let start = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 0x0a) throw new Error('line feed without carriage return');
    if (bytes[i] !== 0x0d) continue;
    if (bytes[i + 1] !== 0x0a) throw new Error('carriage return without line feed');
    physical.push(bytes.subarray(start, i));
    start = i + 2;
    i++;
  }
  if (start !== bytes.length) throw new Error('the last line has no end');
  const strict = new TextDecoder('utf-8', { fatal: true });
  const logical: string[] = [];
  for (const line of physical) {
    if (line.length > 75) throw new Error(`line of ${line.length} octets`);
    const words = strict.decode(line);
    if (words.startsWith(' ')) logical[logical.length - 1] += words.slice(1);
    else logical.push(words);
  }
  return logical.map((line) => {
    const colon = line.indexOf(':');
    const [name = '', ...parameters] = line.slice(0, colon).split(';');
    if (!/^[A-Z-]+$/.test(name)) throw new Error(`property name “${name}”`);
    const types = parameters.flatMap((parameter) => {
      const [key, values = ''] = parameter.split('=');
      if (key !== 'TYPE') throw new Error(`parameter ${parameter}`);
      return values.split(',');
    });
    return { name, types, value: line.slice(colon + 1) };
  });
}

/** Splits a value at its free semicolons and takes the escapes back. */
function components(value: string): string[] {
  const parts = [''];
  for (let i = 0; i < value.length; i++) {
    const sign = value[i]!;
    if (sign === ';') parts.push('');
    else if (sign === '\\') {
      const next = value[++i];
      if (next !== 'n' && next !== '\\' && next !== ';' && next !== ',') throw new Error(`escape \\${next}`);
      parts[parts.length - 1] += next === 'n' ? '\n' : next;
    } else if (sign === ',') throw new Error('free comma in a text value');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

const valueOf = (lines: Line[], name: string): string[] | undefined => {
  const line = lines.find((one) => one.name === name);
  return line && components(line.value);
};

const CARD: ContactCard = {
  name: 'Trần Văn Đồng',
  titles: ['Công chức địa chính', 'Tổ trưởng tổ công nghệ số cộng đồng'],
  organisation: ['UBND xã Đông Xá', 'Phòng Kinh tế'],
  phones: parsePhones('0900 000 015; 0227 3851234 (máy lẻ 102); 18001096').phones,
  email: 'dong@example.gov.vn',
  url: 'https://example.gov.vn/lien-he?lienhe=dia-chinh',
  address: 'Thôn Trung, xã Đông Xá; tầng 2',
  note: 'Đất đai, sang tên sổ đỏ; xây dựng, sửa nhà.\nTiếp dân: sáng thứ Năm',
  revised: '2026-11-20',
};

describe('a vCard', () => {
  const lines = readVcard(writeVcard(CARD));

  it('is version 3.0 with the required properties first', () => {
    assert.deepEqual(lines.slice(0, 4).map(({ name }) => name), ['BEGIN', 'VERSION', 'N', 'FN']);
    assert.equal(lines[1]?.value, '3.0');
    assert.deepEqual([lines[0]?.value, lines[lines.length - 1]?.name, lines[lines.length - 1]?.value], ['VCARD', 'END', 'VCARD']);
  });

  it('keeps the Vietnamese name whole and in order', () => {
    assert.deepEqual(valueOf(lines, 'FN'), ['Trần Văn Đồng']);
    assert.deepEqual(valueOf(lines, 'N'), ['Trần Văn Đồng', '', '', '', '']);
  });

  it('carries organisation, title, address, note and date', () => {
    assert.deepEqual(valueOf(lines, 'ORG'), ['UBND xã Đông Xá', 'Phòng Kinh tế']);
    assert.deepEqual(valueOf(lines, 'TITLE'), ['Công chức địa chính']);
    assert.deepEqual(valueOf(lines, 'ADR'), ['', '', 'Thôn Trung, xã Đông Xá; tầng 2', '', '', '', '']);
    assert.deepEqual(valueOf(lines, 'NOTE'), ['Tổ trưởng tổ công nghệ số cộng đồng\n' + CARD.note]);
    assert.equal(lines.find(({ name }) => name === 'URL')?.value, CARD.url);
    assert.equal(lines.find(({ name }) => name === 'REV')?.value, '2026-11-20');
  });

  it('gives numbers as they are dialled, with their kind', () => {
    assert.deepEqual(
      lines.filter(({ name }) => name === 'TEL').map(({ types, value }) => `${types.join('+')} ${components(value)[0]}`),
      ['CELL+VOICE +84900000015', 'WORK+VOICE +842273851234,102', 'WORK+VOICE 18001096'],
    );
  });

  it('is not folded for a QR code', () => {
    const flat = writeVcard(CARD, false);
    assert.ok(!/\r\n[ \t]/.test(flat));
    assert.ok(flat.length < writeVcard(CARD).length);
    assert.ok(flat.split('\r\n').some((line) => Buffer.byteLength(line) > 75));
  });

  it('needs only a name', () => {
    assert.equal(writeVcard({ name: 'Một cửa' }), 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Một cửa;;;;\r\nFN:Một cửa\r\nEND:VCARD\r\n');
  });

  it('cannot be broken open by what is written in a field', () => {
    const evil = readVcard(writeVcard({ name: 'A\r\nTEL:113', url: 'https://example.org/\r\nTEL:114', note: 'END:VCARD\nBEGIN:VCARD' }));
    assert.deepEqual(evil.map(({ name }) => name), ['BEGIN', 'VERSION', 'N', 'FN', 'URL', 'NOTE', 'END']);
  });

  it('reads back as it was written, for any text', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(words, words, fc.array(words, { minLength: 1, maxLength: 3 }), (name, note, organisation) => {
        const clean = (text: string): string => text.normalize('NFC').replace(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/g, ' ').replace(/\r\n?/g, '\n').trim();
        const back = readVcard(writeVcard({ name, note, organisation }));
        assert.deepEqual(valueOf(back, 'FN'), [clean(name)]);
        assert.deepEqual(valueOf(back, 'NOTE'), [clean(note)]);
        assert.deepEqual(valueOf(back, 'ORG'), organisation.map(clean));
      }),
      { seed: 20261120, numRuns: 1000 },
    );
  });

  it('is folded between characters, also outside the basic plane', () => {
    for (const sign of ['a', 'đ', 'ễ', '🏠']) {
      for (let length = 60; length < 160; length++) {
        assert.deepEqual(valueOf(readVcard(writeVcard({ name: 'x', note: sign.repeat(length) })), 'NOTE'), [sign.repeat(length)]);
      }
    }
  });
});

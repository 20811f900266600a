import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parsePhone, parsePhones } from '../../../src/core/phone.js';
import { AREA_NAMES, areaName } from '../../../src/core/phone/area-names.js';
import { AREA_CODE } from '../../../src/core/phone/numbering.js';

const SEED = { seed: 20261120, numRuns: 500 };
/** "landline 0227 385 1234 x102" for a number, "tooShort 7/10" for a fault. */
function said(cell: string): string {
  const { phones, faults } = parsePhones(cell);
  return [
    ...phones.map((phone) => `${phone.kind} ${phone.display}${phone.extension ? ` x${phone.extension}` : ''}`),
    ...faults.map(({ key, params }) => [key.slice(6), Object.values(params).join('/')].filter(Boolean).join(' ')),
  ].join(' | ');
}

describe('numbers as offices write them', () => {
  const MOBILE = 'mobile 0912 345 678';
  const LANDLINE = 'landline 0227 385 1234';
  const TWO = `${LANDLINE} | ${MOBILE}`;
  const readings: [cell: string, said: string][] = [
    ['0912345678', MOBILE], ['0912.345.678', MOBILE], ['0912 345 678', MOBILE], ['0912-345-678', MOBILE], ['091 234 5678', MOBILE],
    ['+84912345678', MOBILE], ['+84 912 345 678', MOBILE], ['84912345678', MOBILE], ['+84 (0) 912 345 678', MOBILE], ['(+84) 912345678', MOBILE],
    ['0084912345678', MOBILE], ['912345678', MOBILE], ['tel:+84912345678', MOBILE], ['ĐT: 0912345678', MOBILE], ['DĐ: 0912.345.678.', MOBILE],
    ['０９１２３４５６７８', MOBILE], ['0912\u00a0345\u00a0678', MOBILE], ['0912–345–678', MOBILE], ['Ông Ba: 0912345678 (trực đêm)', MOBILE],
    ['0912345678 (24/7)', MOBILE], ['0912345678 24/24', MOBILE], ['0912345678 (17h-7h)', MOBILE],
    ['02273851234', LANDLINE], ['(0227) 3851234', LANDLINE], ['( 0227 ) 3.851.234', LANDLINE], ['0227.3.851.234', LANDLINE],
    ['0227-385-1234', LANDLINE], ['0227 - 3851234', LANDLINE], ['+84 227 3851234', LANDLINE], ['84 227 385 1234', LANDLINE], ['2273851234', LANDLINE],
    ['Điện thoại: 0227 3851234', LANDLINE],
    ['0258.3.892.377', 'landline 0258 389 2377'], ['024 3825 1234', 'landline 024 3825 1234'], ['(028)38251234', 'landline 028 3825 1234'],
    ['1800 1096', 'free 1800 1096'], ['18001096', 'free 1800 1096'], ['1900.6769', 'paid 1900 6769'], ['1900599920', 'paid 1900 599 920'],
    ['1900 54 54 54', 'paid 1900 545 454'], ['+8419006769', 'paid 1900 6769'],
    ['113', 'short 113'], ['1022', 'short 1022'], ['113/114/115', 'short 113 | short 114 | short 115'], ['113, 114', 'short 113 | short 114'],
    ['02273851234 - 0912345678', TWO], ['02273851234-0912345678', TWO], ['0227.3851234/0912345678', TWO], ['0227 3851234; 0912 345 678', TWO],
    ['0227 3851234, 0912 345 678', TWO], ['0227 3851234\n0912 345 678', TWO], ['0227 3851234 hoặc 0912 345 678', TWO], ['0227.385.1234 – 0912.345.678', TWO],
    ['0227 3851234 và 0912345678', TWO], ['02273851234 0912345678', TWO], ['02273851234 gặp anh Ba 0912345678', TWO],
    ['0227 3851234/3851235', `${LANDLINE} | landline 0227 385 1235`], ['0227 385 1234 - 385 1235', `${LANDLINE} | landline 0227 385 1235`],
    ['024 38251234; 38251235', 'landline 024 3825 1234 | landline 024 3825 1235'],
    ['0227 3851234 (máy lẻ 102)', `${LANDLINE} x102`], ['0227 3851234 máy lẻ: 102', `${LANDLINE} x102`], ['0227 3851234 - máy lẻ 102', `${LANDLINE} x102`],
    ['0227 3851234 ext 102', `${LANDLINE} x102`], ['0227 3851234 (nhánh 2)', `${LANDLINE} x2`], ['0227 3851234 bấm phím 2', `${LANDLINE} x2`],
    ['0227 3851234 (máy lẻ 102)'.normalize('NFD'), `${LANDLINE} x102`],
  ];
  for (const [cell, expected] of readings) it(`“${cell}” is ${expected}`, () => assert.equal(said(cell), expected));
});

describe('numbers that cannot be', () => {
  const readings: [cell: string, said: string][] = [
    ['', 'empty'], ['chưa có', 'empty'], ['-', 'empty'],
    ['0912345', 'tooShort 7/10'], ['091234567', 'tooShort 9/10'], ['091234567890', 'tooLong 12/10'], ['0912 345 678 90', 'tooLong 12/10'],
    ['0227385123', 'tooShort 10/11'], ['022738512345', 'tooLong 12/11'], ['18001', 'tooShort 5/8'], ['190067691', 'tooShort 9/10'], ['123', 'tooShort 3/10'],
    ['01672345678', 'oldMobile 0167/037/0372 345 678'], ['0123 456 7890', 'oldMobile 0123/083/0834 567 890'], ['0199 345 6789', 'oldMobile 0199/059/0593 456 789'],
    ['01112345678', 'unknownPrefix 011'],
    ['0438251234', 'oldLandline 024 3825 1234'], ['(04) 3825 1234', 'oldLandline 024 3825 1234'], ['(08) 38251234', 'oldLandline 028 3825 1234'],
    ['08.3825.1234', 'oldLandline 028 3825 1234'], ['0511 3888 888', 'oldLandline'], ['0710 3888 888', 'oldLandline'],
    ['02171234567', 'unknownArea 0217'], ['02301234567', 'unknownArea 0230'],
    ['3851234', 'noAreaCode 7'], ['38251234', 'noAreaCode 8'], ['385 123', 'noAreaCode 6'],
    ['091234567O', 'letters'], ['09l2345678', 'letters'], ['0912 345 abc 678', 'letters'],
    ['+856 20 1234567', 'foreign 856'], ['+1 415 555 0100', 'foreign 1'],
    ['Fax: 0227 3851234', 'fax'],
    ['0612345678', 'unknownPrefix 061'],
  ];
  for (const [cell, expected] of readings) it(`“${cell}”: ${expected}`, () => assert.equal(said(cell), expected));

  it('leave the good number of the cell in place', () => {
    assert.equal(said('0227 3851234, Fax: 0227 3851235'), 'landline 0227 385 1234 | fax');
    assert.equal(said('0912345678 / 0912'), 'mobile 0912 345 678 | tooShort 4/10');
  });

  it('keep the words they stood in', () => {
    assert.deepEqual(parsePhones('Ông Ba: 0912345; 0912345678').faults, [
      { key: 'phone.tooShort', params: { count: 7, expected: 10 }, text: 'Ông Ba: 0912345' },
    ]);
  });

  it('make a field that asks for one number answer with the fault', () => {
    assert.equal(parsePhone('0912 345 678').ok, true);
    const reading = parsePhone('0912 345');
    assert.ok(!reading.ok && reading.fault.key === 'phone.tooShort');
    const empty = parsePhone(' ');
    assert.ok(!empty.ok && empty.fault.key === 'phone.empty');
  });
});

describe('a number on the page', () => {
  const forms: [cell: string, href: string, readOut: string][] = [
    ['0912345678', 'tel:+84912345678', '0 9 1 2, 3 4 5, 6 7 8'],
    ['0227 3851234', 'tel:+842273851234', '0 2 2 7, 3 8 5, 1 2 3 4'],
    ['024 38251234', 'tel:+842438251234', '0 2 4, 3 8 2 5, 1 2 3 4'],
    ['18001096', 'tel:18001096', '1 8 0 0, 1 0 9 6'],
    ['1900599920', 'tel:1900599920', '1 9 0 0, 5 9 9, 9 2 0'],
    ['113', 'tel:113', '1 1 3'],
    ['1022', 'tel:1022', '1 0 2 2'],
  ];
  for (const [cell, href, readOut] of forms) {
    it(`${cell} dials ${href} and is read “${readOut}”`, () => {
      const [phone] = parsePhones(cell).phones;
      assert.equal(phone?.href, href);
      assert.equal(phone?.readOut, readOut);
    });
  }
});

describe('area codes', () => {
  it('are exactly the 63 of the old provinces', () => {
    assert.equal(Object.keys(AREA_NAMES).length, 63);
    for (let code = 200; code < 300; code++) {
      const three = `0${String(code).slice(0, 2)}`;
      const known = `0${code}` in AREA_NAMES || three in AREA_NAMES;
      assert.equal(AREA_CODE.test(`0${code}1234567`), known, `0${code}`);
    }
  });
  it('name the old province of a landline', () => {
    assert.equal(areaName('02273851234'), 'Thái Bình');
    assert.equal(areaName('02438251234'), 'Hà Nội');
    assert.equal(areaName('02171234567'), '');
  });
});

describe('any number in any writing', () => {
  const digit = fc.integer({ min: 0, max: 9 }).map(String);
  const tail = (length: number): fc.Arbitrary<string> => fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join(''));
  const mobile = fc.tuple(fc.constantFrom('03', '05', '07', '08', '09'), tail(8)).map((parts) => parts.join(''));
  const landline = fc.constantFrom(...Object.keys(AREA_NAMES)).chain((code) => fc.tuple(fc.integer({ min: 2, max: 9 }), tail(10 - code.length)).map(([first, rest]) => code + first + rest));
  /** The same digits with separators after the first three, and the country code or not. */
  const written = fc.tuple(fc.constantFrom('', ' ', '.'), fc.constantFrom('0', '+84', '84', '+84 ', '0084'), fc.boolean()).map(([gap, start, label]) => (digits: string): string => {
    const groups = [digits.slice(1, 4), digits.slice(4, 7), digits.slice(7)];
    return `${label ? 'ĐT: ' : ''}${start}${groups.join(gap)}`;
  });

  it('is the same number', () => {
    fc.assert(
      fc.property(fc.oneof(mobile, landline), written, (digits, write) => {
        const { phones, faults } = parsePhones(write(digits));
        assert.deepEqual(faults, []);
        assert.deepEqual(phones.map((phone) => phone.digits), [digits]);
        assert.equal(phones[0]?.display.replace(/ /g, ''), digits);
        assert.equal(phones[0]?.readOut.replace(/[ ,]/g, ''), digits);
        assert.equal(phones[0]?.href, `tel:+84${digits.slice(1)}`);
      }),
      SEED,
    );
  });

  it('is found again beside another one, and from its own display', () => {
    fc.assert(
      fc.property(mobile, landline, fc.constantFrom(' - ', '/', '; ', ', ', ' hoặc ', '\n', ' '), (one, two, gap) => {
        const cell = [one, two].map((digits) => parsePhones(digits).phones[0]!.display).join(gap);
        assert.deepEqual(parsePhones(cell).phones.map((phone) => phone.digits), [one, two]);
      }),
      SEED,
    );
  });

  it('never comes out of anything with another count of digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{1,20}$/), (digits) => {
        for (const phone of parsePhones(digits).phones) {
          const form = { mobile: /^0[35789]\d{8}$/, landline: /^02\d{9}$/, free: /^1800(\d{4}|\d{6})$/, paid: /^1900(\d{4}|\d{6})$/, short: /^(11[1-69]|1022)$/ }[phone.kind];
          assert.match(phone.digits, form);
          assert.ok(digits.endsWith(phone.digits.replace(/^0/, '')));
        }
      }),
      { ...SEED, numRuns: 3000 },
    );
  });

  it('is looked for without an error, in a time that does not explode', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 .()+/-]{0,60}$/)), (cell) => { parsePhones(cell); }), { ...SEED, numRuns: 3000 });
    const long = '113 '.repeat(2000);
    const before = process.hrtime.bigint();
    parsePhones(long);
    parsePhones('113 '.repeat(30));
    parsePhones('1-'.repeat(58));
    assert.ok(process.hrtime.bigint() - before < 1_000_000_000n);
  });
});

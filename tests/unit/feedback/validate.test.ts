import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NO_FIELDS, type Fields } from '../../../src/widgets/feedback/model/fields.js';
import { readSettings } from '../../../src/widgets/feedback/model/settings.js';
import { checkContact, checkContent } from '../../../src/widgets/feedback/model/validate.js';

const settings = readSettings({}, undefined);
const contact = (change: Partial<Fields>) => checkContact({ ...NO_FIELDS, kind: 'gop-y', mode: 'contact-private', name: 'An', ...change }, settings).map(({ pointer, key, count }) => `${pointer} ${key} ${count ?? ''}`.trim());

describe('phone numbers', () => {
  const faultOf = (phone: string) => contact({ phone }).filter((line) => line.startsWith('/contact/phone'));
  for (const good of ['0900000099', '0900 000 099', '+84 900 000 099', '84900000099', '0900.000.099', '02273851234', '(0227) 3851 234'.replace('(', '').replace(')', ''), '1900 1909', '18001096']) {
    it(`takes ${good}`, () => assert.deepEqual(faultOf(good), []));
  }
  it('says how many digits there are', () => assert.deepEqual(faultOf('0900 000 09'), ['/contact/phone phone-invalid 9']));
  for (const bad of ['113', 'không có', '0900 000 0999', '090000009x', '12']) it(`refuses ${bad}`, () => assert.equal(faultOf(bad).length, 1));
  it('asks for one where there is none', () => assert.deepEqual(faultOf(' '), ['/contact/phone phone-missing 0']));
});

describe('first step', () => {
  const keys = (change: Partial<Fields>) => checkContent({ ...NO_FIELDS, kind: 'gop-y', content: 'Có', ...change }, settings).map(({ key }) => key);
  it('needs a kind and one sentence', () => assert.deepEqual(keys({ kind: '', content: ' \n ' }), ['kind-invalid', 'content-missing']));
  it('counts composed characters', () => assert.deepEqual(keys({ content: 'ế'.normalize('NFD').repeat(2000) }), []));
  it('counts the subject as part of the message', () => assert.deepEqual(keys({ subject: 'Thủ tục', content: 'a'.repeat(1999) }), ['content-too-long']));
  it('asks for help at home whom and where', () => {
    const home = readSettings({ homeVisit: true }, undefined);
    assert.deepEqual(checkContent({ ...NO_FIELDS, kind: 'ho-tro-tai-nha', content: 'Làm căn cước' }, home).map(({ key }) => key), ['home-visit-who-missing', 'home-visit-hamlet-missing']);
  });
  it('refuses a kind the commune does not take', () => assert.deepEqual(keys({ kind: 'ho-tro-tai-nha', content: 'x', forWhom: 'a', hamlet: 'b' }), ['kind-invalid']));
});

describe('second step', () => {
  it('asks for name, phone and consent', () => assert.deepEqual(contact({ name: '' }), ['/contact/name name-missing', '/contact/phone phone-missing 0', '/consents/contact consent-missing']));
  it('a consent taken back counts as none', () => {
    const refused = { contact: { purpose: 'contact', granted: false, textVersion: '1', at: '2026-11-23T08:42:00Z' } };
    assert.deepEqual(contact({ phone: '0900000099', consents: refused }), ['/consents/contact consent-missing']);
  });
  it('nobody stays anonymous before the receiver has said so', () => assert.deepEqual(contact({ mode: 'anonymous' }), ['/contact/mode contact-mode-off']));
});

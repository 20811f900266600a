import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readSettings } from '../../../src/widgets/feedback/model/settings.js';
import { readTarget } from '../../../src/widgets/feedback/model/target.js';

const receiver = (kinds: unknown) => ({ feedback: { open: true, kinds, limits: { contentMax: 1000, photosMax: 3 }, notice: { version: '4', text: 'Thông báo' }, consents: [{ purpose: 'contact', text: 'Đồng ý', textVersion: '9', required: true }] } });
const modes = ['contact-private', 'named', 'anonymous'];

describe('settings of the form', () => {
  it('works without any: four kinds, contact asked, nobody anonymous, nothing ticked', () => {
    const settings = readSettings(undefined, undefined);
    assert.deepEqual(settings.kinds.map(({ kind }) => kind), ['gop-y', 'phan-anh', 'kien-nghi', 'khen-ngoi']);
    assert.ok(settings.kinds.every(({ contactModes }) => contactModes.join() === 'contact-private'));
    assert.deepEqual(settings.consents.map(({ purpose, required }) => [purpose, required]), [['contact', true], ['publication', false]]);
    assert.equal(settings.contentMax, 2000);
  });
  it('the receiver decides kinds, limits, texts; the site file may only offer less', () => {
    const settings = readSettings({ kinds: ['phan-anh', 'gop-y', 'kien-nghi'], contentMax: 3000, photosMax: 1 }, receiver([{ kind: 'gop-y', contactModes: modes, workingDays: 5 }, { kind: 'phan-anh', contactModes: ['contact-private'], workingDays: 15 }]));
    assert.deepEqual(settings.kinds.map(({ kind, workingDays }) => [kind, workingDays]), [['phan-anh', 15], ['gop-y', 5]]);
    assert.deepEqual([settings.contentMax, settings.photosMax, settings.notice.version, settings.consents[0]?.textVersion], [1000, 1, '4', '9']);
  });
  it('offers to stay anonymous only where the receiver does, and a public name only where nothing quieter is offered', () => {
    const settings = readSettings({}, receiver([{ kind: 'gop-y', contactModes: modes, workingDays: null }, { kind: 'phan-anh', contactModes: ['named'], workingDays: null }]));
    assert.deepEqual(settings.kinds.map(({ contactModes }) => contactModes.join()), ['contact-private,anonymous', 'named']);
  });
  it('help at home needs the site file, and a receiver that takes it', () => {
    const home = { kind: 'ho-tro-tai-nha', contactModes: ['contact-private'], workingDays: 3 };
    const names = (own: unknown, from: unknown) => readSettings(own, from).kinds.map(({ kind }) => kind).includes('ho-tro-tai-nha');
    assert.deepEqual([names({}, receiver([home])), names({ homeVisit: true }, receiver([home])), names({ homeVisit: true }, undefined), names({ homeVisit: true }, receiver([{ kind: 'gop-y', contactModes: modes }]))], [false, true, true, false]);
  });
  it('never throws, whatever the files hold', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (own, from) => {
      const settings = readSettings(own, { feedback: from });
      assert.ok(settings.kinds.length > 0 && settings.consents.length > 0 && settings.contentMax >= 100);
    }), { seed: 3, numRuns: 500 });
  });
  it('drops a form whose address is no web address', () => assert.deepEqual(readSettings({ routes: { complaint: { forms: [{ label: 'Mẫu', url: 'javascript:alert(1)' }, { label: 'Mẫu 2', url: '/mau.docx' }] } } }, undefined).complaint.forms, [{ label: 'Mẫu 2', url: '/mau.docx' }]));
});

describe('target of the messages', () => {
  it('reads a receiver whole, or base and key apart', () => {
    assert.deepEqual(readTarget('https://x.vn/hop/v1/dong-xa/'), { to: 'receiver', address: { base: 'https://x.vn/hop', commune: 'dong-xa' } });
    assert.deepEqual(readTarget('https://x.vn/hop', { commune: 'dong-xa' }), { to: 'receiver', address: { base: 'https://x.vn/hop', commune: 'dong-xa' } });
  });
  it('reads mail and Open311', () => {
    assert.deepEqual(readTarget('mailto:xa@x.vn?subject=a'), { to: 'mailto', address: 'xa@x.vn' });
    assert.equal(readTarget('https://x.vn/open311/v2', { open311: { services: { 'phan-anh': '01' } } })?.to, 'open311');
  });
  for (const bad of [undefined, '', 'javascript:alert(1)', 'https://x.vn', 'ftp://x.vn/v1/a', 'mailto:', 'https://x.vn/v1/<b>']) it(`takes no ${bad}`, () => assert.equal(readTarget(bad), undefined));
});

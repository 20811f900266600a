import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mailtoLink } from '../../../src/core/delivery/mailto-link.js';
import { open311Request, readOpen311Answer } from '../../../src/core/delivery/open311-request.js';
import { sendOpen311 } from '../../../src/platform/delivery/open311.js';

const submission = { kind: 'phan-anh', content: 'Đèn hỏng & tối', contact: { mode: 'contact-private', name: 'An', phone: '0900000099' }, place: { text: 'Chợ', position: { latitude: 20.5, longitude: 106.25 } }, context: { widgetVersion: 't' } } as const;
const target = { endpoint: 'https://x.vn/open311/v2/', services: { 'phan-anh': 'sv 01' }, jurisdiction: 'dong-xa', apiKey: 'k' };

describe('Open311 GeoReport v2', () => {
  it('makes the fields of POST requests', () => {
    const { url, body } = open311Request(submission, target)!;
    assert.equal(url, 'https://x.vn/open311/v2/requests.json');
    assert.deepEqual(Object.fromEntries(new URLSearchParams(body)), { jurisdiction_id: 'dong-xa', api_key: 'k', service_code: 'sv 01', description: 'Đèn hỏng & tối', lat: '20.5', long: '106.25', address_string: 'Chợ', last_name: 'An', phone: '0900000099' });
  });
  it('takes no kind without a service', () => assert.equal(open311Request({ ...submission, kind: 'gop-y' }, target), undefined));
  it('an anonymous message carries no name', () => assert.doesNotMatch(open311Request({ ...submission, contact: { mode: 'anonymous' } }, target)!.body, /last_name|phone/));
  it('reads numbers and refusals', () => {
    assert.deepEqual(readOpen311Answer([{ service_request_id: 293944 }]), { id: '293944' });
    assert.deepEqual(readOpen311Answer([{ token: 'x' }]), { id: '' });
    assert.deepEqual(readOpen311Answer([{ code: 400, description: 'service_code was not provided' }]), { errors: ['service_code was not provided'] });
    for (const odd of [undefined, null, {}, 'x', [null]]) assert.deepEqual(readOpen311Answer(odd), { id: '' });
  });
  const answer = (status: number, text: string) => (() => Promise.resolve(new Response(text, { status }))) as typeof fetch;
  it('says "unknown" where no answer came or the server broke: it may have arrived', async () => {
    assert.deepEqual(await sendOpen311({ url: 'https://x.vn', body: '' }, () => Promise.reject(new TypeError('network'))), { state: 'unknown' });
    assert.deepEqual(await sendOpen311({ url: 'https://x.vn', body: '' }, answer(502, '<html>')), { state: 'unknown' });
  });
  it('says "sent" and "refused" where the endpoint does', async () => {
    assert.deepEqual(await sendOpen311({ url: 'https://x.vn', body: '' }, answer(201, '[{"service_request_id":"7"}]')), { state: 'sent', id: '7' });
    assert.deepEqual(await sendOpen311({ url: 'https://x.vn', body: '' }, answer(400, '[{"code":400,"description":"no"}]')), { state: 'refused', sentences: ['no'] });
  });
});

describe('mailto', () => {
  it('fills in subject and text', () => assert.equal(mailtoLink('xa@x.vn', 'Góp ý', 'a\nb', 'cắt'), 'mailto:xa@x.vn?subject=G%C3%B3p%20%C3%BD&body=a%0D%0Ab'));
  it('never grows too long, never cuts a character in two, never adds a header', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
      const link = mailtoLink('xa@x.vn', 'Góp ý', text, 'Chép phần còn lại.');
      assert.ok(link.length <= 1900);
      assert.equal(link.split('&').length, 2);
      decodeURIComponent(link);
    }), { seed: 9, numRuns: 60 });
  });
});

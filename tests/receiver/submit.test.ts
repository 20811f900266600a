import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Problem, Receipt, StatusReport } from '../../src/core/contract/index.js';
import { isReceiptCode } from '../../src/core/receipt-code.js';
import { onEachStore } from './support/each-store.js';
import { MONDAY, PAGE, message, newKey, postMessage, startReceiver, type TestReceiver } from './support/requests.js';

onEachStore('submitting a message', (source) => {
  let to: TestReceiver;
  before(async () => {
    to = await startReceiver(source, { rateLimits: false });
  });
  after(async () => {
    await to.receiver.close();
  });

  it('answers 201 with a code, the time received and the time due', async () => {
    const response = await postMessage(to);
    assert.equal(response.status, 201);
    const receipt = (await response.json()) as Receipt;
    assert.ok(isReceiptCode(receipt.code));
    assert.equal(receipt.receivedAt, '2026-11-23T08:42:00+07:00');
    // Fifteen working days from Monday 23/11 without the holiday of 24/11: Tuesday 15/12, end of the office day.
    assert.equal(receipt.dueAt, '2026-12-15T17:00:00+07:00');
  });

  it('gives praise no due time', async () => {
    const receipt = (await (await postMessage(to, message({ kind: 'khen-ngoi' }))).json()) as Receipt;
    assert.equal(receipt.dueAt, null);
  });

  it('promises nothing across holidays that are not known yet', async () => {
    to.clock.now = Date.parse('2027-01-28T02:00:00Z');
    const receipt = (await (await postMessage(to)).json()) as Receipt;
    to.clock.now = MONDAY;
    assert.equal(receipt.dueAt, null);
  });

  it('answers a replay with the first receipt', async () => {
    const key = newKey();
    const first = await postMessage(to, message(), key);
    to.clock.now = MONDAY + 3_600_000;
    const second = await postMessage(to, message(), key);
    to.clock.now = MONDAY;
    assert.equal(second.status, 200);
    assert.equal(second.headers.get('commune-replayed'), 'true');
    assert.deepEqual(await second.json(), await first.json());
  });

  it('keeps one record when the same key comes many times at once', async () => {
    const key = newKey();
    const responses = await Promise.all(Array.from({ length: 12 }, () => postMessage(to, message(), key)));
    const receipts = (await Promise.all(responses.map((response) => response.json()))) as Receipt[];
    assert.deepEqual(new Set(responses.map((response) => response.status)), new Set([200, 201]));
    assert.equal(responses.filter((response) => response.status === 201).length, 1);
    assert.equal(new Set(receipts.map((receipt) => receipt.code)).size, 1);
  });

  it('refuses the same key with another message', async () => {
    const key = newKey();
    await postMessage(to, message(), key);
    const response = await postMessage(to, message({ content: 'Chuyện khác.' }), key);
    assert.equal(response.status, 409);
    assert.equal(((await response.json()) as Problem).kind, 'idempotency-conflict');
  });

  it('takes the same key in another commune for another message', async () => {
    const key = newKey();
    await postMessage(to, message(), key);
    const response = await to.send('POST', '/v1/tay-xa/feedback', { json: message({ content: 'Chuyện khác.' }), headers: { 'idempotency-key': key } });
    assert.equal(response.status, 201);
  });

  it('asks for an idempotency key', async () => {
    const response = await to.send('POST', '/v1/dong-xa/feedback', { json: message() });
    assert.equal(response.status, 400);
    assert.equal(((await response.json()) as Problem).kind, 'idempotency-key-missing');
  });

  describe('faults', () => {
    const cases: [string, unknown, string, string][] = [
      ['no content', { ...message(), content: '   ' }, '/content', 'content-missing'],
      ['content of another type', { ...message(), content: 7 }, '/content', 'content-missing'],
      ['a content longer than the commune takes', message({ content: 'a'.repeat(2001) }), '/content', 'content-too-long'],
      ['a kind that is not taken', message({ kind: 'ho-tro-tai-nha' }), '/kind', 'kind-off'],
      ['an unknown kind', { ...message(), kind: 'to-cao' }, '/kind', 'kind-invalid'],
      ['anonymous where a name is needed', message({ contact: { mode: 'anonymous' } }), '/contact/mode', 'contact-mode-off'],
      ['a name missing', { ...message(), contact: { mode: 'named', name: ' ', phone: '0900000011' } }, '/contact/name', 'name-missing'],
      ['a phone of nonsense', { ...message(), contact: { mode: 'named', name: 'Mẫu', phone: 'abc' } }, '/contact/phone', 'phone-invalid'],
      ['no way back', message({ contact: { mode: 'named', name: 'Mẫu' } }), '/contact/phone', 'way-back-missing'],
      ['a consent not given', message({ consents: [] }), '/consents/contact', 'consent-missing'],
      ['a photo never uploaded', message({ photos: [{ id: 'never-uploaded-photo' }] }), '/photos/0', 'photo-missing'],
    ];
    for (const [name, json, pointer, key] of cases) {
      it(`points at the field: ${name}`, async () => {
        const response = await postMessage(to, json);
        assert.equal(response.status, 422);
        assert.equal(response.headers.get('content-type'), 'application/problem+json');
        const problem = (await response.json()) as Problem;
        assert.deepEqual(problem.errors?.map((error) => [error.pointer, error.key]), [[pointer, key]]);
        assert.match(problem.errors?.[0]?.detail ?? '', /\.$/);
      });
    }

    it('may be corrected and sent again', async () => {
      const key = newKey();
      assert.equal((await postMessage(to, message({ content: '' }), key)).status, 422);
      assert.equal((await postMessage(to, message(), key)).status, 201);
    });
  });

  it('keeps the page without query and fragment, and nothing of the network', async () => {
    const { code } = (await (await postMessage(to, message(), newKey(), { headers: { 'user-agent': 'Probe/1', 'x-forwarded-for': '198.51.100.9' }, address: '198.51.100.9' })).json()) as Receipt;
    const row = await to.receiver.services.store.db.selectFrom('submission').selectAll().where('code', '=', code).executeTakeFirstOrThrow();
    assert.equal(row.page_url, 'https://dongxa.example/lien-he');
    const kept = JSON.stringify(row);
    assert.ok(!kept.includes('198.51.100.9') && !kept.includes('Probe/1'));
  });

  it('marks a filled trap for the officers and still takes the message', async () => {
    const response = await postMessage(to, message({ guard: { trap: 'http://spam', secondsOpen: 1 } }));
    assert.equal(response.status, 201);
    const { code } = (await response.json()) as Receipt;
    const row = await to.receiver.services.store.db.selectFrom('submission').select('suspect').where('code', '=', code).executeTakeFirstOrThrow();
    assert.equal(row.suspect, 1);
  });

  it('shows the way of a message by its code, without its words', async () => {
    const { code } = (await (await postMessage(to)).json()) as Receipt;
    const response = await to.send('GET', `/v1/dong-xa/feedback/${code}`);
    const report = (await response.json()) as StatusReport;
    assert.equal(report.status, 'received');
    assert.deepEqual(report.timeline.map((step) => step.status), ['received']);
    assert.ok(!JSON.stringify(report).includes('Đèn đường'));
  });

  it('lets a page of the commune read the answer, and its problems too', async () => {
    const good = await postMessage(to, message(), newKey(), { headers: { origin: PAGE } });
    assert.equal(good.headers.get('access-control-allow-origin'), PAGE);
    const bad = await postMessage(to, message({ content: '' }), newKey(), { headers: { origin: PAGE } });
    assert.equal(bad.status, 422);
    assert.equal(bad.headers.get('access-control-allow-origin'), PAGE);
    const preflight = await to.send('OPTIONS', '/v1/dong-xa/feedback', { headers: { origin: PAGE, 'access-control-request-method': 'POST' } });
    assert.equal(preflight.status, 204);
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /Idempotency-Key/);
  });
});

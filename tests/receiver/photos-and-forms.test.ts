import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { PhotoReceipt, Problem, Receipt } from '../../src/core/contract/index.js';
import { onEachStore } from './support/each-store.js';
import { jpeg, png } from './support/photos.js';
import { MONDAY, ORIGIN, PAGE, asOfficer, message, newKey, officerCookie, postMessage, startReceiver, type TestReceiver } from './support/requests.js';

onEachStore('photos and plain forms', (source) => {
  let to: TestReceiver;
  before(async () => {
    to = await startReceiver(source, { rateLimits: false });
  });
  after(async () => {
    await to.receiver.close();
  });

  const put = (id: string, bytes: Buffer, commune = 'dong-xa'): Promise<Response> =>
    to.send('PUT', `/v1/${commune}/photos/${id}`, { body: new Uint8Array(bytes), headers: { 'content-type': 'image/jpeg' } });

  describe('a photo', () => {
    it('is kept once, and the same upload again gives the same answer', async () => {
      const first = await put('photo-sent-twice-1', jpeg());
      assert.equal(first.status, 201);
      const again = await put('photo-sent-twice-1', jpeg());
      assert.equal(again.status, 200);
      assert.deepEqual(await again.json(), await first.json());
    });

    it('keeps its type by its bytes, not by what the sender says', async () => {
      const receipt = (await (await put('photo-really-a-png', png())).json()) as PhotoReceipt;
      assert.equal(receipt.type, 'image/png');
    });

    it('is not replaced by other bytes under the same id', async () => {
      await put('photo-taken-id-000', jpeg());
      assert.equal((await put('photo-taken-id-000', png())).status, 409);
    });

    it('belongs to one message only', async () => {
      await put('photo-claimed-0001', jpeg());
      assert.equal((await postMessage(to, message({ photos: [{ id: 'photo-claimed-0001' }] }))).status, 201);
      assert.equal((await postMessage(to, message({ photos: [{ id: 'photo-claimed-0001' }] }))).status, 422);
    });

    it('is claimed once when the same message comes many times at once', async () => {
      for (let round = 0; round < 5; round += 1) {
        const [id, key] = [`photo-at-once-000${round}`, newKey()];
        await put(id, jpeg());
        const responses = await Promise.all(Array.from({ length: 8 }, () => postMessage(to, message({ photos: [{ id }] }), key)));
        assert.deepEqual([...new Set(responses.map((response) => response.status))].sort(), [200, 201]);
      }
    });

    it('of another commune cannot be claimed', async () => {
      await put('photo-of-tay-xa-01', jpeg(), 'tay-xa');
      assert.equal((await postMessage(to, message({ photos: [{ id: 'photo-of-tay-xa-01' }] }))).status, 422);
    });

    it('stays free when the message is refused', async () => {
      await put('photo-stays-free-1', jpeg());
      assert.equal((await postMessage(to, message({ photos: [{ id: 'photo-stays-free-1' }, { id: 'photo-not-there-01' }] }))).status, 422);
      assert.equal((await postMessage(to, message({ photos: [{ id: 'photo-stays-free-1' }] }))).status, 201);
    });
  });

  describe('a plain form', () => {
    const form = (changes: Record<string, string> = {}, photos: Buffer[] = []): FormData => {
      const data = new FormData();
      const fields = { kind: 'phan-anh', content: 'Cống tắc trước cổng chợ.', name: 'Trần Văn Mẫu', phone: '0900 000 011', consent_contact: '1', ...changes };
      for (const [name, value] of Object.entries(fields)) data.set(name, value);
      for (const photo of photos) data.append('photos', new Blob([new Uint8Array(photo)], { type: 'image/jpeg' }), '../../etc/passwd.jpg');
      return data;
    };
    const post = (body: FormData | URLSearchParams, headers: Record<string, string> = {}): Promise<Response> => to.send('POST', '/v1/dong-xa/feedback', { body, headers });
    const codeOf = async (response: Response): Promise<string> => /(\d{4})\u00a0(\d{4})\u00a0(\d{4})/.exec(await response.text())?.slice(1).join('') ?? '';

    it('with photos gets a page with the code and the day', async () => {
      const response = await post(form({}, [jpeg(), png()]), { origin: PAGE });
      assert.equal(response.status, 201);
      assert.match(response.headers.get('content-type') ?? '', /text\/html/);
      const page = await response.text();
      assert.match(page, /15\/12\/2026/);
      assert.match(page, /\d{4}\u00a0\d{4}\u00a0\d{4}/);
    });

    it('without files, url-encoded, is taken too', async () => {
      const data = new URLSearchParams({ kind: 'gop-y', content: 'Chữ trên bảng nhỏ quá.', contact_mode: 'anonymous' });
      assert.equal((await post(data)).status, 201);
    });

    it('sent by a double click is one message', async () => {
      const first = await codeOf(await post(form({ content: 'Bấm hai lần.' }, [jpeg()])));
      to.clock.now = MONDAY + 2000;
      const second = await post(form({ content: 'Bấm hai lần.' }, [jpeg()]));
      to.clock.now = MONDAY;
      assert.equal(second.status, 200);
      assert.equal(await codeOf(second), first);
    });

    it('says in Vietnamese what is missing', async () => {
      const response = await post(form({ content: '', name: '' }));
      assert.equal(response.status, 422);
      const page = await response.text();
      assert.match(page, /Chưa có nội dung/);
      assert.match(page, /Chưa có họ tên/);
    });

    it('with words that look like markup is shown as words', async () => {
      const response = await post(form({ kind: '<script>alert(1)</script>' }));
      assert.ok(!(await response.text()).includes('<script>alert'));
      assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    });

    it('from a page the commune does not know is refused', async () => {
      assert.equal((await post(form(), { origin: 'https://evil.example' })).status, 403);
    });

    it('that brings its own key may be sent again later', async () => {
      const key = newKey();
      const first = await codeOf(await post(form({ idempotency_key: key })));
      to.clock.now = MONDAY + 3_600_000;
      const second = await codeOf(await post(form({ idempotency_key: key })));
      to.clock.now = MONDAY;
      assert.equal(second, first);
    });
  });

  it('photos are shown to the commune’s officers, and to all only after publication', async () => {
    const chief = await officerCookie(to);
    await put('photo-to-publish-1', jpeg());
    const consents = [...(message().consents ?? []), { purpose: 'publication', textVersion: '1', granted: true, at: '2026-11-23T08:41:00+07:00' }];
    const { code } = (await (await postMessage(to, message({ photos: [{ id: 'photo-to-publish-1' }], consents }))).json()) as Receipt;
    const { id } = await to.receiver.services.store.db.selectFrom('submission').select('id').where('code', '=', code).executeTakeFirstOrThrow();
    const path = `/v1/dong-xa/officers/messages/${id}/photos/0`;
    assert.equal((await to.send('GET', path)).status, 401);
    const shown = await asOfficer(to, chief, 'GET', path);
    assert.equal(shown.headers.get('content-type'), 'image/jpeg');
    assert.equal(shown.headers.get('x-content-type-options'), 'nosniff');
    const act = (json: Record<string, unknown>): Promise<Response> => asOfficer(to, chief, 'POST', `/v1/dong-xa/officers/messages/${id}/actions`, json);
    await act({ action: 'answer', version: 1, text: 'Đã sửa.' });
    const list = async (): Promise<{ items: { photos: string[] }[] }> => (await (await to.send('GET', '/v1/dong-xa/answers')).json()) as { items: { photos: string[] }[] };
    assert.equal((await list()).items.length, 0);
    assert.equal((await act({ action: 'publish', version: 2, question: 'Đèn tắt.', answer: 'Đã sửa.', photos: true })).status, 200);
    const [item] = (await list()).items;
    const address = new URL(item?.photos[0] ?? '', `${ORIGIN}/`).pathname;
    assert.equal((await to.send('GET', address)).status, 200);
    assert.equal((await to.send('GET', address.replace('dong-xa', 'tay-xa'))).status, 404);
    assert.equal((await act({ action: 'unpublish', version: 3, reason: 'Có mặt người.' })).status, 200);
    assert.equal((await to.send('GET', address)).status, 404);
  });

  it('an upload that is no photo tells the form which sentence to show', async () => {
    const response = await put('photo-in-name-only', Buffer.from('<svg onload=alert(1)>'));
    assert.equal(response.status, 422);
    assert.equal(((await response.json()) as Problem).errors?.[0]?.key, 'photo-type');
  });
});

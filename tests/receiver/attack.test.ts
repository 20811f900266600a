import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem, PublicAnswerList, Receipt } from '../../src/core/contract/index.js';
import { makeReceiptCode } from '../../src/core/receipt-code.js';
import { onEachStore } from './support/each-store.js';
import { HTML, SVG, ZIP, jpeg, png } from './support/photos.js';
import { MONDAY, ORIGIN, asOfficer, message, newKey, officerCookie, postMessage, signIn, startReceiver, surveyAnswer, type TestReceiver } from './support/requests.js';
import { seededRandom } from './support/random.js';

const EVIL = 'https://evil.example';

onEachStore('attacks', (source) => {
  let to: TestReceiver;
  let chief: string;
  const inbox = mkdtempSync(join(tmpdir(), 'commune-inbox-'));
  before(async () => {
    mkdirSync(join(inbox, 'page'));
    writeFileSync(join(inbox, 'page', 'index.html'), '<!doctype html><title>Hộp thư</title>');
    writeFileSync(join(inbox, 'secret.json'), '{}');
    to = await startReceiver(source, { inboxFolder: join(inbox, 'page') });
    chief = await officerCookie(to, 'chief');
  });
  after(async () => {
    await to.receiver.close();
    rmSync(inbox, { recursive: true, force: true });
  });
  const kindOf = async (response: Response): Promise<string> => ((await response.json()) as Problem).kind;
  const put = (id: string, bytes: Uint8Array<ArrayBuffer>): Promise<Response> => to.send('PUT', `/v1/dong-xa/photos/${id}`, { body: bytes });
  let address = 0;
  const elsewhere = (): string => `192.0.2.${(address += 1)}`;

  describe('oversized and wrong bodies', () => {
    it('are cut off while they come in, also without a length', async () => {
      const endless = new ReadableStream<Uint8Array>({ pull: (controller) => {
        controller.enqueue(new Uint8Array(65_536));
      } });
      const request = new Request(`${ORIGIN}/v1/dong-xa/feedback`, { method: 'POST', body: endless, duplex: 'half', headers: { 'content-type': 'application/json', 'idempotency-key': newKey() } } as RequestInit);
      assert.equal((await to.receiver.fetch(request, { address: elsewhere() })).status, 413);
      assert.equal((await put('photo-much-too-big', new Uint8Array(9 * 1024 * 1024))).status, 413);
    });

    it('of another type, broken or too deep are refused without falling over', async () => {
      const post = (body: string, type = 'application/json'): Promise<Response> => to.send('POST', '/v1/dong-xa/feedback', { body, headers: { 'content-type': type, 'idempotency-key': newKey() } });
      assert.equal((await post('<a/>', 'application/xml')).status, 415);
      assert.equal((await post('{"kind":')).status, 400);
      assert.equal((await post('[['.repeat(20_000) + ']]'.repeat(20_000))).status, 413);
      assert.equal((await post('['.repeat(30_000) + ']'.repeat(30_000))).status, 400);
      assert.equal((await post(`{"x":${'['.repeat(1000)}${']'.repeat(1000)}}`)).status, 400);
      assert.equal((await post('{"__proto__":{"kind":"gop-y"}}')).status, 422);
      assert.equal((await post('--x', 'multipart/form-data')).status, 400);
    });

    it('with too many parts of every list are refused', async () => {
      const photos = Array.from({ length: 6 }, (_, i) => ({ id: `photo-number-00000${i}` }));
      assert.equal((await postMessage(to, message({ photos }))).status, 422);
      const answers = Array.from({ length: 201 }, (_, i) => ({ kind: 'none' as const, question: `q${i}` }));
      assert.equal((await to.send('PUT', `/v1/dong-xa/survey/answers/${newKey()}`, { json: surveyAnswer({ answers }) })).status, 422);
    });
  });

  describe('files that are no photos', () => {
    for (const [name, bytes] of [['an archive', ZIP], ['an SVG with script', SVG], ['an HTML page', HTML]] as const) {
      it(`are refused: ${name}`, async () => {
        const response = await put(newKey(), new Uint8Array(bytes));
        assert.equal(response.status, 422);
      });
    }

    it('hidden behind a picture are cut off before anything is written', async () => {
      for (const photo of [jpeg({ tail: Buffer.concat([HTML, ZIP]) }), png({ tail: ZIP })]) {
        const id = newKey();
        assert.equal((await put(id, new Uint8Array(photo))).status, 201);
        const kept = Buffer.from((await to.receiver.services.photos.get('dong-xa', id)) ?? []);
        assert.ok(kept.length > 0 && !kept.includes('PK\u0003\u0004') && !kept.includes('<script>'));
      }
    });
  });

  describe('paths', () => {
    it('never lead out of the folder of the officers’ page', async () => {
      assert.equal((await to.send('GET', '/hop-thu/')).status, 200);
      for (const path of ['/hop-thu/../secret.json', '/hop-thu/%2e%2e/secret.json', '/hop-thu/..%2fsecret.json', '/hop-thu/..%5csecret.json', '/hop-thu/%2e%2e%2f%2e%2e%2fetc/passwd.json', '/hop-thu/x%00.json']) {
        assert.ok([400, 404].includes((await to.send('GET', path)).status), path);
      }
    });

    it('are never made of what a sender writes', async () => {
      for (const id of ['../../etc/passwd-00', '..%2f..%2fetc%2fpasswd', 'a'.repeat(65), 'short', 'with space and more']) {
        const response = await put(encodeURIComponent(id), new Uint8Array(jpeg()));
        assert.ok([404, 422].includes(response.status), id);
      }
    });

    it('of the officers’ page carry a policy that lets no foreign script run and no frame hold it', async () => {
      const policy = (await to.send('GET', '/hop-thu/')).headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /script-src 'self';/);
      assert.match(policy, /frame-ancestors 'none'/);
    });
  });

  describe('injection', () => {
    const TRICKS = ["'; drop table submission; --", "' or '1'='1", '%', '_', '\\', '\u0000', '"><script>alert(1)</script>', '${7*7}', '\r\nSet-Cookie: a=b'];

    it('into queries finds nothing and harms nothing', async () => {
      for (const trick of TRICKS) {
        const q = encodeURIComponent(trick);
        const expected = trick === '\u0000' ? 400 : 200;
        assert.equal((await to.send('GET', `/v1/dong-xa/answers?q=${q}&kind=${q}&page=${q}`)).status, expected);
        assert.equal((await asOfficer(to, chief, 'GET', `/v1/dong-xa/officers/messages?q=${q}&assignee=${q}&status=${q}&sort=${q}`)).status, expected);
        assert.ok([400, 404, 422].includes((await to.send('GET', `/v1/dong-xa/survey/results?questionnaire=${q}`)).status));
        assert.ok([400, 404].includes((await to.send('GET', `/v1/${q}/settings`)).status));
      }
      assert.equal((await postMessage(to, message(), newKey(), { address: elsewhere() })).status, 201);
    });

    it('into headers neither ends a line nor becomes a key', async () => {
      for (const key of ['short', 'a'.repeat(65), 'key with spaces 000', "key'--0000000000000", 'khóa-có-dấu-0000000']) {
        const response = await to.send('POST', '/v1/dong-xa/feedback', { json: message(), headers: { 'idempotency-key': encodeURI(key) } });
        assert.equal(await kindOf(response), 'idempotency-key-missing');
      }
    });

    it('of characters no store can hold costs nobody a message', async () => {
      const content = 'Đèn\u0000 tắt \ud800 từ hôm qua.';
      const key = newKey();
      const body = JSON.stringify(message({ content }));
      const send = (): Promise<Response> => to.send('POST', '/v1/dong-xa/feedback', { body, headers: { 'content-type': 'application/json', 'idempotency-key': key }, address: '192.0.2.250' });
      const [first, second] = [await send(), await send()];
      assert.deepEqual([first.status, second.status], [201, 200]);
    });

    it('of markup is kept and given back as words only', async () => {
      const content = '<img src=x onerror=alert(1)><script>alert(2)</script>';
      const { code } = (await (await postMessage(to, message({ content, contact: { mode: 'named', name: '<b>Mẫu</b>', phone: '0900000011' } }), newKey(), { address: elsewhere() })).json()) as Receipt;
      const list = await asOfficer(to, chief, 'GET', `/v1/dong-xa/officers/messages?q=${code}`);
      assert.match(list.headers.get('content-type') ?? '', /^application\/json/);
      assert.equal(list.headers.get('x-content-type-options'), 'nosniff');
      const { items } = (await list.json()) as { items: { id: string; excerpt: string }[] };
      assert.equal(items[0]?.excerpt, content);
    });
  });

  describe('another commune’s data', () => {
    it('is not read by code, by id, by session or by photo', async () => {
      const { code } = (await (await postMessage(to, message(), newKey(), { address: elsewhere() })).json()) as Receipt;
      assert.equal((await to.send('GET', `/v1/tay-xa/feedback/${code}`, { address: elsewhere() })).status, 404);
      const { id } = await to.receiver.services.store.db.selectFrom('submission').select('id').where('code', '=', code).executeTakeFirstOrThrow();
      assert.equal((await asOfficer(to, chief, 'GET', '/v1/tay-xa/officers/messages')).status, 401);
      const other = await officerCookie(to, 'chief', 'tay-xa');
      assert.equal((await asOfficer(to, other, 'GET', `/v1/tay-xa/officers/messages/${id}`)).status, 404);
      assert.equal((await asOfficer(to, other, 'GET', `/v1/dong-xa/officers/messages/${id}`)).status, 401);
      assert.equal((await asOfficer(to, other, 'POST', `/v1/tay-xa/officers/messages/${id}/actions`, { action: 'note', version: 1, text: 'x' })).status, 404);
      const people = (await (await asOfficer(to, other, 'GET', '/v1/tay-xa/officers/people')).json()) as { items: { id: string }[] };
      const assign = await asOfficer(to, chief, 'POST', `/v1/dong-xa/officers/messages/${id}/actions`, { action: 'assign', version: 1, officerId: people.items[0]?.id });
      assert.equal(assign.status, 422);
    });
  });

  describe('guessing', () => {
    it('codes is braked by address, and still lets others ask', async () => {
      const random = seededRandom(7);
      const bytes = (count: number): number[] => Array.from({ length: count }, () => Math.floor(random() * 256));
      const statuses: number[] = [];
      for (let i = 0; i < 15; i += 1) statuses.push((await to.send('GET', `/v1/dong-xa/feedback/${makeReceiptCode(bytes)}`, { address: '198.51.100.1' })).status);
      assert.deepEqual([statuses.filter((status) => status === 404).length, statuses.at(-1)], [10, 429]);
      assert.equal((await to.send('GET', `/v1/dong-xa/feedback/${makeReceiptCode(bytes)}`, { address: '198.51.100.2' })).status, 404);
    });

    it('codes from many addresses is braked for the commune', async () => {
      const braked = await startReceiver(source, { rateLimits: { wrongCodeCommune: { most: 20, seconds: 600 } } });
      try {
        const statuses: number[] = [];
        for (let i = 0; i < 25; i += 1) statuses.push((await braked.send('GET', '/v1/dong-xa/feedback/000000000000', { address: `10.0.0.${i}` })).status);
        assert.deepEqual(statuses.slice(19, 22), [404, 429, 429]);
      } finally {
        await braked.receiver.close();
      }
    });

    it('learns nothing from the order of codes and ids', async () => {
      const codes: number[] = [];
      for (let i = 0; i < 12; i += 1) codes.push(Number(((await (await postMessage(to, message(), newKey(), { address: elsewhere() })).json()) as Receipt).code));
      assert.notDeepEqual(codes, [...codes].sort((a, b) => a - b));
    });

    it('messages by the hundred from one address are held back with the seconds to wait', async () => {
      const statuses: number[] = [];
      let last: Response | undefined;
      for (let i = 0; i < 25; i += 1) {
        last = await postMessage(to, message(), newKey(), { address: '198.51.100.77' });
        statuses.push(last.status);
      }
      assert.equal(statuses.filter((status) => status === 201).length, 20);
      assert.equal(last?.status, 429);
      assert.ok(Number(last.headers.get('retry-after')) > 0);
      to.clock.now = MONDAY + 11 * 60_000;
      assert.equal((await postMessage(to, message(), newKey(), { address: '198.51.100.77' })).status, 201);
      to.clock.now = MONDAY;
    });
  });

  describe('forged requests', () => {
    it('from another page change nothing, with or without the officer’s cookie', async () => {
      const { code } = (await (await postMessage(to, message(), newKey(), { address: elsewhere() })).json()) as Receipt;
      const { id } = await to.receiver.services.store.db.selectFrom('submission').select('id').where('code', '=', code).executeTakeFirstOrThrow();
      const path = `/v1/dong-xa/officers/messages/${id}/actions`;
      const json = { action: 'refuse', version: 1, reason: 'x' };
      for (const headers of [{ cookie: chief, origin: EVIL }, { cookie: chief, origin: 'null' }, { cookie: chief }] as Record<string, string>[]) {
        assert.equal((await to.send('POST', path, { json, headers })).status, 403);
      }
      assert.equal((await to.send('POST', path, { body: JSON.stringify(json), headers: { cookie: chief, origin: ORIGIN, 'content-type': 'text/plain' } })).status, 415);
      assert.equal((await signIn(to, 'chief1', 'mat-khau-thu-nghiem', 'dong-xa', { origin: EVIL })).status, 403);
    });

    it('cannot read the officers’ side across origins', async () => {
      const response = await to.send('GET', '/v1/dong-xa/officers/messages', { headers: { cookie: chief, origin: EVIL } });
      assert.equal(response.headers.get('access-control-allow-origin'), null);
    });

    it('to the public side come only from pages of the commune', async () => {
      for (const origin of [EVIL, 'null', 'https://dongxa.example.evil.example', 'http://dongxa.example', 'https://tayxa.example']) {
        const response = await postMessage(to, message(), newKey(), { headers: { origin }, address: elsewhere() });
        assert.equal(response.status, 403, origin);
        assert.equal(response.headers.get('access-control-allow-origin'), null);
        assert.equal((await to.send('OPTIONS', '/v1/dong-xa/feedback', { headers: { origin } })).status, 403);
      }
    });
  });

  describe('sessions', () => {
    it('set by a stranger before signing in are not taken over', async () => {
      const planted = 'commune.session_token=planted-by-a-stranger.c2lnbmF0dXJl';
      const response = await signIn(to, 'chief1', 'mat-khau-thu-nghiem', 'dong-xa', { cookie: planted });
      const given = response.headers.getSetCookie().find((cookie) => cookie.startsWith('commune.session_token='));
      assert.ok(given && !given.includes('planted'));
      assert.equal((await asOfficer(to, planted, 'GET', '/v1/dong-xa/officers/me')).status, 401);
    });

    it('are new with every sign-in and worthless when changed', async () => {
      const cookies = await Promise.all([1, 2].map(async () => (await signIn(to, 'chief1', 'mat-khau-thu-nghiem')).headers.getSetCookie()[0]?.split(';')[0] ?? ''));
      assert.notEqual(cookies[0], cookies[1]);
      assert.equal((await asOfficer(to, `${cookies[0]?.slice(0, -3)}abc`, 'GET', '/v1/dong-xa/officers/me')).status, 401);
    });

    it('are needed on every address of the officers’ side', async () => {
      for (const path of ['me', 'messages', 'messages/x', 'messages/x/photos/0', 'openings', 'export/messages.csv', 'people', 'audit', 'survey/overview?questionnaire=a', 'export/survey.xlsx?questionnaire=a']) {
        assert.equal((await to.send('GET', `/v1/dong-xa/officers/${path}`)).status, 401, path);
      }
      for (const path of ['messages/x/actions', 'openings', 'people', 'redact', 'password', 'survey/questionnaires', 'survey/visit-tokens']) {
        assert.equal((await to.send('POST', `/v1/dong-xa/officers/${path}`, { json: {}, headers: { origin: ORIGIN } })).status, 401, path);
      }
    });
  });

  it('a paper sheet cannot be sent by anybody but an officer', async () => {
    const response = await to.send('PUT', `/v1/dong-xa/survey/answers/${newKey()}`, { json: surveyAnswer({ channel: 'paper' }) });
    assert.equal(response.status, 422);
    assert.equal((await asOfficer(to, chief, 'PUT', `/v1/dong-xa/officers/survey/answers/${newKey()}`, surveyAnswer({ channel: 'paper' }))).status, 201);
  });

  it('a fault inside tells the sender nothing', async () => {
    const lines: string[] = [];
    const broken = await startReceiver(source, { log: (line) => lines.push(line) });
    await broken.receiver.close();
    const response = await postMessage(broken);
    assert.equal(response.status, 503);
    const text = await response.text();
    assert.ok(!/select|sqlite|postgres|\.ts/i.test(text), text);
    assert.ok(lines.length > 0 && !lines.join().includes('Đèn đường'));
  });

  it('what is published shows no person', async () => {
    const list = (await (await to.send('GET', '/v1/dong-xa/answers')).json()) as PublicAnswerList;
    assert.ok(!/contact|phone|Mẫu/.test(JSON.stringify(list)));
  });
});

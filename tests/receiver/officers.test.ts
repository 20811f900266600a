import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { AuditEntry, MessageDetail, MessageList, Opening, Problem, PublicAnswerList, Receipt, StatusReport } from '../../src/core/contract/index.js';
import { onEachStore } from './support/each-store.js';
import { MONDAY, asOfficer, message, officerCookie, postMessage, signIn, startReceiver, type TestReceiver } from './support/requests.js';

const CONSENTS = [
  { purpose: 'contact', textVersion: '1', granted: true, at: '2026-11-23T08:41:00+07:00' },
  { purpose: 'publication', textVersion: '1', granted: true, at: '2026-11-23T08:41:00+07:00' },
];

onEachStore('officers', (source) => {
  let to: TestReceiver;
  let chief: string;
  let officer: string;
  before(async () => {
    to = await startReceiver(source, { rateLimits: false });
    chief = await officerCookie(to, 'chief');
    officer = await officerCookie(to, 'officer');
  });
  after(async () => {
    await to.receiver.close();
  });

  const base = '/v1/dong-xa/officers';
  const get = async <T>(path: string, cookie = chief): Promise<T> => (await (await asOfficer(to, cookie, 'GET', base + path)).json()) as T;
  const act = (id: string, json: unknown, cookie = chief): Promise<Response> => asOfficer(to, cookie, 'POST', `${base}/messages/${id}/actions`, json);
  const newMessage = async (changes: Parameters<typeof message>[0] = {}): Promise<{ id: string; code: string }> => {
    const { code } = (await (await postMessage(to, message({ consents: CONSENTS, ...changes }))).json()) as Receipt;
    const row = await to.receiver.services.store.db.selectFrom('submission').select('id').where('code', '=', code).executeTakeFirstOrThrow();
    return { id: row.id, code };
  };
  const status = async (code: string): Promise<StatusReport> => (await (await to.send('GET', `/v1/dong-xa/feedback/${code}`)).json()) as StatusReport;

  it('see who they are', async () => {
    assert.deepEqual(await get('/me'), { id: (await get<{ id: string }>('/me')).id, username: 'chief1', name: 'Nguyễn Thị Trưởng', role: 'chief', commune: 'dong-xa' });
  });

  it('carry a message from receipt to a published answer', async () => {
    const { id, code } = await newMessage({ content: 'Đường thôn Hạ lầy lội, gọi tôi 0900 000 011.' });
    const people = await get<{ items: { id: string; role: string }[] }>('/people');
    const worker = people.items.find((person) => person.role === 'officer')?.id;
    assert.equal((await act(id, { action: 'assign', version: 1, officerId: worker })).status, 200);
    assert.equal((await act(id, { action: 'start', version: 2 }, officer)).status, 200);
    assert.equal((await act(id, { action: 'note', version: 3, text: 'Gọi trưởng thôn.' }, officer)).status, 200);
    to.clock.now = MONDAY + 86_400_000 * 3;
    const answered = await act(id, { action: 'answer', version: 4, text: 'Đã rải đá.', unit: 'Tổ Kinh tế', signerTitle: 'Phó Chủ tịch' }, officer);
    assert.equal(answered.status, 200);
    assert.equal((await act(id, { action: 'publish', version: 5, question: 'Đường thôn Hạ lầy lội.', answer: 'Đã rải đá.' })).status, 200);
    const report = await status(code);
    assert.deepEqual(report.timeline.map((step) => step.status), ['received', 'assigned', 'in-progress', 'answered']);
    assert.ok(!JSON.stringify(report).includes('trưởng thôn'));
    const list = (await (await to.send('GET', '/v1/dong-xa/answers?q=duong+lay')).json()) as PublicAnswerList;
    assert.equal(list.total, 1);
    assert.deepEqual([list.items[0]?.receivedOn, list.items[0]?.answeredOn, list.items[0]?.workingDaysTaken], ['2026-11-23', '2026-11-26', 2]);
    assert.ok(!JSON.stringify(list).includes('0900'));
    const rated = await to.send('POST', `/v1/dong-xa/feedback/${code}/rating`, { json: { clear: false } });
    assert.equal(((await rated.json()) as StatusReport).answerClear, false);
    const detail = await get<MessageDetail>(`/messages/${id}`);
    to.clock.now = MONDAY;
    assert.deepEqual(detail.events.map((event) => event.kind), ['status', 'assign', 'status', 'note', 'answer', 'publish', 'rating']);
  });

  it('tell the sender why a message is refused or where it went', async () => {
    const refused = await newMessage();
    await act(refused.id, { action: 'refuse', version: 1, reason: 'Đã có đơn khiếu nại đang xử lý.' });
    assert.equal((await status(refused.code)).timeline.at(-1)?.note, 'Đã có đơn khiếu nại đang xử lý.');
    const moved = await newMessage();
    await act(moved.id, { action: 'transfer', version: 1, authority: 'Công an xã' });
    assert.deepEqual([(await status(moved.code)).status, (await status(moved.code)).timeline.at(-1)?.note], ['transferred', 'Công an xã']);
  });

  it('ask for more, and get it from the writer once', async () => {
    const { id, code } = await newMessage();
    const supplement = (text: string): Promise<Response> => to.send('POST', `/v1/dong-xa/feedback/${code}/supplement`, { json: { text } });
    assert.equal((await supplement('Chưa ai hỏi.')).status, 409);
    await act(id, { action: 'ask-more', version: 1, text: 'Cột đèn số mấy?' });
    assert.equal((await status(code)).timeline.at(-1)?.note, 'Cột đèn số mấy?');
    assert.deepEqual([(await supplement('Cột số 14.')).status, (await supplement('Cột số 14.')).status], [200, 200]);
    const detail = await get<MessageDetail>(`/messages/${id}`);
    assert.deepEqual(detail.events.filter((event) => event.kind === 'supplement').map((event) => event.text), ['Cột số 14.']);
    assert.equal((await status(code)).status, 'in-progress');
  });

  it('do not overwrite each other', async () => {
    const { id } = await newMessage();
    const [first, second] = await Promise.all([act(id, { action: 'start', version: 1 }), act(id, { action: 'refuse', version: 1, reason: 'Trùng.' }, officer)]);
    assert.deepEqual([first.status, second.status].sort(), [200, 409]);
  });

  it('of the lower role neither publish nor read the audit log nor add people', async () => {
    const { id } = await newMessage();
    await act(id, { action: 'answer', version: 1, text: 'Xong.' }, officer);
    assert.equal((await act(id, { action: 'publish', version: 2, question: 'a', answer: 'b' }, officer)).status, 403);
    assert.equal((await asOfficer(to, officer, 'GET', `${base}/audit`)).status, 403);
    assert.equal((await asOfficer(to, officer, 'POST', `${base}/people`, { username: 'moi', name: 'Mới', password: 'mat-khau-du-dai', role: 'chief' })).status, 403);
  });

  it('cannot publish what the writer did not release', async () => {
    const { id } = await newMessage({ consents: CONSENTS.slice(0, 1) });
    await act(id, { action: 'answer', version: 1, text: 'Xong.' });
    assert.equal((await act(id, { action: 'publish', version: 2, question: 'a', answer: 'b' })).status, 403);
  });

  it('filter the list by state of the clock, words and person', async () => {
    await newMessage({ content: 'Một chuyện riêng biệt về mương tưới.' });
    assert.equal((await get<MessageList>('/messages?q=muong+tuoi')).total, 1);
    assert.ok((await get<MessageList>('/messages?clock=running')).total > 0);
    to.clock.now = Date.parse('2026-12-20T00:00:00Z');
    const late = await get<MessageList>('/messages?clock=late&sort=due&size=5');
    to.clock.now = MONDAY;
    assert.ok(late.total > 0 && late.items.every((item) => item.clock === 'late'));
    assert.equal((await get<MessageList>('/messages?assignee=none&kind=khen-ngoi')).total, 0);
  });

  it('write minutes when they open the box', async () => {
    const first = (await (await asOfficer(to, chief, 'POST', `${base}/openings`, { present: ['Nguyễn Thị Trưởng', 'Lê Văn Viên'] })).json()) as Opening;
    assert.ok(first.total > 0);
    to.clock.now = MONDAY + 60_000;
    await newMessage();
    to.clock.now = MONDAY + 120_000;
    const second = (await (await asOfficer(to, officer, 'POST', `${base}/openings`, { present: ['Lê Văn Viên'] })).json()) as Opening;
    to.clock.now = MONDAY;
    assert.deepEqual([second.total, second.counts, second.openedBy], [1, { 'phan-anh': 1 }, 'Lê Văn Viên']);
    assert.equal((await get<{ items: Opening[] }>('/openings')).items.length, 2);
  });

  it('leave a trace of what they read, change and take away', async () => {
    const { id } = await newMessage();
    to.clock.now = MONDAY + 86_400_000 * 9;
    await get(`/messages/${id}`, officer);
    await asOfficer(to, officer, 'GET', `${base}/export/messages.csv`);
    to.clock.now = MONDAY;
    const { items } = await get<{ items: AuditEntry[] }>('/audit?size=10');
    assert.deepEqual(items.slice(0, 2).map((entry) => [entry.officer, entry.action]), [['Lê Văn Viên', 'export.messages'], ['Lê Văn Viên', 'message.read']]);
  });

  it('take the messages away as CSV and XLSX, formulas made harmless', async () => {
    await newMessage({ content: '=HYPERLINK("http://evil.example","Bấm")' });
    const csv = await (await asOfficer(to, chief, 'GET', `${base}/export/messages.csv`)).text();
    assert.match(csv, /"'=HYPERLINK/);
    assert.ok(!/(^|,)"=/m.test(csv));
    const xlsx = await asOfficer(to, chief, 'GET', `${base}/export/messages.xlsx`);
    const bytes = Buffer.from(await xlsx.arrayBuffer());
    assert.equal(bytes.subarray(0, 2).toString(), 'PK');
    assert.match(xlsx.headers.get('content-disposition') ?? '', /attachment/);
  });

  it('get help with covering personal data', async () => {
    const response = await asOfficer(to, officer, 'POST', `${base}/redact`, { text: 'Ông Trần Văn Mẫu, 0900 000 011, xe 34B1-123.45.' });
    const { redacted } = (await response.json()) as { redacted: string };
    assert.equal(redacted, '[họ tên], [số điện thoại], xe [biển số xe].');
  });

  describe('signing in', () => {
    it('locks an account after five wrong passwords, also for the right one, and opens it again', async () => {
      for (let i = 0; i < 5; i += 1) assert.equal((await signIn(to, 'officer1', 'sai-mat-khau-roi')).status, 401);
      const locked = await signIn(to, 'officer1', 'mat-khau-thu-nghiem');
      assert.equal(locked.status, 429);
      assert.ok(Number(locked.headers.get('retry-after')) > 800);
      to.clock.now = MONDAY + 16 * 60_000;
      assert.equal((await signIn(to, 'officer1', 'mat-khau-thu-nghiem')).status, 200);
      to.clock.now = MONDAY;
    });

    it('is not outrun by many tries at once', async () => {
      const tries = await Promise.all(Array.from({ length: 12 }, () => signIn(to, 'ten-nao-do', 'sai-mat-khau-roi')));
      assert.equal(tries.filter((response) => response.status === 401).length, 5);
      assert.equal(tries.filter((response) => response.status === 429).length, 7);
    });

    it('answers the same for a wrong name as for a wrong password', async () => {
      const [name, password] = [await signIn(to, 'khong-co', 'sai-mat-khau-roi'), await signIn(to, 'chief1', 'sai-mat-khau-roi')];
      assert.deepEqual((await name.json()) as Problem, (await password.json()) as Problem);
    });

    it('ends the session on the server when signing out', async () => {
      const cookies = (await signIn(to, 'chief1', 'mat-khau-thu-nghiem')).headers.getSetCookie();
      const cookie = cookies.map((text) => text.split(';')[0]).join('; ');
      assert.match(cookies.join(), /HttpOnly/i);
      assert.match(cookies.join(), /SameSite=Strict/i);
      assert.equal((await asOfficer(to, cookie, 'POST', `${base}/sign-out`)).status, 204);
      assert.equal((await asOfficer(to, cookie, 'GET', `${base}/me`)).status, 401);
    });

    it('lets an officer set another password, which ends the other sessions', async () => {
      const cookie = await officerCookie(to, 'officer', 'dong-xa', 'officer2');
      assert.equal((await asOfficer(to, cookie, 'POST', `${base}/password`, { current: 'sai-mat-khau-roi', next: 'mat-khau-moi-dai' })).status, 403);
      assert.equal((await asOfficer(to, cookie, 'POST', `${base}/password`, { current: 'mat-khau-thu-nghiem', next: 'ngan' })).status, 422);
      assert.equal((await asOfficer(to, cookie, 'POST', `${base}/password`, { current: 'mat-khau-thu-nghiem', next: 'mat-khau-moi-dai' })).status, 204);
      assert.equal((await signIn(to, 'officer2', 'mat-khau-thu-nghiem')).status, 401);
      assert.equal((await signIn(to, 'officer2', 'mat-khau-moi-dai')).status, 200);
    });

    it('keeps neither address nor browser of the officer', async () => {
      await signIn(to, 'chief1', 'mat-khau-thu-nghiem', 'dong-xa', { 'user-agent': 'Probe/1', 'x-forwarded-for': '198.51.100.9' });
      const { rows } = await import('kysely').then(({ sql }) => sql<Record<string, unknown>>`select * from officer_session`.execute(to.receiver.services.store.db));
      assert.ok(rows.length > 0 && rows.every((row) => row['ipAddress'] === null && row['userAgent'] === null));
    });
  });
});

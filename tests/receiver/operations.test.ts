import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Libsql from 'libsql';
import { sql } from 'kysely';
import type { PublicAnswerList, Receipt } from '../../src/core/contract/index.js';
import { createReceiver } from '../../src/receiver/receiver.js';
import { seed } from '../../src/receiver/seed/seed.js';
import { backupStore, restoreStore } from '../../src/receiver/store/backup.js';
import { moveStore } from '../../src/receiver/store/move.js';
import { openStore } from '../../src/receiver/store/open-store.js';
import { StoreError } from '../../src/receiver/store/store.js';
import { onEachStore } from './support/each-store.js';
import { jpeg } from './support/photos.js';
import { INSTALL_LINE, postgresBinaries, startCluster, type Cluster } from './support/postgres-cluster.js';
import { HOLIDAYS, MONDAY, ORIGIN, message, newKey, officerCookie, postMessage, signIn, startReceiver, surveyAnswer, type TestReceiver } from './support/requests.js';

const DAY = 86_400_000;

onEachStore('keeping and forgetting', (source) => {
  let to: TestReceiver;
  before(async () => {
    to = await startReceiver(source, { rateLimits: false });
  });
  after(async () => {
    await to.receiver.close();
  });

  it('deletes a message with its photo, history and key when its day has come, not a day before', async () => {
    await to.send('PUT', '/v1/dong-xa/photos/photo-to-be-erased', { body: new Uint8Array(jpeg()) });
    const key = newKey();
    const { code } = (await (await postMessage(to, message({ kind: 'gop-y', photos: [{ id: 'photo-to-be-erased' }] }), key)).json()) as Receipt;
    to.clock.now = MONDAY + 179 * DAY;
    await to.receiver.retention();
    assert.equal((await to.send('GET', `/v1/dong-xa/feedback/${code}`)).status, 200);
    to.clock.now = MONDAY + 180 * DAY;
    assert.equal((await to.receiver.retention()).messages, 1);
    assert.equal((await to.send('GET', `/v1/dong-xa/feedback/${code}`)).status, 404);
    assert.equal(await to.receiver.services.photos.get('dong-xa', 'photo-to-be-erased'), null);
    for (const table of ['submission', 'submission_event', 'idempotency', 'photo'] as const) {
      const row = await to.receiver.services.store.db.selectFrom(table).select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow();
      assert.equal(Number(row.n), 0, table);
    }
    const list = (await (await to.send('GET', '/v1/dong-xa/answers')).json()) as PublicAnswerList;
    assert.equal(list.counts.received, 1, 'the count stays true');
    to.clock.now = MONDAY;
  });

  it('keeps a published answer and forgets its writer', async () => {
    const report = await seed(to.receiver, { commune: 'dong-xa', surveyRecords: 30 });
    assert.deepEqual(report, { messages: 10, surveyRecords: 30 });
    assert.deepEqual(await seed(to.receiver, { commune: 'dong-xa', surveyRecords: 30 }), { messages: 0, surveyRecords: 0 });
    to.clock.now = MONDAY + 900 * DAY;
    await to.receiver.retention();
    const list = (await (await to.send('GET', '/v1/dong-xa/answers')).json()) as PublicAnswerList;
    to.clock.now = MONDAY;
    assert.equal(list.total, 3);
    const rows = await to.receiver.services.store.db.selectFrom('submission').select(['content', 'contact']).execute();
    assert.ok(rows.length === 3 && rows.every((row) => row.content === '' && !row.contact.includes('0900')));
  });

  it('deletes photos whose message never came', async () => {
    await to.send('PUT', '/v1/dong-xa/photos/photo-left-behind-1', { body: new Uint8Array(jpeg()) });
    to.clock.now = MONDAY + 15 * DAY;
    assert.equal((await to.receiver.retention()).waitingPhotos, 1);
    to.clock.now = MONDAY;
  });

  it('gives the same receipt when the clock jumps between two attempts', async () => {
    for (const jump of [-400 * DAY, -3_600_000, 3_600_000, 400 * DAY]) {
      const key = newKey();
      const first = await (await postMessage(to, message(), key)).json();
      to.clock.now = MONDAY + jump;
      const second = await postMessage(to, message(), key);
      to.clock.now = MONDAY;
      assert.equal(second.status, 200);
      assert.deepEqual(await second.json(), first);
    }
  });

  it('asks for proof of work where the commune wants it, once a proof', async () => {
    const { solveChallenge } = await import('altcha-lib');
    const { deriveKey } = await import('altcha-lib/algorithms/pbkdf2');
    await to.receiver.services.communes.save([{ key: 'pow-xa', name: 'UBND xã Thử', settings: { proofOfWork: true, allowedOrigins: ['http://pow.example', 'https://pow.example'] } }], MONDAY);
    to.clock.now = Date.now();
    const send = (proof: string | null, key = newKey()): Promise<Response> =>
      to.send('POST', '/v1/pow-xa/feedback', { json: message(), headers: { 'idempotency-key': key, ...(proof === null ? {} : { 'commune-proof': proof }) } });
    assert.equal((await send(null)).status, 428);
    assert.equal((await send('bm9uc2Vuc2U=')).status, 428);
    const challenge = (await (await to.send('GET', '/v1/pow-xa/challenge')).json()) as Parameters<typeof solveChallenge>[0]['challenge'];
    const solution = await solveChallenge({ challenge, deriveKey });
    const proof = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
    const key = newKey();
    assert.equal((await send(proof, key)).status, 201);
    assert.equal((await send(null, key)).status, 200, 'a resend needs no second proof');
    assert.equal((await send(proof)).status, 428, 'a proof counts once');
    to.clock.now = MONDAY;
  });

  it('lets a page on plain http send without a proof, which it cannot make', async () => {
    const from = (origin: string): Promise<Response> => to.send('POST', '/v1/pow-xa/feedback', { json: message(), headers: { 'idempotency-key': newKey(), origin } });
    assert.equal((await from('http://pow.example')).status, 201);
    assert.equal((await from('https://pow.example')).status, 428);
  });
});

describe('the embedded store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'commune-operations-'));
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('runs with WAL and synchronous FULL on its connection, also inside a transaction', async () => {
    const store = await openStore(join(folder, 'pragma.db'));
    const read = async (db: Parameters<Parameters<typeof store.write>[0]>[0] | typeof store.db): Promise<unknown[]> => [
      (await sql<{ journal_mode: string }>`pragma journal_mode`.execute(db)).rows[0]?.journal_mode,
      (await sql<{ synchronous: number }>`pragma synchronous`.execute(db)).rows[0]?.synchronous,
      (await sql<{ foreign_keys: number }>`pragma foreign_keys`.execute(db)).rows[0]?.foreign_keys,
    ];
    assert.deepEqual(await read(store.db), ['wal', 2, 1]);
    assert.deepEqual(await store.write(read), ['wal', 2, 1]);
    await store.close();
  });

  it('refuses to start where it cannot be durable', async () => {
    await assert.rejects(openStore(':memory:'), StoreError);
    await assert.rejects(openStore(join(folder, 'no-such-folder', 'x.db')), StoreError);
  });

  it('undoes one piece of a shared commit and keeps the others', async () => {
    const store = await openStore(join(folder, 'pieces.db'));
    const insert = (name: string, fail: boolean): Promise<void> => store.write(async (transaction) => {
      await transaction.insertInto('receiver_secret').values({ name, value: 'x' }).execute();
      if (fail) throw new Error('piece');
    });
    const outcomes = await Promise.allSettled([insert('a', false), insert('b', true), insert('c', false), insert('a', false)]);
    assert.deepEqual(outcomes.map((outcome) => outcome.status), ['fulfilled', 'rejected', 'fulfilled', 'rejected']);
    assert.deepEqual((await store.db.selectFrom('receiver_secret').select('name').orderBy('name').execute()).map((row) => row.name), ['a', 'c']);
    await store.close();
  });

  it('is backed up while it works, and restored into an empty place only', async () => {
    const storePath = join(folder, 'live.db');
    const photoFolder = join(folder, 'live-photos');
    const to = await startReceiver({ kind: 'libsql', fresh: () => ({ store: storePath, photoFolder }) }, { rateLimits: false });
    await to.send('PUT', '/v1/dong-xa/photos/photo-in-the-backup', { body: new Uint8Array(jpeg()) });
    const { code } = (await (await postMessage(to, message({ photos: [{ id: 'photo-in-the-backup' }] }))).json()) as Receipt;
    const busy = Promise.all(Array.from({ length: 40 }, () => postMessage(to)));
    await backupStore(storePath, photoFolder, join(folder, 'backup'));
    await busy;
    await to.receiver.close();
    await assert.rejects(restoreStore(join(folder, 'backup'), storePath, photoFolder), StoreError);
    const [restored, photos] = [join(folder, 'restored.db'), join(folder, 'restored-photos')];
    await restoreStore(join(folder, 'backup'), restored, photos);
    const again = await createReceiver({ store: restored, photoFolder: photos, publicOrigin: ORIGIN });
    assert.equal((await again.fetch(new Request(`${ORIGIN}/v1/dong-xa/feedback/${code}`))).status, 200);
    assert.ok(await again.services.photos.get('dong-xa', 'photo-in-the-backup'));
    await again.close();
  });

  it('refuses a damaged backup', async () => {
    const damaged = mkdtempSync(join(folder, 'damaged-'));
    const file = new Libsql(join(damaged, 'receiver.db'));
    file.exec('create table t (a); insert into t values (1)');
    file.close();
    writeFileSync(join(damaged, 'receiver.db'), 'not a database at all, only words, longer than a header of one hundred bytes would be, so that it is read as one');
    await assert.rejects(restoreStore(damaged, join(folder, 'never.db'), join(folder, 'never')));
  });
});

describe('moving from the file to PostgreSQL', { skip: postgresBinaries() === null ? `PostgreSQL is not installed; run: ${INSTALL_LINE}` : false }, () => {
  let cluster: Cluster;
  before(async () => {
    cluster = await startCluster();
  });
  after(() => {
    cluster.stop();
  });

  it('loses nothing: rows, receipts, accounts, secrets', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'commune-move-'));
    const photoFolder = join(folder, 'photos');
    const url = cluster.database();
    try {
      const from = await startReceiver({ kind: 'libsql', fresh: () => ({ store: join(folder, 'receiver.db'), photoFolder }) }, { rateLimits: false });
      await seed(from.receiver, { commune: 'dong-xa', surveyRecords: 700 });
      await officerCookie(from);
      const key = newKey();
      const receipt = await (await postMessage(from, message(), key)).json();
      await from.send('PUT', `/v1/dong-xa/survey/answers/${newKey()}`, { json: surveyAnswer({ answers: [{ kind: 'choices', question: 'vi-sao', choices: ['a', 'b'] }, { kind: 'level', question: 'chung', level: 3 }] }) });
      const target = await openStore(url);
      const moved = await moveStore(from.receiver.services.store, target);
      assert.equal(moved['submission'], 11);
      assert.equal(moved['survey_record'], 701);
      await assert.rejects(moveStore(from.receiver.services.store, target), StoreError, 'a second time is refused');
      for (const table of ['submission', 'survey_answer', 'idempotency', 'submission_event', 'audit'] as const) {
        const rows = async (db: typeof target.db): Promise<string[]> => (await db.selectFrom(table).selectAll().execute()).map((row) => JSON.stringify(Object.entries(row).sort())).sort();
        assert.deepEqual(await rows(target.db), await rows(from.receiver.services.store.db), table);
      }
      await from.receiver.close();
      const to = await startReceiver({ kind: 'postgres', fresh: () => ({ store: url, photoFolder }) }, { store: target, photoFolder, rateLimits: false, holidays: [HOLIDAYS] });
      const replay = await postMessage(to, message(), key);
      assert.equal(replay.status, 200);
      assert.deepEqual(await replay.json(), receipt);
      assert.equal((await signIn(to, 'chief1', 'mat-khau-thu-nghiem')).status, 200);
      await to.receiver.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

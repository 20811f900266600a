import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutboxEntry } from '../../../../src/core/delivery/entry.js';
import { MemoryStore } from '../../../../src/platform/delivery/memory-store.js';
import { Outbox } from '../../../../src/platform/delivery/outbox.js';
import type { DeliveryRequest, DeliveryResponse } from '../../../../src/platform/delivery/transport.js';
import { ModelReceiver } from './model-receiver.js';

const KEY = 'a-key-of-one-message-01';
const message = (content = 'Đèn đường hỏng') => ({ key: KEY, topic: 'feedback', method: 'POST' as const, url: '/v1/dong-xa/feedback', payload: { content } });

function setUp(transport: (request: DeliveryRequest) => Promise<DeliveryResponse>, extra: object = {}) {
  const clock = { time: 1_000_000 };
  const store = new MemoryStore();
  const outbox = new Outbox({ store, transport, now: () => clock.time, random: () => 0.5, online: () => true, single: async (task) => { await task(); return true; }, ...extra });
  const states: string[] = [];
  outbox.watch(KEY, (entry) => states.push(entry.state.name));
  return { clock, store, outbox, states };
}

describe('the outbox', () => {
  it('writes a message down before the first byte is sent', async () => {
    let seenInStore: OutboxEntry | undefined;
    const test = setUp(async () => { seenInStore = await test.store.get(KEY); return { status: 201, json: { code: '1' } }; });
    await test.outbox.submit(message());
    await test.outbox.flush();
    assert.equal(seenInStore?.body, '{"content":"Đèn đường hỏng"}');
  });

  it('tells the four states as they are: saved, sending, received with the receipt', async () => {
    const receiver = new ModelReceiver();
    const test = setUp(async (request) => receiver.take(request));
    await test.outbox.submit(message());
    await test.outbox.flush();
    assert.deepEqual(test.states, ['saved', 'sending', 'received']);
    assert.deepEqual((await test.store.get(KEY))?.state, { name: 'received', receipt: { code: '100000000000' }, at: 1_000_000 });
    assert.equal((await test.store.get(KEY))?.body, '', 'the words leave the device once they have arrived');
  });

  it('keeps what was refused, with the reason', async () => {
    const test = setUp(async () => ({ status: 422, json: { errors: [{ pointer: '/content', key: 'content-too-long' }] }, problemKind: 'validation' }));
    await test.outbox.submit(message());
    await test.outbox.flush();
    const entry = await test.store.get(KEY);
    assert.equal(entry?.state.name, 'refused');
    assert.match(entry?.body ?? '', /Đèn đường/, 'the words are still there to be mended');
  });

  it('does not believe a page that says 200 without a receipt', async () => {
    const test = setUp(async () => ({ status: 200, json: undefined }));
    await test.outbox.submit(message());
    await test.outbox.flush();
    assert.deepEqual((await test.store.get(KEY))?.state, { name: 'saved', reason: 'busy' });
  });

  it('waits before it tries again, and does not wait when a person asks', async () => {
    let tries = 0;
    const test = setUp(async () => { tries++; throw new TypeError('no network'); });
    await test.outbox.submit(message());
    await test.outbox.flush();
    const after = tries;
    await test.outbox.flush();
    assert.equal(tries, after, 'not due yet');
    await test.outbox.flush(true);
    assert.equal(tries, after + 1);
  });

  it('sends photos one by one and never the same one twice', async () => {
    const sent: string[] = [];
    let broken = true;
    const test = setUp(async (request) => {
      if (request.url === '/p/2' && broken) { broken = false; throw new TypeError('cut off'); }
      sent.push(request.url);
      return { status: 201, json: {} };
    });
    const photo = (url: string) => ({ url, type: 'image/jpeg', bytes: new ArrayBuffer(4) });
    await test.outbox.submit({ ...message(), attachments: [photo('/p/1'), photo('/p/2')] });
    await test.outbox.flush();
    await test.outbox.flush(true);
    assert.deepEqual(sent, ['/p/1', '/p/2', '/v1/dong-xa/feedback']);
  });

  it('sends photos again that the receiver has thrown away meanwhile', async () => {
    const receiver = new ModelReceiver();
    let fail = true;
    const test = setUp(async (request) => {
      if (request.method === 'POST' && fail) { fail = false; receiver.photos.clear(); throw new TypeError('cut off'); }
      return receiver.take(request);
    });
    await test.outbox.submit({ ...message(), payload: { content: 'x', photos: ['/p/1'] }, attachments: [{ url: '/p/1', type: 'image/jpeg', bytes: new ArrayBuffer(4) }] });
    for (let i = 0; i < 4; i++) await test.outbox.flush(true);
    assert.equal((await test.store.get(KEY))?.state.name, 'received');
    assert.equal(receiver.photos.size, 1);
  });

  it('lets a later revision replace an earlier one, and never the other way round', async () => {
    const bodies: string[] = [];
    let online = false;
    const test = setUp(async (request) => { if (!online) throw new TypeError(); bodies.push(String(request.body)); return { status: 200, json: {} }; });
    const revision = (n: number) => test.outbox.submit({ ...message(), method: 'PUT', payload: { revision: n }, revision: n });
    await revision(1); await revision(3); await revision(2);
    await test.outbox.flush();
    online = true;
    await test.outbox.flush(true);
    assert.deepEqual(bodies, ['{"revision":3}']);
  });

  it('sends again what was amended while the older words were on their way', async () => {
    const bodies: string[] = [];
    const test = setUp(async (request) => {
      bodies.push(String(request.body));
      if (bodies.length === 1) await test.outbox.submit({ ...message(), method: 'PUT', payload: { revision: 2 }, revision: 2 });
      return { status: 200, json: {} };
    });
    await test.outbox.submit({ ...message(), method: 'PUT', payload: { revision: 1 }, revision: 1 });
    await test.outbox.flush(true);
    assert.deepEqual(bodies, ['{"revision":1}', '{"revision":2}']);
    assert.equal((await test.store.get(KEY))?.state.name, 'received');
  });

  it('makes the proof of work only when it is asked for', async () => {
    const seen: (string | undefined)[] = [];
    const test = setUp(async (request) => {
      seen.push(request.headers['Commune-Proof']);
      return request.headers['Commune-Proof'] ? { status: 201, json: {} } : { status: 403, json: {}, problemKind: 'proof-required' };
    }, { prove: async () => 'proof' });
    await test.outbox.submit(message());
    await test.outbox.flush();
    assert.deepEqual(seen, [undefined, 'proof']);
  });

  it('throws receipts away after thirty days, never a message that waits', async () => {
    const test = setUp(async () => ({ status: 201, json: {} }));
    await test.outbox.submit(message());
    await test.outbox.flush();
    test.clock.time += 31 * 24 * 3600_000;
    await test.outbox.flush();
    assert.equal(await test.store.get(KEY), undefined);
  });
});

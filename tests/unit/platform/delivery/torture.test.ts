/**
 * The tab is closed at every await of the sender, answers are lost after the commit, the network comes and goes, the
 * device's clock jumps, two tabs send at once: in the end every message has arrived exactly once.
 * TORTURE_RUNS sets the number of runs (default 300); the seed of a failing run is in its name.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDone } from '../../../../src/core/delivery/entry.js';
import { MemoryStore } from '../../../../src/platform/delivery/memory-store.js';
import { Outbox } from '../../../../src/platform/delivery/outbox.js';
import { singleSender } from '../../../../src/platform/delivery/single-sender.js';
import type { OutboxStore } from '../../../../src/platform/delivery/outbox-store.js';
import { ModelReceiver } from './model-receiver.js';

const RUNS = Number(process.env.TORTURE_RUNS ?? 300);

function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Never settles: what a closed tab's promises do. */
const forever = new Promise<never>(() => undefined);

/** A tab that may be closed: after its last step nothing of it runs on. */
class Tab {
  private steps: number;
  closed = false;
  constructor(random: () => number) {
    this.steps = 1 + Math.floor(random() * 30);
  }

  /** One await of the sender; the tab may be gone before or after the act. */
  async step<T>(act: () => Promise<T>): Promise<T> {
    if (this.closed || --this.steps < 0) return this.close();
    const result = await act();
    return this.closed || --this.steps < 0 ? this.close() : result;
  }

  close(): Promise<never> {
    this.closed = true;
    return forever;
  }
}

/** The device's store as one tab sees it. */
function storeOf(tab: Tab, device: MemoryStore): OutboxStore {
  return {
    durable: true,
    all: () => tab.step(() => device.all()),
    get: (key) => tab.step(() => device.get(key)),
    put: (entry) => tab.step(() => device.put(entry)),
    remove: (key) => tab.step(() => device.remove(key)),
    update: (key, change) => tab.step(() => device.update(key, change)),
    lease: (owner, now, until) => tab.step(() => device.lease(owner, now, until)),
    release: (owner) => tab.step(() => device.release(owner)),
  };
}

async function run(seed: number): Promise<{ lost: number; doubled: number; messages: number; tabs: number; requests: number }> {
  const random = randomFrom(seed);
  const receiver = new ModelReceiver();
  const device = new MemoryStore();
  let clock = 1_760_000_000_000;
  let requests = 0;
  const written = new Map<string, string>();
  let calm = false;

  const openTab = (): { tab: Tab; outbox: Outbox } => {
    const tab = new Tab(random);
    if (calm) Object.assign(tab, { steps: 1e9 });
    const store = storeOf(tab, device);
    const outbox = new Outbox({
      store, now: () => clock, random, online: () => true,
      single: singleSender(store, () => clock, undefined),
      transport: (request) => tab.step(async () => {
        requests++;
        const fate = calm ? 1 : random();
        if (fate < 0.15) throw new TypeError('no network');
        if (fate < 0.22) return { status: 503, json: undefined };
        if (fate < 0.26) return { status: 200, json: undefined }; // a portal's login page
        if (fate < 0.3) return { status: 429, json: {}, retryAfterSeconds: 3 };
        const answer = receiver.take(request);
        if (fate < 0.45) throw new TypeError('answer lost after the commit');
        if (fate < 0.5) receiver.photos.clear(); // photos that waited too long are thrown away
        return answer;
      }),
    });
    return { tab, outbox };
  };

  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  let tabs = 0;
  const messages = 1 + Math.floor(random() * 3);
  for (let round = 0; round < 40; round++) {
    calm = round >= 34;
    const opened = Array.from({ length: random() < 0.3 ? 2 : 1 }, openTab);
    tabs += opened.length;
    for (const { outbox } of opened) {
      if (written.size < messages && random() < 0.7) {
        const key = `message-${written.size}-0123456789`;
        const photos = Array.from({ length: Math.floor(random() * 3) }, (_, index) => ({ url: `/photos/${key}/${index}`, type: 'image/jpeg', bytes: new ArrayBuffer(8) }));
        const payload = { content: key, photos: photos.map((photo) => photo.url) };
        const saved = outbox.submit({ key, topic: 'feedback', method: 'POST', url: '/v1/dong-xa/feedback', payload, attachments: photos });
        const outcome = await Promise.race([saved, wait(40, settle).then(() => undefined)]);
        // Only what the widget was told is saved may be expected to arrive; a tab closed before that has promised nothing.
        if (outcome) written.set(key, key);
      }
      void outbox.flush(random() < 0.3);
    }
    await wait(60, settle);
    for (const { tab } of opened) void tab.close();
    clock += Math.floor((random() - 0.1) * 200_000); // sometimes the clock is set back
  }
  clock += 3600_000;
  calm = true;
  for (let last = 0; last < 6; last++) { await openTab().outbox.flush(true); clock += 600_000; }

  const entries = await device.all();
  const arrived = (key: string) => [...receiver.records.values()].filter((record) => record.body.includes(`"${key}"`)).length;
  const lost = [...written.keys()].filter((key) => arrived(key) === 0).length;
  const doubled = [...receiver.records.values()].filter((record) => record.writes > 1).length + [...written.keys()].filter((key) => arrived(key) > 1).length;
  assert.ok(entries.every(isDone), `seed ${seed}: something still waits`);
  assert.ok(entries.every((entry) => entry.state.name === 'received'), `seed ${seed}: refused`);
  return { lost, doubled, messages: written.size, tabs, requests };
}

async function wait(times: number, settle: () => Promise<void>): Promise<void> {
  for (let i = 0; i < times; i++) await settle();
}

describe('delivery under torture', () => {
  it(`loses nothing and doubles nothing in ${RUNS} seeded runs`, async () => {
    const sum = { lost: 0, doubled: 0, messages: 0, tabs: 0, requests: 0 };
    for (let seed = 1; seed <= RUNS; seed++) {
      const result = await run(seed);
      for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += result[key];
      assert.equal(result.lost, 0, `seed ${seed} lost a message`);
      assert.equal(result.doubled, 0, `seed ${seed} doubled a message`);
    }
    console.log(`delivery torture: ${RUNS} runs, ${sum.messages} messages, ${sum.tabs} tabs, ${sum.requests} requests: ${sum.lost} lost, ${sum.doubled} doubled`);
    assert.ok(sum.messages > RUNS / 2);
  });
});

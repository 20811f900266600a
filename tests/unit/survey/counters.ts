/**
 * Twenty counters and a day that goes wrong: tabs are killed at any await, the network comes and goes, answers are lost
 * after they were stored, every tablet's clock is wrong in its own way. The code under test is the real sender: the
 * kiosk's queue, the outbox and its store interfaces. What a device has written down is the truth that must arrive.
 */
import { motCham } from '../../../src/core/questionnaire/templates/mot-cham.js';
import { MemoryStore } from '../../../src/platform/delivery/memory-store.js';
import { Outbox } from '../../../src/platform/delivery/outbox.js';
import type { OutboxStore } from '../../../src/platform/delivery/outbox-store.js';
import { singleSender } from '../../../src/platform/delivery/single-sender.js';
import type { DeliveryRequest, DeliveryResponse } from '../../../src/platform/delivery/transport.js';
import { MemoryBacklog, type Backlog, type Waiting } from '../../../src/widgets/survey/kiosk/backlog.js';
import { KioskQueue } from '../../../src/widgets/survey/kiosk/kiosk-queue.js';
import { kioskQuestions, touchAnswers } from '../../../src/widgets/survey/model/kiosk-flow.js';
import { recordOf } from '../../../src/widgets/survey/model/record.js';

export interface DayOptions {
  readonly counters: number;
  readonly answers: number;
  readonly seed: number;
  /** Instant at which the day begins, epoch ms. */
  readonly start: number;
  /** Brings a request to the receiver; `counter` stands for the tablet's address. */
  readonly receive: (request: DeliveryRequest, counter: number) => Promise<DeliveryResponse>;
}

export interface Day {
  /** Highest revision a device has written down, by id. */
  readonly written: Map<string, { level: number; reasons: readonly string[]; revision: number }>;
  readonly tabs: number;
  readonly killed: number;
  readonly requests: number;
  readonly lostAnswers: number;
}

export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const forever = new Promise<never>(() => undefined);

/** A tab that may be gone after any await; nothing of it runs on then. */
class Tab {
  gone: Promise<void>;
  closed = false;
  private close_!: () => void;
  constructor(private steps: number) {
    this.gone = new Promise((resolve) => { this.close_ = resolve; });
  }

  async step<T>(act: () => Promise<T>): Promise<T> {
    if (this.closed || --this.steps < 0) return this.kill();
    const result = await act();
    return this.closed || --this.steps < 0 ? this.kill() : result;
  }

  kill(): Promise<never> {
    this.closed = true;
    this.close_();
    return forever;
  }
}

const storeOf = (tab: Tab, device: MemoryStore): OutboxStore => ({
  durable: true,
  all: () => tab.step(() => device.all()), get: (key) => tab.step(() => device.get(key)), put: (entry) => tab.step(() => device.put(entry)),
  remove: (key) => tab.step(() => device.remove(key)), update: (key, change) => tab.step(() => device.update(key, change)),
  lease: (owner, now, until) => tab.step(() => device.lease(owner, now, until)), release: (owner) => tab.step(() => device.release(owner)),
});

const backlogOf = (tab: Tab, device: Backlog, wrote: (waiting: Waiting) => void): Backlog => ({
  durable: true,
  put: (waiting) => tab.step(async () => { await device.put(waiting); wrote(waiting); }),
  oldest: (count) => tab.step(() => device.oldest(count)), remove: (id, revision) => tab.step(() => device.remove(id, revision)), count: () => tab.step(() => device.count()),
});

const questions = kioskQuestions(motCham)!;
const REASONS = questions.reasons!.choices.map(({ key }) => key);

export async function runDay(options: DayOptions): Promise<Day> {
  const sum = { tabs: 0, killed: 0, requests: 0, lostAnswers: 0 };
  const written: Day['written'] = new Map();
  const each = Math.ceil(options.answers / options.counters);
  await Promise.all(Array.from({ length: options.counters }, (_one, counter) => runCounter(options, counter, each, written, sum)));
  return { written, ...sum };
}

async function runCounter(options: DayOptions, counter: number, answers: number, written: Day['written'], sum: { tabs: number; killed: number; requests: number; lostAnswers: number }): Promise<void> {
  const random = randomFrom(options.seed * 1000 + counter);
  const entries = new MemoryStore();
  const waiting = new MemoryBacklog();
  // From 40 days slow to two days fast; some are right.
  const error = random() < 0.4 ? 0 : Math.round((random() * 42 - 40) * 86_400_000);
  let clock = options.start + error;
  let offlineUntil = 0;
  let touched = 0;
  let stored = 0;

  const open = (steps: number, calm: boolean) => {
    sum.tabs += 1;
    const tab = new Tab(steps);
    const store = storeOf(tab, entries);
    const transport = (request: DeliveryRequest) => tab.step(async (): Promise<DeliveryResponse> => {
      sum.requests += 1;
      const fate = calm ? 1 : random();
      if (!calm && clock < offlineUntil) throw new TypeError('offline');
      if (fate < 0.06) throw new TypeError('no network');
      if (fate < 0.1) return { status: 503, json: undefined };
      if (fate < 0.12) return { status: 200, json: undefined }; // a portal's login page
      const answer = await options.receive(request, counter);
      if (fate < 0.2) {
        sum.lostAnswers += 1;
        throw new TypeError('answer lost after it was stored');
      }
      return answer;
    });
    const outbox = new Outbox({ store, transport, single: singleSender(store, () => clock, undefined), now: () => clock, random, online: () => clock >= offlineUntil });
    const queue = new KioskQueue(backlogOf(tab, waiting, note), async () => outbox, () => undefined);
    return { tab, queue };
  };

  const note = ({ id, revision, record }: Waiting) => {
    if (revision === 1) stored += 1;
    const level = record.answers.filter((answer) => answer.kind === 'level')[0];
    const reasons = record.answers.filter((answer) => answer.kind === 'choices')[0];
    if (revision >= (written.get(id)?.revision ?? 0)) written.set(id, { revision, level: level?.kind === 'level' ? level.level : 0, reasons: reasons?.kind === 'choices' ? reasons.choices : [] });
  };

  const touch = async (queue: KioskQueue) => {
    const id = `counter-${String(counter).padStart(2, '0')}-touch-${String(touched++).padStart(6, '0')}`;
    const level = 1 + Math.floor(random() * 5);
    const at = clock;
    const send = (revision: number, chosen: readonly string[]) =>
      queue.add(id, `https://nhan.example/v1/dong-xa/survey/answers/${id}`, recordOf(motCham, touchAnswers(questions, level, chosen).answers, revision, at, { channel: 'kiosk', via: `quay-${counter + 1}`, widgetVersion: 'test' }), at);
    await send(1, []);
    if (level <= 2 && random() < 0.6) await send(2, REASONS.filter(() => random() < 0.4).slice(0, 3));
    clock += Math.floor(random() * 90_000);
  };

  while (stored < answers) {
    if (random() < 0.25) offlineUntil = clock + Math.floor(random() * 3_600_000 * 8);
    const { tab, queue } = open(20 + Math.floor(random() * 1500), false);
    const work = async () => {
      for (let turn = 0; turn < 5 + random() * 30 && stored < answers; turn += 1) {
        await touch(queue);
        if (random() < 0.2) await queue.pump(true);
      }
      await queue.pump(true);
    };
    await Promise.race([work(), tab.gone]);
    if (tab.closed) sum.killed += 1;
    void tab.kill();
    clock += Math.floor((random() - 0.05) * 600_000); // sometimes it is set back
  }
  offlineUntil = 0;
  const { queue } = open(Infinity, true);
  for (let turn = 0; turn < 2000 && (await queue.state()).waiting > 0; turn += 1) {
    clock += 60_000;
    await queue.pump(true);
  }
}

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { canonicalJson, type SurveyAnswerInput } from '../../src/core/contract/index.js';
import { createReceiver, type Receiver } from '../../src/receiver/receiver.js';
import { onEachStore } from './support/each-store.js';
import { seededRandom } from './support/random.js';
import { MONDAY, ORIGIN, surveyAnswer } from './support/requests.js';

/** The full number in CI and with `npm run torture`; a fifth of it on a desk. */
const RECORDS = process.env['CI'] || process.env['TORTURE'] ? 10_000 : 2_000;
const COUNTERS = 20;
const DAY = 86_400_000;
const SENDERS = 24;

/** One record as a counter tablet holds it: all its revisions, of which only the last one is true. */
interface Visit {
  id: string;
  revisions: SurveyAnswerInput[];
}

/** Visits of twenty counters over a month, some with a clock that is years off. */
function visits(random: () => number): Visit[] {
  return Array.from({ length: RECORDS }, (_, index) => {
    const counter = 1 + Math.floor(random() * COUNTERS);
    const skew = random() < 0.05 ? (random() < 0.5 ? -3000 * DAY : 2000 * DAY) : 0;
    const at = MONDAY - Math.floor(random() * 20 * DAY) + skew;
    const taps = 1 + Math.floor(random() * 3);
    return {
      id: `visit-${String(index).padStart(12, '0')}`,
      revisions: Array.from({ length: taps }, (_, tap) => surveyAnswer({
        revision: tap + 1, answeredAt: new Date(at).toISOString(), context: { widgetVersion: '0.1.0', via: `quay-${counter}` },
        answers: Array.from({ length: tap + 1 }, (_, question) => ({ kind: 'level', question: question === 0 ? 'chung' : `cau-${question}`, level: 1 + Math.floor(random() * 5) })),
      })),
    };
  });
}

/** What travels: some taps twice, many late and out of order, and middle taps sometimes never (the tab was killed). */
function deliveries(all: readonly Visit[], random: () => number): { id: string; body: string }[] {
  const list = all.flatMap((visit) => visit.revisions.flatMap((revision, tap) => {
    const last = tap === visit.revisions.length - 1;
    if (!last && random() < 0.2) return [];
    const parcel = { id: visit.id, body: canonicalJson(revision), at: random() };
    return random() < 0.1 ? [parcel, { ...parcel, at: random() }] : [parcel];
  }));
  return list.sort((a, b) => a.at - b.at);
}

async function deliverAll(receiver: Receiver, list: readonly { id: string; body: string }[]): Promise<void> {
  const queue = list[Symbol.iterator]();
  await Promise.all(Array.from({ length: SENDERS }, async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const { id, body } = next.value;
      const response = await receiver.fetch(new Request(`${ORIGIN}/v1/dong-xa/survey/answers/${id}`, { method: 'PUT', body, headers: { 'content-type': 'application/json' } }));
      assert.ok(response.status === 200 || response.status === 201, String(response.status));
    }
  }));
}

function truth(all: readonly Visit[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const visit of all) {
    const last = visit.revisions[visit.revisions.length - 1];
    for (const answer of last?.answers ?? []) {
      if (answer.kind !== 'level') continue;
      const key = `${last?.context.via ?? ''} ${answer.question} ${answer.level}`;
      totals[key] = (totals[key] ?? 0) + 1;
    }
  }
  return totals;
}

onEachStore('thousands of survey answers of twenty counters', (source) => {
  it('add up to the last unit after kills, repeats, disorder and wrong clocks', { timeout: 600_000 }, async (test) => {
    const random = seededRandom(5);
    const all = visits(random);
    const list = deliveries(all, random);
    const receiver = await createReceiver({ ...source.fresh(), publicOrigin: ORIGIN, now: () => MONDAY, rateLimits: false, communes: [{ key: 'dong-xa', name: 'UBND xã Đông Xá' }] });
    try {
      await deliverAll(receiver, list);
      const rows = await receiver.services.store.db.selectFrom('survey_answer as a').innerJoin('survey_record as r', (join) => join.onRef('r.commune', '=', 'a.commune').onRef('r.id', '=', 'a.record_id'))
        .select(['r.via', 'a.question', 'a.level', (eb) => eb.fn.countAll().as('n')]).groupBy(['r.via', 'a.question', 'a.level']).execute();
      const totals = Object.fromEntries(rows.map((row) => [`${row.via ?? ''} ${row.question} ${String(row.level)}`, Number(row.n)]));
      assert.deepEqual(totals, truth(all));
      const records = await receiver.services.store.db.selectFrom('survey_record').select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow();
      assert.equal(Number(records.n), RECORDS);
      test.diagnostic(`${source.kind}: ${RECORDS} records from ${COUNTERS} counters in ${list.length} deliveries, totals equal in ${rows.length} cells`);
    } finally {
      await receiver.close();
    }
  });
});

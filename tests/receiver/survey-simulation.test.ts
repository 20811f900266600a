import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { DeliveryRequest, DeliveryResponse } from '../../src/platform/delivery/transport.js';
import { figures } from '../../src/receiver/survey/figures.js';
import { runDay, type Day } from '../unit/survey/counters.js';
import { onEachStore } from './support/each-store.js';
import { MONDAY, startReceiver, type TestReceiver } from './support/requests.js';

const ANSWERS = Number(process.env.SURVEY_ANSWERS ?? 10_000);
const MONTHS = ['2026-08', '2026-09', '2026-10', '2026-11', '2026-12', '2027-01'];

/** The real receiver as one tablet reaches it; every request moves the receiver's own clock on a little. */
function receiveBy(to: TestReceiver) {
  return async (request: DeliveryRequest, counter: number): Promise<DeliveryResponse> => {
    to.clock.now += 20;
    const url = new URL(request.url);
    const response = await to.send(request.method, url.pathname, { body: request.body as string, headers: request.headers, address: `203.0.113.${counter + 1}` });
    const retry = response.headers.get('retry-after');
    const json = (await response.json().catch(() => undefined)) as { kind?: string } | undefined;
    return { status: response.status, json, ...(json?.kind ? { problemKind: json.kind } : {}), ...(retry ? { retryAfterSeconds: Number(retry) } : {}) };
  };
}

function truth(day: Day) {
  const levels = [0, 0, 0, 0, 0];
  const reasons = new Map<string, number>();
  day.written.forEach((one) => {
    levels[one.level - 1]! += 1;
    for (const reason of one.reasons) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  });
  return { levels, reasons: [...reasons].sort() };
}

onEachStore('survey simulation', (source) => {
  it(`${ANSWERS} answers from 20 counters arrive to the last unit`, { timeout: 240_000 }, async () => {
    const to = await startReceiver(source);
    const began = Date.now();
    const day = await runDay({ counters: 20, answers: ANSWERS, seed: 11, start: MONDAY, receive: receiveBy(to) });
    const { db } = to.receiver.services.store;
    const sums = [0, 0, 0, 0, 0];
    for (const month of MONTHS) {
      const { questions } = await figures(db, { commune: 'dong-xa', questionnaire: 'mot-cham', month, headline: 'chung.hai-long', by: null });
      for (const question of questions) if (question.question === 'chung.hai-long') question.levels.forEach((count, index) => { sums[index]! += count; });
    }
    const rows = await db.selectFrom('survey_answer').where('question', '=', 'ly-do').select(['item']).execute();
    const reasons = new Map<string, number>();
    for (const { item } of rows) reasons.set(String(item), (reasons.get(String(item)) ?? 0) + 1);
    const expected = truth(day);
    console.log(`survey simulation on ${source.kind}: ${day.written.size} written, levels ${sums.join(' ')}, ${rows.length} reasons, ${day.tabs} tabs (${day.killed} killed), ${day.requests} requests, ${((Date.now() - began) / 1000).toFixed(1)} s`);
    assert.deepEqual(sums, expected.levels);
    assert.deepEqual([...reasons].sort(), expected.reasons);
    await to.receiver.close();
  });
});

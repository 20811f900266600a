import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ModelReceiver } from '../platform/delivery/model-receiver.js';
import { runDay } from './counters.js';

const ANSWERS = Number(process.env.SURVEY_ANSWERS ?? 10_000);

describe(`${ANSWERS} answers from 20 counters`, () => {
  it('arrive to the last one, each once, as last amended, whatever tabs, network and clocks do', async () => {
    const receiver = new ModelReceiver();
    const day = await runDay({ counters: 20, answers: ANSWERS, seed: 7, start: Date.parse('2026-11-23T01:00:00Z'), receive: async (request) => receiver.take(request) });
    const written = [0, 0, 0, 0, 0];
    day.written.forEach(({ level }) => { written[level - 1]! += 1; });
    const kept = [0, 0, 0, 0, 0];
    let reasonsKept = 0;
    receiver.records.forEach(({ body }, url) => {
      const record = JSON.parse(body) as { revision: number; answers: { kind: string; level?: number; choices?: string[] }[] };
      const truth = day.written.get(url.split('/').pop()!);
      assert.ok(truth, `${url} was never written`);
      assert.equal(record.revision, truth.revision);
      kept[(record.answers[0]!.level ?? 0) - 1]! += 1;
      const choices = record.answers[1]?.choices ?? [];
      assert.deepEqual(choices, truth.reasons);
      reasonsKept += choices.length;
    });
    console.log(`survey simulation: ${day.written.size} answers written, ${receiver.records.size} kept (${kept.join(' ')}), ${reasonsKept} reasons, ${day.tabs} tabs, ${day.killed} killed, ${day.requests} requests, ${day.lostAnswers} answers of the receiver lost`);
    assert.ok(day.written.size >= ANSWERS);
    assert.equal(receiver.records.size, day.written.size);
    assert.deepEqual(kept, written);
    assert.ok(day.killed > 50 && day.lostAnswers > 100);
  });
});

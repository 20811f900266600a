import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Problem, ProvinceResults, SurveyAnswerInput, SurveyReceipt, SurveyResults } from '../../src/core/contract/index.js';
import { onEachStore } from './support/each-store.js';
import { MONDAY, asOfficer, newKey, officerCookie, startReceiver, surveyAnswer, type TestReceiver } from './support/requests.js';

const DAY = 86_400_000;

onEachStore('survey answers', (source) => {
  let to: TestReceiver;
  before(async () => {
    to = await startReceiver(source, { rateLimits: false });
  });
  after(async () => {
    await to.receiver.close();
  });

  const put = (id: string, changes: Partial<SurveyAnswerInput> = {}, commune = 'dong-xa'): Promise<Response> =>
    to.send('PUT', `/v1/${commune}/survey/answers/${id}`, { json: surveyAnswer(changes) });
  const level = (value: number): SurveyAnswerInput['answers'] => [{ kind: 'level', question: 'chung', level: value }];
  const answersOf = async (id: string): Promise<(number | string | null)[]> =>
    (await to.receiver.services.store.db.selectFrom('survey_answer').selectAll().where('record_id', '=', id).orderBy('question').orderBy('item').execute())
      .map((row) => row.level ?? row.count_value ?? row.text_value ?? row.item);
  const results = async (month: string, questionnaire: string, commune = 'dong-xa'): Promise<SurveyResults> =>
    (await (await to.send('GET', `/v1/${commune}/survey/results?questionnaire=${questionnaire}&month=${month}`)).json()) as SurveyResults;

  describe('one record', () => {
    it('counts with the first tap and takes later answers', async () => {
      const id = newKey();
      assert.equal((await put(id, { answers: level(2) })).status, 201);
      const later = await put(id, { revision: 2, answers: [...level(2), { kind: 'choices', question: 'vi-sao', choices: ['cho-lau', 'di-lai'] }, { kind: 'text', question: 'them', text: 'Chờ từ sáng.' }, { kind: 'count', question: 'so-lan', count: 3 }] });
      assert.equal(later.status, 200);
      assert.deepEqual(await answersOf(id), [2, 3, 'Chờ từ sáng.', 'cho-lau', 'di-lai']);
    });

    it('keeps the highest revision in whatever order they arrive', async () => {
      const id = newKey();
      for (const [revision, value] of [[3, 5], [1, 2], [2, 3], [3, 5]] as const) {
        const receipt = (await (await put(id, { revision, answers: level(value) })).json()) as SurveyReceipt;
        assert.equal(receipt.revision, 3);
      }
      assert.deepEqual(await answersOf(id), [5]);
    });

    it('keeps the highest of many that arrive at once', async () => {
      for (let round = 0; round < 10; round += 1) {
        const id = newKey();
        const order = [1, 5, 2, 4, 3];
        await Promise.all(order.map((revision) => put(id, { revision, answers: level(revision) })));
        assert.deepEqual(await answersOf(id), [5]);
      }
    });

    it('does not take two contents under one number', async () => {
      const id = newKey();
      await put(id, { answers: level(1) });
      assert.equal((await put(id, { answers: level(5) })).status, 409);
    });

    it('keeps apart the same id in two communes', async () => {
      const id = newKey();
      assert.equal((await put(id, { answers: level(1) })).status, 201);
      assert.equal((await put(id, { answers: level(5) }, 'tay-xa')).status, 201);
    });

    it('is refused with a pointer when an answer is out of its scale', async () => {
      const response = await put(newKey(), { answers: [{ kind: 'level', question: 'chung', level: 6 }] });
      assert.deepEqual(((await response.json()) as Problem).errors?.map((error) => [error.pointer, error.key]), [['/answers/0/level', 'level-invalid']]);
    });
  });

  it('one visit is answered once', async () => {
    const chief = await officerCookie(to);
    const { tokens } = (await (await asOfficer(to, chief, 'POST', '/v1/dong-xa/officers/survey/visit-tokens', { count: 2 })).json()) as { tokens: string[] };
    const id = newKey();
    assert.equal((await put(id, { visitToken: tokens[0] ?? '' })).status, 201);
    assert.equal((await put(id, { visitToken: tokens[0] ?? '', revision: 2 })).status, 200);
    const again = await put(newKey(), { visitToken: tokens[0] ?? '' });
    assert.equal(((await again.json()) as Problem).errors?.[0]?.key, 'visit-token-used');
    const forged = await put(newKey(), { visitToken: `${tokens[1]?.slice(0, -1) ?? ''}${tokens[1]?.endsWith('2') ? '3' : '2'}` });
    assert.equal(((await forged.json()) as Problem).errors?.[0]?.key, 'visit-token-invalid');
    assert.equal((await put(newKey(), { visitToken: tokens[1] ?? '' }, 'tay-xa')).status, 422);
  });

  it('a device whose clock is wrong is counted in the month it arrived', async () => {
    const month = async (answeredAt: string, at = MONDAY): Promise<string> => {
      const id = newKey();
      to.clock.now = at;
      await put(id, { answeredAt });
      to.clock.now = MONDAY;
      return (await to.receiver.services.store.db.selectFrom('survey_record').select('month').where('id', '=', id).executeTakeFirstOrThrow()).month;
    };
    assert.equal(await month('2026-11-02T09:00:00+07:00'), '2026-11');
    assert.equal(await month('1970-01-01T07:00:00+07:00'), '2026-11');
    assert.equal(await month('2031-05-01T09:00:00+07:00'), '2026-11');
    assert.equal(await month('2026-10-31T23:59:00+07:00', Date.parse('2026-11-02T01:00:00Z')), '2026-10', 'while the month is still open');
    assert.equal(await month('2026-10-31T23:59:00+07:00', Date.parse('2026-11-09T01:00:00Z')), '2026-11', 'once its figures stand');
  });

  describe('results', () => {
    const many = async (questionnaire: string, counts: readonly number[], via: string, commune = 'dong-xa'): Promise<void> => {
      const sends = counts.flatMap((count, index) => Array.from({ length: count }, () => put(newKey(), {
        questionnaire: { id: questionnaire, version: '1' }, answers: [{ kind: 'level', question: 'chung', level: index + 1 }], context: { widgetVersion: '0.1.0', via },
      }, commune)));
      for (const response of await Promise.all(sends)) assert.equal(response.status, 201);
    };

    it('are not shown of fewer than ten people', async () => {
      await many('it', [0, 0, 0, 4, 5], 'quay-1');
      const shown = await results('2026-11', 'it');
      assert.deepEqual([shown.records, shown.questions[0]?.table.n, shown.trend.at(-1)?.n], [null, null, null]);
      await many('it', [0, 0, 0, 1, 0], 'quay-1');
      assert.equal((await results('2026-11', 'it')).records, 10);
    });

    it('show all five levels, the trend, and stand still for single answers', async () => {
      await many('nhieu', [5, 5, 10, 20, 30], 'quay-1');
      const first = await results('2026-11', 'nhieu');
      assert.deepEqual(first.questions[0]?.table, { n: 70, good: 50, notGood: 20, levels: [5, 5, 10, 20, 30] });
      assert.deepEqual(first.trend.map((point) => point.n), [...Array<null>(11).fill(null), 70]);
      assert.deepEqual(first.breakdowns, []);
      await many('nhieu', [1, 0, 0, 0, 2], 'quay-1');
      assert.deepEqual((await results('2026-11', 'nhieu')).questions, first.questions);
    });

    it('break a closed month down by source, small sources put together', async () => {
      await many('nguon', [5, 0, 0, 0, 20], 'quay-1', 'tay-xa');
      await many('nguon', [0, 0, 6, 0, 10], 'quay-2', 'tay-xa');
      await many('nguon', [0, 0, 1, 0, 3], 'quay-3', 'tay-xa');
      to.clock.now = Date.parse('2026-12-10T00:00:00Z');
      const shown = await results('2026-11', 'nguon', 'tay-xa');
      assert.deepEqual(shown.breakdowns[0]?.rows.map((row) => [row.key, row.n]), [['quay-1', 25], [null, 20]]);
      // Answers that come after the month stands change nothing in it.
      await put(newKey(), { questionnaire: { id: 'nguon', version: '1' }, answeredAt: '2026-11-20T09:00:00+07:00' }, 'tay-xa');
      assert.deepEqual(await results('2026-11', 'nguon', 'tay-xa'), shown);
      to.clock.now = MONDAY;
    });

    it('stand side by side for the province, summed from what is shown', async () => {
      const all = (await (await to.send('GET', '/v1/-/survey/results?questionnaire=nhieu&month=2026-11')).json()) as ProvinceResults;
      assert.deepEqual(all.communes.map((row) => [row.commune, row.n]).sort(), [['dong-xa', 70], ['tay-xa', null]]);
      assert.deepEqual(all.total, { communes: 1, n: 70, good: 50 });
    });

    it('are complete for officers, with signs of doubt', async () => {
      const chief = await officerCookie(to, 'chief', 'dong-xa', 'chief9');
      const overview = (await (await asOfficer(to, chief, 'GET', '/v1/dong-xa/officers/survey/overview?questionnaire=nhieu&month=2026-11')).json()) as
        { questions: { levels: number[] }[]; bias: { bursts: { answers: number }[] } };
      assert.deepEqual(overview.questions[0]?.levels, [6, 5, 10, 20, 32]);
      assert.ok((overview.bias.bursts[0]?.answers ?? 0) >= 70);
      const csv = await (await asOfficer(to, chief, 'GET', '/v1/dong-xa/officers/export/survey.csv?questionnaire=nhieu&month=2026-11')).text();
      assert.match(csv, /"chung",73,6,5,10,20,32,0,71\.2/);
      const raw = await (await asOfficer(to, chief, 'GET', '/v1/dong-xa/officers/export/survey.csv?questionnaire=nhieu&month=2026-11&rows=answers')).text();
      assert.equal(raw.trim().split('\r\n').length, 74);
    });
  });

  it('questionnaires keep their wording: a version is never changed', async () => {
    const chief = await officerCookie(to, 'chief', 'tay-xa', 'chief8');
    const questionnaire = { id: 'mau-c', version: '1', title: 'Một chạm', headline: 'chung', document: { questions: [{ id: 'chung' }] } };
    const post = (json: unknown): Promise<Response> => asOfficer(to, chief, 'POST', '/v1/tay-xa/officers/survey/questionnaires', json);
    assert.equal((await post(questionnaire)).status, 201);
    assert.equal((await post(questionnaire)).status, 200);
    assert.equal((await post({ ...questionnaire, title: 'Khác' })).status, 409);
    to.clock.now = MONDAY + 1000;
    assert.equal((await post({ ...questionnaire, version: '2', title: 'Khác' })).status, 201);
    to.clock.now = MONDAY;
    const found = (await (await to.send('GET', '/v1/tay-xa/survey/questionnaires/mau-c')).json()) as { version: string };
    assert.equal(found.version, '2');
    const refused = await put(newKey(), { questionnaire: { id: 'la', version: '1' } }, 'tay-xa');
    assert.equal(((await refused.json()) as Problem).errors?.[0]?.key, 'questionnaire-unknown');
  });

  it('are deleted after their time', async () => {
    to.clock.now = MONDAY + 400 * DAY;
    const report = await to.receiver.retention();
    to.clock.now = MONDAY;
    assert.ok(report.surveyRecords > 0);
    const left = await to.receiver.services.store.db.selectFrom('survey_answer').select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow();
    assert.equal(Number(left.n), 0);
  });
});

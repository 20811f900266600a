/** What the officers' page asks of the survey, answered by the real receiver on the embedded store. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { biasMeter } from '../../../src/widgets/inbox/model/bias-signs.js';
import { headlineOf, tally } from '../../../src/widgets/inbox/model/survey-overview.js';
import { OfficersApi, Refused } from '../../../src/widgets/inbox/officers-api.js';
import { MONDAY, newKey, officerCookie, ORIGIN, startReceiver, surveyAnswer, type TestReceiver } from '../../receiver/support/requests.js';

const folder = mkdtempSync(join(tmpdir(), 'commune-survey-desk-'));
const QUERY = 'questionnaire=lan-lam-viec&month=2026-11';
const MINUTE = 60_000;
let to: TestReceiver;
let api: OfficersApi;
let stranger: OfficersApi;

const apiWith = (cookie: string) => new OfficersApi(() => ({ base: ORIGIN, commune: 'dong-xa' }), () => (url, { method = 'GET' }) => to.send(method, url.slice(ORIGIN.length), { headers: { cookie, origin: ORIGIN } }));

async function answer(via: string, levels: readonly number[], minutesAgo: number): Promise<void> {
  const sent = await to.send('PUT', `/v1/dong-xa/survey/answers/${newKey()}`, {
    json: surveyAnswer({
      questionnaire: { id: 'lan-lam-viec', version: '1' }, answeredAt: new Date(MONDAY - minutesAgo * MINUTE).toISOString(), context: { widgetVersion: 'test', via },
      answers: levels.map((level, index) => ({ kind: 'level', question: ['chung.hai-long', 'tiep-can', 'thu-tuc'][index] as string, level })),
    }),
  });
  assert.equal(sent.status, 201, await sent.text());
}

before(async () => {
  to = await startReceiver({ kind: 'libsql', fresh: () => ({ store: join(folder, 'one.db'), photoFolder: join(folder, 'photos') }) }, { rateLimits: false });
  api = apiWith(await officerCookie(to, 'officer'));
  stranger = apiWith('');
});

after(async () => {
  await to.receiver.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the survey figures of the real receiver', () => {
  it('are missing before the first answer, and closed to strangers', async () => {
    await assert.rejects(api.surveyOverview(QUERY), (error) => error instanceof Refused && error.kind === 'not-found');
    await assert.rejects(stranger.surveyOverview(QUERY), (error) => error instanceof Refused && error.kind === 'signed-out');
    assert.deepEqual(await api.questionnaires(), []);
  });

  it('are read as sent, with the burst of one counter in its minute, and are the same when read again', async () => {
    for (let i = 0; i < 20; i += 1) await answer('quay-1', [i % 2 ? 4 : 2, 3, 4], 60 + i * 10);
    for (let i = 0; i < 12; i += 1) await answer('quay-2', [5, 5, 5], 500);
    const overview = await api.surveyOverview(QUERY);
    assert.deepEqual(tally(headlineOf(overview)), { n: 32, good: 22 });
    const meter = biasMeter(overview);
    assert.deepEqual(meter.burst.minutes, [{ via: 'quay-2', minute: new Date(MONDAY - 500 * MINUTE).toISOString().slice(0, 16) + 'Z', answers: 12 }]);
    assert.deepEqual([meter.verdict, meter.burst.finding, meter.allBest.finding, meter.spread.finding, meter.keyed.finding], ['sign', 'sign', 'clear', 'sign', 'clear']);
    assert.deepEqual([meter.allBest.records, meter.allBest.of], [12, 32]);
    assert.deepEqual(await api.surveyOverview(QUERY), overview);
  });

  it('are downloaded from the addresses the page links', async () => {
    const cookie = await officerCookie(to, 'chief');
    for (const [file, rows, lines] of [['survey.csv', '', 4], ['survey.csv', '&rows=answers', 97]] as const) {
      const response = await to.send('GET', api.exportUrl(file, QUERY + rows).slice(ORIGIN.length), { headers: { cookie } });
      assert.equal(response.status, 200);
      assert.equal((await response.text()).trim().split('\r\n').length, lines);
    }
    assert.equal((await to.send('GET', api.exportUrl('survey.xlsx', QUERY).slice(ORIGIN.length), { headers: { cookie } })).status, 200);
  });
});

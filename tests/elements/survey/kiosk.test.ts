import { expect, fixture, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/widgets/site/define.js';
import '../../../src/widgets/survey/define.js';
import { openBacklog } from '../../../src/widgets/survey/kiosk/indexed-db-backlog.js';
import type { Waiting } from '../../../src/widgets/survey/kiosk/backlog.js';
import { all, press, surveyIn, surveyStage, toStaff, until } from '../../../stories/scenarios/survey.js';
import { fakeOutbox, forgetDevice, NOW } from '../../../stories/scenarios/survey-data.js';

let now = NOW;

async function kiosk(options: Parameters<typeof surveyStage>[0] = {}) {
  now = NOW;
  const outbox = fakeOutbox();
  const canvas = await fixture<HTMLElement>(surveyStage({ mode: 'kiosk', via: 'quay-3', outbox, ...options }));
  const element = await surveyIn(canvas.parentElement!, '.kf');
  element.clock = () => now;
  return { element, outbox };
}

describe('the counter tablet', () => {
  beforeEach(forgetDevice);

  it('takes one touch as one answer, with counter and channel, and thanks', async () => {
    const { element, outbox } = await kiosk();
    await press(element, '.kf button', 4);
    await until(() => element.renderRoot.querySelector('.kc'));
    await waitUntil(() => outbox.sent.length === 1);
    expect(outbox.sent[0]!.record).to.deep.include({ channel: 'kiosk', questionnaire: { id: 'mot-cham', version: '1' }, answers: [{ kind: 'level', question: 'chung.hai-long', level: 5 }] });
    expect(outbox.sent[0]!.record.context).to.include({ via: 'quay-3' });
  });

  it('ignores a second touch within two seconds', async () => {
    const { element, outbox } = await kiosk();
    all(element, '.kf button')[4]!.click();
    all(element, '.kf button')[0]!.click();
    now += 1500;
    all(element, '.kf button')[1]!.click();
    await until(() => element.renderRoot.querySelector('.kc'));
    await waitUntil(() => outbox.sent.length > 0);
    expect(outbox.sent.map(({ record }) => record.answers)).to.deep.equal([[{ kind: 'level', question: 'chung.hai-long', level: 5 }]]);
  });

  it('asks for reasons after the two lowest levels, and amends the same record', async () => {
    const { element, outbox } = await kiosk();
    await press(element, '.kf button', 1);
    await until(() => element.renderRoot.querySelector('.kw'));
    await press(element, '.kw button', 0);
    await press(element, '.kw button', 3);
    await press(element, '.kbt.p');
    await waitUntil(() => outbox.sent.length === 2);
    expect(outbox.sent[1]!.key).to.equal(outbox.sent[0]!.key);
    expect(outbox.sent[1]!.record).to.deep.include({ revision: 2, answers: [{ kind: 'level', question: 'chung.hai-long', level: 2 }, { kind: 'choices', question: 'ly-do', choices: ['cho-lau', 'kho-hieu'] }] });
  });

  it('lets a level be chosen again as the same answer', async () => {
    const { element, outbox } = await kiosk();
    await press(element, '.kf button', 0);
    await until(() => element.renderRoot.querySelector('.kback'));
    await press(element, '.kback');
    await until(() => element.renderRoot.querySelector('.kf'));
    await press(element, '.kf button', 3);
    await waitUntil(() => outbox.sent.length === 2);
    expect(new Set(outbox.sent.map(({ key }) => key)).size).to.equal(1);
    expect(outbox.sent[1]!.record).to.deep.include({ revision: 2, answers: [{ kind: 'level', question: 'chung.hai-long', level: 4 }] });
  });

  describe('with a clock a hundred times faster', () => {
    const real = window.setTimeout;
    before(() => { window.setTimeout = ((run: () => void, milliseconds = 0) => real(run, milliseconds / 100)) as typeof window.setTimeout; });
    after(() => { window.setTimeout = real; });

    it('goes back to the question by itself: after five seconds of thanks, after thirty of reasons, with the level alone', async () => {
      const { element, outbox } = await kiosk();
      const drawn = async (selector: string, within: number) => {
        for (let waited = 0; waited < within; waited += 5) {
          if (element.renderRoot.querySelector(selector)) return;
          await new Promise<void>((resolve) => real(resolve, 5));
        }
        throw new Error(`${selector} did not come`);
      };
      all(element, '.kf button')[0]!.click();
      await drawn('.kw', 2000);
      const asked = performance.now();
      await drawn('.kf', 2000);
      expect(performance.now() - asked).to.be.within(250, 1500);
      expect(outbox.sent.map(({ record }) => record.answers)).to.deep.equal([[{ kind: 'level', question: 'chung.hai-long', level: 1 }]]);
      now += 3000;
      all(element, '.kf button')[4]!.click();
      await drawn('.kc', 2000);
      await drawn('.kf', 2000);
      expect(element.renderRoot.querySelector('.pr')).to.equal(null);
      expect(outbox.sent).to.have.length(2);
      expect(outbox.sent[1]!.key).to.not.equal(outbox.sent[0]!.key);
    });
  });

  for (const [width, height] of [[1024, 768], [1280, 800]] as const) {
    it(`gives each face a fifth of the width and the lower two thirds at ${width}×${height}`, async function () {
      if (!/Chrome/.test(navigator.userAgent)) return this.skip();
      await setViewport({ width, height });
      const { element } = await kiosk();
      for (const button of all(element, '.kf button')) {
        const box = button.getBoundingClientRect();
        expect(box.width).to.be.within(width / 5 - 2, width / 5 + 2);
        expect(box.height).to.be.above(height * 0.62);
        expect(box.bottom).to.equal(height);
      }
      await setViewport({ width: 800, height: 600 });
    });
  }

  it('shows no link, no field, and fills the window', async () => {
    const { element } = await kiosk();
    for (const level of [1, null]) {
      expect(all(element, 'a, input, textarea, select')).to.have.length(0);
      const box = element.getBoundingClientRect();
      expect([box.left, box.top, box.width, box.height]).to.deep.equal([0, 0, innerWidth, innerHeight]);
      if (level !== null) {
        await press(element, '.kf button', level);
        await until(() => element.renderRoot.querySelector('.kw'));
      }
    }
  });

  it('gives the officer with the PIN the count and the ways out, and nobody else', async () => {
    const { element } = await kiosk();
    await toStaff(element.parentElement!);
    await until(() => /0 trên 50\.000/.test(element.renderRoot.textContent ?? ''));
    await press(element, '.kgrid .p');
    await press(element, '.kw0');
    for (const digit of [8, 8, 8, 8]) await press(element, '.kpad button', digit);
    await press(element, '.kpad button', 11);
    expect(element.renderRoot.querySelector('.kerr')?.textContent).to.equal('Mã PIN chưa đúng.');
    for (const digit of [0, 1, 2, 3]) await press(element, '.kpad button', digit);
    await press(element, '.kpad button', 11);
    await until(() => element.renderRoot.querySelector('.kst'));
    let left = 0;
    element.addEventListener('commune-survey-kiosk-leave', () => { left += 1; });
    await press(element, '.kgrid button', 3);
    expect([left, element.mode]).to.deep.equal([1, 'web']);
  });

  it('stops taking numbers for a minute after five wrong PINs', async () => {
    const { element } = await kiosk();
    await toStaff(element.parentElement!);
    await press(element, '.kgrid .p');
    await press(element, '.kw0');
    for (let turn = 0; turn < 5; turn += 1) {
      for (const digit of [4, 4, 4, 4]) await press(element, '.kpad button', digit);
      await press(element, '.kpad button', 11);
    }
    for (const digit of [0, 1, 2, 3]) await press(element, '.kpad button', digit);
    await press(element, '.kpad button', 11);
    expect(element.renderRoot.querySelector('.kerr')?.textContent).to.contain('Thử lại sau 60 giây');
  });
});

describe('a tablet that was switched off', () => {
  it('sends what lay on it as soon as it is on again, in small portions', async () => {
    const backlog = await openBacklog();
    for (let index = 0; index < 45; index += 1) await backlog.put({ id: `left-behind-${String(index).padStart(6, '0')}`, revision: 1, url: index % 2 ? 'https://nhan.dongxa.example/v1/dong-xa/survey/answers/x' : '', at: index, record: { questionnaire: { id: 'mot-cham', version: '1' }, revision: 1, answers: [{ kind: 'level', question: 'chung.hai-long', level: 3 }], channel: 'kiosk', answeredAt: '2026-11-23T01:00:00Z', context: { widgetVersion: 't' } } });
    const { outbox } = await kiosk();
    await waitUntil(() => outbox.sent.length === 45, 'not everything was sent', { timeout: 5000 });
    await waitUntil(async () => (await backlog.count()) === 0);
    expect(new Set(outbox.sent.map(({ key }) => key)).size).to.equal(45);
    expect(outbox.sent.every(({ url }) => url.startsWith('https://nhan.dongxa.example/v1/dong-xa/survey/answers/'))).to.equal(true);
  });
});

describe('the tablet’s own store', () => {
  const one = (index: number, revision = 1): Waiting => ({ id: `answer-${index}`, revision, url: 'https://x.example/y', at: index, record: { questionnaire: { id: 'a', version: '1' }, revision, answers: [], channel: 'kiosk', answeredAt: '2026-11-23T01:00:00Z', context: { widgetVersion: 't' } } });

  it('holds what was written over a reload, oldest first, latest revision only', async () => {
    const name = `kiosk-test-${Math.random()}`;
    const first = await openBacklog(name);
    expect(first.durable).to.equal(true);
    for (let index = 9; index >= 0; index -= 1) await first.put(one(index));
    await first.put(one(3, 2));
    await first.put(one(3, 1));
    const again = await openBacklog(name);
    expect(await again.count()).to.equal(10);
    expect((await again.oldest(4)).map(({ id, revision }) => [id, revision])).to.deep.equal([['answer-0', 1], ['answer-1', 1], ['answer-2', 1], ['answer-3', 2]]);
    await again.remove('answer-3', 1);
    await again.remove('answer-0', 1);
    expect((await again.oldest(3)).map(({ id }) => id)).to.deep.equal(['answer-1', 'answer-2', 'answer-3']);
    indexedDB.deleteDatabase(name);
  });
});

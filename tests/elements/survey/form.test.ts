import { expect, fixture, waitUntil } from '@open-wc/testing';
import { a11ySnapshot, findAccessibilityNode, sendKeys } from '@web/test-runner-commands';
import { forceColours } from '../../support/engine.js';
import '../../../src/widgets/site/define.js';
import '../../../src/widgets/survey/define.js';
import type { SurveyLowScoreEvent } from '../../../src/widgets/survey/survey.events.js';
import { all, goOn, press, surveyIn, surveyStage, until } from '../../../stories/scenarios/survey.js';
import { fakeOutbox, forgetDevice, SITE } from '../../../stories/scenarios/survey-data.js';

interface Node { name?: string; role?: string; checked?: boolean; children?: Node[] }

async function stage(options: Parameters<typeof surveyStage>[0] = {}) {
  const outbox = fakeOutbox();
  const canvas = await fixture<HTMLElement>(surveyStage({ outbox, ...options }));
  const element = await surveyIn(canvas.parentElement!, 'form.sv');
  return { element, outbox, canvas };
}
/** Accessibility snapshots and emulated media exist in Chromium only; elsewhere the markup is asked. */
const chromium = /Chrome/.test(navigator.userAgent);
const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('the survey form', () => {
  beforeEach(forgetDevice);

  it('delivers the first tap at once, and amends the same record in order', async () => {
    const { element, outbox } = await stage({ via: 'quay-3' });
    await press(element, '.sl input', 3);
    await waitUntil(() => outbox.sent.length === 1, 'the first tap was not delivered at once', { timeout: 300, interval: 10 });
    expect(outbox.sent[0]!.record).to.deep.include({ revision: 1, channel: 'web', questionnaire: { id: 'lan-lam-viec', version: '1' }, answers: [{ kind: 'level', question: 'chung.hai-long', level: 4 }] });
    expect(outbox.sent[0]!.record.context).to.include({ via: 'quay-3' });
    await goOn(element);
    for (const index of [0, 6, 12]) await press(element, '.cf input', index);
    await goOn(element);
    await until(() => element.renderRoot.querySelector('.cf input') ? null : true);
    await waitUntil(() => outbox.sent.length >= 2);
    expect(new Set(outbox.sent.map(({ key }) => key)).size).to.equal(1);
    const revisions = outbox.sent.map(({ revision }) => revision);
    expect(revisions).to.deep.equal([...revisions].sort((a, b) => a - b));
    expect(outbox.sent[outbox.sent.length - 1]!.record.answers).to.have.length(4);
    expect(outbox.sent[0]!.url).to.equal(`${SITE.endpoints.survey}/survey/answers/${outbox.sent[0]!.key}`);
  });

  it('keeps the first tap until the site file has named the receiver', async () => {
    const { element, outbox } = await stage({ site: { name: 'Xã Đông Xá' } });
    await press(element, '.sl input', 3);
    await later(100);
    expect(outbox.sent).to.have.length(0);
    (element.closest('commune-site') as HTMLElement & { data: unknown }).data = SITE;
    await waitUntil(() => outbox.sent.length === 1);
    expect(outbox.sent[0]!.revision).to.equal(1);
  });

  it('sends on the next visit what lay on the device, and opens the outbox only then', async () => {
    let opened = 0;
    const offline = fakeOutbox({ name: 'saved', reason: 'offline' });
    const open = () => { opened += 1; return Promise.resolve(offline); };
    const first = await fixture<HTMLElement>(surveyStage({}));
    const element = await surveyIn(first.parentElement!, 'form.sv');
    element.outbox = open;
    await later(50);
    expect(opened, 'nothing waits').to.equal(0);
    await press(element, '.sl input', 3);
    await waitUntil(() => offline.sent.length === 1);
    const again = document.createElement('commune-survey');
    Object.assign(again, { clock: element.clock, outbox: open, procedure: '1.009999' });
    const before = opened;
    element.parentElement!.append(again);
    await waitUntil(() => opened > before, 'the outbox was not opened');
    offline.settle(offline.sent[0]!.key, { name: 'received', receipt: {}, at: 1 });
    expect(localStorage.getItem('commune:survey-left-over')).to.equal(null);
  });

  it('puts many taps in a row into one amendment', async () => {
    const { element, outbox } = await stage();
    await press(element, '.sl input', 2);
    await waitUntil(() => outbox.sent.length === 1);
    for (const index of [3, 4, 1, 0]) await press(element, '.sl input', index);
    await later(900);
    expect(outbox.sent.map(({ revision }) => revision)).to.deep.equal([1, 2]);
    expect(outbox.sent[1]!.record.answers).to.deep.equal([{ kind: 'level', question: 'chung.hai-long', level: 1 }]);
  });

  it('chooses nothing beforehand, and asks once for what is missing, with a way past it', async () => {
    const { element, outbox } = await stage();
    expect(all(element, 'input').some((input) => (input as HTMLInputElement).checked)).to.equal(false);
    await goOn(element);
    expect(element.renderRoot.querySelector('[role=alert]')?.textContent).to.contain('Chọn một mức, hoặc bấm Bỏ qua.');
    await press(element, 'button.link');
    expect(element.renderRoot.querySelector('.cr')).to.be.ok;
    expect(outbox.sent).to.have.length(0);
  });

  it('asks for reasons only after a low level, and drops them when the level is raised again', async () => {
    const { element, outbox } = await stage();
    await press(element, '.sl input', 0);
    expect(element.renderRoot.querySelector('.stp')?.textContent).to.contain('Câu 1 trên 3');
    await goOn(element);
    await goOn(element);
    await press(element, 'input[type=checkbox]', 0);
    await press(element, 'button.link');
    await press(element, 'button.link');
    await press(element, '.sl input', 4);
    await goOn(element);
    await goOn(element);
    await until(() => element.renderRoot.querySelector('#end'));
    await waitUntil(() => outbox.sent[outbox.sent.length - 1]!.record.answers.length === 1);
    expect(outbox.sent[outbox.sent.length - 1]!.record.answers).to.deep.equal([{ kind: 'level', question: 'chung.hai-long', level: 5 }]);
  });

  it('draws lowest first, and best first where the site wants it', async () => {
    const first = (element: HTMLElement & { renderRoot: ParentNode }) => element.renderRoot.querySelector('.sl span')?.textContent?.replace(/\u00a0/g, ' ');
    expect(first((await stage()).element as never)).to.equal('Rất không hài lòng');
    expect(first((await stage({ order: 'desc' })).element as never)).to.equal('Rất hài lòng');
  });

  it('is a radio group with five named radios for a screen reader, and rows that carry their own name', async () => {
    const { element } = await stage();
    if (chromium) {
      const tree = await a11ySnapshot({}) as unknown as Node;
      const radios: Node[] = [];
      const walk = (node: Node) => { if (node.role === 'radio') radios.push(node); node.children?.forEach(walk); };
      walk(tree);
      expect(radios.map(({ name }) => name?.replace(/\u00a0/g, ' '))).to.deep.equal(['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng']);
    }
    // The snapshot leaves groups out, so their role and name are read from the tree itself.
    const group = element.renderRoot.querySelector('.sc')!.closest('fieldset')!;
    expect(group.getAttribute('role')).to.equal('radiogroup');
    expect((element.renderRoot as ShadowRoot).getElementById(group.getAttribute('aria-labelledby')!)?.textContent).to.match(/Ông\/bà có hài\s+lòng/);
    expect(new Set([...group.querySelectorAll('input')].map(({ name }) => name)).size).to.equal(1);
    await press(element, '.sl input', 3);
    await goOn(element);
    expect(element.renderRoot.querySelectorAll('.cf input')[16]?.getAttribute('aria-label')).to.match(/^Kết quả và thời gian giải quyết: Không hài\s+lòng$/);
    if (!chromium) return;
    const next = await a11ySnapshot({}) as unknown as Node;
    expect(findAccessibilityNode(next as never, (node: Node) => node.role === 'radio' && /^Kết quả và thời gian giải quyết: Không hài\s+lòng$/.test(node.name ?? ''))).to.be.ok;
  });

  it('is filled in with the keyboard alone, and the focus follows to the next question', async () => {
    const { element, outbox } = await stage();
    (element.renderRoot.querySelector('.sl input') as HTMLElement).focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => outbox.sent.length > 0);
    expect((element.renderRoot.querySelectorAll('.sl input')[1] as HTMLInputElement).checked).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await until(() => element.renderRoot.querySelector('.cr'));
    await waitUntil(() => element.shadowRoot?.activeElement?.classList.contains('q'));
    await sendKeys({ press: 'Tab' });
    expect((element.shadowRoot?.activeElement as HTMLInputElement).type).to.equal('radio');
  });

  it('remembers the visit on this device, says so openly, and resumes after a reload', async () => {
    const outbox = fakeOutbox();
    const element = (await stage({ outbox })).element;
    await press(element, '.sl input', 4);
    await waitUntil(() => outbox.sent.length === 1);
    const again = document.createElement('commune-survey');
    Object.assign(again, { clock: element.clock, outbox: () => Promise.resolve(outbox), procedure: element.procedure, endpoint: '' });
    element.parentElement!.append(again);
    await until(() => again.renderRoot.querySelector('form.sv'));
    expect((again.renderRoot.querySelectorAll('.sl input')[4] as HTMLInputElement).checked).to.equal(true);
    await goOn(again);
    await goOn(again);
    await until(() => again.renderRoot.querySelector('#end'));
    const third = document.createElement('commune-survey');
    Object.assign(third, { clock: element.clock, outbox: () => Promise.resolve(outbox), procedure: element.procedure });
    element.parentElement!.append(third);
    await until(() => third.renderRoot.querySelector('.nt'));
    expect(third.renderRoot.textContent).to.contain('Máy này đã đánh giá lần làm việc này').and.to.contain('không biết ai đã trả lời');
  });

  it('offers the feedback box after a low level, and lets a box on the page take it', async () => {
    const { element } = await stage({ via: 'quay-3' });
    await press(element, '.sl input', 1);
    await goOn(element);
    await press(element, '.cf input', 10);
    await goOn(element);
    await goOn(element);
    await until(() => element.renderRoot.querySelector('.nt .btn'));
    let heard: SurveyLowScoreEvent | undefined;
    element.addEventListener('commune-survey-low-score', (event) => { event.preventDefault(); heard = event; });
    await press(element, '.nt .btn');
    expect(heard?.subject).to.match(/^Đăng ký khai sinh \(1\.\d{6}\) – quay-3$/);
    expect(heard?.text).to.equal('Thái độ và hướng dẫn của cán bộ: ');
    expect(heard?.via).to.equal('quay-3');
  });

  it('names the path of every fault of a questionnaire, refuses sensitive questions, and is never blank', async () => {
    const canvas = await fixture<HTMLElement>(surveyStage({ data: { id: 'x', version: '1', title: 'T', headline: 'a', sections: [{ key: 's', questions: [{ kind: 'choice', key: 'tg', label: 'Tôn giáo của ông/bà?', choices: [{ key: 'a', label: 'A' }, { key: 'b', label: 'B' }] }] }] } }));
    const element = await surveyIn(canvas.parentElement!, '.fl');
    expect(element.renderRoot.textContent).to.contain('sections[0].questions[0]: không được hỏi dân tộc, tôn giáo').and.to.contain('sections: không còn câu hỏi nào dùng được');
    const missing = await surveyIn((await fixture<HTMLElement>(surveyStage({ questionnaire: 'khong-co', site: { name: 'Xã' } }))).parentElement!, '.fl');
    expect(missing.renderRoot.textContent).to.contain('khong-co');
  });

  it('goes on to template B for somebody who did no procedure', async () => {
    const { element } = await stage({ questionnaire: 'sau-thu-tuc' });
    await press(element, '.ch input', 3);
    await goOn(element);
    await until(() => /Được biết thông tin/.test(element.renderRoot.textContent ?? ''));
  });

  for (const width of [240, 300, 360, 720, 1040]) {
    it(`holds text at 200 % without a sideways scroll at ${width} px`, async () => {
      const box = await fixture<HTMLElement>(document.createElement('div'));
      box.style.width = `${width}px`;
      box.style.fontSize = '32px';
      const { element } = await stage({ questionnaire: 'lan-lam-viec' });
      box.append(element.parentElement!);
      // The reader's own setting is doubled: the widget hangs on `medium`, which a page cannot set; its root can.
      (element.renderRoot.querySelector('.root') as HTMLElement).style.fontSize = '32px';
      await press(element, '.sl input', 1);
      for (let turn = 0; turn < 3; turn += 1) {
        await element.updateComplete;
        const root = element.renderRoot.querySelector('.root') as HTMLElement;
        expect(root.scrollWidth, `screen ${turn}`).to.be.at.most(Math.max(240, width) + 1);
        await goOn(element);
      }
    });
  }

  it('keeps faces and choices visible in forced colours', async function () {
    if (!chromium) return this.skip();
    const { element } = await stage();
    await press(element, '.sl input', 3);
    await forceColours(true);
    try {
      expect(matchMedia('(forced-colors:active)').matches).to.equal(true);
      const faces = all(element, '.face');
      const colours = faces.map((one) => getComputedStyle(one).stroke);
      const ground = getComputedStyle(element.renderRoot.querySelector('.commune')!).backgroundColor;
      expect(faces).to.have.length(5);
      for (const colour of colours) {
        expect(colour).to.not.equal(ground);
        expect(colour).to.not.equal('none');
      }
      expect(getComputedStyle(element.renderRoot.querySelector('.sl.on')!).outlineStyle).to.equal('solid');
    } finally {
      await forceColours(false);
    }
  });
});

import { expect } from '@open-wc/testing';
import '../../../src/widgets/feedback-status/define.js';
import '../../../src/widgets/feedback-answers/define.js';
import type { CommuneFeedbackAnswersElement } from '../../../src/widgets/feedback-answers/feedback-answers.element.js';
import type { CommuneFeedbackStatusElement } from '../../../src/widgets/feedback-status/feedback-status.element.js';
import { writeStored } from '../../../src/platform/guarded-storage.js';
import { ANSWERED, ANSWERS } from '../../../stories/scenarios/feedback.js';
import { CODE, fakeReceiver, inSite, NOW, RECEIPT, SETTINGS, stage, storyOutbox, toReview, toSent, until, workingReceiver } from './stage.js';

const ATTACKS = [
  '<img src=x onerror="window.hacked=1">', '<script>window.hacked=1</script>', '"><svg onload=window.hacked=1>', 'javascript:window.hacked=1', '${window.hacked=1}', '{{window.hacked=1}}',
  '<iframe srcdoc="<script>parent.hacked=1</script>">', '\u202eđảo\u202c', '</style><script>window.hacked=1</script>', '<a href="javascript:window.hacked=1">x</a>', '\u0000', '__proto__', "' onfocus=window.hacked=1 autofocus='",
];

const hacked = () => (window as unknown as { hacked?: number }).hacked;

function clean(element: Element): void {
  const root = element.shadowRoot!;
  expect(root.querySelectorAll('script,iframe,object,embed,[onerror],[onload],[onfocus],svg[onload]').length).to.equal(0);
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) expect(link.protocol).to.match(/^(https?|tel|mailto|data):$/);
  for (const image of root.querySelectorAll('img')) expect(image.src).to.match(/^blob:/);
  expect(hacked()).to.equal(undefined);
}

/** Every text of a value becomes the attack, but for what decides the way through. */
function poisoned(value: unknown, attack: string, keep = /^(kind|mode|purpose|status|code|at|dueAt|receivedAt|receivedOn|answeredOn|state)$/): unknown {
  if (typeof value === 'string') return attack;
  if (Array.isArray(value)) return value.map((one) => poisoned(one, attack, keep));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, keep.test(key) || key === 'contactModes' ? one : poisoned(one, attack, keep)]));
}

describe('texts that attack', () => {
  for (const attack of ATTACKS) {
    it(`${JSON.stringify(attack)}: typed, in the site file, in every answer of the receiver`, async () => {
      const form = await stage({
        site: { name: attack, office: attack, hotlines: [{ label: attack, number: attack, primary: true }], feedback: { authority: attack, hamlets: [attack, 'Thôn Trung'], routes: { complaint: { place: attack, note: attack, phone: attack, forms: [{ label: attack, url: attack }, { label: attack, url: `/${attack}` }] } } } },
        attributes: { subject: attack, prefill: attack },
        answer: (request) => (/settings$/.test(request.url) ? { status: 200, json: poisoned(SETTINGS, attack) } : request.method === 'POST' ? { status: 422, json: { kind: attack, title: attack, errors: [{ pointer: attack, key: attack, detail: attack }, { pointer: '/contact/phone', key: attack, detail: attack }] } } : workingReceiver(request)),
      });
      await toReview(form);
      clean(form.element);
      await form.press('.acts .main');
      await form.see('#faults');
      clean(form.element);
      expect(form.text()).to.include(attack.replace(/\s+/g, ' ').trim().slice(0, 5));
    });

    it(`${JSON.stringify(attack)}: in a receipt, a draft, a state, a public answer`, async () => {
      const form = await stage({ answer: (request) => (request.method === 'POST' ? { status: 201, json: { ...RECEIPT, code: attack, kind: attack, dueAt: attack } } : workingReceiver(request)) });
      await toSent(form);
      await form.see('.okh');
      clean(form.element);
      writeStored('feedback-draft', JSON.stringify({ v: 1, savedAt: NOW, photos: 0, fields: { kind: attack, content: attack, mode: attack, name: attack } }));
      const drafted = await stage({ keepDraft: true });
      await drafted.press('.nt .main');
      clean(drafted.element);
      drafted.receiver.restore();
      const receiver = fakeReceiver(({ url }) => ({ status: 200, json: /answers/.test(url) ? poisoned(ANSWERS, attack) : poisoned(ANSWERED, attack) }));
      const status = document.createElement('commune-feedback-status') as CommuneFeedbackStatusElement;
      status.outbox = () => storyOutbox();
      status.code = CODE;
      const answers = document.createElement('commune-feedback-answers') as CommuneFeedbackAnswersElement;
      answers.query = attack;
      document.body.append(inSite(status), inSite(answers));
      await until(() => status.shadowRoot?.querySelector('.an') && answers.shadowRoot?.querySelector('.qs'));
      clean(status);
      clean(answers);
      status.parentElement!.remove();
      answers.parentElement!.remove();
      receiver.restore();
    });
  }

  it('an address in the tag is used only on the page’s own origin, and never as mail', async () => {
    for (const endpoint of ['https://evil.example/v1/dong-xa', 'mailto:evil@x.vn', 'javascript:alert(1)', '//evil.example/v1/dong-xa']) {
      const form = await stage({ site: { endpoints: {} }, attributes: { endpoint } });
      await toSent(form);
      await form.see('.nt.bad');
      expect(form.posts()).to.have.length(0);
      expect(form.text()).to.include('chưa nối với nơi nhận');
    }
  });
});

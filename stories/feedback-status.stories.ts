import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/site/define.js';
import '../src/widgets/feedback-status/define.js';
import type { CommuneFeedbackStatusElement } from '../src/widgets/feedback-status/feedback-status.element.js';
import { ANSWERED, CODE, fakeReceiver, inSite, NOW, RECEIPT, REPORT, SITE, storyOutbox, workingReceiver, type FakeReceiver } from './scenarios/feedback.js';

export default { title: 'Góp ý/Theo dõi', component: 'commune-feedback-status', tags: ['autodocs'] } satisfies Meta;

interface StatusStory { code?: string; answer?: FakeReceiver['answer']; width?: number; attributes?: Record<string, string>; site?: object; clock?: number; saved?: boolean; wait?: string; press?: string }

function statusStory({ code = CODE, answer, width = 360, attributes = {}, site, clock = NOW, saved = false, wait = '.tl', press }: StatusStory): StoryObj {
  let receiver: FakeReceiver | undefined;
  return {
    render: () => {
      receiver?.restore();
      receiver = fakeReceiver(answer ?? ((request) => (request.method === 'GET' ? { status: 200, json: REPORT } : workingReceiver(request))));
      const element = document.createElement('commune-feedback-status') as CommuneFeedbackStatusElement;
      element.clock = () => clock;
      element.outbox = async () => {
        const outbox = await storyOutbox();
        if (saved) await outbox.submit({ key: 'a'.repeat(20), topic: 'feedback', method: 'POST', url: `${SITE.endpoints.feedback}/feedback`, payload: {} });
        if (saved) await outbox.flush();
        return outbox;
      };
      if (code) element.code = code;
      for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] as string);
      const stage = document.createElement('div');
      stage.style.setProperty('max-width', `${width}px`);
      stage.append(inSite(element, site));
      return html`${stage}`;
    },
    play: async ({ canvasElement }) => {
      const element = canvasElement.querySelector('commune-feedback-status') as CommuneFeedbackStatusElement;
      const see = async (selector: string) => {
        for (let tries = 0; tries < 250; tries += 1) {
          await element.updateComplete;
          const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
          if (found) return found;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        throw new Error(`${selector} did not come`);
      };
      if (press) (await see(press)).click();
      await see(wait);
    },
  };
}

const get = (status: number, json: unknown): FakeReceiver['answer'] => () => ({ status, json });

export const Empty: StoryObj = statusStory({ code: '', wait: '#code' });
export const InProgress: StoryObj = statusStory({});
export const InProgressWide: StoryObj = statusStory({ width: 720 });
export const Late: StoryObj = statusStory({ clock: Date.parse('2026-12-04T09:00:00+07:00'), wait: '.late' });
export const Answered: StoryObj = statusStory({ answer: get(200, ANSWERED), wait: '.an' });
export const Rated: StoryObj = statusStory({ answer: (request) => (request.method === 'GET' ? { status: 200, json: ANSWERED } : { status: 200, json: {} }), press: '.hb button', wait: '[aria-pressed=true]' });
export const RatingFailed: StoryObj = statusStory({ answer: (request) => (request.method === 'GET' ? { status: 200, json: ANSWERED } : 'offline'), press: '.hb button', wait: '.an' });
export const Refused: StoryObj = statusStory({ answer: get(200, { ...REPORT, status: 'refused', timeline: [...REPORT.timeline.slice(0, 1), { status: 'refused', at: '2026-11-24T08:00:00+07:00', note: 'Nội dung không rõ việc gì, ở đâu.' }] }) });
export const Transferred: StoryObj = statusStory({ answer: get(200, { ...REPORT, status: 'transferred', timeline: [...REPORT.timeline.slice(0, 1), { status: 'transferred', at: '2026-11-24T08:00:00+07:00', note: 'Công an xã' }] }) });
export const WrongDigit: StoryObj = statusStory({ code: '482719350023', wait: '.em' });
export const TooShort: StoryObj = statusStory({ code: '4827 1935', wait: '.em' });
export const NotFound: StoryObj = statusStory({ answer: get(404, { kind: 'not-found' }), wait: '.nt.bad' });
export const TooMany: StoryObj = statusStory({ answer: get(403, {}), wait: '.nt' });
export const Offline: StoryObj = statusStory({ code: CODE, answer: () => 'offline', wait: '.nt' });
export const SavedHere: StoryObj = statusStory({ code: '', saved: true, answer: (request) => (request.method === 'POST' ? { status: 201, json: RECEIPT } : { status: 200, json: REPORT }), wait: '.sv li' });
export const NoReceiver: StoryObj = statusStory({ site: { endpoints: {} }, wait: '.sub' });
export const Dark: StoryObj = statusStory({ attributes: { theme: 'dark' }, answer: get(200, ANSWERED), wait: '.an' });
export const English: StoryObj = statusStory({ site: { language: 'en' } });

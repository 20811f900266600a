import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/site/define.js';
import '../src/widgets/feedback-answers/define.js';
import type { CommuneFeedbackAnswersElement } from '../src/widgets/feedback-answers/feedback-answers.element.js';
import { ANSWERS, fakeReceiver, inSite, type FakeReceiver } from './scenarios/feedback.js';

export default { title: 'Góp ý/Đã trả lời', component: 'commune-feedback-answers', tags: ['autodocs'] } satisfies Meta;

interface AnswersStory { answer?: FakeReceiver['answer']; width?: number; attributes?: Record<string, string>; site?: object; wait?: string; press?: string }

function answersStory({ answer, width = 360, attributes = {}, site, wait = '.qs', press }: AnswersStory): StoryObj {
  let receiver: FakeReceiver | undefined;
  let serial = 0;
  return {
    render: () => {
      receiver?.restore();
      receiver = fakeReceiver(answer ?? (() => ({ status: 200, json: ANSWERS })));
      const element = document.createElement('commune-feedback-answers') as CommuneFeedbackAnswersElement;
      for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] as string);
      const stage = document.createElement('div');
      stage.style.setProperty('max-width', `${width}px`);
      // An address of its own, so that no saved copy of another story is shown.
      stage.append(inSite(element, { endpoints: { feedback: `/thu-gop-y/${Date.now()}-${(serial += 1)}/v1/dong-xa` }, ...site }));
      return html`${stage}`;
    },
    play: async ({ canvasElement }) => {
      const element = canvasElement.querySelector('commune-feedback-answers') as CommuneFeedbackAnswersElement;
      const see = async (selector: string) => {
        for (let tries = 0; tries < 600; tries += 1) {
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

const EMPTY = { ...ANSWERS, items: [], total: 0 };

export const List: StoryObj = answersStory({});
export const ListWide: StoryObj = answersStory({ width: 720 });
export const Opened: StoryObj = answersStory({ press: '.qa summary', wait: '.qa[open]' });
export const Found: StoryObj = answersStory({ attributes: { query: 'đèn đường' }, wait: 'mark' });
export const NothingFound: StoryObj = answersStory({ attributes: { query: 'cầu' }, answer: () => ({ status: 200, json: EMPTY }), wait: '.fnd' });
export const NothingYet: StoryObj = answersStory({ answer: () => ({ status: 200, json: { ...EMPTY, counts: { received: 0, answered: 0, answeredOnTime: 0, open: 0 } } }), wait: '.fnd' });
export const More: StoryObj = answersStory({ answer: () => ({ status: 200, json: { ...ANSWERS, total: 23 } }), wait: '.mo' });
export const Failed: StoryObj = answersStory({ answer: () => ({ status: 404, json: {} }), wait: '.nt' });
export const NoReceiver: StoryObj = answersStory({ site: { endpoints: {} }, wait: '.sub' });
export const Dark: StoryObj = answersStory({ attributes: { theme: 'dark' }, press: '.qa summary', wait: '.qa[open]' });
export const English: StoryObj = answersStory({ site: { language: 'en' } });

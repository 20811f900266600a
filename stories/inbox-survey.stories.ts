import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/inbox/page/define.js';
import type { CommuneInboxElement } from '../src/widgets/inbox/inbox.element.js';
import { NOW } from './scenarios/inbox.js';
import { CLEAR, FEW, HOSTILE, MANY_BURSTS, NO_ANSWERS, surveyReceiver, type SurveyReceiverOptions } from './scenarios/inbox-survey.js';

export default { title: 'Cán bộ/Đánh giá', component: 'commune-inbox', tags: ['autodocs'] } satisfies Meta;

interface SurveyStory extends SurveyReceiverOptions {
  width?: number;
  language?: string;
  theme?: 'dark';
  press?: string[];
  /** The figures never come. */
  waiting?: boolean;
  wait: string;
}

function surveyStory({ width = 360, language = 'vi', theme, press = [], waiting = false, wait, ...options }: SurveyStory): StoryObj {
  return {
    render: () => {
      const receiver = surveyReceiver(options);
      const send: typeof receiver.send = (url, init) => (waiting && /overview/.test(url) ? new Promise(() => undefined) : receiver.send(url, init));
      const stage = document.createElement('div');
      stage.lang = language;
      stage.style.setProperty('max-width', `${width}px`);
      const element = document.createElement('commune-inbox') as CommuneInboxElement;
      Object.assign(element, { endpoint: '/hop/v1/dong-xa', clock: () => NOW, send, ...(theme && { theme }) });
      stage.append(element);
      return html`${stage}`;
    },
    play: async ({ canvasElement }) => {
      const element = canvasElement.querySelector('commune-inbox') as CommuneInboxElement;
      const see = async (selector: string) => {
        for (let tries = 0; tries < 500; tries += 1) {
          await element.updateComplete;
          const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
          if (found) return found;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        throw new Error(`${selector} did not come`);
      };
      for (const selector of ['.tab[href="#/danh-gia"]', ...press]) (await see(selector)).click();
      await see(wait);
    },
  };
}

export const Signs: StoryObj = surveyStory({ wait: '.bmv.warn' });
export const SignsWide: StoryObj = surveyStory({ width: 1040, wait: '.bmv.warn' });
export const OneQuestionOpen: StoryObj = surveyStory({ press: ['.svq summary'], wait: '.svq [open] .svt' });
export const ManyBursts: StoryObj = surveyStory({ replies: [MANY_BURSTS], press: ['.bml summary'], wait: '.bml [open]' });
export const NoSigns: StoryObj = surveyStory({ replies: [CLEAR], width: 720, wait: '.bmv.ok' });
export const TooFew: StoryObj = surveyStory({ replies: [FEW], wait: '.bmv.line' });
export const NoAnswers: StoryObj = surveyStory({ replies: [NO_ANSWERS], wait: '.svy .cnt' });
export const NothingRegistered: StoryObj = surveyStory({ replies: ['missing'], registered: [], wait: '.svy .cnt' });
export const Loading: StoryObj = surveyStory({ waiting: true, wait: '.svy .ld' });
export const Failed: StoryObj = surveyStory({ replies: ['failed'], wait: '.svy .nt.bad' });
export const Offline: StoryObj = surveyStory({ replies: ['offline'], wait: '.svy .nt.warn' });
export const SignedOut: StoryObj = surveyStory({ replies: ['signed-out'], wait: 'dialog[open] #password' });
export const HostileNames: StoryObj = surveyStory({ replies: [HOSTILE], wait: '.bmv' });
export const Dark: StoryObj = surveyStory({ theme: 'dark', width: 1040, wait: '.bmv' });
export const English: StoryObj = surveyStory({ language: 'en', width: 1040, wait: '.bmv' });

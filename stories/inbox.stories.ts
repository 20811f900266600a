import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/inbox/page/define.js';
import '../src/widgets/site/define.js';
import type { CommuneInboxElement } from '../src/widgets/inbox/inbox.element.js';
import type { MessageDetail, Officer } from '../src/core/contract/officers.js';
import { ANSWERED, CHIEF, FakeReceiver, MESSAGES, message, NOW, OFFICER, problem } from './scenarios/inbox.js';

export default { title: 'Cán bộ/Hòm thư', component: 'commune-inbox', tags: ['autodocs'] } satisfies Meta;

interface InboxStory {
  as?: Officer | null;
  messages?: readonly MessageDetail[];
  width?: number;
  language?: string;
  theme?: 'dark';
  before?: FakeReceiver['before'];
  /** Selectors pressed one after the other. */
  press?: string[];
  /** Text typed by selector of the field. */
  type?: Record<string, string>;
  then?: (receiver: FakeReceiver, see: (selector: string) => Promise<HTMLElement>) => Promise<void> | void;
  wait: string;
}

let serial = 0;

function inboxStory({ as = CHIEF, messages, width = 360, language = 'vi', theme, before, press = [], type = {}, then, wait }: InboxStory): StoryObj {
  let receiver: FakeReceiver;
  return {
    render: () => {
      // A person of its own in each story, so that no draft of another is found.
      serial += 1;
      receiver = new FakeReceiver(as && { ...as, id: `${as.id}-${serial}` }, messages);
      if (before) receiver.before = before;
      const stage = document.createElement('div');
      stage.lang = language;
      stage.style.setProperty('max-width', `${width}px`);
      const element = document.createElement('commune-inbox') as CommuneInboxElement;
      Object.assign(element, { endpoint: '/hop/v1/dong-xa', clock: () => NOW, send: receiver.send, ...(theme && { theme }) });
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
      for (const selector of press) (await see(selector)).click();
      for (const selector of Object.keys(type)) {
        const field = (await see(selector)) as HTMLInputElement;
        field.value = type[selector] as string;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      await then?.(receiver, see);
      await see(wait);
    },
  };
}

const row = (id: string) => `.row[href$="${id}"]`;
const submit = async (_receiver: FakeReceiver, see: (selector: string) => Promise<HTMLElement>) => (await see('.fm .main')).click();
const signIn = { as: null, type: { '#username': 'truong', '#password': 'sai-mat-khau' }, then: async (_receiver: FakeReceiver, see: (selector: string) => Promise<HTMLElement>) => (await see('.si .main')).click() };

export const SignIn: StoryObj = inboxStory({ as: null, wait: '#password' });
export const WrongPassword: StoryObj = inboxStory({ ...signIn, wait: '#sign-in-fault' });
export const LockedOut: StoryObj = inboxStory({ ...signIn, before: ({ path }) => (path === '/officers/sign-in' ? problem('rate-limited', 429, { retryAfterSeconds: 840 }) : undefined), wait: '#sign-in-fault' });
export const List: StoryObj = inboxStory({ wait: '.row' });
export const ListFiltered: StoryObj = inboxStory({ press: ['.flt summary', '.chip'], wait: '.chip[aria-pressed=true]' });
export const ListEmpty: StoryObj = inboxStory({ messages: [], wait: '.cnt' });
export const ListOffline: StoryObj = inboxStory({ before: ({ path }) => (/^\/officers\/messages/.test(path) ? 'offline' : undefined), wait: '.nt' });
export const Message: StoryObj = inboxStory({ press: [row('m1')], wait: '#message' });
export const MessageWide: StoryObj = inboxStory({ width: 1040, press: [row('m1')], wait: '#message' });
export const MessageArticle: StoryObj = inboxStory({ width: 720, press: [row('m2')], wait: '#message' });
export const MessageAnonymous: StoryObj = inboxStory({ press: [row('m4')], before: ({ path }) => (/photos/.test(path) ? 'offline' : undefined), wait: '#message' });
export const HomeVisit: StoryObj = inboxStory({ press: [row('m5'), '.dts summary'], wait: '.dts [open]' });
export const MessageGone: StoryObj = inboxStory({ press: [row('m1')], before: ({ path }) => (/messages\/m1$/.test(path) ? problem('not-found', 404) : undefined), wait: '.pm .nt' });
export const AnswerInParts: StoryObj = inboxStory({ press: [row('m1'), '#do-answer'], type: { '#w-p1': 'Ngày 22/11 đã ra xem.' }, wait: '.pv' });
export const AnswerWide: StoryObj = inboxStory({ width: 1040, press: [row('m1'), '#do-answer'], wait: '#w-p5' });
export const AnswerFreely: StoryObj = inboxStory({ press: [row('m2'), '#do-answer', '.fm .link'], wait: '#w-text' });
export const AnswerMissing: StoryObj = inboxStory({ press: [row('m1'), '#do-answer'], then: submit, wait: '#w-p1-e' });
export const AnswerSent: StoryObj = inboxStory({ press: [row('m1'), '#do-answer'], type: { '#w-p1': 'Ngày 22/11 đã ra xem.' }, then: submit, wait: '#done' });
export const Conflict: StoryObj = inboxStory({
  press: [row('m1'), '#do-note'], type: { '#w-text': 'Đã hẹn điện lực ngày 26.' }, wait: '#form-notice .nt',
  then: async (receiver, see) => { receiver.meddle('m1'); await submit(receiver, see); },
});
export const Expired: StoryObj = inboxStory({
  press: [row('m1'), '#do-note'], type: { '#w-text': 'Đang viết dở.' }, wait: 'dialog[open] #password',
  then: async (receiver, see) => { receiver.signedIn = null; await submit(receiver, see); },
});
export const Assign: StoryObj = inboxStory({ press: [row('m1'), '#do-assign'], wait: '.pp' });
export const Take: StoryObj = inboxStory({ as: OFFICER, press: [row('m1'), '#do-assign'], wait: '.fm' });
export const Refuse: StoryObj = inboxStory({ press: [row('m1'), '#do-refuse'], then: submit, wait: '#w-reason-e' });
export const Transfer: StoryObj = inboxStory({ press: [row('m1'), '#do-transfer'], wait: '#w-authority' });
export const Publish: StoryObj = inboxStory({ press: [row('m2'), '#do-publish'], wait: '.rdc' });
export const PublishWide: StoryObj = inboxStory({ width: 1040, press: [row('m2'), '#do-publish'], wait: '.rdc' });
export const PublishRemaining: StoryObj = inboxStory({
  press: [row('m2'), '#do-publish'], wait: '#remaining',
  then: async (receiver, see) => {
    await see('.rdc');
    const field = (await see('#w-answer')) as HTMLTextAreaElement;
    field.value += ' Gọi 0900 000 099.';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await submit(receiver, see);
  },
});
export const NotForPublication: StoryObj = inboxStory({ messages: [{ ...ANSWERED, publicationConsent: false }], press: [row('m2')], wait: '#message' });
export const Box: StoryObj = inboxStory({ press: ['.tabs li:nth-child(2) a'], wait: '.mn' });
export const BoxOpened: StoryObj = inboxStory({ press: ['.tabs li:nth-child(2) a'], type: { '#present': 'Nguyễn Thị Mẫu\nLê Văn Thử' }, then: async (_receiver, see) => { await see('.mn'); (await see('.box .main')).click(); }, wait: '#fresh' });
export const BoxNobody: StoryObj = inboxStory({ press: ['.tabs li:nth-child(2) a', '.box .main'], wait: '#present-e' });
export const Audit: StoryObj = inboxStory({ press: ['.tabs li:nth-child(3) a'], wait: '.au' });
export const AuditWide: StoryObj = inboxStory({ width: 1040, press: ['.tabs li:nth-child(3) a'], wait: '.au' });
export const Account: StoryObj = inboxStory({ press: ['.tabs li:last-child a'], wait: '#form-person' });
export const AccountFaults: StoryObj = inboxStory({ as: OFFICER, width: 720, press: ['.tabs li:last-child a', '#form-password .main'], wait: '#a-next-e' });
export const Hostile: StoryObj = inboxStory({ messages: [message({ content: '<img src=x onerror="document.title=1"><script>document.title=2</script>'.repeat(8), hamlet: '"><svg onload=alert(1)>', contact: { mode: 'named', name: '<b>Tên</b>', phone: '0900 000 011', email: "x'onclick=alert(1)@b.c" } }), ...MESSAGES.slice(0, 1)], press: [row('m1')], wait: '#message' });
export const Dark: StoryObj = inboxStory({ theme: 'dark', width: 1040, press: [row('m3'), '#do-answer'], wait: '#w-p1' });
export const English: StoryObj = inboxStory({ language: 'en', width: 1040, press: [row('m1'), '#do-answer'], wait: '#w-p1' });

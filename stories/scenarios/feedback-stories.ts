/** Every state of the feedback widgets as CSF stories: rendered with a receiver in the page, played to the state. */
import { html } from 'lit';
import type { CommuneFeedbackElement } from '../../src/widgets/feedback/feedback.element.js';
import { writeStored } from '../../src/platform/guarded-storage.js';
import { fakeReceiver, inSite, MESSAGE, NOW, storyOutbox, workingReceiver, type FakeReceiver } from './feedback.js';

export interface FeedbackStory {
  width?: number;
  attributes?: Record<string, string>;
  site?: object;
  answer?: FakeReceiver['answer'];
  durable?: boolean;
  online?: () => boolean;
  draft?: string;
  play?: (act: Acts) => Promise<void>;
}

/** What a person does in the form. */
export interface Acts {
  readonly element: CommuneFeedbackElement;
  find<T extends Element = HTMLElement>(selector: string): T;
  /** Waits until something is there. */
  see<T extends Element = HTMLElement>(selector: string): Promise<T>;
  write(selector: string, text: string): Promise<void>;
  press(selector: string): Promise<void>;
}

const WAIT_MS = 6000;

export function actsOn(element: CommuneFeedbackElement): Acts {
  const root = () => element.shadowRoot as ShadowRoot;
  const see = async <T extends Element>(selector: string): Promise<T> => {
    const end = Date.now() + WAIT_MS;
    for (;;) {
      await element.updateComplete;
      const found = root()?.querySelector<T>(selector);
      if (found) return found;
      if (Date.now() > end) throw new Error(`${selector} did not come: ${root()?.textContent?.replace(/\s+/g, ' ').slice(0, 300) ?? ''}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return {
    element, see,
    find: <T extends Element>(selector: string) => root().querySelector(selector) as T,
    async write(selector, text) {
      const field = await see<HTMLInputElement>(selector);
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await element.updateComplete;
    },
    async press(selector) {
      (await see<HTMLElement>(selector)).click();
      await element.updateComplete;
    },
  };
}

/** The rest of the form has come; the faults above the first step need it. */
export const ready = (act: Acts) => act.see('[role=status].sub');

export async function toContact(act: Acts): Promise<void> {
  await ready(act);
  await act.press('[value=phan-anh]');
  await act.write('#f-content', MESSAGE);
  await act.press('.acts .main');
  await act.see('#f-contact-name');
}

export async function toReview(act: Acts): Promise<void> {
  await toContact(act);
  await act.write('#f-contact-name', 'Lê Văn Nếp');
  await act.write('#f-contact-phone', '0900 000 099');
  await act.press('#f-consents-contact');
  await act.press('.acts .main');
  await act.see('.rv');
}

export async function toSent(act: Acts): Promise<void> {
  await toReview(act);
  await act.press('.acts .main');
}

/** A story of the form: render sets the stage, play brings it to its state. */
export function formStory({ width = 360, attributes = {}, site, answer = workingReceiver, durable, online, draft, play }: FeedbackStory) {
  let receiver: FakeReceiver | undefined;
  return {
    render: () => {
      receiver?.restore();
      receiver = fakeReceiver(answer);
      for (const key of ['feedback-draft', 'feedback-seen']) writeStored(key, key === 'feedback-draft' ? draft : undefined);
      const element = document.createElement('commune-feedback') as CommuneFeedbackElement;
      element.clock = () => NOW;
      const outbox = storyOutbox(durable, online);
      element.outbox = () => outbox;
      element.routing = 'none';
      for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] as string);
      const stage = document.createElement('div');
      stage.style.setProperty('max-width', `${width}px`);
      stage.append(inSite(element, site));
      return html`${stage}`;
    },
    play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
      const act = actsOn(canvasElement.querySelector('commune-feedback') as CommuneFeedbackElement);
      await act.see('.commune');
      await play?.(act);
      await act.element.updateComplete;
    },
  };
}

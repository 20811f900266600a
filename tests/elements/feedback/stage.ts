import { fixture, html } from '@open-wc/testing';
import '../../../src/widgets/site/define.js';
import '../../../src/widgets/feedback/define.js';
import { readStored, writeStored } from '../../../src/platform/guarded-storage.js';
import type { CommuneFeedbackElement } from '../../../src/widgets/feedback/feedback.element.js';
import { actsOn, type Acts } from '../../../stories/scenarios/feedback-stories.js';
import { fakeReceiver, inSite, NOW, storyOutbox, workingReceiver, type FakeReceiver } from '../../../stories/scenarios/feedback.js';

export * from '../../../stories/scenarios/feedback-stories.js';
export { CODE, MESSAGE, NOW, RECEIPT, SETTINGS, SITE, fakeReceiver, inSite, storyOutbox, workingReceiver } from '../../../stories/scenarios/feedback.js';

export interface Stage extends Acts {
  receiver: FakeReceiver;
  /** What was posted as messages. */
  posts(): { key: string | null; body: string }[];
  text(): string;
}

let last: FakeReceiver | undefined;

/** A form of its own in a commune, with a receiver in the page. A draft of before stays only where asked. */
export async function stage({ answer = workingReceiver, site = {}, attributes = {}, width = 400, keepDraft = false, online = () => true, own = true }: {
  answer?: FakeReceiver['answer']; site?: object; attributes?: Record<string, string>; width?: number; keepDraft?: boolean; online?: () => boolean; own?: boolean;
} = {}): Promise<Stage> {
  last?.restore();
  const receiver = (last = fakeReceiver(answer));
  if (!keepDraft) writeStored('feedback-draft', undefined);
  writeStored('feedback-seen', undefined);
  const element = document.createElement('commune-feedback') as CommuneFeedbackElement;
  element.clock = () => NOW;
  if (own) {
    const outbox = storyOutbox(true, online);
    element.outbox = () => outbox;
  }
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] as string);
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.setProperty('width', `${width}px`);
  place.append(inSite(element, site));
  const act = actsOn(element);
  await act.see('.commune');
  return {
    ...act, receiver, text: () => (element.shadowRoot?.querySelector('.commune')?.textContent ?? '').replace(/\s+/g, ' '),
    posts: () => receiver.requests.filter(({ method }) => method === 'POST').map(({ key, body }) => ({ key, body: body as string })),
  };
}

export const draft = () => readStored('feedback-draft');
export const value = (act: Acts, selector: string) => act.find<HTMLInputElement>(selector)?.value;

export async function until(done: () => unknown, what = 'it'): Promise<void> {
  const end = Date.now() + 6000;
  while (!(await done())) {
    if (Date.now() > end) throw new Error(`${what} did not come`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

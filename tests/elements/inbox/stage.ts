import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/widgets/inbox/page/define.js';
import { writeStored } from '../../../src/platform/guarded-storage.js';
import type { CommuneInboxElement } from '../../../src/widgets/inbox/inbox.element.js';
import { CHIEF, type FakeReceiver, NOW, OFFICER } from '../../../stories/scenarios/inbox.js';

/** One inbox on the page, with what tests do to it. */
export class Desk {
  constructor(
    readonly element: CommuneInboxElement,
    readonly receiver: FakeReceiver,
  ) {}

  find<T extends HTMLElement>(selector: string): T | null {
    return this.element.renderRoot.querySelector<T>(selector);
  }

  all(selector: string): HTMLElement[] {
    return [...this.element.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  /** Waits until it is drawn. */
  async see<T extends HTMLElement>(selector: string): Promise<T> {
    for (let tries = 0; tries < 300; tries += 1) {
      await this.element.updateComplete;
      const found = this.find<T>(selector);
      if (found) return found;
      await pause();
    }
    throw new Error(`${selector} did not come; there is: ${this.element.renderRoot.textContent?.replace(/\s+/g, ' ').slice(0, 400) ?? ''}`);
  }

  async until(fits: () => boolean, what: string): Promise<void> {
    for (let tries = 0; tries < 300 && !fits(); tries += 1) await pause();
    if (!fits()) throw new Error(`not so: ${what}`);
  }

  async press(...selectors: string[]): Promise<void> {
    for (const selector of selectors) (await this.see(selector)).click();
  }

  async type(selector: string, text: string): Promise<void> {
    const field = await this.see<HTMLInputElement>(selector);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.element.updateComplete;
  }

  async value(selector: string): Promise<string> {
    return (await this.see<HTMLInputElement>(selector)).value;
  }

  async text(selector: string): Promise<string> {
    return ((await this.see(selector)).textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get focused(): Element | null {
    return (this.element.renderRoot as ShadowRoot).activeElement;
  }

  async focus(selector: string): Promise<void> {
    await this.until(() => this.focused?.matches(selector) ?? false, `focus on ${selector}, is on ${this.focused?.outerHTML.slice(0, 120) ?? 'nothing'}`);
  }
}

export const pause = (milliseconds = 10): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
export const row = (id: string): string => `.row[href$="${id}"]`;

/** Drafts of one test are not found by the next, neither in the storage nor in the memory that stands in for it. */
export function forgetDrafts(): void {
  for (const { id } of [CHIEF, OFFICER]) for (const end of ['', ':ky']) writeStored(`hop-thu:dong-xa:${id}${end}`, undefined);
}

export async function openInbox(receiver: FakeReceiver, { width = 360, routing = '' }: { width?: number; routing?: '' | 'hash' } = {}): Promise<Desk> {
  const stage = await fixture(html`<div><commune-inbox endpoint="/hop/v1/dong-xa" routing=${routing} .clock=${() => NOW} .send=${receiver.send}></commune-inbox></div>`);
  (stage as HTMLElement).style.setProperty('width', `${width}px`);
  return new Desk(stage.querySelector('commune-inbox') as CommuneInboxElement, receiver);
}

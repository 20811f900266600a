import { fixture, html } from '@open-wc/testing';
import '../../../src/widgets/site/define.js';
import '../../../src/widgets/procedures/define.js';
import type { CommuneProceduresElement } from '../../../src/index.js';
import { all, one, search, typeWords } from '../../../stories/scenarios/procedures.js';
import { LIST, LIST_SITE } from '../../../stories/scenarios/procedures-data.js';
import { until } from '../../../stories/scenarios/pretend.js';

export { all, LIST, LIST_SITE, one, search, typeWords, until };

/** An element with the made-up list, drawn. */
export async function list(data: unknown = LIST, routing = 'none'): Promise<CommuneProceduresElement> {
  const site = await fixture(html`<commune-site .data=${LIST_SITE}><commune-procedures routing=${routing} .data=${data}></commune-procedures></commune-site>`);
  const element = site.querySelector('commune-procedures')!;
  await until(() => one(element, '.tile'));
  return element;
}

export const text = (element: CommuneProceduresElement, selector: string): string => (one(element, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const status = (element: CommuneProceduresElement): string => text(element, '[role=status]');
export const focused = (element: CommuneProceduresElement): Element | null => element.shadowRoot!.activeElement;

/** Every event of the widget that reaches the page, by type. */
export function heard(): { types: string[]; events: Event[]; stop: () => void } {
  const record = { types: [] as string[], events: [] as Event[], stop: () => undefined as void };
  const listen = (event: Event) => { record.types.push(event.type); record.events.push(event); };
  for (const type of ['commune-procedure-search', 'commune-procedure-open', 'commune-procedure-close']) document.addEventListener(type, listen);
  record.stop = () => { for (const type of ['commune-procedure-search', 'commune-procedure-open', 'commune-procedure-close']) document.removeEventListener(type, listen); };
  return record;
}

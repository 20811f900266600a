import { fixture, html } from '@open-wc/testing';
import '../../../src/widgets/site/define.js';
import '../../../src/widgets/directory/define.js';
import type { CommuneDirectoryElement } from '../../../src/index.js';
import { all, one, typeInto } from '../../../stories/scenarios/directory.js';
import { DIRECTORY, DIRECTORY_SITE, MONDAY_9 } from '../../../stories/scenarios/directory-data.js';
import { until } from '../../../stories/scenarios/pretend.js';

export { all, DIRECTORY, DIRECTORY_SITE, MONDAY_9, one, typeInto, until };

export interface Placed {
  data?: unknown;
  site?: object;
  src?: string;
  variant?: 'full' | 'compact';
  clock?: () => number;
}

/** A directory in a site, drawn whole. */
export async function directory({ data = DIRECTORY, site = DIRECTORY_SITE, src = '', variant = 'full', clock = () => MONDAY_9 }: Placed = {}): Promise<CommuneDirectoryElement> {
  const place = await fixture(html`<commune-site .data=${site}><commune-directory src=${src} variant=${variant} .data=${src ? undefined : data} .clock=${clock}></commune-directory></commune-site>`);
  const element = place.querySelector('commune-directory')!;
  if (variant === 'full') await until(() => one(element, '.ps') && one(element, '.stt'), 5000);
  return element;
}

export const text = (element: HTMLElement, selector: string): string => (one(element, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const status = (element: HTMLElement): string => text(element, '[role=status]');
export const focused = (element: HTMLElement): Element | null => element.shadowRoot!.activeElement;

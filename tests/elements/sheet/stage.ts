import { fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import '../../../src/widgets/site/define.js';
import '../../../src/widgets/procedures/sheet/define.js';
import type { CommuneProcedureElement, Procedure } from '../../../src/index.js';
import { BIRTH, FILE, NOW, SITE } from '../../../stories/scenarios/sheet-data.js';
import { forgetTicks, until } from '../../../stories/scenarios/sheet.js';

export interface Stage {
  procedure?: Procedure;
  site?: object;
  width?: number;
  nested?: boolean;
  /** Keep what was ticked before. */
  keepTicks?: boolean;
}

/** One sheet on the test page, drawn. */
export async function sheet({ procedure = BIRTH, site = SITE, width = 360, nested = false, keepTicks = false }: Stage = {}): Promise<CommuneProcedureElement> {
  if (!keepTicks) forgetTicks(procedure.code);
  const element = await place(html`<commune-procedure .procedure=${procedure} .file=${FILE} .backText=${'Kết quả tìm “khai sinh”'} .clock=${() => NOW} ?nested=${nested}></commune-procedure>`, site, width);
  // The tools come when the page is at rest; the dialog stands in the tree from then on.
  await until(() => element.renderRoot.querySelector('dialog'));
  return element;
}

/** A sheet as a page would write it, within the commune's site data. */
export async function place(tag: TemplateResult, site: object = SITE, width = 360): Promise<CommuneProcedureElement> {
  const box = await fixture<HTMLElement>(html`<div><commune-site .data=${site}>${tag}</commune-site></div>`);
  box.style.width = `${width}px`;
  const element = box.querySelector('commune-procedure')!;
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  return element;
}

/** Inside the sheet: the first that fits. */
export function inside<T extends HTMLElement = HTMLElement>(element: CommuneProcedureElement, selector: string): T {
  const found = element.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`nothing inside fits ${selector}`);
  return found;
}

/** All texts of what fits, without doubled blanks. */
export function texts(element: CommuneProcedureElement, selector: string): string[] {
  return [...element.renderRoot.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());
}

export const whole = (element: CommuneProcedureElement): string => texts(element, 'section')[0] ?? '';

/** Presses a key; again where nothing came of it: WebKit's driver loses the first key while its window gets the focus. */
export async function press(key: string, done: () => unknown): Promise<void> {
  for (let turn = 0; turn < 3 && !done(); turn += 1) {
    await sendKeys({ press: key });
    await until(done, 3000).catch(() => undefined);
  }
  if (!done()) throw new Error(`pressing ${key} had no effect`);
}

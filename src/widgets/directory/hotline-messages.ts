import { html, nothing, type TemplateResult } from 'lit';
import { lazyMessages, registerMessages } from '../../platform/localize.js';
import { heading } from '../../ui/heading.js';
import { vi } from './messages/vi.js';

registerMessages('vi', vi);

/** English of all three elements, when somebody reads English. */
export const loadEnglish = lazyMessages(() => import('./messages/en.js').then(({ en }) => en));

/** The head of an element: its own `heading` or the usual words; `hidden` keeps it for screen readers. */
export function headTemplate(host: { heading: string; headingLevel: number }, usual: string, below: unknown = nothing, quiet = false): TemplateResult {
  const hidden = host.heading === 'hidden';
  return html`<header class="hd ${hidden || quiet ? 'sr' : ''}">${heading(host.headingLevel, hidden ? usual : host.heading || usual, 'title', 'title')}${below}</header>`;
}

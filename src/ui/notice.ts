import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconNode } from './icon.js';

/** A tinted notice with a 4px edge, an icon and words. `bad` interrupts a screen reader, the others do not. */
export const notice = (kind: 'warn' | 'bad', sign: IconNode, title: string, text: unknown): TemplateResult =>
  html`<div class="nt ${kind}" role=${kind === 'bad' ? 'alert' : nothing}>${icon(sign, 22)}<div><p class="b">${title}</p>${text}</div></div>`;

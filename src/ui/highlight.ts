import { html, type TemplateResult } from 'lit';
import type { TextRange } from '../core/text.js';

/** A text with some ranges marked, or in bold. */
export function highlight(text: string, ranges: readonly TextRange[], bold = false): unknown {
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    const part = text.slice(start, end);
    parts.push(text.slice(at, start), bold ? html`<b>${part}</b>` : html`<mark>${part}</mark>`);
    at = end;
  }
  return [...parts, text.slice(at)];
}

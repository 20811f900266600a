import { html, type TemplateResult } from 'lit';
import { highlightRanges } from '../core/text.js';

/** A text with the words of a query marked. */
export function highlight(text: string, query: string): unknown {
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const [start, end] of query ? highlightRanges(text, query) : []) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}

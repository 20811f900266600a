import { html, type TemplateResult } from 'lit';

/** A real heading of the level asked for (2 to 6); `class` and `id` as given. It can take the focus after a view change. */
export function heading(level: number, content: unknown, className: string, id = ''): TemplateResult {
  switch (Math.min(6, Math.max(2, Math.round(level) || 2))) {
    case 2: return html`<h2 class=${className} id=${id} tabindex="-1">${content}</h2>`;
    case 3: return html`<h3 class=${className} id=${id} tabindex="-1">${content}</h3>`;
    case 4: return html`<h4 class=${className} id=${id} tabindex="-1">${content}</h4>`;
    case 5: return html`<h5 class=${className} id=${id} tabindex="-1">${content}</h5>`;
    default: return html`<h6 class=${className} id=${id} tabindex="-1">${content}</h6>`;
  }
}

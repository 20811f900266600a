import { css, html, nothing, type TemplateResult } from 'lit';
import { ChevronDown } from 'lucide';
import { icon } from './icon.js';

export interface DisclosureView {
  summary: string;
  /** Quiet words behind the summary: "8 văn bản". */
  count?: string;
  open?: boolean;
  body: unknown;
  onToggle?: (open: boolean) => void;
}

/** A native details: works without script, opens when the browser searches the page. */
export function disclosure({ summary, count, open = false, body, onToggle }: DisclosureView): TemplateResult {
  const toggle = (event: Event) => onToggle?.((event.currentTarget as HTMLDetailsElement).open);
  return html`<details class="dt" ?open=${open} @toggle=${toggle}><summary><span class="dt-t">${summary}</span>${count ? html` <span class="dt-n">${count}</span>` : nothing}${icon(ChevronDown)}</summary><div class="dt-b">${body}</div></details>`;
}

export const disclosureStyles = css`
.dt{border-bottom:1px solid var(--_line)}
.dt>summary{display:flex;align-items:center;gap:12px;min-height:52px;padding:12px var(--_p);font-weight:600;cursor:pointer;list-style:none}
.dt>summary::-webkit-details-marker{display:none}
.dt>summary:hover{background:var(--_surface-2)}
.commune .dt>summary:focus-visible{outline-offset:-4px;box-shadow:none}
.dt>summary>.icon{margin-left:auto!important;color:var(--_text-2)}
.dt[open]>summary>.icon{transform:rotate(180deg)}
.dt-n{font-weight:400;color:var(--_text-2);font-size:.882em;white-space:nowrap}
.dt-b{padding:0 var(--_p) 16px}
@media (prefers-reduced-motion:no-preference){.dt>summary>.icon{transition:transform 180ms}}
`;

import { css, html, type TemplateResult } from 'lit';

/** A thin bar for "2 of 4", named for screen readers; the numbers stand beside it in words. */
export function progressBar(done: number, total: number, label: string): TemplateResult {
  return html`<progress class="pg" max=${Math.max(1, total)} .value=${done} aria-label=${label}></progress>`;
}

export const progressStyles = css`
.pg{display:block;width:100%;height:4px;margin-top:8px!important;border:0;border-radius:2px;overflow:hidden;background:var(--_line);color:var(--_a);appearance:none;-webkit-appearance:none}
.pg::-webkit-progress-bar{background:var(--_line)}
.pg::-webkit-progress-value{background:var(--_a)}
.pg::-moz-progress-bar{background:var(--_a)}
@media (forced-colors:active){.pg{outline:1px solid CanvasText}.pg::-webkit-progress-value{forced-color-adjust:none;background:Highlight}.pg::-moz-progress-bar{forced-color-adjust:none;background:Highlight}}
`;

import { css, html, nothing, type TemplateResult } from 'lit';

/**
 * One fact of a `<dl class="facts">`: name, value, small print. In a side column (≤ 339 px) the facts are rows with dotted
 * leaders, as on Vietnamese printed forms; wider they are ruled cells, 2 × 2 and 4 × 1.
 */
export function fact(label: unknown, value: unknown, small: readonly string[] = []): TemplateResult {
  return html`<div><dt>${label}</dt><dd>${value}${small.length ? small.map((line) => html`<small>${line}</small>`) : nothing}</dd></div>`;
}

export const leaderStyles = css`
.facts{display:grid;grid-template-columns:1fr 1fr;gap:1px;background:var(--_line);border:solid var(--_line);border-width:1px 0}
.facts>div{background:var(--_surface);padding:12px var(--_p);min-width:0}
.facts dt{display:flex;gap:6px;align-items:center;font-size:.824em;line-height:1.43;color:var(--_text-2)}
.facts dd{font-weight:600;line-height:1.47;margin-top:2px!important}
.facts small{display:block;font-weight:400;font-size:.824em;line-height:1.43;color:var(--_text-2)}
@container commune (max-width:339px){
.facts{display:block;background:none;padding:4px 0}
.facts>div{display:flex;align-items:baseline;gap:8px;padding:10px var(--_p)}
.facts dt{flex:1;align-items:baseline;white-space:nowrap;font-size:.882em}
.facts dt .icon{display:none}
.facts dt::after{content:"";flex:1;min-width:16px;border-bottom:2px dotted var(--_line);transform:translateY(-4px)}
.facts dd{text-align:right;max-width:62%;font-size:.941em}}
@container commune (min-width:560px){.facts{grid-template-columns:repeat(4,1fr)}.facts>div{padding-top:14px;padding-bottom:14px}}
@media (forced-colors:active){.facts>div{outline:1px solid CanvasText}.facts dt::after{border-color:CanvasText}}
@media print{.facts>div{background:none}}
`;

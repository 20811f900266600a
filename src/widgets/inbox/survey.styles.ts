import { css } from 'lit';

/** Survey figures and bias meter: one column, two from 880 px. */
export const surveyStyles = css`
.svc{display:grid;grid-template-columns:1fr;gap:12px;margin-top:16px!important;max-width:640px}
.svc .lb{font-size:.882em;font-weight:500}
.svy .cnt{line-height:1.5}
.svt{width:100%;border-collapse:collapse;margin-top:8px!important;font-size:.941em;line-height:1.5}
.svt th{text-align:left;font-weight:400;padding:9px 8px 9px 0;overflow-wrap:anywhere}
.svt td{min-width:60px;text-align:right;vertical-align:top;white-space:nowrap;padding:9px 0 9px 8px}
.svt thead th,.svt thead td{white-space:nowrap;overflow-wrap:normal;font-weight:600;font-size:.882em;padding-top:6px;padding-bottom:6px;border-bottom:2px solid var(--_text-2)}
.svt thead th+th,.svt thead td+th{text-align:right;padding:6px 0 6px 8px}
.svt tbody tr{border-bottom:1px solid var(--_line)}
.commune .svb{display:block;width:100%;height:8px;margin-top:4px;border-radius:2px;fill:var(--_a)}
.svb .bg{fill:var(--_line)}
.svq{margin:0 calc(var(--_p)*-1)!important;border-top:1px solid var(--_line)}
.svq .dt-t{min-width:0}
.bm{margin-top:28px!important;padding:16px;border:1px solid var(--_line-2);border-radius:var(--_radius)}
.bmv{display:flex;gap:10px;align-items:center;margin:10px 0!important;padding:10px 12px;border-left:4px solid;border-radius:0 var(--_radius) var(--_radius) 0}
.bmv.warn{background:var(--_warn-soft);color:var(--_warn)}
.bmv.ok{background:var(--_ok-soft);color:var(--_ok)}
.bmv.line{background:var(--_surface-2);color:var(--_text-2)}
.bml{margin-top:12px!important}
.bml>li{padding:14px 0;border-top:1px solid var(--_line)}
.bml>li:last-child{padding-bottom:0}
.bmt{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center;justify-content:space-between}
.bmf{margin:6px 0!important;font-weight:500}
.bml>li>.sub{margin-top:6px}
.bmf>li+li{margin-top:6px}
.bml .dt{margin:0 calc(var(--_p)*-1)!important}
.svy .ex{padding-top:4px}
@container commune (min-width:560px){.svc{grid-template-columns:2fr 1fr}}
@container commune (min-width:880px){.sv2{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);grid-template-rows:auto 1fr;gap:0 48px}.bm{grid-column:2;grid-row:1/3;align-self:start}.svq{margin:0!important;--_p:0px}.bml .dt{--_p:0px}}
@media (forced-colors:active){.commune .svb{forced-color-adjust:none;fill:Highlight;outline:1px solid CanvasText}.svb .bg{fill:Canvas}.bmv{border:1px solid CanvasText}}
@media print{.bmv{background:none;color:inherit}}
`;

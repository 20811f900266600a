import { css } from 'lit';

export const statusStyles = css`
.lk{display:flex;gap:8px}
.commune .lk .inp{flex:1;width:0;min-width:0;max-width:280px}
.commune .lk .btn{padding-left:18px;padding-right:18px}
.fld>.hint{margin-bottom:8px}
.commune .fld:first-child{margin-top:0}
.rep{margin-top:20px!important;padding:20px var(--_p) 0;border-top:1px solid var(--_line)}
#found{font-weight:400}
.tl{margin:16px 0 0!important}
.tl li{position:relative;display:grid;grid-template-columns:24px 1fr;gap:14px;padding-bottom:20px;font-size:.941em}
.tl li:not(:last-child)::before{content:"";position:absolute;left:11px;top:26px;bottom:-2px;width:2px;background:var(--_line)}
.tl .ok:not(:last-child)::before{background:var(--_ok)}
.tl .sub{font-size:.938em}
.tl b{font-weight:600;font-size:1.0625em}
.tk{width:24px;height:24px;border:2px solid var(--_line-2);border-radius:50%;background:var(--_surface);display:flex;align-items:center;justify-content:center;color:var(--_surface)}
.ok .tk{background:var(--_ok);border-color:var(--_ok)}
.now .tk{border:7px solid var(--_a)}
.tl .bd{margin-left:6px!important;padding-left:8px}
.bd.ok{background:var(--_ok-soft);color:var(--_ok)}
.late{color:var(--_bad);font-weight:500}
.pre{white-space:pre-wrap}
.an{padding-top:4px;margin-bottom:16px!important}
.anh{margin-bottom:10px!important}
.sig{margin-top:16px!important;text-align:right}.sig .sub{display:block}
.hp{display:flex;flex-wrap:wrap;gap:12px;justify-content:space-between;align-items:center;margin-top:20px!important;padding-top:14px;border-top:1px solid var(--_line)}
.hb{display:flex;gap:8px}
.commune .btn[aria-pressed=true]{border:2px solid var(--_a);background:var(--_a-soft)}
.sv{margin-top:24px!important;border-top:1px solid var(--_line);padding:16px var(--_p) 0}
.sv li{display:flex;flex-wrap:wrap;gap:0 16px;justify-content:space-between;align-items:center}
.commune .sv button{min-height:44px}
@media (forced-colors:active){.tk{border-color:CanvasText}.ok .tk,.now .tk{forced-color-adjust:none;border-color:Highlight;background:Canvas;color:Highlight}.tl li::before{forced-color-adjust:none;background:CanvasText!important}.commune .btn[aria-pressed=true]{outline:3px solid Highlight;outline-offset:-3px}}
@media print{.lk,.hb,.sv{display:none!important}}
`;

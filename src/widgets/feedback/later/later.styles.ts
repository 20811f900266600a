import { css } from 'lit';
import { qrStyles } from '../../../ui/qr.js';

/** Second step, review, notices, what became of the message. */
export const laterStyles = css`${qrStyles}
.hn{font-size:1em;line-height:inherit}
.md{margin-top:8px!important;border:solid var(--_line);border-width:1px 0}
.commune .md .rw+.rw{border-top:1px solid var(--_line);border-left:0}
.cs{padding:6px var(--_p);margin-top:24px!important;border:solid var(--_line);border-width:1px 0;font-size:.941em}
.cs.err{border-left:4px solid var(--_bad)}
.cs .tick{align-items:flex-start;padding:8px 0}
.rv+.cs{border-top:0;margin-top:0!important}
.how{margin-top:12px!important}
.how>summary{display:inline-block;min-height:44px;padding:9px 0!important;font-size:.941em}
.how .lgb{padding:4px 0 8px}
.lgb p+p{margin-top:8px}
.pre{white-space:pre-wrap}
.commune .bk{min-height:48px;padding:0 8px;align-self:center;text-align:center;font-weight:500}
.acts~.sub{margin-top:12px!important}
.rv{border:solid var(--_line);border-width:1px 0;margin-top:4px!important}
.rv>div{display:grid;grid-template-columns:1fr auto;gap:0 16px;padding:12px var(--_p)}
.rv>div+div{border-top:1px solid var(--_line)}
.rv dt{font-size:.882em;line-height:1.533;color:var(--_text-2)}
.rv dd{grid-row:2;min-width:0}
.rv .ed{grid-row:1/3;grid-column:2}
.commune .rv button{min-width:44px;min-height:44px;text-align:right}
.th{position:relative;width:72px;height:72px;border-radius:6px;background:var(--_surface-2);display:flex;align-items:center;justify-content:center}
.th img,.th progress{position:absolute}
.th img{width:72px;height:72px;object-fit:cover;border-radius:6px}
.th .sr{clip-path:inset(50%)}
.th progress{left:10px;bottom:10px;width:52px;height:6px}
.commune .th button{position:absolute;right:-6px;top:-6px;width:32px;height:32px;padding:0;display:flex;align-items:center;justify-content:center;border:1px solid var(--_line-2);border-radius:50%;background:var(--_surface);cursor:pointer}
.th button::after{content:"";position:absolute;top:-6px;right:-6px;bottom:-6px;left:-6px}
.ph-e{flex-basis:100%}
.okh{display:flex;flex-direction:column;align-items:center;text-align:center;padding-top:8px;margin-bottom:20px!important}
.okh>.icon{color:var(--_ok);width:2.35em;height:2.35em}.okh .title{margin:10px 0 4px!important}
.slip{padding:20px var(--_p);border:dashed var(--_line-2);border-width:2px 0;background:var(--_surface-2);text-align:center}
.sq{width:168px;height:168px;margin:0 auto 12px!important;background:#fff;border:1px solid var(--_line)}
.code{font-size:1.882em;line-height:1.5;font-weight:700;letter-spacing:.02em;white-space:nowrap}
.slip+.acts{margin-top:16px!important}
.ano{text-align:center;margin-top:8px!important}
.qd{padding:14px var(--_p);margin-top:16px!important;border:solid var(--_line);border-width:1px 0}
.cut{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.nt .acts{margin-top:12px!important}
.nt li+li{margin-top:4px}
.left{margin-bottom:16px!important}
.mail{margin-top:8px!important}
.commune .btn[aria-disabled=true]{background:var(--_surface-2);color:var(--_text-2);border:1px dashed var(--_line-2);cursor:default}
@container commune (max-width:339px){.code{font-size:1.529em}}
@container commune (min-width:560px){
.rv>div{grid-template-columns:140px 1fr auto}.rv dd{grid-row:1;grid-column:2}.rv dt{line-height:1.733}
.rv .ed{grid-column:3;grid-row:1;margin:-9px 0!important}
.slip{display:grid;grid-template-columns:auto 1fr;gap:0 28px;align-items:center;text-align:left}.sq{margin:0!important}
.okh{align-items:flex-start;text-align:left}.ano{text-align:left}.ano .bk{padding:0}.code{font-size:2.235em}}
@media (forced-colors:active){.commune .btn[aria-disabled=true]{border:1px dashed GrayText;color:GrayText}.slip{border-color:CanvasText}}
@media print{.okh~.acts,.ano,.inapp{display:none!important}}
`;

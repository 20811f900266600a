import { css } from 'lit';

/** The emergency cells and the commune's numbers; all that is drawn first. Sizes of text in em of the 17px root. */
export const hotlineStyles = css`
.rl>li+li,.rl,.sos,.sos .half,.sos+.hot{border-top:1px solid var(--_line)}.rl,.mini{border-bottom:1px solid var(--_line)}
.btn.call{white-space:nowrap}
.sos{display:grid;grid-template-columns:repeat(6,1fr)}
.sos li{grid-column:span 2}.sos li+li{border-left:1px solid var(--_line)}
.sos .half{grid-column:span 3}.sos li.half:nth-child(4){border-left:0}
.commune .sos a{display:flex;flex-direction:column;align-items:center;padding:14px 4px 12px;text-decoration:none;color:var(--_text);text-align:center}
.commune .sos .half a{flex-direction:row;justify-content:center;align-items:baseline;flex-wrap:wrap;gap:0 8px;padding:12px 4px}
.sos .icon{color:var(--_a);width:28px;height:28px;stroke-width:1.6}
.sos b{font-size:1.529em;line-height:1.308;font-weight:700;margin-top:4px}.sos .half b{font-size:1.059em;line-height:1.4;margin:0}
.sos span{font-size:.824em;line-height:1.43}
.sos a:hover,.cmp a:hover,.mini a:hover{background:var(--_surface-2)}
.hot li{padding:14px var(--_p) 16px}.hot li>div{display:flex;flex-direction:column;margin-bottom:10px}.hot .btn{display:flex;width:100%}
.cmp{display:grid;grid-template-columns:repeat(auto-fit,minmax(220px,1fr))}
.commune .cmp a{display:grid;grid-template-columns:1fr auto;padding:9px var(--_p) 10px;color:var(--_text);text-decoration:none;align-items:center;line-height:1.412}
.cmp b{grid-row:2;font-size:1.118em;line-height:1.474;font-weight:600}.cmp .icon{grid-column:2;grid-row:1/3;color:var(--_a);width:22px;height:22px}
.mini{display:grid;grid-template-columns:repeat(auto-fit,minmax(72px,1fr));padding:6px var(--_p)!important}
.commune .mini a{min-height:48px;display:flex;flex-direction:column;justify-content:center;font-size:.824em;line-height:1.43;color:var(--_text);text-decoration:none}
.mini b{font-size:1.286em;line-height:1.333;color:var(--_a)}
.scam{padding-top:12px}
.later{min-height:44px;margin:-10px 0 8px!important}:host([variant=compact]) .later{min-height:70px}
.commune .all{display:inline-flex;align-items:center;gap:4px;min-height:44px;margin-top:6px;font-weight:500;font-size:.941em}.all .icon{width:18px;height:18px}
.alarm{margin-bottom:16px}.sos~div .st,.mini~div .st{margin-top:8px}.room{min-height:100vh}.rows{min-height:17em}
.commune .sos a:focus-visible,.commune .cmp a:focus-visible{outline-offset:-4px;box-shadow:none}
@container commune (max-width:339px){.sos b{font-size:1.294em;line-height:1.364}}
@container commune (min-width:560px){
.commune .sos a{flex-direction:row;justify-content:center;gap:10px;padding:16px 8px}.sos b{margin:0}
.hot li{display:flex;align-items:center;justify-content:space-between;gap:16px;padding-top:12px;padding-bottom:12px}.hot li>div{margin:0}.hot .btn{width:auto;min-width:188px}}
@media (forced-colors:active){.sos li,.mini li{outline:1px solid CanvasText}}
@media print{.hot .btn{display:inline!important;border:0;padding:0;min-height:0;color:#000}.btn.call .icon{display:none}}
`;

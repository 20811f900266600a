import { css } from 'lit';

/** Who does what, and the people. Sizes of text in em of the 17px root. */
export const peopleStyles = css`
.sec{margin-top:28px!important}
.wh{margin-top:12px!important}.wh li{padding:12px var(--_p) 4px;display:flow-root}
.wj{display:block;font-weight:500}.wh .dots{display:none}
.wp{display:inline-block;color:var(--_text-2);font-size:.941em;line-height:2.75}
.commune .wt{float:right;display:inline-flex;gap:6px;align-items:center;min-height:44px;font-weight:600;text-decoration:none;white-space:nowrap}.wt .icon{width:18px;height:18px}
.find2{margin-top:12px!important}
.sb .clr{cursor:pointer}
.chips{display:none;flex-wrap:wrap;gap:8px;margin-top:16px!important}
.chk{min-height:44px;padding:10px 0}
.chip{display:inline-flex;align-items:center;gap:8px;min-height:44px;padding:8px 14px;border:1px solid var(--_line-2);border-radius:var(--_radius);background:var(--_surface);font-size:.882em!important;line-height:1.467;font-weight:500!important;cursor:pointer}
.chip:hover{background:var(--_surface-2)}
.commune .chip[aria-pressed=true]{background:var(--_a);color:var(--_on);border-color:var(--_a)}.chip span{font-weight:400}
.cnt{margin:16px 0 12px!important}.found+.pl{border-top:1px solid var(--_line)}
.gh{font-size:.941em;line-height:1.5;font-weight:600;padding:10px var(--_p);background:var(--_surface-2);border:solid var(--_line);border-width:1px 0;margin-top:20px!important}
.gh span{font-weight:400;font-size:.9375em;color:var(--_text-2);margin-left:6px}.pl+.gh{margin-top:0!important;border-top:0}
.pl>li{border-bottom:1px solid var(--_line)}
.ps{padding:16px var(--_p);display:grid;grid-template-columns:48px minmax(0,1fr);gap:4px 14px;scroll-margin:16px}
.ps.at{background:var(--_a-soft)}.commune .ps:focus-visible{outline-offset:-4px;box-shadow:none}
.av{width:48px;height:48px;border-radius:50%;background:var(--_surface-2);border:1px solid var(--_line);display:flex;align-items:center;justify-content:center;font-weight:600;font-size:.941em;color:var(--_text-2);overflow:hidden}
.av img{width:100%;height:100%;object-fit:cover}.av.none{border-style:dashed;background:none}
.pnm{font-weight:600;line-height:1.53;display:flex;gap:4px 10px;flex-wrap:wrap;align-items:center}
.bd.ok{background:var(--_ok-soft);color:var(--_ok);padding-left:8px;font-size:.824em}
.pi .hint+.hint{margin-top:0}.du{font-size:.882em;line-height:1.533}
.pi .link{min-height:28px;color:var(--_text-2)}.pi .hint:empty{display:none}
.pa{grid-column:1/-1;display:flex;gap:8px;margin-top:10px!important}.pa .call{flex:1;padding-left:8px;padding-right:8px}
.pb{display:flex;gap:8px}
.commune .ib{width:48px;height:48px;padding:0;display:inline-flex;align-items:center;justify-content:center;border:1px solid var(--_line-2);border-radius:var(--_radius);color:var(--_text);background:var(--_surface);cursor:pointer}
.ib:hover{background:var(--_surface-2)}.ib .icon{width:24px;height:24px}
.ft{display:flex;flex-wrap:wrap;gap:0 16px;align-items:center;justify-content:space-between;font-size:.824em;line-height:1.571;color:var(--_text-2);padding-top:8px}
.ft .link{display:inline-flex;align-items:center;min-height:44px}.ft .link+.link{margin-left:16px!important}
mark{background:linear-gradient(transparent 52%,var(--_mark) 52%,var(--_mark) 94%,transparent 94%);color:inherit}
.onduty{padding-top:12px}.after+.onduty{padding-top:4px}
.vc{display:grid;grid-template-columns:160px 1fr;gap:16px;align-items:center;margin:8px 0 16px!important}.qb{border:1px solid var(--_line);background:#fff}
.wide{display:flex!important;width:100%}
.sk{height:14px;border-radius:3px;background:var(--_line);opacity:.75;margin-top:12px!important}.sk.w{width:60%}
@container commune (max-width:339px){.pa{flex-wrap:wrap}.pa .call{flex:1 0 100%}.pb{width:100%}.commune .pb .ib{flex:1}}
@container commune (min-width:560px){
.wh li{display:flex;align-items:center;gap:8px;padding-top:4px}.wj{font-weight:400}.wh .dots{display:block;flex:1;border-bottom:2px dotted var(--_line);transform:translateY(5px);min-width:12px}
.wp,.wt{white-space:nowrap}.wp{line-height:1.625}.commune .wt{float:none;margin-left:8px}
.chips{display:flex}
.ps{grid-template-columns:48px minmax(0,1fr) auto;align-items:center;gap:4px 16px}.pa{grid-column:auto;margin:0!important}.pa .call{min-width:172px}.pb{min-width:160px;justify-content:flex-end}}
@container commune (min-width:880px){
.two{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);border-top:1px solid var(--_line);margin-left:calc(var(--_p)*-1);margin-right:calc(var(--_p)*-1)}
.two>div{padding:0 32px}.two>div+div{border-left:1px solid var(--_line)}
.two .sec{margin-top:20px!important}.two .full{margin-left:0!important;margin-right:0!important}
.two .hot .btn{flex:none;min-width:0;padding-left:16px;padding-right:16px}.two .hot{border:0}.two .hot li,.two .wh li{padding-left:0;padding-right:0}.two .hot li{padding-top:18px;padding-bottom:18px}
.two .wh{border-bottom:0}
.two+.sec{border-top:1px solid var(--_line);margin:0 calc(var(--_p)*-1)!important;padding:24px var(--_p) 0}
.two .scam{padding-bottom:16px}
.sh2{display:flex;justify-content:space-between;align-items:center;gap:24px}.find2{margin:0!important;width:400px}
.ps{padding-top:14px;padding-bottom:14px}}
@media (forced-colors:active){.commune .chip[aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText;border-color:Highlight}mark{background:Mark;color:MarkText}.ps.at{outline:3px solid Highlight;outline-offset:-3px}.sk{background:GrayText}.bd.ok{border:1px solid CanvasText}}
@media (prefers-reduced-motion:no-preference){.sk{animation:sk 1.6s ease-in-out infinite}@keyframes sk{50%{opacity:.4}}}
@media print{.find2,.chips,.pb,.ps .link,.ft .link,.all{display:none!important}.pa .call{display:inline!important;border:0;padding:0;min-height:0;color:#000}.ps{break-inside:avoid}}
`;

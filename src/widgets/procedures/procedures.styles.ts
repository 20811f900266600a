import { css } from 'lit';

/** Layout of the first screen; phone first, then 560 and 880 px of the widget's own width. What only an asked list shows is in `list.styles`. */
export const proceduresStyles = css`
.commune i{font-style:normal;color:var(--_text-2);font-size:.94em}
.find{position:relative}.find .hint{margin-bottom:8px}
.em{color:var(--_bad);font-weight:500;font-size:.941em;margin:0 0 8px!important}
.ex{margin-top:6px!important;font-size:.882em;line-height:36px;color:var(--_text-2)}.ex .link:not(:last-child)::after{content:",";content:","/"";display:inline-block;color:var(--_text-2)}
.lh{margin:18px 0 12px!important}
.rg{display:grid;grid-template-columns:1fr 1fr;border:solid var(--_line);border-width:1px 0;overflow:hidden}
.rg>li{box-shadow:1px 1px 0 var(--_line)}.rg>li:nth-child(n+9){display:none}
.tile{display:flex;flex-direction:column;align-items:flex-start;width:100%;height:100%;min-height:104px;padding:14px var(--_p) 12px;border:0;background:none;text-align:left;cursor:pointer}
.tile svg{width:28px;height:28px;stroke-width:1.6;color:var(--_a);margin-bottom:8px}.tile b{font-weight:500;font-size:.941em;line-height:1.5}.tile span{font-size:.824em;line-height:1.43;color:var(--_text-2);margin-top:2px}
.tile:hover,.fd:hover{background:var(--_surface-2)}.tile:hover b,.fd:hover span{text-decoration:underline;text-underline-offset:.2em}
.commune .tile:focus-visible,.commune .fd:focus-visible{outline-offset:-4px;box-shadow:none}
.commune .all{display:inline-flex;align-items:center;gap:4px;min-height:44px;margin-top:8px;font-weight:500;font-size:.941em}
.all[aria-expanded=true] svg{transform:rotate(-90deg)}
.rl{border:solid var(--_line);border-width:1px 0}.rl>*+*{border-top:1px solid var(--_line)}.fl{margin-top:8px!important}
.fd{display:flex;gap:16px;justify-content:space-between;align-items:center;width:100%;min-height:48px;padding:10px var(--_p);border:0;background:none;text-align:left;cursor:pointer}.fd i{white-space:nowrap}
.cnt{margin:20px 0 12px!important;font-size:1em;font-weight:400;line-height:1.53}
.st{margin:20px 0!important}.st p{margin-top:4px}.st .btn{margin-top:12px}
.calm{visibility:hidden}.wait{position:relative}.now{position:absolute;top:0;left:0;right:0}
.shape *{visibility:hidden}.shape .rg,.shape .rg>li{visibility:visible}.rg>li{position:relative}.shape li::before,.shape li::after,.sks i{background:var(--_line);border-radius:3px;opacity:.75}.shape li::before,.shape li::after{content:"";position:absolute;left:var(--_p);top:54px;width:55%;height:14px}.shape li::after{top:80px;width:38%;height:12px}
.sks{padding:18px var(--_p)}.sks i{display:block;height:18px;width:88%}.sks i+i{width:60%;height:14px;margin-top:14px}.sks i+i+i{width:44%;height:20px;margin-top:12px}.sks+.sks i:first-child{width:66%}
@container commune (max-width:339px){.ex .link:nth-of-type(n+3),.rg>li:nth-child(n+7){display:none}.ex .link:nth-of-type(2)::after{content:none}.tile{min-height:100px;padding-top:12px;padding-bottom:10px}.tile b{font-size:.882em}}
@container commune (max-width:559px){.ex .link:nth-of-type(n+4){display:none}.ex .link:nth-of-type(3)::after{content:none}}
@container commune (min-width:560px){.rg{grid-template-columns:repeat(4,1fr)}.cnt{margin-top:24px!important}.fl{columns:2;column-gap:0}.fl li{break-inside:avoid}.fl.rl>li{border:0;border-bottom:1px solid var(--_line)}}
@container commune (min-width:880px){.five{grid-template-columns:repeat(5,1fr)}.five>li:nth-child(n+9){display:block}.asked .find{max-width:640px}}
@media (forced-colors:active){.rg>li{outline:1px solid CanvasText}.sks i,.shape li::before,.shape li::after{background:GrayText}}
@media (prefers-reduced-motion:no-preference){.sks i,.shape li::before,.shape li::after{animation:br 1.6s ease-in-out infinite}@keyframes br{50%{opacity:.4}}}
@media print{.tile{color:#000}}
`;

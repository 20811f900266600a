import { css } from 'lit';

/** Layout of the list of procedures; phone first, then 560 and 880 px of the widget's own width. */
export const proceduresStyles = css`
.commune mark{background:linear-gradient(transparent 52%,var(--_mark) 52%,var(--_mark) 94%,transparent 94%);color:inherit}
.commune i{font-style:normal;color:var(--_text-2);font-size:.94em}
.find{position:relative}.find .hint{margin-bottom:8px}
.em{color:var(--_bad);font-weight:500;font-size:.941em;margin:0 0 8px!important}
.pop{position:absolute;z-index:1;left:0;right:0;top:100%;margin-top:6px!important;border:1px solid var(--_line-2);border-radius:var(--_radius);background:var(--_surface);box-shadow:0 6px 16px -6px rgb(0 0 0/.18);overflow:hidden}
.op{display:flex;gap:12px;padding:12px;min-height:48px;font-size:.941em;line-height:1.5;cursor:pointer}.op+.op{border-top:1px solid var(--_line)}.op>span{min-width:0;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}.op svg{color:var(--_text-2);margin-top:2px}
.op:hover{background:var(--_surface-2)}.op.act{background:var(--_a-soft);box-shadow:inset 4px 0 0 var(--_a)}
.ex{margin-top:6px!important;font-size:.882em;line-height:36px;color:var(--_text-2)}.ex .link:not(:last-child)::after{content:",";content:","/"";display:inline-block;color:var(--_text-2)}
.lh{margin:18px 0 12px!important}
.rg{display:grid;grid-template-columns:1fr 1fr;border:solid var(--_line);border-width:1px 0;overflow:hidden}
.rg>li{box-shadow:1px 1px 0 var(--_line)}.rg>li:nth-child(n+9){display:none}
.tile{display:flex;flex-direction:column;align-items:flex-start;width:100%;height:100%;min-height:104px;padding:14px var(--_p) 12px;border:0;background:none;text-align:left;cursor:pointer}
.tile svg{width:28px;height:28px;stroke-width:1.6;color:var(--_a);margin-bottom:8px}.tile b{font-weight:500;font-size:.941em;line-height:1.5}.tile span{font-size:.824em;line-height:1.43;color:var(--_text-2);margin-top:2px}
.tile:hover,.fd:hover,a.res:hover{background:var(--_surface-2)}.tile:hover b,.fd:hover span,a.res:hover .ti{text-decoration:underline;text-underline-offset:.2em}
.commune .tile:focus-visible,.commune .fd:focus-visible,a.res:focus-visible{outline-offset:-4px;box-shadow:none}
.commune .all,.commune .back{display:inline-flex;align-items:center;gap:4px;min-height:44px;margin-top:8px;font-weight:500;font-size:.941em}.back svg{margin-left:-6px}
.commune .back{text-decoration:none}.all[aria-expanded=true] svg{transform:rotate(-90deg)}
.rl{border:solid var(--_line);border-width:1px 0}.rl>*+*{border-top:1px solid var(--_line)}.fl{margin-top:8px!important}
.fd{display:flex;gap:16px;justify-content:space-between;align-items:center;width:100%;min-height:48px;padding:10px var(--_p);border:0;background:none;text-align:left;cursor:pointer}.fd i{white-space:nowrap}
.cnt{margin:20px 0 12px!important;font-size:1em;font-weight:400;line-height:1.53}.cnt b{font-weight:600}.cnt .link{margin-left:8px;font-size:.882em;min-height:32px}
.flt{display:flex;flex-direction:column;gap:4px;margin-bottom:16px!important}.flt .tick,.sd .tick{font-size:.941em}
.sel{position:relative;display:flex;align-items:center;min-height:48px;border:1px solid var(--_line-2);border-radius:var(--_radius);font-size:.941em;font-weight:500}.sel>span{padding-left:14px;white-space:nowrap;color:var(--_text-2)}
.sel select{flex:1;min-width:0;min-height:46px;padding:10px 40px 10px 6px;border:0;border-radius:var(--_radius);background:none;font-weight:500;-webkit-appearance:none;appearance:none;text-overflow:ellipsis;cursor:pointer}.sel option{color:var(--_text);background:var(--_surface)}.sel svg{position:absolute;right:12px;pointer-events:none}
.rs>li{contain:content}
a.res{display:flex;gap:12px;align-items:center;padding:16px var(--_p) 18px;text-decoration:none;color:var(--_text)}.rt{flex:1;min-width:0}.ch{color:var(--_text-2)}
.ti{display:block;font-size:1.059em;line-height:1.5;font-weight:500;color:var(--_a);text-wrap:pretty}
.off,.why{display:block;font-size:.882em;line-height:1.533;color:var(--_text-2)}.off,.cut{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}.off{margin-top:2px}
.meta{display:flex;flex-wrap:wrap;gap:6px 16px;margin:6px 0 0!important;font-size:.882em;line-height:1.6;color:var(--_text-2)}.meta>span{display:inline-flex;gap:6px;align-items:center;min-width:0}
.m1{order:1}.m2{order:2}.m3{order:3}.sg{display:none}
.more{padding-top:16px}.more .btn{width:100%}
.st{margin:20px 0!important}.st p{margin-top:4px}.st .btn{margin-top:12px}
.tips{margin-top:8px!important;color:var(--_text-2);font-size:.941em}.tips li{padding-left:16px;position:relative}.tips li::before{content:"–";position:absolute;left:0}
.help{background:var(--_surface-2);padding:16px var(--_p);border-top:1px solid var(--_line)}.help .btn{display:flex;margin-top:10px}
.calm{visibility:hidden}.wait{position:relative}.now{position:absolute;top:0;left:0;right:0}
.shape *{visibility:hidden}.shape .rg,.shape .rg>li{visibility:visible}.rg>li{position:relative}.shape li::before,.shape li::after,.sks i{background:var(--_line);border-radius:3px;opacity:.75}.shape li::before,.shape li::after{content:"";position:absolute;left:var(--_p);top:54px;width:55%;height:14px}.shape li::after{top:80px;width:38%;height:12px}
.sks{padding:18px var(--_p)}.sks i{display:block;height:18px;width:88%}.sks i+i{width:60%;height:14px;margin-top:14px}.sks i+i+i{width:44%;height:20px;margin-top:12px}.sks+.sks i:first-child{width:66%}
.sd{display:none}
commune-procedure{display:block}
@container commune (max-width:339px){.lg,.ch{display:none}.sg{display:inline}.ex .link:nth-of-type(n+3),.rg>li:nth-child(n+7){display:none}.ex .link:nth-of-type(2)::after{content:none}.tile{min-height:100px;padding-top:12px;padding-bottom:10px}.tile b{font-size:.882em}.meta{column-gap:10px}a.res{padding-top:14px;padding-bottom:16px}.ti{font-size:1em}}
@container commune (max-width:559px){.ex .link:nth-of-type(n+4){display:none}.ex .link:nth-of-type(3)::after{content:none}}
@container commune (min-width:560px){.rg{grid-template-columns:repeat(4,1fr)}.flt{flex-direction:row;gap:24px;align-items:center}.sel{max-width:50%}.m3{order:1}a.res{padding-top:18px}.more .btn{width:auto;min-width:240px}.cnt{margin-top:24px!important}.help .btn{display:inline-flex}.fl{columns:2;column-gap:0}.fl li{break-inside:avoid}.fl.rl>li{border:0;border-bottom:1px solid var(--_line)}}
@container commune (min-width:880px){.five{grid-template-columns:repeat(5,1fr)}.five>li:nth-child(n+9){display:block}.asked .find{max-width:640px}
.two{display:grid;grid-template-columns:248px 1fr;gap:40px;margin-top:28px!important}.sd{display:block}.flt{display:none}.sd .tick{padding:9px 0;min-height:44px;align-items:flex-start}.sd ul+.section{margin-top:20px}.two .cnt{margin-top:0!important}.two .rs{margin-left:0!important;margin-right:0!important}.two a.res{padding-left:12px;padding-right:12px}}
@media (forced-colors:active){.rg>li{outline:1px solid CanvasText}.op.act{outline:3px solid Highlight;outline-offset:-3px}.commune mark{background:Mark;color:MarkText}.sks i,.shape li::before,.shape li::after{background:GrayText}}
@media (prefers-reduced-motion:no-preference){.sks i,.shape li::before,.shape li::after{animation:br 1.6s ease-in-out infinite}@keyframes br{50%{opacity:.4}}}
@media print{.rs>li{break-inside:avoid}a.res,.tile{color:#000}.ch{display:none}}
`;

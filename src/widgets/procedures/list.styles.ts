import { css } from 'lit';

/** Layout of suggestions, filters and rows: comes with them, after the first screen stands. */
export const listStyles = css`
.commune mark{background:linear-gradient(transparent 52%,var(--_mark) 52%,var(--_mark) 94%,transparent 94%);color:inherit}
.pop{position:absolute;z-index:1;left:0;right:0;top:100%;margin-top:6px!important;border:1px solid var(--_line-2);border-radius:var(--_radius);background:var(--_surface);box-shadow:0 6px 16px -6px rgb(0 0 0/.18);overflow:hidden}
.op{display:flex;gap:12px;padding:12px;min-height:48px;font-size:.941em;line-height:1.5;cursor:pointer}.op+.op{border-top:1px solid var(--_line)}.op>span{min-width:0;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}.op svg{color:var(--_text-2);margin-top:2px}
.op:hover{background:var(--_surface-2)}.op.act{background:var(--_a-soft);box-shadow:inset 4px 0 0 var(--_a)}
a.res:hover{background:var(--_surface-2)}a.res:hover .ti{text-decoration:underline;text-underline-offset:.2em}
.commune a.res:focus-visible{outline-offset:-4px;box-shadow:none}
.commune .back{display:inline-flex;align-items:center;gap:4px;min-height:44px;margin-top:8px;font-weight:500;font-size:.941em;text-decoration:none}.back svg{margin-left:-6px}
commune-procedure{display:block}
.cnt b{font-weight:600}.cnt .link{margin-left:8px;font-size:.882em;min-height:32px}
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
.tips{margin-top:8px!important;color:var(--_text-2);font-size:.941em}.tips li{padding-left:16px;position:relative}.tips li::before{content:"–";position:absolute;left:0}
.help{background:var(--_surface-2);padding:16px var(--_p);border-top:1px solid var(--_line)}.help .btn{display:flex;margin-top:10px}
.sd{display:none}
@container commune (max-width:339px){.lg,.ch{display:none}.sg{display:inline}.meta{column-gap:10px}a.res{padding-top:14px;padding-bottom:16px}.ti{font-size:1em}}
@container commune (min-width:560px){.flt{flex-direction:row;gap:24px;align-items:center}.sel{max-width:50%}.m3{order:1}a.res{padding-top:18px}.more .btn{width:auto;min-width:240px}.help .btn{display:inline-flex}}
@container commune (min-width:880px){
.two{display:grid;grid-template-columns:248px 1fr;gap:40px;margin-top:28px!important}.sd{display:block}.flt{display:none}.sd .tick{padding:9px 0;min-height:44px;align-items:flex-start}.sd ul+.section{margin-top:20px}.two .cnt{margin-top:0!important}.two .rs{margin-left:0!important;margin-right:0!important}.two a.res{padding-left:12px;padding-right:12px}}
@media (forced-colors:active){.op.act{outline:3px solid Highlight;outline-offset:-3px}.commune mark{background:Mark;color:MarkText}}
@media print{.rs>li{break-inside:avoid}a.res{color:#000}.ch{display:none}}
`;

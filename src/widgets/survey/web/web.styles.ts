import { css } from 'lit';
import { disclosureStyles } from '../../../ui/disclosure.js';
import { faceStyles } from '../../../ui/rating.js';

/** Layout of the form; phone first, then 560 and 880 px of the widget's own width. */
export const webStyles = css`
${faceStyles}${disclosureStyles}
.stp{margin-bottom:20px!important}
.seg{display:flex;gap:4px;margin-bottom:8px!important}.seg i{flex:1;height:4px;background:var(--_line)}.seg i.on{background:var(--_a)}
.sm{font-size:.882em;line-height:1.533}.mu{color:var(--_text-2)}.lead{margin-bottom:16px!important}
.fs{border:0;padding:0;min-width:0}.fs legend{padding:0;width:100%}.qs>*+*{margin-top:28px!important}.sub2{margin-top:20px!important}
.q{font-weight:600;font-size:1.176em;line-height:1.45;margin-bottom:12px!important;text-wrap:pretty}.q+.hint,legend+.hint{margin:-8px 0 16px!important}.sub2 .q{font-size:1em;line-height:1.53;margin-bottom:8px!important}.opt{font-weight:400;color:var(--_text-2)}
.em{color:var(--_bad);font-weight:500;font-size:.941em;margin:0 0 12px!important}
.sv input[type=radio]{position:absolute;opacity:0;width:1px;height:1px;margin:0;-webkit-appearance:none;appearance:none}
.sc{border:solid var(--_line);border-width:1px 0}
.sl{position:relative;display:flex;align-items:center;gap:16px;padding:9px var(--_p);min-height:62px;font-size:1.059em;line-height:1.444;cursor:pointer}.sl+.sl{border-top:1px solid var(--_line)}.sl:hover{background:var(--_surface-2)}
.sl .face{color:var(--_text-2)}.sl.on{background:var(--_a-soft);font-weight:600}.sl.on .face{color:var(--_a);stroke-width:2.6}.sl.on .fbg{stroke-width:3.5}
.sl .tick{display:flex;flex:none;min-height:0;margin-left:auto;width:28px;height:28px;border-radius:50%;align-items:center;justify-content:center;color:var(--_on)}.sl.on .tick{background:var(--_a)}.sl .tick .icon{width:18px;height:18px;stroke-width:2.25}
.sl:focus-within,.ch:focus-within{outline:3px solid transparent;outline-offset:-4px}
.sl:has(:focus-visible),.ch:has(:focus-visible){outline:3px solid var(--_a);outline-offset:-4px;border-radius:8px}
.cf label:has(:focus-visible){outline:3px solid var(--_a);outline-offset:1px}
@supports not selector(:has(a)){.sl:focus-within,.ch:focus-within,.cf label:focus-within{outline-color:var(--_a)}}
.cr{border-top:1px solid var(--_line)}.cr fieldset{border:0;border-bottom:1px solid var(--_line);padding:14px var(--_p) 12px;min-width:0}.cr legend{padding:0;font-weight:500;float:left;width:100%;margin-bottom:8px!important;line-height:1.53}
.cf{clear:both;display:grid;grid-template-columns:repeat(5,1fr);gap:4px}.cf label{position:relative;display:flex;justify-content:center;align-items:center;min-height:52px;border-radius:6px;color:var(--_text-2);cursor:pointer}.cf label:hover{background:var(--_surface-2)}
.cf .on,.cf .on:hover{background:var(--_a-soft);color:var(--_a);box-shadow:inset 0 0 0 2px var(--_a)}.cf .on .fbg{stroke-width:3}
.cf .no{grid-column:1/-1;justify-content:flex-start;gap:10px;min-height:44px;padding:4px 8px;font-size:.882em;color:var(--_text)}.no i{flex:none;width:20px;height:20px;border:2px solid var(--_line-2);border-radius:50%;background:var(--_surface)}.no.on i{border:6px solid var(--_a)}
.cw{font-size:.882em;line-height:1.533;margin-top:6px!important;font-weight:500}.cw:empty{display:none}.cw .mu{font-weight:400}.mh{display:none}
.wy{border:solid var(--_line);border-width:1px 0}.ch{position:relative;display:flex;gap:12px;align-items:center;padding:11px var(--_p);min-height:48px;line-height:1.53;cursor:pointer}.ch+.ch{border-top:1px solid var(--_line)}.ch:hover{background:var(--_surface-2)}.ch.on{background:var(--_a-soft)}
.ch>span{min-width:0}.ch:not(.tick)>span::before{content:"";float:left;width:20px;height:20px;margin:3px 12px 0 0;border:2px solid var(--_line-2);border-radius:50%;background:var(--_surface)}.ch.on:not(.tick)>span::before{border:7px solid var(--_a);width:10px;height:10px}
.after{margin-top:6px!important;min-height:0}.after:empty{display:none}
.ta{display:block;width:100%;min-height:92px;padding:10px 12px;border:1px solid var(--_line-2);border-radius:var(--_radius);background:var(--_surface);resize:vertical}
.cs{margin-top:16px!important;align-items:flex-start!important}.cs input{margin-top:2px!important}
.commune .link.fr{text-align:left;min-height:44px}.nx{display:flex;flex-direction:column;align-items:center;gap:4px;margin-top:20px!important}.nx .btn{width:100%}.nx .link{min-height:44px;padding:8px}
.fr{margin-top:16px!important;font-size:.824em;line-height:1.5;color:var(--_text-2)}
.okh{display:flex;flex-direction:column;align-items:center;text-align:center;margin-bottom:20px!important;padding-top:8px}.okh .icon{width:40px;height:40px;stroke-width:1.5;color:var(--_ok)}.okh .q{font-size:1.294em;line-height:1.364;margin:10px 0 4px!important}
.rl{border-top:1px solid var(--_line);margin-top:20px!important}.commune .rw{display:flex;justify-content:space-between;align-items:center;gap:12px;min-height:52px;padding:12px var(--_p);color:var(--_text);text-decoration:none;font-weight:500}.rw+.rw{border-top:1px solid var(--_line)}.rw:hover{background:var(--_surface-2)}.commune .rw:focus-visible{outline-offset:-4px;box-shadow:none}.rl:empty{display:none}
.nt .b{font-size:1em;line-height:1.5}.fl{font-size:.941em;padding:4px 0 0 20px!important;list-style:disc!important}.nt .dt{border:0;margin-top:8px!important}.nt .dt>summary,.nt .dt-b{padding-left:0;padding-right:0}
@container commune (max-width:339px){.sl{font-size:1em;gap:14px}}
@container commune (max-width:259px){.sl .tick{position:absolute;right:4px;top:4px}}
@container commune (min-width:560px){
.q{font-size:1.294em;line-height:1.41}
.sc{display:grid;grid-template-columns:repeat(5,1fr)}.sl{flex-direction:column;justify-content:flex-start;text-align:center;gap:10px;padding:20px 8px 18px;font-size:.941em;line-height:1.375}.sl+.sl{border-top:0;border-left:1px solid var(--_line)}.sl .face{width:56px;height:56px}.sl .tick{position:absolute;right:8px;top:8px}
.cr{margin-left:0!important;margin-right:0!important;border-top:0}.mh,.cr fieldset{display:grid;grid-template-columns:minmax(0,1fr) repeat(5,minmax(0,13%));align-items:center}.six .mh,.six fieldset{grid-template-columns:minmax(0,1fr) repeat(6,minmax(0,11.5%))}
.mh{border-bottom:1px solid var(--_line-2)}.mh span{font-size:.882em;line-height:1.4;font-weight:500;padding:8px 3px;text-align:center;align-self:end}
.cr fieldset{padding:6px 0}.cr legend{float:left;width:auto;margin:0!important;padding-right:12px;grid-column:1}.cf{display:contents}.cf label{margin:0 3px;min-height:52px}.cf .no{grid-column:auto;justify-content:center;padding:0}.cf .no span,.cw{display:none}
.wy{display:grid;grid-template-columns:1fr 1fr;gap:1px;background:var(--_line)}.wy>*{border:0!important;background:var(--_surface)}.wy>*:last-child:nth-child(odd){grid-column:1/-1}.wy.four{grid-template-columns:repeat(4,1fr)}.wy .ch{padding-left:var(--_p)}
.nx{flex-direction:row;gap:16px}.nx .btn{width:auto;min-width:200px}.okh{align-items:flex-start;text-align:left}}
@media (forced-colors:active){
.seg i{border-top:4px solid GrayText}.seg i.on{border-color:Highlight;forced-color-adjust:none}
.sl,.ch,.cr fieldset{outline:1px solid CanvasText;outline-offset:-1px}.sl.on,.ch.on,.cf .on{outline:3px solid Highlight!important;outline-offset:-3px}
.sl.on .tick,.no.on i{forced-color-adjust:none;background:Highlight;color:HighlightText}.sl.on .tick .icon{stroke:HighlightText}
.ch.on:not(.tick)>span::before,.no.on i{forced-color-adjust:none;border-color:Highlight;background:Canvas}
.sl:has(:focus-visible),.ch:has(:focus-visible),.cf label:has(:focus-visible){outline:3px double CanvasText!important}}
@media (prefers-reduced-motion:no-preference){.sl:hover,.ch:hover,.cf label:hover{transition:background-color 120ms}}
@media print{.nx,.seg{display:none}}
`;

import { css } from 'lit';

/** Launcher and first step. Sizes of text in em of the 17px root; what comes later has its own sheet. */
export const feedbackStyles = css`
.stp{margin-bottom:20px!important}
.stp b{color:var(--_text)}
.seg{display:grid;grid-template-columns:repeat(3,1fr);gap:4px;margin-bottom:8px!important}
.seg i{height:4px;background:var(--_line)}
.seg .on{background:var(--_a)}
.stp~.nt{margin-bottom:20px!important}
.nt ul{padding:0}.nt .link{min-height:36px}
.fs{border:0;padding:0;min-width:0}
.fs legend{padding:0}
.ty{margin-top:8px!important;border:solid var(--_line);border-width:1px 0}
.rw{display:flex;gap:12px;align-items:flex-start;min-height:48px;padding:12px var(--_p);cursor:pointer;background:var(--_surface)}
.rw+.rw{border-top:1px solid var(--_line)}
.rw>span{flex:1;min-width:0}
.rw b{font-weight:500;display:block}
.rw small{display:block;font-size:.882em;line-height:1.533;color:var(--_text-2)}
.rw>.icon{color:var(--_text-2)}
.rw>input{flex:none;width:24px;height:24px;margin-top:1px!important;border:2px solid var(--_line-2);border-radius:50%;background:var(--_surface);-webkit-appearance:none;appearance:none;cursor:pointer}
.rw>input:checked{border:7px solid var(--_a)}
@supports selector(:has(a)){.rw:has(:checked){background:var(--_a-soft)}.rw:has(:checked)>.icon{color:var(--_a)}}
.subj{margin-top:20px!important;padding:8px 12px;background:var(--_surface-2);font-size:.941em}
.cnt{margin-top:4px!important;font-size:.824em;line-height:1.57;color:var(--_text-2);text-align:right}
.ths{display:flex;flex-wrap:wrap;gap:12px}
.ths+.hint{margin-top:6px}
.add{position:relative;display:flex;flex-direction:column;gap:4px;align-items:center;justify-content:center;min-width:72px;height:72px;padding:0 14px;border:1px dashed var(--_line-2);border-radius:6px;font-size:.882em;font-weight:500;line-height:1.33;cursor:pointer}
.add .icon{color:var(--_a)}
.add:focus-within{outline:3px solid var(--_a);outline-offset:2px}
.pos{display:inline-flex;gap:8px;align-items:center;min-height:44px;margin-top:4px!important;font-weight:500}
.sel{position:relative;display:block}
.sel::after{content:"";position:absolute;right:16px;top:18px;width:8px;height:8px;border:solid var(--_text-2);border-width:0 2px 2px 0;transform:rotate(45deg);pointer-events:none}
.commune .sel .inp{padding-right:36px}
.sr+.sel{margin-top:8px}
.trap{position:absolute;left:-6000px;width:1px;height:1px;overflow:hidden}
.acts{display:flex;flex-direction:column;gap:12px;margin-top:24px!important}
.sav{display:flex;gap:8px;align-items:center}
.lg{border-top:1px solid var(--_line);margin-top:16px!important;margin-bottom:-16px!important}
.sos{display:flex;gap:12px;padding:14px var(--_p);font-size:.941em;line-height:1.75}
.sos b{font-weight:600}
.nw{white-space:nowrap}.sos .nw{margin-right:10px!important}.sos a{display:inline-block;min-width:24px;padding:5px 0;font-weight:600}
.sos>.icon{margin-top:3px!important;color:var(--_bad)}
.lgr{border-top:1px solid var(--_line)}
.lgr>summary{display:flex;align-items:center;gap:12px;min-height:52px;padding:12px var(--_p);font-weight:600;cursor:pointer;list-style:none}
.lgr>summary::-webkit-details-marker{display:none}
.commune .lgr>summary:focus-visible{outline-offset:-4px;box-shadow:none}
.lgr>summary>span{flex:1}.lgr>summary .icon{color:var(--_text-2)}
.lgr[open]>summary .icon:last-child{transform:rotate(180deg)}
.lgb{padding:0 var(--_p) 16px;font-size:.941em}
.la{border:solid var(--_line);border-width:1px 0}
.la li+li{border-top:1px solid var(--_line)}
.commune .la button{display:flex;gap:14px;align-items:center;width:100%;min-height:52px;padding:12px var(--_p);border:0;background:none;font-weight:500;text-align:left;cursor:pointer}
.la button:hover{background:var(--_surface-2)}
.commune .la button:focus-visible{outline-offset:-4px;box-shadow:none}
.la span{flex:1}.la .icon:first-child{color:var(--_a)}.la .icon:last-child{color:var(--_text-2)}
.lk{margin-top:16px!important}
.lk .lb{font-size:.941em;margin-bottom:4px}
.lk>div{display:flex;gap:8px}
.commune .lk .inp{flex:1;width:0;min-width:0}
.commune .lk .btn{padding-left:14px;padding-right:14px}
@container commune (min-width:560px){
.ty{display:grid;grid-template-columns:1fr 1fr}
.rw+.rw{border-top:0}.rw:nth-child(n+3){border-top:1px solid var(--_line)}.rw:nth-child(2n){border-left:1px solid var(--_line)}
.two{display:grid;grid-template-columns:1fr 1fr;gap:24px}
.acts{flex-direction:row;flex-wrap:wrap;align-items:center}.acts .btn.main{min-width:220px}
.lg{margin-bottom:-20px!important}}
@media (forced-colors:active){.seg i{border-top:4px solid GrayText}.seg .on{border-color:Highlight}.rw>input:checked{forced-color-adjust:none;border-color:Highlight;background:Canvas}.rw:focus-within{outline:2px solid Highlight;outline-offset:-2px}}
@media print{.acts,.add,.pos,.lk,.trap{display:none!important}.inp{border:0!important;padding:0!important}}
`;

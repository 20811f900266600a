import { css } from 'lit';

/** One message and its forms. */
export const messageStyles = css`
.commune .bk{display:inline-flex;align-items:center;gap:4px;min-height:48px;text-decoration:none;font-weight:500;margin-left:-6px}
.msg .section{margin-top:16px!important}
.msg .sh{margin:24px 0 8px!important}
.nw{white-space:nowrap;font-weight:400}
.badges{display:flex;flex-wrap:wrap;gap:8px;margin:8px 0!important;font-size:.941em}
.pre{white-space:pre-wrap}
.ct{margin:12px 0 16px!important;font-size:1.059em}
.an{margin:8px 0 12px!important;padding-left:16px;border-left:2px solid var(--_line-2)}
.ph{display:flex;flex-wrap:wrap;gap:8px;margin:0 0 16px!important}
.ph a{display:block}
.ph img{display:block;width:120px;height:120px;object-fit:cover;border:1px solid var(--_line);background:var(--_surface-2)}
.ways{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px!important}
.act{margin-top:20px!important;padding:16px var(--_p);background:var(--_surface-2);border:solid var(--_line);border-width:1px 0}
.act .nt:first-of-type{margin-top:0!important}
.act .nt{margin-bottom:16px!important}
.nt.ok{background:var(--_ok-soft);border-color:var(--_ok)}.nt.ok>svg{color:var(--_ok)}
.ab{display:flex;flex-wrap:wrap;gap:8px}
.ab.end{margin:20px 0 8px!important}
.fm .section{margin:0 0 8px!important}
.fm .fld{margin-top:16px}
.commune .fm textarea.inp{min-height:64px}
.commune .fm .link{min-height:44px}
.pv{margin-top:20px!important}
.pp,.rdc{border:0;padding:0;min-width:0}
.commune .rdc{margin-top:12px}
.pp legend,.rdc legend{padding:0}
.rdc legend{font-size:.941em}
.rd input{border-radius:50%}
.rd input:checked::before{left:5px;top:5px;width:10px;height:10px;border:0;border-radius:50%;background:var(--_on);transform:none}
.tl{margin:8px 0 0!important}
.tl li{position:relative;display:grid;grid-template-columns:24px minmax(0,1fr);gap:14px;padding-bottom:18px;font-size:.941em}
.tl li:not(:last-child)::before{content:"";position:absolute;left:11px;top:26px;bottom:-2px;width:2px;background:var(--_line)}
.tk{width:24px;height:24px;border:2px solid var(--_line-2);border-radius:50%;display:flex;align-items:center;justify-content:center;background:var(--_surface);color:var(--_text-2)}
.ok>.tk{background:var(--_ok);border-color:var(--_ok);color:var(--_surface)}
.in>.tk{border-radius:4px}
.dts{margin-top:12px!important;border-top:1px solid var(--_line)}
.cs{margin-bottom:8px!important}
.dlg .si{max-width:none}
.msg .facts{grid-template-columns:1fr 1fr}
.msg .facts>div:last-child:nth-child(odd){grid-column:1/-1}
@container commune (min-width:560px){.tri{display:grid;grid-template-columns:repeat(3,1fr);gap:0 16px;align-items:end}}
@container commune (min-width:880px){.commune .bk{display:none}}
@media (forced-colors:active){.tk{border-color:CanvasText}.ok>.tk{forced-color-adjust:none;background:Canvas;color:Highlight;border-color:Highlight}.rd input:checked::before{background:HighlightText}.tl li::before{forced-color-adjust:none;background:CanvasText!important}}
`;

import { css } from 'lit';

/** Buttons, fields, checkboxes, notices and badges: the drawn parts that every widget shares. Sizes of text in em of the 17px root. */
export const controlStyles = css`
.commune .btn{display:inline-flex;align-items:center;justify-content:center;gap:8px;min-height:48px;padding:10px 20px;border-radius:var(--_radius);border:1px solid var(--_line-2);background:var(--_surface);color:var(--_text);font-weight:600;text-decoration:none;cursor:pointer;text-align:center}
.commune .btn.main{background:var(--_a);border-color:var(--_a);color:var(--_on)}
.commune .btn.small{min-height:44px;font-size:.882em;padding:8px 14px;font-weight:500}
.commune .link{border:0;background:none;padding:0;color:var(--_a);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em;cursor:pointer;text-align:left}
.btn:hover{background:var(--_surface-2)}.commune .btn.main:hover,.sb .go:hover{background:var(--_a-hover)}
.lb{display:block;font-weight:600;line-height:1.53}
.sb{position:relative;display:flex;min-height:52px;border:2px solid var(--_text-2);border-radius:var(--_radius);background:var(--_surface);align-items:stretch}
.sb input{flex:1;min-width:0;width:0;border:0;background:none;padding:11px 8px;outline:0!important;box-shadow:none!important;-webkit-appearance:none;appearance:none;border-radius:0}
.sb input::placeholder{color:var(--_text-2);opacity:1}
.sb input:focus~.ring{position:absolute;top:-2px;right:-2px;bottom:-2px;left:-2px;border-radius:var(--_radius);outline:3px solid var(--_a);outline-offset:2px;pointer-events:none}
.sb .ic{display:flex;align-items:center;padding-left:12px;color:var(--_text-2)}
.sb button{border:0;cursor:pointer;background:none;color:var(--_text-2)}
.sb .clr{width:44px;padding:0;display:flex;align-items:center;justify-content:center}
.sb .go{background:var(--_a);color:var(--_on);font-weight:600;padding:0 18px;border-radius:0 3px 3px 0;margin:-1px -1px -1px 0}
.tick{display:flex;gap:12px;align-items:center;min-height:48px;cursor:pointer;line-height:1.5}
.tick input{flex:none;position:relative;width:24px;height:24px;border:2px solid var(--_line-2);border-radius:4px;background:var(--_surface);-webkit-appearance:none;appearance:none;cursor:pointer}
.tick input:checked{background:var(--_a);border-color:var(--_a)}
.tick input:checked::before{content:"";position:absolute;left:6px;top:1px;width:5px;height:11px;border:solid var(--_on);border-width:0 2px 2px 0;transform:rotate(45deg)}
.nt{display:flex;gap:12px;margin-top:16px!important;padding:12px 14px;border-left:4px solid var(--_a);background:var(--_a-soft);font-size:.941em;line-height:1.5;border-radius:0 var(--_radius) var(--_radius) 0}
.nt>div{flex:1;min-width:0}.nt .btn{margin-top:12px}.nt>svg{color:var(--_a)}
.nt.warn{background:var(--_warn-soft);border-color:var(--_warn)}.nt.warn>svg{color:var(--_warn)}
.nt.bad{background:var(--_bad-soft);border-color:var(--_bad)}.nt.bad>svg{color:var(--_bad)}
.bd{display:inline-flex;align-items:center;gap:6px;font-size:.934em;line-height:1.43;font-weight:500;padding:2px 8px 2px 6px;border-radius:4px;background:var(--_a-soft);color:var(--_a)}
.bd.line{background:none;box-shadow:inset 0 0 0 1px var(--_line);color:var(--_text-2);padding-left:8px}
.bd.warn{background:var(--_warn-soft);color:var(--_warn);padding-left:8px}
.b{font-weight:600}
@container commune (max-width:339px){.commune .btn{padding-left:14px;padding-right:14px}.sb .go{padding:0 13px}}
@media (forced-colors:active){.commune .btn.main,.sb .go,.tick input:checked{forced-color-adjust:none;background:Highlight!important;color:HighlightText!important;border-color:Highlight!important}.tick input:checked::before{border-color:HighlightText}.nt,.bd{border:1px solid CanvasText}.nt{border-left-width:4px}}
@media print{.btn,.sb,.find{display:none!important}.nt,.bd{background:none;border:1px solid;color:inherit}}
`;

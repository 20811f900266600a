import { css } from 'lit';
import { dialogStyles } from '../../../ui/dialog.js';
import { disclosureStyles } from '../../../ui/disclosure.js';
import { leaderStyles } from '../../../ui/leader.js';
import { progressStyles } from '../../../ui/progress.js';
import { qrStyles } from '../../../ui/qr.js';
import { controlStyles } from '../../../ui/styles/controls.styles.js';

/** Nested: the frame, its padding above and below, and the bar belong to whoever holds the sheet. */
const placeStyles = css`
:host([nested]) .commune{border:0;border-radius:0;background:none;padding-top:0;padding-bottom:0}
:host([nested]) .bar::before{display:none}
.flush .commune{--_p:12px}
.flush .full{margin-left:0!important;margin-right:0!important}
`;

const headStyles = css`
.back{display:inline-flex;align-items:center;gap:4px;min-height:44px;margin:-8px 0 4px -6px!important;padding:0 6px 0 0;border:0;background:none;color:var(--_a)!important;font-size:.941em!important;font-weight:500!important;text-align:left;cursor:pointer}
.back:hover span{text-decoration:underline;text-underline-offset:.2em}
.official{margin-top:4px!important;line-height:1.5}
.sec{margin-top:32px!important}
.section[tabindex]{scroll-margin-top:16px}
.subsection{font-size:1em;line-height:1.5;font-weight:600;margin:24px 0 4px!important}
.on-paper{display:none}.cen{text-align:center}.nw{white-space:nowrap}.u{text-decoration:underline;text-underline-offset:.2em}.quiet{color:var(--_text-2);font-size:.824em}.pre{white-space:pre-line}
.feenote{padding-top:12px}
.wide{display:flex!important;width:100%}
.nt.ok{background:var(--_ok-soft);border-color:var(--_ok)}.nt.ok>svg{color:var(--_ok)}.nt.ok{margin-top:20px!important}
.call-instead{margin-top:8px!important}
`;

const actionStyles = css`
.ac{padding:16px 0 4px}
.ac .cen{margin-top:6px!important}
.ac .level{margin-top:2px!important}
.call span{display:inline}
.copy{display:flex;gap:8px;align-items:center;justify-content:center;min-height:44px;width:100%;margin-bottom:8px!important;border:0;background:none;color:var(--_a)!important;font-size:.941em!important;font-weight:500!important;cursor:pointer}
.tri{display:flex;flex-wrap:wrap;gap:1px;border:1px solid var(--_line-2);border-radius:var(--_radius);background:var(--_line);overflow:hidden;margin-top:12px!important}
.tri button{flex:1 1 6em;display:flex;flex-direction:column;align-items:center;gap:6px;padding:12px 4px 10px;border:0;background:var(--_surface);font-size:.824em!important;line-height:1.43;font-weight:500!important;text-align:center;cursor:pointer;min-width:0}
.commune .tri button:focus-visible{outline-offset:-4px;box-shadow:none}
.tri button:hover{background:var(--_surface-2)}
.tri span{max-width:6.6em}
.tri .icon{color:var(--_a)}
.copy+.tri{margin-top:0!important}
.said p{margin-top:8px!important}
.inp{display:block;width:100%;min-height:48px;margin-top:8px!important;padding:10px 12px;border:1px solid var(--_line-2);border-radius:var(--_radius);background:var(--_surface);resize:vertical}
.dq{width:232px;max-width:100%;margin:0 auto 12px!important;border:1px solid var(--_line);background:#fff}
.acts{display:flex;flex-direction:column;gap:12px;margin-top:12px!important}
.commune .btn.done{border-color:var(--_ok);color:var(--_ok);background:var(--_ok-soft)}
.svglink{display:inline-flex;align-items:center;justify-content:center;min-height:44px;margin:-8px 0!important;font-size:.941em}
.inapp{margin-top:12px!important}
`;

const paperStyles = css`
.sh{display:flex;justify-content:space-between;align-items:baseline;gap:4px 12px;flex-wrap:wrap}
.count{font-size:.882em;color:var(--_text-2)}.count b{color:var(--_text)}
.tip{margin-top:8px!important}
.gh{font-size:.882em;line-height:1.53;font-weight:600;padding:10px var(--_p);background:var(--_surface-2);border:solid var(--_line);border-width:1px 0;margin-top:16px!important}
.pl+.gh{margin-top:0!important;border-top:0}
.pp{border-bottom:1px solid var(--_line)}
.rw{position:relative;display:flex;gap:12px;align-items:flex-start;padding:14px var(--_p);min-height:48px;cursor:pointer}
.form .rw{padding-bottom:0}
.rw:hover{background:var(--_surface-2)}
.rw:focus-within{outline:3px solid var(--_a);outline-offset:-4px}
.rw:focus-within:not(:has(:focus-visible)){outline:0}
.rw input{flex:none;position:relative;width:24px;height:24px;margin-top:1px!important;border:2px solid var(--_line-2);border-radius:4px;background:var(--_surface);-webkit-appearance:none;appearance:none;cursor:pointer}
.commune .rw input:focus-visible{outline:0;box-shadow:none}
.rw input:checked{background:var(--_a);border-color:var(--_a)}
.rw input:checked::before{content:"";position:absolute;left:6px;top:1px;width:7px;height:13px;border:solid var(--_on);border-width:0 2px 2px 0;transform:rotate(45deg)}
.pn{flex:1;min-width:0}
.pt{display:block;font-weight:500;line-height:1.53}
.pm{display:block;font-size:.882em;line-height:1.53;color:var(--_text-2)}
.dl{display:inline-flex;align-items:center;flex-wrap:wrap;gap:8px;min-height:44px;margin:0 var(--_p) 8px calc(var(--_p) + 36px)!important;font-size:.941em;font-weight:500}
.commune a.dl{text-decoration:none}
.cases .dt-b,.law .dt-b{padding-top:4px}
.in{margin-left:calc(var(--_p)*-1)!important;margin-right:calc(var(--_p)*-1)!important}
.pl.in:last-child>.pp:last-child{border-bottom:0}.cases .dt-b{padding-bottom:8px}
.chips{display:flex;flex-wrap:wrap;gap:8px;margin:8px 0 12px!important}
.chip{min-height:44px;padding:8px 14px;border:1px solid var(--_line-2);border-radius:var(--_radius);background:var(--_surface);font-size:.882em!important;font-weight:500!important;text-align:left;cursor:pointer}
.commune .chip[aria-pressed=true]{background:var(--_a);border-color:var(--_a);color:var(--_on)}
.chip[aria-pressed=true]::before{content:"✓ "}
.dots>li{position:relative;padding-left:20px;line-height:1.5}.dots>li+li{margin-top:6px!important}
.dots>li::before{content:"–";position:absolute;left:2px;color:var(--_text-2)}
.sk-wrap{padding-top:28px}.sk{height:14px;margin-top:14px!important;border-radius:3px;background:var(--_line);opacity:.75}.sk.short{width:60%;margin-top:8px!important}
`;

const stepStyles = css`
.st{margin-top:16px!important}
.st>li{display:flex;gap:14px;position:relative;padding-bottom:20px}
.st>li:not(:last-child)::before{content:"";position:absolute;left:15.5px;top:36px;bottom:4px;width:1px;background:var(--_line-2);opacity:.5}
.no{flex:none;width:32px;height:32px;border:1px solid var(--_line-2);border-radius:50%;display:flex;align-items:center;justify-content:center;font-weight:600;font-size:.941em}
.st>li>div{padding-top:3px;min-width:0}
.st p+p{font-size:.941em;line-height:1.5;color:var(--_text-2);margin-top:2px!important}
.st .tm{display:flex;gap:6px;align-items:center}
.ch{width:100%;border-collapse:collapse;font-size:.941em;margin-top:8px!important}
.ch th,.ch td{padding:8px 12px 8px 0;text-align:left;vertical-align:top;font-weight:400;width:50%}
.ch thead th{color:var(--_text-2);font-size:.882em;padding:4px 12px 4px 0}
.ch tbody{border-top:1px solid var(--_line)}
.ch tbody th{font-weight:600;padding-bottom:0}
.ch td.sub{padding-top:0}
.numbers{counter-reset:n}.numbers>li{counter-increment:n;position:relative;padding-left:28px;line-height:1.5}.numbers>li+li{margin-top:8px!important}
.numbers>li::before{content:counter(n) ".";position:absolute;left:2px;font-weight:600;color:var(--_text-2)}
.ask{display:grid;grid-template-columns:auto 1fr;gap:12px;align-items:center}
.ask .who:first-child{grid-column:1/-1}
.ask .btn{grid-column:1/-1;width:100%}
.askw{background:var(--_surface-2);border:solid var(--_line);border-width:1px 0;padding:16px var(--_p);margin-top:20px!important}
.av{width:48px;height:48px;border-radius:50%;background:var(--_surface);border:1px solid var(--_line);display:flex;align-items:center;justify-content:center;font-weight:600;font-size:.941em;color:var(--_text-2)}
.law{border-top:1px solid var(--_line);margin-top:32px!important}.askw+.law{margin-top:0!important;border-top:0}
.aliases{margin-top:12px!important}
.ft{display:flex;flex-wrap:wrap;gap:0 16px;align-items:center;justify-content:space-between;font-size:.824em;line-height:1.57;color:var(--_text-2);padding-top:8px}
.ft a,.ft .link{display:inline-flex;align-items:center;min-height:44px}
`;

const widthStyles = css`
@container commune (min-width:560px){
.rw .pn{padding-right:10em}.pc{position:absolute;right:var(--_p);top:15px;max-width:11em;text-align:right}
.one .ac{display:grid;grid-template-columns:1fr 1fr;gap:0 16px;padding:20px 0 4px}.one .tri{align-self:start;margin-top:0!important}.one .said,.one .inp{grid-column:1/-1}
.one .tri button{flex-direction:row;justify-content:center;padding:11px 6px;min-height:72px;text-align:left}
.st{max-width:620px}.ask{grid-template-columns:auto 1fr auto}.one .ask .btn{grid-column:auto;width:auto}.one .ask .who:first-child{grid-column:1/3}}
@container commune (min-width:880px){
.two{display:grid;grid-template-columns:minmax(0,1fr) 320px;gap:48px}
.two .main-col{--_p:12px}.two .full{margin-left:0!important;margin-right:0!important}.two .sec:first-child{margin-top:28px!important}
.two .aside .ac{padding:28px 0 24px}
.two .ask,.two .qp{border-top:1px solid var(--_line);padding:20px 0}.two .ask{grid-template-columns:auto 1fr}.two .ft{padding-left:0;padding-right:0}}
.qp{display:grid;grid-template-columns:112px 1fr;gap:16px;align-items:center}.qp p{overflow-wrap:anywhere}.qb{border:1px solid var(--_line);background:#fff}
@media (prefers-reduced-motion:no-preference){.sk-wrap{animation:late 1ms 300ms both}.sk{animation:sk 1.6s ease-in-out infinite}@keyframes sk{50%{opacity:.4}}@keyframes late{from{visibility:hidden}to{visibility:visible}}}
@media (forced-colors:active){.tri button{outline:1px solid CanvasText}.rw input:checked,.commune .chip[aria-pressed=true]{forced-color-adjust:none;background:Highlight;border-color:Highlight;color:HighlightText}.rw input:checked::before{border-color:HighlightText}.sk{background:GrayText}.rw:focus-within{outline-color:Highlight}}
@media print{.on-paper{display:block}.rw input{border-color:#000;-webkit-print-color-adjust:exact;print-color-adjust:exact}.gh,.askw{background:none}.dt>summary>.icon,.dlg{display:none!important}.dt::details-content{content-visibility:visible!important;height:auto!important}}
`;

export const sheetStyles = [controlStyles, leaderStyles, disclosureStyles, progressStyles, dialogStyles, qrStyles, placeStyles, headStyles, actionStyles, paperStyles, stepStyles, widthStyles];

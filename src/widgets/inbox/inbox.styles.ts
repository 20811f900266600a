import { css } from 'lit';

/** Frame of the page, sign-in, list. Phone first; from 880 px list and message stand side by side. */
export const inboxStyles = css`
.top{display:flex;flex-wrap:wrap;gap:0 16px;justify-content:space-between;align-items:center;padding:0 var(--_p);border-bottom:1px solid var(--_line)}
.tabs{display:flex;flex-wrap:wrap;margin-left:-8px!important}
.commune .tab{display:block;min-height:48px;padding:11px 8px 9px;border-bottom:3px solid transparent;text-decoration:none;font-weight:500;color:var(--_text-2)}
.commune .tab:hover{background:var(--_surface-2)}
.commune .tab[aria-current]{border-color:var(--_a);color:var(--_text);font-weight:600}
.who{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;justify-content:space-between;flex:1 1 auto;padding:4px 0}
.si,.box .ac{max-width:420px}
.si .fld:nth-of-type(2){margin-top:12px}
.sia{margin:20px 0 12px!important}
.ld{padding:16px 0}
.lst{padding-top:16px}
.qk{display:flex;flex-wrap:wrap;gap:8px;margin-top:12px!important}
.commune .chip{min-height:44px;padding:8px 14px;border:1px solid var(--_line-2);border-radius:22px;background:var(--_surface);font-size:.941em;cursor:pointer}
.commune .chip:hover{background:var(--_surface-2)}
.commune .chip[aria-pressed=true]{border:2px solid var(--_a);padding:7px 13px;background:var(--_a-soft);font-weight:600}
.flt>summary{display:inline-flex;align-items:center;gap:8px;min-height:48px;font-weight:500;color:var(--_a);cursor:pointer}
.fg{display:grid;grid-template-columns:1fr 1fr;gap:12px;padding-bottom:12px}
.fg .lb{font-size:.882em;font-weight:500}
.fg>.btn{align-self:end}
.sf{min-width:0}
.sel{position:relative;display:block}
.sel::after{content:"";position:absolute;right:14px;top:18px;width:8px;height:8px;border:solid var(--_text-2);border-width:0 2px 2px 0;transform:rotate(45deg);pointer-events:none}
.commune .sel .inp{padding-right:32px;text-overflow:ellipsis}
.cnt{margin:8px 0 10px!important;font-weight:600}
.rows{border-top:1px solid var(--_line)}
.rows>li{border-bottom:1px solid var(--_line)}
.commune .row{display:block;padding:12px var(--_p);color:var(--_text);text-decoration:none}
.commune .row:hover{background:var(--_surface-2)}
.commune .row[aria-current]{background:var(--_a-soft);box-shadow:inset 4px 0 var(--_a)}
.commune .row:focus-visible{outline-offset:-4px;box-shadow:none}
.row .sub{display:block}
.r1{display:flex;flex-wrap:wrap;gap:0 10px;align-items:baseline}
.r1 .st{margin-left:auto;font-size:.882em;color:var(--_text-2)}
.r1 .sub{display:inline;white-space:nowrap}
.rx{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;margin:2px 0!important}
.r3{display:flex;flex-wrap:wrap;gap:6px;margin-top:6px!important;font-size:.882em}
.bd.ok{background:var(--_ok-soft);color:var(--_ok)}
.bd.bad{background:var(--_bad-soft);color:var(--_bad);font-weight:600}
.bd.warn{padding-left:6px}
.pgr{display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;justify-content:space-between;padding-top:16px}
.ex{padding-top:16px}
.commune .ex a{display:inline-block;min-height:44px;padding:10px 8px}
.box{padding-top:20px}
.box form:not(.ac){max-width:760px}
.box .sh{margin:28px 0 8px!important}
.box .sub+.rows{margin-top:16px!important}
.mn{padding:14px var(--_p)}
.mn .btn{margin-top:8px}
.au{padding:10px var(--_p)}
.au>*{display:block}
@container commune (min-width:560px){.commune .tab{padding-left:14px;padding-right:14px}.tabs{margin-left:-14px!important}.au{display:grid;grid-template-columns:210px 190px minmax(0,1fr);gap:0 16px}}
@container commune (max-width:879px){.two.opened>.pl{display:none}.two:not(.opened)>.pm{display:none}}
@container commune (min-width:880px){
.two{display:grid;grid-template-columns:minmax(340px,2fr) 3fr;margin:0 calc(var(--_p)*-1) calc(-24px)}
.pane{position:sticky;top:0;max-height:100vh;overflow:auto;padding:0 var(--_p) 24px;min-width:0}
.pl{border-right:1px solid var(--_line);--_p:20px}
.who{flex:0 1 auto}}
@media (forced-colors:active){.commune .row[aria-current],.commune .chip[aria-pressed=true]{outline:3px solid Highlight;outline-offset:-3px}.commune .tab{border-color:Canvas}.commune .tab[aria-current]{border-color:Highlight}}
@media print{.top,.two>.pl{display:none}.pane{max-height:none;overflow:visible;position:static}}
`;

import { css } from 'lit';

/** The open state and the week table. The dot's shape tells the state as well as its colour. */
export const hoursStyles = css`
.stt{display:flex;gap:10px;align-items:center;line-height:1.53;min-height:44px}
.st{margin:-10px 0 8px}.st summary{cursor:pointer;list-style:none}.st summary::-webkit-details-marker{display:none}
.st summary .icon{color:var(--_text-2);width:18px;height:18px}.st[open] summary .icon{transform:rotate(180deg)}
.dot{flex:none;width:14px;height:14px;border-radius:50%;border:2px solid var(--_text-2)}
.stt.open .dot{border-color:var(--_ok);background:var(--_ok)}.stt.open b{color:var(--_ok)}
.stt.closing .dot{border-color:var(--_warn);background:linear-gradient(to right,var(--_warn) 25%,transparent 25%)}
.stt.lunch .dot{border-color:var(--_warn);background:linear-gradient(to right,var(--_warn) 50%,transparent 50%)}
.stt.unknown .dot{border-style:dashed}
.stt.closing b,.stt.lunch b{color:var(--_warn)}.stt b{font-weight:600}
.after{padding-top:12px}.hrs~.after{padding-top:0}
.hrs{border-top:1px solid var(--_line);margin-bottom:16px!important}
.hrs>div{display:flex;justify-content:space-between;gap:16px;padding:10px 0;border-bottom:1px solid var(--_line)}
.hrs dt{font-size:.882em;line-height:1.733}.hrs dd{text-align:right}.hrs dd span{display:block}
.hrs small{display:block;font-size:.934em;color:var(--_text-2)}
.hrs .td dt,.hrs .td dd{font-weight:600}.hrs .td dd{color:var(--_ok)}
.pt{padding:12px 0}.pt .b{font-weight:600}.pt .st{margin:0}.pt+.pt{border-top:1px solid var(--_line)}
@container commune (min-width:880px){.topst{position:absolute;right:var(--_p);top:32px;margin:0;max-width:50%;z-index:1}.topst .hrs{background:var(--_surface);border:1px solid var(--_line);padding:0 16px}.topst .stt{justify-content:flex-end}}
@media (forced-colors:active){.dot{forced-color-adjust:none;border-color:CanvasText}.stt.open .dot{background:CanvasText;border-color:CanvasText}}
@media print{.st>summary .icon{display:none}}
`;

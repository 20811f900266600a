import { css } from 'lit';

export const answersStyles = css`
.fi{display:flex;flex-wrap:wrap;gap:8px;margin-top:4px!important}
.fi .inp{flex:1 1 160px;width:auto;min-width:0}
.fi .sel{flex:0 1 170px}
.sel{position:relative;display:block}
.sel::after{content:"";position:absolute;right:16px;top:18px;width:8px;height:8px;border:solid var(--_text-2);border-width:0 2px 2px 0;transform:rotate(45deg);pointer-events:none}
.commune .sel .inp{width:100%;padding-right:36px}
.fnd{margin:16px 0 12px!important}
.qs{border-top:1px solid var(--_line)}
.qs>li{border-bottom:1px solid var(--_line)}
.qa>summary{display:flex;gap:12px;align-items:flex-start;padding:12px var(--_p);min-height:52px;cursor:pointer;list-style:none}
.qa>summary::-webkit-details-marker{display:none}
.qa>summary:hover{background:var(--_surface-2)}
.commune .qa>summary:focus-visible{outline-offset:-4px;box-shadow:none}
.qa>summary>.icon{margin-top:4px!important;color:var(--_text-2)}
.qa[open]>summary>.icon{transform:rotate(180deg)}
.qt{flex:1;min-width:0}
.qq{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;font-weight:500}
.qt .sub{display:block;margin-top:2px}
.qb{padding:0 var(--_p) 20px}
.qb blockquote{margin:8px 0 12px!important;padding-left:16px;border-left:2px solid var(--_line-2)}
.pre{white-space:pre-wrap}
.anh{margin:12px 0 8px!important}
.bd.ok{background:var(--_ok-soft);color:var(--_ok)}
.sig{margin-top:12px!important;text-align:right}.sig .sub{display:block}
.mo{margin-top:16px!important}
.commune mark{background:linear-gradient(transparent 52%,var(--_mark) 52%,var(--_mark) 94%,transparent 94%);color:inherit}
@media (forced-colors:active){.commune mark{background:Mark;color:MarkText}}
@media print{.fi,.mo{display:none!important}.qq{display:none}.qa>.qb{display:block}}
`;

import { css, html, render } from 'lit';
import type { Opening } from '../../../core/contract/officers.js';
import { FEEDBACK_KIND_NAMES } from '../../../core/feedback-kinds.js';
import type { PrintPage } from '../../../platform/print-window.js';
import { instantWords, type InboxContext } from './context.js';

const paper = css`
@page{size:A4;margin:20mm 20mm 20mm 25mm}
body{margin:0;font:13pt/1.5 "Times New Roman",Tinos,"Noto Serif",serif;color:#000}
h1{font-size:15pt;text-align:center;margin:18pt 0 12pt}
.org{font-weight:700}
table{border-collapse:collapse;width:100%;margin:8pt 0}
th,td{border:1px solid #000;padding:4pt 8pt;text-align:left}
td.n,th.n{text-align:right;width:6em}
ol{margin:4pt 0 8pt;padding-left:20pt}
.pre{white-space:pre-wrap}
.sign{display:flex;justify-content:space-between;margin-top:24pt;text-align:center}
.sign div{width:45%}
.gap{height:60pt}
`;

/** The minutes on one sheet of A4, to be signed by hand. */
export function minutesPage(opening: Opening, commune: string, { term, language }: Pick<InboxContext, 'term' | 'language'>): PrintPage {
  const kinds = FEEDBACK_KIND_NAMES.filter((kind) => (opening.counts[kind] ?? 0) > 0);
  const page = html`<p class="org">${commune}</p><h1>${term('ibPaperTitle')}</h1>
<p>${term('ibPaperTime', instantWords(opening.openedAt, language))}</p><p>${term('ibOpenedBy', opening.openedBy)}</p><p>${term('ibPaperPresent')}</p><ol>${opening.present.map((name) => html`<li>${name}</li>`)}</ol>
<p>${opening.since ? term('ibSince', instantWords(opening.since, language)) : term('ibPaperFirst')}</p>
<table><thead><tr><th>${term('ibKind')}</th><th class="n">${term('ibPaperNumber')}</th></tr></thead><tbody>${kinds.map((kind) => html`<tr><td>${term(`ib-${kind}`)}</td><td class="n">${opening.counts[kind] ?? 0}</td></tr>`)}<tr><th>${term('ibPaperTotal')}</th><th class="n">${opening.total}</th></tr></tbody></table>
${opening.note ? html`<p class="pre">${term('ibBoxNote')}: ${opening.note}</p>` : ''}
<div class="sign"><div>${term('ibPaperPresentSign')}<div class="gap"></div></div><div>${term('ibPaperOpenerSign')}<div class="gap"></div>${opening.openedBy}</div></div>`;
  return { title: term('ibPaperTitle'), language, styles: paper.cssText, draw: (body) => { render(page, body); } };
}

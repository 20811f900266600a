import { html, type TemplateResult } from 'lit';

/** Three rows in the shape of results. Invisible, but in their place, until it is time to show something. */
export const skeletonRows = (words: string, visible: boolean): TemplateResult => html`<div class=${visible ? '' : 'calm'}><p class="cnt">${words}</p>
<ul class="rl full rs" aria-hidden="true">${[88, 64, 74].map(() => html`<li class="sks"><i></i><i></i><i></i></li>`)}</ul></div>`;

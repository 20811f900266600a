import { CircleAlert } from 'lucide';
import { html, type TemplateResult } from 'lit';
import { icon } from './icon.js';

/** The faults above a form, each a button that leads to its field. It takes the focus when it comes. */
export function errorSummary(title: string, faults: readonly { readonly id: string; readonly sentence: string }[], go: (id: string) => void): TemplateResult {
  return html`<div class="nt bad" id="faults" role="alert" tabindex="-1">${icon(CircleAlert, 22)}<div><p class="b">${title}</p>
<ul>${faults.map(({ id, sentence }) => html`<li><button type="button" class="link" @click=${() => go(id)}>${sentence}</button></li>`)}</ul></div></div>`;
}

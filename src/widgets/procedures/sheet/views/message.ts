import { html, nothing, type TemplateResult } from 'lit';
import type { SheetTools } from '../sheet-tools.js';
import type { SheetView } from '../sheet-view.js';

/** What a tool has to say, and the text to copy by hand where the device does not allow copying. */
export function message({ term }: SheetView, tools: SheetTools): TemplateResult {
  const select = (event: Event) => (event.currentTarget as HTMLTextAreaElement).select();
  return html`<div class="said" role="status">${tools.said ? html`<p class="sub">${tools.said}</p>` : nothing}</div>
    ${tools.copyField ? html`<textarea class="inp" readonly rows="3" aria-label=${term('sheetCopyField')} .value=${tools.copyField} @focus=${select}></textarea>` : nothing}`;
}

import { CircleAlert } from 'lucide';
import { html, type TemplateResult } from 'lit';
import type { Theme } from '../../../platform/theme.controller.js';
import { notice } from '../../../ui/notice.js';
import type { List } from '../list.js';
import type { Procedure } from '../model/procedure.js';
import type { ViewContext } from './context.js';
import { skeletonRows } from './skeleton.js';
import { retryButton } from './states.js';

/** Whether the code of the detail view is there. */
export type SheetState = 'loading' | 'ready' | 'failed';

/** The opened procedure in place of the list. */
export function sheetView(context: ViewContext, sheet: SheetState, procedure: Procedure, list: List, theme: Theme, close: (event: Event) => void, retry: () => void): TemplateResult {
  const { state, term } = context;
  if (sheet === 'loading') return skeletonRows('', true);
  if (sheet === 'failed') {
    return html`${notice('bad', CircleAlert, term('sheetFailed'), html`<p>${term('failedText')}</p>${retryButton(term, retry)}`)}
<button class="back link" @click=${close}>${term('back')}</button>`;
  }
  const back = state.ask.kind === 'query' ? term('backToResults', state.ask.text) : term('back');
  return html`<commune-procedure class="full" nested .theme=${theme} .headingLevel=${context.level} .procedure=${procedure} .listUrl=${list.url} .backText=${back} .file=${list.file} @commune-procedure-close=${close}></commune-procedure>`;
}

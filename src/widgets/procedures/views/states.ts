import { CircleAlert, RefreshCw, WifiOff } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, vietnamDate } from '../../../core/dates.js';
import type { Remote } from '../../../core/remote.js';
import type { PatienceStage } from '../../../platform/patience.controller.js';
import { icon } from '../../../ui/icon.js';
import { notice } from '../../../ui/notice.js';
import type { ViewContext } from './context.js';
import { skeletonRows } from './skeleton.js';
import { startView } from './start.js';
import { telephone } from './telephone.js';

export const retryButton = (term: ViewContext['term'], retry: () => void): TemplateResult =>
  html`<button class="btn small noprint" @click=${retry}>${icon(RefreshCw, 18)}${term('retry')}</button>`;

/** What to show when the list could not be fetched: with a saved copy a notice above it, without one the way to ask. */
export function failureView({ term, hotline }: ViewContext, remote: Remote<unknown> & { status: 'failed' }, retry: () => void): TemplateResult {
  const { error, savedAt, value } = remote;
  const offline = error.kind === 'offline';
  const again = retryButton(term, retry);
  if (value !== undefined) {
    const copy = savedAt === undefined ? nothing : html`<p>${term('savedCopy', formatDate(vietnamDate(savedAt)))}</p>`;
    return notice('warn', WifiOff, term(offline ? 'offline' : 'failed'), html`${copy}${again}`);
  }
  const call = hotline && html`<a href=${telephone(hotline.number)}>${hotline.number}</a>`;
  if (offline) return notice('warn', WifiOff, term('offline'), html`<p>${term('noCopy')} ${hotline ? html`<a href=${telephone(hotline.number)}>${term('callToAsk', hotline.number)}</a>` : nothing}</p>${again}`);
  const text = term(error.kind === 'decode' ? 'broken' : 'failedText');
  return html`${notice('bad', CircleAlert, term('failed'), html`<p>${text}</p>${again}`)}${
    call ? html`<p class="hint st">${term('stillFailing')} ${term('call', '')}${call} ${term('officeHours')}</p>` : nothing}`;
}

/**
 * While the list is on its way: the first screen in its place, so that nothing moves when it comes; its tiles breathe
 * after 300 ms, and after 8 s there is a way to try again.
 */
export function loadingView(context: ViewContext, stage: PatienceStage, retry: () => void): TemplateResult {
  const { term, state } = context;
  const words = stage === 'slow' ? html`${term('slow')} <button class="link" @click=${retry}>${term('retry')}</button>` : stage === 'waiting' ? term('loading') : nothing;
  if (state.ask.kind !== 'none' || state.open) return html`${skeletonRows(term('searching'), stage !== 'calm')}${stage === 'slow' ? html`<p>${words}</p>` : nothing}`;
  return html`<div class="wait"><p class="ex now">${words}</p><div class=${stage === 'calm' ? 'calm' : 'shape'} aria-hidden="true">${startView({ ...context, choose: ignore, act: ignore })}</div></div>`;
}

const ignore = () => undefined;

/** The part that searches could not be fetched. */
export const lookupFailed = ({ term }: ViewContext, retry: () => void): TemplateResult =>
  notice('bad', CircleAlert, term('searchFailed'), html`<p>${term('failedText')}</p>${retryButton(term, retry)}`);

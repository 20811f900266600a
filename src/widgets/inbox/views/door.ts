import { CircleAlert } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { dialog } from '../../../ui/dialog.js';
import { heading } from '../../../ui/heading.js';
import { notice } from '../../../ui/notice.js';
import type { InboxContext } from './context.js';

export interface LeftDrafts {
  readonly count: number;
  readonly drop: () => void;
}

/** The page before signing in; after signing out it offers to delete what was not sent. */
export function doorView(form: TemplateResult, left: LeftDrafts | undefined, passwordChanged: boolean, { term, level }: Pick<InboxContext, 'term' | 'level'>): TemplateResult {
  return html`${left ? html`<div class="nt" role="status"><div><p>${term(left.count ? 'ibDraftsOnDevice' : 'ibDraftsDropped', left.count)}</p>${left.count ? html`<button type="button" class="btn small" @click=${left.drop}>${term('ibDropDrafts')}</button>` : nothing}</div></div>` : nothing}
${passwordChanged ? html`<div class="nt ok" role="status"><div><p class="b">${term('ibPasswordChanged')}</p></div></div>` : nothing}<div class="dr">${heading(level, term('ibSignInTitle'), 'section', 'sign-in')}${form}</div>`;
}

/** Over the page when the session has ended: the page below stays as it is. */
export function expiredView(form: TemplateResult, again: () => void, closed: () => void, { term, level }: Pick<InboxContext, 'term' | 'level'>): TemplateResult {
  return html`${notice('warn', CircleAlert, term('ibExpired'), html`<button type="button" class="btn small" @click=${again}>${term('ibSignInAgain')}</button>`)}
${dialog({ title: term('ibExpired'), closeLabel: term('ibClose'), headingLevel: level, body: html`<p>${term('ibExpiredText')}</p>${form}`, onClose: closed })}`;
}

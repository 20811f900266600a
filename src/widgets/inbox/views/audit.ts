import { CircleAlert } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import type { AuditEntry } from '../../../core/contract/officers.js';
import { heading } from '../../../ui/heading.js';
import { notice } from '../../../ui/notice.js';
import type { InboxMessages } from '../messages/vi.js';
import { AUDIT_PAGE, type OfficeController } from '../office.controller.js';
import { placeFragment } from '../model/route.js';
import { instantWords, type InboxContext } from './context.js';

/** Actions that have words of their own; others are shown as the receiver writes them. */
const KNOWN = ['sign-in', 'sign-in.failed', 'password.changed', 'officer.added', 'box.open', 'export.messages', 'export.survey', 'message.read', 'message.assign', 'message.start', 'message.ask-more', 'message.note', 'message.answer', 'message.refuse', 'message.transfer', 'message.publish', 'message.unpublish'] as const;

/** Who did what, newest first; for the chief. */
export function auditView(office: OfficeController, open: (id: string) => void, context: InboxContext): TemplateResult {
  const { term, level } = context;
  const { audit, auditPage } = office;
  const to = (page: number, words: string, off: boolean) => html`<button type="button" class="btn small" ?disabled=${off} @click=${() => void office.loadAudit(page)}>${words}</button>`;
  const failed = office.loading === 'failed' || office.loading === 'offline';
  return html`<div class="box">${heading(level, term('ibAudit'), 'section', 'page-title')}<p class="sub">${term('ibAuditText')}</p>
${failed ? notice('warn', CircleAlert, term('ibListFailed'), html`<button type="button" class="btn small" @click=${() => void office.loadAudit(auditPage)}>${term('ibRetry')}</button>`) : ''}
${!audit ? html`<p class="sub" role="status">${failed ? '' : term('ibLoading')}</p>` : html`<ul class="rows full">${audit.map((entry) => row(entry, open, context))}</ul>
<nav class="pgr noprint" aria-label=${term('ibPager')}>${to(auditPage - 1, term('ibEarlier'), auditPage < 2)}<span class="sub">${term('ibPage1', auditPage)}</span>${to(auditPage + 1, term('ibLater'), audit.length < AUDIT_PAGE)}</nav>`}</div>`;
}

function row({ at, officer, action, subject, detail }: AuditEntry, open: (id: string) => void, { term, language }: InboxContext): TemplateResult {
  const known = (KNOWN as readonly string[]).indexOf(action) >= 0;
  const about = subject && /^message\./.test(action) ? html`<a href=${placeFragment({ page: 'messages', message: subject })} @click=${(event: Event) => {
    event.preventDefault();
    open(subject);
  }}>${term('ibOneMessage')}</a>` : (subject ?? '');
  return html`<li class="au"><span class="sub">${instantWords(at, language)}</span><b>${officer ?? term('ibNobodyKnown')}</b><span>${known ? term(`ib-audit-${action}` as keyof InboxMessages & 'ib-audit-sign-in') : action}${about ? html` · ${about}` : nothing}${detail ? html` · ${detail}` : nothing}</span></li>`;
}

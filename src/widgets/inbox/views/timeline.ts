import { Check, Lock } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import type { MessageDetail, MessageEvent } from '../../../core/contract/officers.js';
import { icon } from '../../../ui/icon.js';
import { instantWords, type InboxContext } from './context.js';

/** What happened to a message, oldest first. Internal lines carry a lock and the word. */
export function timeline({ events }: MessageDetail, context: InboxContext): TemplateResult {
  return html`<ol class="tl">${events.map((event) => eventView(event, context))}</ol>`;
}

export function eventTitle({ kind, status }: MessageEvent, { term }: Pick<InboxContext, 'term'>): string {
  return kind === 'status' && status ? term(`ib-${status}`) : term(`ib-event-${kind}`);
}

function eventView(event: MessageEvent, { term, language }: InboxContext): TemplateResult {
  return html`<li class=${event.public ? 'ok' : 'in'}><span class="tk">${icon(event.public ? Check : Lock, 14)}</span><div><p><b>${eventTitle(event, { term })}</b>${event.public ? nothing : html` <span class="bd line">${term('ibInternal')}</span>`}</p>
<p class="sub">${instantWords(event.at, language)}${event.officer ? html` · ${event.officer}` : nothing}</p>${event.text ? html`<p class="pre">${event.text}</p>` : nothing}</div></li>`;
}

import { Inbox, Save } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { clockTime } from '../../../core/date-words.js';
import { formatDate, vietnamDate } from '../../../core/dates.js';
import type { OutboxEntry } from '../../../core/delivery/entry.js';
import { formatReceiptCode } from '../../../core/receipt-code.js';
import { heading } from '../../../ui/heading.js';
import { icon } from '../../../ui/icon.js';
import { fieldsOf } from '../model/submission.js';
import type { LaterContext } from './context.js';
import { receiptOf } from './delivery.js';

/** "Có góp ý đang viết dở": asked before anything else, with the words for a shared computer. */
export function draftView({ term, draft, decide, now, level }: LaterContext): TemplateResult {
  if (!draft) return html``;
  const { fields, savedAt, photos } = draft;
  const time = clockTime(savedAt);
  const when = vietnamDate(savedAt) === vietnamDate(now) ? term('fbToday', time) : term('fbOnDay', time, formatDate(vietnamDate(savedAt)));
  const words = fields.content || fields.place || fields.forWhom || fields.name;
  return html`<div class="nt">${icon(Save, 22)}<div>${heading(level, term('fbDraftTitle'), 'b hn', 'step')}<p>${term('fbDraftSaved', when, words.length > 60 ? `${words.slice(0, 60).replace(/[\ud800-\udbff]$/, '')}…` : words)}</p>
${photos ? html`<p>${term('fbDraftPhotos')}</p>` : nothing}<p>${term('fbDraftShared')}</p>
<div class="acts"><button type="button" class="btn main" @click=${() => decide(true)}>${term('fbDraftGoOn')}</button><button type="button" class="link bk" @click=${() => decide(false)}>${term('fbDraftDrop')}</button></div></div></div>`;
}

/** Messages an earlier visit left on this device: waiting, refused, or received while nobody looked. */
export function leftView({ delivery, term, show }: LaterContext): unknown {
  const { left } = delivery;
  if (!left.length) return nothing;
  return html`<div class="nt left">${icon(Inbox, 22)}<div><p class="b">${term('fbWaitingHere', left.length)}</p><ul>${left.map((entry) => {
    const name = nameOf(entry, term);
    return html`<li>${name}: ${stateOf(entry, term)} <button type="button" class="link" aria-label=${term('fbSee', name.toLowerCase())} @click=${() => show(entry)}>${term('fbLook')}</button></li>`;
  })}</ul></div></div>`;
}

function nameOf(entry: OutboxEntry, term: LaterContext['term']): string {
  const kind = receiptOf(entry)?.kind ?? fieldsOf(entry.body)?.kind;
  return kind ? term(`fb-${kind}`) : term('fbTitle');
}

function stateOf(entry: OutboxEntry, term: LaterContext['term']): string {
  const receipt = receiptOf(entry);
  if (receipt) return term('fbStateReceived', formatReceiptCode(receipt.code));
  return entry.state.name === 'refused' ? term('fbStateRefused') : entry.state.name === 'sending' ? term('fbSending') : term('fbWaiting');
}

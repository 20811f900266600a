import { ChevronLeft, CircleAlert, RefreshCw, WifiOff } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import type { MessageDetail } from '../../../core/contract/officers.js';
import { formatDate } from '../../../core/dates.js';
import { formatReceiptCode, spokenReceiptCode } from '../../../core/receipt-code.js';
import { disclosure } from '../../../ui/disclosure.js';
import { heading } from '../../../ui/heading.js';
import { icon } from '../../../ui/icon.js';
import { fact } from '../../../ui/leader.js';
import { notice } from '../../../ui/notice.js';
import type { MessagesController } from '../messages.controller.js';
import { clockBadge } from './clock-badge.js';
import { instantWords, type InboxContext } from './context.js';
import { timeline } from './timeline.js';

export interface MessageView {
  readonly messages: MessagesController;
  readonly photoUrl: (path: string) => string;
  readonly back: () => void;
  readonly retry: () => void;
  /** Buttons and the open form. */
  readonly actions: unknown;
}

/** One message with everything an officer may know of it. What a citizen wrote is only ever text. */
export function messageView(view: MessageView, context: InboxContext): TemplateResult {
  const { message, messageLoading } = view.messages;
  const { term, level } = context;
  const back = html`<button type="button" class="link bk noprint" @click=${view.back}>${icon(ChevronLeft)}${term('ibBack')}</button>`;
  if (!message) return html`${back}${troubleView(messageLoading, view, context)}`;
  return html`<article class="msg" aria-labelledby="message">${back}
${heading(level, html`${term(`ib-${message.kind}`)} <span class="nw" aria-label=${spokenReceiptCode(message.code, context.language)}>${formatReceiptCode(message.code)}</span>`, 'section', 'message')}
<p class="badges">${clockBadge(message, context)}${message.published ? html`<span class="bd line">${term('ibPublished')}</span>` : nothing}${message.suspect ? html`<span class="bd warn">${term('ibSuspect')}</span>` : nothing}</p>
<blockquote class="pre ct">${message.content}</blockquote>
${photosView(message, view, context)}
<dl class="facts full">${facts(message, context)}</dl>
${personView(message, context)}${view.actions}${answerView(message, context)}
${heading(level + 1, term('ibTimeline'), 'section sh')}${timeline(message, context)}
<div class="full dts">${disclosure({ summary: term('ibConsents'), count: term('ibChoices', message.consents.length), body: consentsView(message, context) })}</div></article>`;
}

function troubleView(loading: MessagesController['messageLoading'], { retry }: MessageView, { term }: InboxContext): unknown {
  const again = html`<button type="button" class="btn small" @click=${retry}>${icon(RefreshCw, 18)}${term('ibRetry')}</button>`;
  switch (loading) {
    case 'loading': return html`<p class="sub ld" role="status">${term('ibLoading')}</p>`;
    case 'offline': return notice('warn', WifiOff, term('ibOfflineTitle'), html`<p>${term('ibOfflineText')}</p>${again}`);
    case 'missing': return notice('bad', CircleAlert, term('ibGone'), html`<p>${term('ibGoneText')}</p>`);
    case 'failed': return notice('bad', CircleAlert, term('ibListFailed'), html`<p>${term('ibOfflineText')}</p>${again}`);
    default: return html`<p class="sub ld">${term('ibChoose')}</p>`;
  }
}

function facts(message: MessageDetail, { term, language }: InboxContext): unknown {
  const { place } = message;
  const where = [place?.hamlet, place?.text].filter(Boolean).join(', ');
  return [
    fact(term('ibStatus'), term(`ib-${message.status}`)),
    fact(term('ibAssignee'), message.assignee?.name ?? term('ibNobody')),
    fact(term('ibReceived'), instantWords(message.receivedAt, language)),
    fact(term('ibDue'), message.dueAt === null ? term('ibNoDue') : instantWords(message.dueAt, language)),
    ...(place ? [fact(term('ibPlace'), where || term('ibNotSaid'), place.position ? [term('ibPosition', place.position.latitude.toFixed(5), place.position.longitude.toFixed(5))] : [])] : []),
    ...(message.homeVisit ? [fact(term('ibHomeVisit'), message.homeVisit.forWhom, [message.homeVisit.hamlet, message.homeVisit.preferredTime ?? ''].filter(Boolean))] : []),
  ];
}

function personView({ contact }: MessageDetail, { term, level }: InboxContext): TemplateResult {
  const title = heading(level + 1, term('ibSender'), 'section sh');
  if (contact.mode === 'anonymous') return html`${title}<p>${term('ibAnonymous')}</p>`;
  return html`${title}<p><b>${contact.name}</b>${contact.mode === 'contact-private' ? html` <span class="sub">${term('ibPrivate')}</span>` : nothing}</p>
<p class="ways">${contact.phone ? html`<a class="btn small" href="tel:${contact.phone.replace(/[^\d+]/g, '')}">${term('ibCall', contact.phone)}</a>` : nothing}${contact.email ? html`<a class="btn small" href="mailto:${encodeURIComponent(contact.email).replace('%40', '@')}">${contact.email}</a>` : nothing}</p>`;
}

function photosView(message: MessageDetail, { photoUrl }: MessageView, { term }: InboxContext): TemplateResult | typeof nothing {
  const { photoUrls } = message;
  if (!photoUrls.length) return nothing;
  return html`<ul class="ph">${photoUrls.map((path, index) => html`<li><a href=${photoUrl(path)} target="_blank" rel="noopener"><img src=${photoUrl(path)} alt=${term('ibPhoto', index + 1, photoUrls.length)} width="120" height="120" loading="lazy"></a></li>`)}</ul>`;
}

function answerView({ answer, answerClear, publishedText }: MessageDetail, { term, language, level }: InboxContext): unknown {
  if (!answer) return nothing;
  const signed = [answer.unit, answer.signerTitle, answer.documentNumber && term('ibDocument', answer.documentNumber)].filter(Boolean).join(' · ');
  return html`${heading(level + 1, term('ibAnswer'), 'section sh')}<p class="sub">${instantWords(answer.at, language)}${signed ? html` · ${signed}` : nothing}</p><blockquote class="pre an">${answer.text}</blockquote>
<p class="sub">${term(answerClear === null ? 'ibNotRated' : answerClear ? 'ibClear' : 'ibUnclear')}</p>
${publishedText ? html`${heading(level + 1, term('ibPublicText'), 'section sh')}<blockquote class="pre an">${publishedText.question}</blockquote><blockquote class="pre an">${publishedText.answer}</blockquote>` : nothing}`;
}

function consentsView(message: MessageDetail, { term, language }: InboxContext): TemplateResult {
  return html`<ul class="cs">${message.consents.map(({ purpose, granted, textVersion, at }) => html`<li><b>${purpose === 'contact' || purpose === 'publication' || purpose === 'photo' ? term(`ib-purpose-${purpose}`) : purpose}</b>: ${term(granted ? 'ibGranted' : 'ibDenied')} <span class="sub">${term('ibConsentAt', textVersion, instantWords(at, language))}</span></li>`)}</ul>
${message.consents.length ? nothing : html`<p>${term('ibNoConsent')}</p>`}
<p class="sub">${message.pageUrl ? html`${term('ibPage', message.pageUrl)}<br>` : nothing}${message.via ? html`${term('ibVia', message.via)}<br>` : nothing}${term('ibDeleteOn', formatDate(message.deleteOn.slice(0, 10)))}</p>`;
}

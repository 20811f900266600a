import { Check, CircleAlert, CircleCheck, Copy, Download, Mail, RefreshCw, WifiOff } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { clockTime, dayWords } from '../../../core/date-words.js';
import type { OutboxEntry } from '../../../core/delivery/entry.js';
import { formatReceiptCode, spokenReceiptCode } from '../../../core/receipt-code.js';
import { heading } from '../../../ui/heading.js';
import { icon } from '../../../ui/icon.js';
import { notice } from '../../../ui/notice.js';
import { qrSvg } from '../../../ui/qr.js';
import { fieldsOf } from '../model/submission.js';
import { readRefusal } from '../model/problem.js';
import { sentenceOf } from './faults.js';
import { telephone } from '../views/context.js';
import type { LaterContext } from './context.js';
import { receiptOf } from './delivery.js';
import { kilobytes } from './under-text.js';
import type { Outcome } from './direct.js';

/** What became of the message: one of the four honest states, or of another target's. */
export function sentView(context: LaterContext): TemplateResult {
  const { delivery, outcome } = context;
  if (outcome) return outcomeView(context, outcome);
  const { shown } = delivery;
  if (!shown) return html``;
  switch (shown.state.name) {
    case 'received': return receivedView(context, shown);
    case 'refused': return refusedView(context, shown);
    default: return waitingView(context, shown);
  }
}

function waitingView(context: LaterContext, entry: OutboxEntry): TemplateResult {
  const { term, level, delivery, retry } = context;
  const { state } = entry;
  const sending = state.name === 'sending';
  const words = state.name !== 'sending' ? notSentYet(context, entry) : [term('fbSending'), state.attachment ? term('fbSendingPhoto', state.attachment, state.attachments) : ''];
  const fields = fieldsOf(entry.body);
  let bytes = 0;
  for (const one of entry.attachments) bytes += one.bytes.byteLength;
  const photos = entry.attachments.length ? `${term('fbWithPhotos', entry.attachments.length, kilobytes(bytes))} · ` : '';
  return html`${heading(level, words[0], 'sr', 'step')}<div class="nt ${sending ? '' : 'warn'}" role="status">${icon(sending ? RefreshCw : WifiOff, 22)}<div><p class="b">${words[0]}</p><p>${words[1]}</p></div></div>
<div class="qd full"><p class="b">${fields?.kind ? term(`fb-${fields.kind}`) : nothing}</p><p class="sub cut">${fields?.content}</p><p class="sub">${photos}${sending ? term('fbSending') : term('fbWaiting')}</p></div>
<div class="acts"><button type="button" class="btn" aria-disabled=${sending ? 'true' : nothing} @click=${retry}>${icon(RefreshCw)}${term(state.name === 'saved' && state.reason === 'busy' ? 'fbTryAgain' : 'fbTryNow')}</button>
${sending ? nothing : eraseButton(context)}<button type="button" class="link bk" @click=${context.another}>${term('fbAnother')}</button></div>${delivery.durable ? nothing : html`<p class="sub">${term('fbMemoryText')}</p>`}`;
}

const eraseButton = ({ term, erase, sureToErase }: LaterContext): TemplateResult => html`<button type="button" class="link bk" @click=${erase}>${term(sureToErase ? 'fbEraseSure' : 'fbErase')}</button>`;

function notSentYet({ term, delivery }: LaterContext, { state, createdAt }: OutboxEntry): [string, string] {
  if (!delivery.durable) return [term('fbMemoryTitle'), ''];
  switch (state.name === 'saved' ? state.reason : undefined) {
    case 'busy': return [term('fbBusyTitle'), term('fbBusyText')];
    case 'limited': return [term('fbLimitedTitle'), term('fbLimitedText')];
    case undefined: return [term('fbSavedTitle'), ''];
    default: return [term('fbOfflineTitle'), term('fbOfflineText', clockTime(createdAt))];
  }
}

function refusedView(context: LaterContext, entry: OutboxEntry): TemplateResult {
  const { term, level, correct, hotline, language } = context;
  const { faults, kind, title } = readRefusal(entry.state.name === 'refused' ? entry.state.problem : undefined);
  const why = kind === 'idempotency-conflict' ? term('fbRefusedConflict') : faults.length ? '' : title;
  return html`${heading(level, term('fbRefusedTitle'), 'sr', 'step')}${notice('bad', CircleAlert, term('fbRefusedTitle'), html`${why ? html`<p>${why}</p>` : nothing}<p>${term('fbRefusedText')}</p>
<ul>${faults.map((fault) => html`<li>${sentenceOf(fault, term, language)}</li>`)}</ul>`)}
<div class="acts"><button type="button" class="btn main" @click=${() => correct(entry)}>${term('fbCorrect')}</button>${eraseButton(context)}</div>${callLine(term('fbCallInstead', hotline), hotline)}`;
}

const callLine = (sentence: string, number: string) => (number ? html`<p class="sub"><a href=${telephone(number)}>${sentence}</a></p>` : nothing);

function receivedView(context: LaterContext, entry: OutboxEntry): TemplateResult {
  const { term, language, level, who, receipt: tools, track, another, hotline } = context;
  const receipt = receiptOf(entry);
  const due = receipt?.dueAt ? html`<p>${split(term('fbDue', '\u0000'), html`<b>${dayWords(Date.parse(receipt.dueAt), language)}</b>`)}</p>` : nothing;
  const head = html`<div class="okh">${icon(CircleCheck, 40)}${heading(level, term('fbReceivedTitle', who), 'title', 'step')}${due}</div>`;
  if (!receipt) return html`${head}<p>${term('fbOpenSentNoId')}</p>${anotherButton(term('fbAnother'), another)}`;
  const shown = formatReceiptCode(receipt.code);
  return html`${head}<div class="slip full" role="group" aria-label=${term('fbReceipt')}>${tools.qr ? html`<div class="sq">${qrSvg(tools.qr, term('fbQrLabel', shown))}</div>` : html`<div class="sq"></div>`}
<div><p class="sub">${term('fbCode')}</p><p class="code"><span class="sr">${spokenReceiptCode(receipt.code, language)}</span><span aria-hidden="true">${shown}</span></p><p class="sub">${term('fbKeepCode')}</p>${hotline ? html`<p class="sub">${term('fbByPhone', hotline)}</p>` : nothing}</div></div>
<div class="acts"><button type="button" class="btn main" @click=${() => track(receipt.code)}>${term('fbTrack')}</button>
${tools.image ? html`<a class="btn" href=${tools.image} download="phieu-${receipt.code}.png">${icon(Download)}${term('fbSaveImage')}</a>` : nothing}
<button type="button" class="btn" @click=${() => tools.copy(shown.replace(/\u00a0/g, ' '))}>${icon(tools.copied ? Check : Copy)}${term(tools.copied ? 'fbCopied' : 'fbCopyCode')}</button></div>
<p class="sub" role="status">${tools.copied === false ? term('fbCopyFailed') : tools.copied ? html`<span class="sr">${term('fbCopied')}</span>` : nothing}</p>${tools.image ? html`<p class="sub inapp">${term('fbImageInApp')}</p>` : nothing}${anotherButton(term('fbAnother'), another)}`;
}

const anotherButton = (label: string, another: () => void): TemplateResult => html`<p class="ano"><button type="button" class="link bk" @click=${another}>${label}</button></p>`;

/** Puts a template in place of a mark in a sentence. */
const split = (sentence: string, middle: TemplateResult) => {
  const [before, after] = sentence.split('\u0000');
  return [before, middle, after];
};

function outcomeView(context: LaterContext, outcome: Outcome): TemplateResult {
  const { term, level, who, another, send, act, hotline } = context;
  const again = html`<div class="acts"><button type="button" class="btn" @click=${() => { act({ type: 'went', step: 'review' }); }}>${term('fbCorrect')}</button></div>${callLine(term('fbCallInstead', hotline), hotline)}`;
  switch (outcome.state) {
    case 'sending': return html`${heading(level, term('fbSending'), 'section', 'step')}`;
    case 'sent': return html`<div class="okh">${icon(CircleCheck, 40)}${heading(level, term('fbReceivedTitle', who), 'title', 'step')}<p>${outcome.id ? term('fbOpenSent', outcome.id) : term('fbOpenSentNoId')}</p></div>${anotherButton(term('fbAnother'), another)}`;
    case 'refused': return html`${heading(level, term('fbOpenFailedTitle'), 'sr', 'step')}${notice('bad', CircleAlert, term('fbOpenFailedTitle'), html`<p>${outcome.sentences.join(' ')}</p>`)}${again}`;
    case 'unknown': return html`${heading(level, term('fbOpenUnknownTitle'), 'sr', 'step')}${notice('warn', WifiOff, term('fbOpenUnknownTitle'), html`<p>${term('fbOpenUnknownText')}</p><button type="button" class="btn small" @click=${send}>${icon(RefreshCw)}${term('fbTryAgain')}</button>`)}${again}`;
    case 'mail': return html`${heading(level, term('fbMailTitle'), 'section', 'step')}<p class="mail">${term('fbMailText')} ${outcome.photos ? term('fbMailPhotos') : nothing}</p>
<div class="acts"><a class="btn main" href=${outcome.href}>${icon(Mail)}${term('fbMailOpen')}</a></div>${again}`;
  }
}

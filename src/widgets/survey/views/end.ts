import { html, nothing, type TemplateResult } from 'lit';
import { ChevronRight, CircleAlert, CircleCheck, Info, WifiOff } from 'lucide';
import { heading } from '../../../ui/heading.js';
import { icon, type IconNode } from '../../../ui/icon.js';
import type { SurveyTerm } from '../part.js';
import type { DeliveryReport } from '../web/record-delivery.js';
import { refusalOf } from '../web/session.js';

export interface EndView {
  readonly term: SurveyTerm;
  readonly headingLevel: number;
  readonly resultsUrl: string | undefined;
  readonly feedbackUrl: string | undefined;
  /** Somebody gave one of the two lowest levels. */
  readonly low: boolean;
  readonly delivery: DeliveryReport | undefined;
  readonly onFeedback: (event: Event) => void;
}

/** After the last screen: thanks, what became of the answer, where to go on. */
export function thanksView(view: EndView): TemplateResult {
  const { term } = view;
  const waits = deliveryNotice(view);
  const rows = [
    view.resultsUrl ? html`<a class="rw" href=${view.resultsUrl}><span>${term('svResults')}</span>${icon(ChevronRight)}</a>` : nothing,
    !view.low ? html`<a class="rw" href=${view.feedbackUrl ?? '#'} @click=${view.onFeedback}><span>${term('svFeedback')}</span>${icon(ChevronRight)}</a>` : nothing,
  ];
  return html`<div class="okh">${icon(CircleCheck, 40)}${heading(view.headingLevel + 1, term('svThanks'), 'q', 'end')}<p class="mu">${waits === nothing ? term('svThanksText') : nothing}</p></div>
    ${waits}${view.low ? lowView(view) : nothing}<div class="rl full">${rows}</div>`;
}

function lowView({ term, onFeedback }: EndView): TemplateResult {
  return html`<div class="nt">${icon(Info, 22)}<div><p class="b">${term('svLowTitle')}</p><p>${term('svLowText')}</p><button type="button" class="btn small" @click=${onFeedback}>${term('svLowButton')}</button></div></div>`;
}

/** The device has answered for this visit before. */
export function answeredView(view: EndView): TemplateResult {
  const { term } = view;
  const box = view.feedbackUrl ? html`${term('svTwiceText')} <a href=${view.feedbackUrl} @click=${view.onFeedback}>${term('svBox')}</a>.` : term('svTwiceTextPlain');
  return html`<div class="nt">${icon(Info, 22)}<div>${heading(view.headingLevel + 1, term('svTwice'), 'b', 'end')}<p>${box}</p><p class="hint">${term('svTwiceLimit')}</p></div></div>${deliveryNotice(view)}`;
}

/** What is not yet, or never, at the receiver; nothing where it has arrived. */
export function deliveryNotice({ term, delivery }: Pick<EndView, 'term' | 'delivery'>): TemplateResult | typeof nothing {
  if (!delivery) return nothing;
  const { state, durable } = delivery;
  const keep = durable ? nothing : html`<p>${term('svNotDurable')}</p>`;
  if (state.name === 'refused' && !/^visit-token/.test(refusalOf(state) ?? '')) {
    const closed = refusalOf(state) === 'closed';
    return notice('bad', CircleAlert, term(closed ? 'svClosed' : 'svRefused'), html`<p>${term(closed ? 'svClosedText' : 'svRefusedText')}</p>`);
  }
  if (state.name !== 'saved' || !state.reason) return nothing;
  const offline = state.reason === 'offline' || state.reason === 'network';
  return notice('warn', WifiOff, term('svSaved'), html`<p>${term(offline ? 'svSavedText' : 'svBusyText')}</p>${keep}`);
}

const notice = (kind: 'warn' | 'bad', sign: IconNode, title: string, text: unknown): TemplateResult =>
  html`<div class="nt ${kind}" role=${kind === 'bad' ? 'alert' : 'status'}>${icon(sign, 22)}<div><p class="b">${title}</p>${text}</div></div>`;

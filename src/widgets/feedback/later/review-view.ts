import { CircleAlert, Send } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../ui/heading.js';
import { icon } from '../../../ui/icon.js';
import { notice } from '../../../ui/notice.js';
import type { Step } from '../model/reducer.js';
import { faultsView } from './faults.js';
import { progress } from '../views/head.js';
import { backButton, consentRow } from './contact-view.js';
import type { LaterContext } from './context.js';

/** Third step: what will be sent, and the button that sends it. */
export function reviewView(context: LaterContext): TemplateResult {
  const { term, settings, state, level, send, back } = context;
  const submit = (event: Event) => {
    event.preventDefault();
    send();
  };
  return html`${progress('review', term)}${heading(level, term('fb-review'), 'sr', 'step')}${faultsView(context)}${troubleView(context)}
<form novalidate @submit=${submit}><dl class="rv full">${rowsOf(context).map(([label, value, step, field]) => html`<div><dt>${label}</dt><dd>${value}</dd>
<dd class="ed"><button type="button" class="link" aria-label=${term('fbEditWhat', label.toLowerCase())} @click=${() => { context.act({ type: 'went', step }); context.focus(field); }}>${term('fbEdit')}</button></dd></div>`)}</dl>
${settings.consents.filter(({ required }) => !required).map((one) => consentRow(context, one))}
<div class="acts"><button class="btn main" aria-disabled=${state.busy ? 'true' : nothing}>${state.busy ? term('fbSending') : html`${icon(Send)}${term('fbSend')}`}</button>${backButton(context, back)}</div></form>`;
}

type Row = readonly [label: string, value: unknown, step: Step, field: string];

function rowsOf({ state: { fields }, term, photos }: LaterContext): Row[] {
  const rows: Row[] = [[term('fbKind'), fields.kind ? term(`fb-${fields.kind}`) : '', 'content', '#f-kind']];
  if (fields.kind === 'ho-tro-tai-nha') rows.push([term('fbFor'), [fields.forWhom, fields.hamlet, fields.preferredTime].filter(Boolean).join(' · '), 'content', '#f-homeVisit-forWhom']);
  rows.push([term('fb-content'), html`<span class="pre">${fields.subject ? `${term('fbAbout', fields.subject)}\n` : ''}${fields.content}</span>`, 'content', '#f-content']);
  rows.push([term('fbPhotos'), term('fbPhotoCount', photos.ready.length), 'content', '#f-photos']);
  if (fields.kind !== 'ho-tro-tai-nha') {
    const where = [fields.place, fields.hamlet, fields.position && term('fbPositionKnown')].filter(Boolean).join(' · ');
    rows.push([term('fbWhere'), where || term('fbNone'), 'content', '#f-place-text']);
  }
  const contact = fields.mode === 'anonymous' ? term('fb-anonymous') : [fields.name, fields.phone, fields.email].filter(Boolean).join(', ');
  rows.push([term('fb-contact'), contact, 'contact', fields.mode === 'anonymous' ? '#f-contact-mode' : '#f-contact-name']);
  return rows;
}

function troubleView({ trouble, term, hotline, photos }: LaterContext): unknown {
  if (trouble === 'store') return notice('bad', CircleAlert, term('fbStoreFailed'), html`<p>${term('fbStoreFailedText')}</p>`);
  if (trouble === 'target') return notice('bad', CircleAlert, term('fbNoTarget'), html`<p>${term('fbNoTargetText', hotline)}</p>`);
  return photos.working ? html`<p class="sub" role="status">${term('fbPhotosWait')}</p>` : nothing;
}

import { html, nothing, type TemplateResult } from 'lit';
import { Mail, MessageCircle, Phone, UserPlus } from 'lucide';
import { formatDate } from '../../../core/dates.js';
import type { Term } from '../../../platform/localize.js';
import { highlightRanges } from '../../../core/text.js';
import { highlight } from '../../../ui/highlight.js';
import { icon, type IconNode } from '../../../ui/icon.js';
import type { PeopleMessages } from '../messages/people.vi.js';
import type { HotlineMessages } from '../messages/vi.js';
import type { Hotline, Person } from '../model/directory.js';
import { initials } from '../model/initials.js';
import type { ShownPhone } from '../model/phones.js';

export type PeopleTerm = Term<PeopleMessages & HotlineMessages>;

export interface PersonRowProps {
  term: PeopleTerm;
  /** Words to mark in name, titles and duties. */
  query: string;
  /** The duty that was meant; marked whole. */
  duty: string;
  /** Until when they are on duty; undefined when they are not. */
  onDuty: string | undefined;
  /** The row an address asked for. */
  target: boolean;
  /** The record was last checked so long ago that the numbers may have changed. */
  stale: boolean;
  /** The number to call in place of a vacant post. */
  desk: Hotline | undefined;
  onSave: (person: Person) => void;
  onWrong: (person: Person) => void;
}

/** Lucide has no Zalo sign; a speech bubble with a Z says what the label says. */
const ZALO: IconNode = [...(MessageCircle as IconNode), ['path', { d: 'M9.8 9.6h4.4l-4.4 5h4.4' }]];

/** One person or vacant post. */
export function personRow(person: Person, props: PersonRowProps): TemplateResult {
  const { term, query } = props;
  const title = person.titles.join(', ');
  return html`<li class="ps ${props.target ? 'at' : ''}" id="p-${person.id}" tabindex="-1">${avatar(person)}
<div class="pi"><p class="pnm"><span>${marked(person.vacant ? title : person.name, query)}</span>${props.onDuty === undefined ? nothing : html`<span class="bd ok" title=${props.onDuty}>${term('dirOnDuty')}</span>`}</p>
${person.vacant ? vacancy(props) : title ? html`<p class="hint">${marked(title, query)}</p>` : nothing}
${person.duties.length ? html`<p class="du">${duties(person.duties, props)}</p>` : nothing}
${details(person, props)}</div>
${person.vacant ? nothing : html`<div class="pa">${callButton(person, person.phones[0], term)}${iconButtons(person, props)}</div>`}</li>`;
}

const marked = (text: string, query: string) => (query ? highlight(text, highlightRanges(text, query)) : text);

function avatar({ photo, name, vacant }: Person): TemplateResult {
  if (vacant) return html`<div class="av none" aria-hidden="true">–</div>`;
  return html`<div class="av" aria-hidden="true">${photo ? html`<img src=${photo} alt="" width="48" height="48" loading="lazy" decoding="async">` : initials(name)}</div>`;
}

function vacancy({ term, desk }: PersonRowProps): TemplateResult {
  return html`<p class="hint">${term('dirVacant')} ${desk ? html`${term('dirVacantCall', desk.label)} <a href=${desk.phone.href} aria-label=${term('dirCall', desk.label, desk.phone.display)}>${desk.phone.display}</a>` : nothing}</p>`;
}

function duties(list: readonly string[], { query, duty }: PersonRowProps): unknown[] {
  return list.map((one, at) => html`${at ? '; ' : ''}${duty && one === duty ? html`<mark>${one}</mark>` : marked(one, query)}`);
}

function details(person: Person, { term, stale, onWrong }: PersonRowProps): unknown {
  const [, ...others] = person.phones;
  const facts = [person.place, ...person.receives.map((when) => term('dirReceives', when)), person.languages.length ? term('dirSpeaks', person.languages.join(', ')) : '', phoneRemark(person.phones[0], term)].filter(Boolean);
  const wrong = person.phones.length ? html`<button type="button" class="link" aria-label=${`${term('dirWrong')} ${term('dirWrongFor', person.name)}`} @click=${() => onWrong(person)}>${term('dirWrong')}</button>` : nothing;
  return html`${others.map((phone) => html`<p class="hint"><a href=${phone.href} aria-label=${term('dirCall', person.name, phone.display)}>${phone.display}</a> ${phoneRemark(phone, term)}</p>`)}
${stale && person.checkedAt ? html`<p class="hint">${term('dirOld', formatDate(person.checkedAt))}</p>` : nothing}
<p class="hint">${facts.join(' · ')}${facts.length && wrong !== nothing ? ' · ' : nothing}${wrong}</p>`;
}

function phoneRemark(phone: ShownPhone | undefined, term: PeopleTerm): string {
  if (!phone) return '';
  const cost = phone.kind === 'paid' ? term('dirPaid') : phone.kind === 'free' ? term('dirFree') : '';
  return [phone.extension ? term('dirExtension', phone.extension) : '', phone.hours ?? '', cost].filter(Boolean).join(', ');
}

function callButton(person: Person, phone: ShownPhone | undefined, term: PeopleTerm): TemplateResult | typeof nothing {
  if (!phone) return nothing;
  return html`<a class="btn call" href=${phone.href} aria-label=${term('dirCall', person.name, phone.display)}>${icon(Phone as IconNode)}${phone.display}</a>`;
}

function iconButtons(person: Person, { term, onSave }: PersonRowProps): TemplateResult {
  const { name, zaloUrl, email, phones } = person;
  return html`<div class="pb">${zaloUrl ? html`<a class="ib" href=${zaloUrl} target="_blank" rel="noopener" aria-label=${term('dirZalo', name)} title=${term('dirZalo', name)}>${icon(ZALO, 24)}</a>` : nothing}${email ? html`<a class="ib" href="mailto:${email}" aria-label=${term('dirMail', name)} title=${term('dirMail', name)}>${icon(Mail as IconNode, 24)}</a>` : nothing}${phones.length ? html`<button type="button" class="ib" aria-label=${term('dirSave', name)} title=${term('dirSave', name)} @click=${() => onSave(person)}>${icon(UserPlus as IconNode, 24)}</button>` : nothing}</div>`;
}

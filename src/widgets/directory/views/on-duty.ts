import { html, nothing, type TemplateResult } from 'lit';
import type { OnDuty } from '../../../core/hours/duty.js';
import type { Person } from '../model/directory.js';
import { personAt } from '../model/people-list.js';
import { plainNumber, type CallNumber } from '../model/plain-number.js';
import { clockTime } from './open-state.js';
import type { PeopleTerm } from './person-row.js';

/** Who answers now, by the rota: names with their numbers, and until when. */
export function onDutyLine({ shifts, until }: OnDuty, people: readonly Person[], term: PeopleTerm): TemplateResult | typeof nothing {
  const callable = shifts.map(({ who, phone, note }) => {
    const person = personAt(people, who.replace(/^#/, '')) ?? people.filter((one) => one.name === who)[0];
    return { name: person?.name || who, number: plainNumber(phone) ?? person?.phones[0], note };
  }).filter((one): one is { name: string; number: CallNumber; note: string } => one.number !== undefined);
  if (!callable.length) return nothing;
  return html`<p class="hint onduty">${term('dirOnDutyNow')} ${callable.map(({ name, number, note }, at) => html`${at ? '; ' : ''}${name}${note ? ` (${note})` : ''} <a href=${number.href} aria-label=${term('dirCall', name, number.display)}>${number.display.replace(/ /g, '\u00a0')}</a>`)}${until ? html`, ${term('dirOnDutyUntil', clockTime(until.minute || 1440))}` : nothing}.</p>`;
}

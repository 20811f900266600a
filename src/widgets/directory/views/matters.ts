import { html, nothing, type TemplateResult } from 'lit';
import { ChevronRight, Phone } from 'lucide';
import { heading } from '../../../ui/heading.js';
import { icon, type IconNode } from '../../../ui/icon.js';
import type { Hotline } from '../model/directory.js';
import type { MatterLine } from '../model/people-list.js';
import type { PeopleTerm } from './person-row.js';

export interface MattersProps {
  term: PeopleTerm;
  level: number;
  lines: readonly MatterLine[];
  /** How many are drawn; the rest comes with the button. */
  shown: number;
  /** Called in place of a vacant post. */
  desk: Hotline | undefined;
  onAll: () => void;
}

/** "việc ……… người ☎ số". */
export function mattersView({ term, level, lines, shown, desk, onAll }: MattersProps): TemplateResult | typeof nothing {
  if (!lines.length) return nothing;
  return html`<div class="sec">${heading(level, term('dirWhoDoesWhat'), 'section', 'matters')}
<ul class="wh rl full" aria-labelledby="matters">${lines.slice(0, shown).map((line) => matterRow(line, term, desk))}</ul>
${shown < lines.length ? html`<button type="button" class="link all" @click=${onAll}>${term('dirAllMatters', lines.length)} ${icon(ChevronRight as IconNode, 18)}</button>` : nothing}</div>`;
}

function matterRow({ title, person }: MatterLine, term: PeopleTerm, desk: Hotline | undefined): TemplateResult {
  const phone = person.phones[0] ?? desk?.phone;
  const name = person.vacant ? term('dirVacant').replace(/\.$/, '') : person.name;
  const who = person.phones.length ? person.name : (desk?.label ?? name);
  return html`<li tabindex="-1"><span class="wj">${title}</span><span class="dots" aria-hidden="true"></span><span class="wp">${name}</span>${phone ? html`<a class="wt" href=${phone.href} aria-label=${term('dirCall', who, phone.display)}>${icon(Phone as IconNode, 18)}${phone.display}</a>` : nothing}</li>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { Phone, Search, X } from 'lucide';
import { heading } from '../../../ui/heading.js';
import { icon, type IconNode } from '../../../ui/icon.js';
import type { FormerCommune, Hotline, Person } from '../model/directory.js';
import type { Chip, Group } from '../model/people-list.js';
import type { PeopleTerm } from './person-row.js';

/** What a search found; undefined while nothing is searched. */
export interface Found {
  query: string;
  people: readonly Person[];
  /** Whether duties were meant rather than names. */
  byDuty: boolean;
  former?: FormerCommune;
}

export interface PeopleProps {
  term: PeopleTerm;
  level: number;
  narrow: boolean;
  filled: boolean;
  chips: readonly Chip[];
  chip: string;
  total: number;
  groups: readonly Group[];
  hidden: number;
  found: Found | undefined;
  desk: Hotline | undefined;
  row: (person: Person) => TemplateResult;
  onInput: (event: InputEvent) => void;
  onKey: (event: KeyboardEvent) => void;
  onFocus: () => void;
  onClear: () => void;
  onChip: (name: string) => void;
  onMore: () => void;
}

/** The people: search field, chips, and groups or what was found. */
export function peopleView(props: PeopleProps): TemplateResult {
  const { term, level } = props;
  return html`<div class="sec"><div class="sh2">${heading(level, term('dirPeople'), 'section', 'people')}${searchBox(props)}</div>
${props.found ? nothing : chipRow(props)}</div>
${props.found ? foundView(props.found, props) : groupsView(props)}`;
}

function searchBox({ term, narrow, filled, onInput, onKey, onFocus, onClear }: PeopleProps): TemplateResult {
  return html`<form class="find2" role="search" @submit=${(event: Event) => event.preventDefault()}><label class="sr" for="q">${term('dirFindLabel')}</label>
<div class="sb"><span class="ic">${icon(Search as IconNode, 22)}</span><input id="q" type="text" inputmode="search" enterkeyhint="search" autocomplete="off" autocapitalize="off" spellcheck="false" placeholder=${term(narrow ? 'dirFindShort' : 'dirFindLabel')} @input=${onInput} @keydown=${onKey} @focus=${onFocus}><button type="button" class="clr" aria-label=${term('dirClear')} ?hidden=${!filled} @click=${onClear}>${icon(X as IconNode, 20)}</button><span class="ring"></span></div></form>`;
}

function chipRow({ term, chips, chip, total, onChip }: PeopleProps): TemplateResult | typeof nothing {
  if (chips.length < 2) return nothing;
  const one = (name: string, label: string, count: number) => html`<button type="button" class="chip" aria-pressed=${chip === name ? 'true' : 'false'} @click=${() => onChip(name)}>${label} <span>${count}</span></button>`;
  return html`<div class="chips" role="group" aria-label=${term('dirFilter')}>${one('', term('dirAll'), total)}${chips.map(({ name, count }) => one(name, name, count))}</div>`;
}

function groupsView({ term, level, groups, hidden, row, onMore }: PeopleProps): TemplateResult {
  return html`${groups.map(({ unit, people }) => html`${heading(level + 1, html`${unit.name} <span>${term('dirCount', people.length)}</span>`, 'gh full', `u-${unit.id}`)}<ul class="full pl" aria-labelledby="u-${unit.id}">${people.map(row)}</ul>`)}
${hidden > 0 ? html`<button type="button" class="btn wide sec" @click=${onMore}>${term('dirMore', hidden)}</button>` : nothing}`;
}

function foundView({ query, people, byDuty, former }: Found, props: PeopleProps): TemplateResult {
  const { term } = props;
  if (!people.length && !former) return nobody(query, props);
  return html`<p class="cnt found">${people.length ? html`<span class="b">${term('dirCount', people.length)}</span> ${byDuty ? term('dirInCharge', query) : term('dirNamed', query)}` : nothing}</p>
${former ? html`<p class="cnt"><span class="b">${term('dirFormer', former.name, former.now)}</span><br>${former.place}</p>` : nothing}
<ul class="full pl">${people.map(props.row)}</ul>`;
}

function nobody(query: string, { term, desk }: PeopleProps): TemplateResult {
  return html`<p class="cnt b">${term('dirNobody', query)}</p><p class="hint">${term('dirNobodyHelp')}</p>
${desk ? html`<a class="btn wide call" href=${desk.phone.href}>${icon(Phone as IconNode)}${term('dirCallLabel', desk.label.replace(/^./, (first) => first.toLocaleLowerCase('vi')), desk.phone.display)}</a>` : nothing}`;
}

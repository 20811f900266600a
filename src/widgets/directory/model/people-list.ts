import type { IsoDate } from '../../../core/dates.js';
import type { Directory, Matter, Person, Unit } from './directory.js';

/** A unit with its people. */
export interface Group {
  unit: Unit;
  people: Person[];
}

/** A filter chip. */
export interface Chip {
  name: string;
  count: number;
}

/**
 * Who holds a post on a day. A record not yet in office is left out; one whose time is over, with nobody after it, is a
 * vacant post, so that the anchor of a role never leads nowhere.
 */
export function holders(people: readonly Person[], today: IsoDate): Person[] {
  const present = people.filter((person) => !(person.since && person.since > today) && !(person.until && person.until < today));
  const shown = new Set(present);
  const roles = new Set(present.map((person) => person.role));
  return people
    .filter((person) => shown.has(person) || (person.until && person.until < today && person.role && !roles.has(person.role)))
    .map((person) => (shown.has(person) ? person : vacated(person)));
}

const vacated = (person: Person): Person => ({
  ...person, name: '', honorific: '', phones: [], email: undefined, zaloUrl: undefined, photo: undefined, receives: [], languages: [], checkedAt: undefined, vacant: true,
});

/** Person by anchor: id first, then role. */
export function personAt(people: readonly Person[], anchor: string): Person | undefined {
  return people.filter((person) => person.id === anchor)[0] ?? people.filter((person) => person.role === anchor && anchor !== '')[0];
}

/** Units with people, in order, of one chip ('' for all). */
export function groupsOf(directory: Directory, people: readonly Person[], chip: string): Group[] {
  const groups: Group[] = [];
  for (const unit of directory.units) {
    if (chip && unit.group !== chip && unit.id !== chip) continue;
    const own = people.filter((person) => person.unit === unit.id);
    if (own.length) groups.push({ unit, people: own });
  }
  return groups;
}

/** Names of the chips in the order of the units, with the number of people. */
export function chipsOf(directory: Directory, people: readonly Person[]): Chip[] {
  const chips: Chip[] = [];
  for (const unit of directory.units) {
    const count = people.filter((person) => person.unit === unit.id).length;
    const known = chips.filter((chip) => chip.name === unit.group)[0];
    if (known) known.count += count;
    else if (count) chips.push({ name: unit.group, count });
  }
  return chips;
}

/** The first groups that together have at least `least` people. */
export function firstGroups(groups: readonly Group[], least: number): Group[] {
  const first: Group[] = [];
  let count = 0;
  for (const group of groups) {
    if (count >= least) break;
    first.push(group);
    count += group.people.length;
  }
  return first;
}

/** A line of "Ai phụ trách việc gì?" with the person who answers. */
export interface MatterLine {
  title: string;
  person: Person;
}

/** The file's own lines; without them every duty of the centre and the offices is one. A line whose role nobody has is left out. */
export function matterLines({ matters, units }: Directory, people: readonly Person[]): MatterLine[] {
  const lines: MatterLine[] = [];
  for (const { title, who } of matters as Matter[]) {
    const person = personAt(people, who);
    if (person) lines.push({ title, person });
  }
  if (matters.length) return lines;
  const kinds = new Map(units.map((unit) => [unit.id, unit.kind]));
  for (const person of people) {
    const kind = kinds.get(person.unit);
    if (kind === 'centre' || kind === 'office' || kind === 'other') for (const title of person.duties) lines.push({ title, person });
  }
  return lines;
}

import { parseDate } from '../../../core/dates.js';
import { readRota } from '../../../core/hours/read-rota.js';
import { fold } from '../../../core/text.js';
import { UNIT_KINDS, type Directory, type DirectoryFault, type FormerCommune, type Matter, type Person, type Unit, type UnitKind } from './directory.js';
import { inProtocolOrder, kindOfUnit } from './protocol-order.js';
import { readAnyHotlines } from './read-any-hotlines.js';
import { readPerson, slugOf } from './read-person.js';
import { textsOf } from './record-texts.js';
import { eachRecord, isFields, textOf, type Fields } from './record-values.js';

/** What came of a file: always a directory, perhaps an empty one. */
export interface ReadDirectory {
  directory: Directory;
  faults: DirectoryFault[];
}

/** What the shared readers tell by name. */
const SENTENCES: Readonly<Record<string, string>> = {
  'not-list': 'phải là một danh sách [ … ]',
  'not-record': 'không phải một bản ghi { … }; đã bỏ qua',
  'not-hotline': 'đường dây phải có tên (label) và số gọi được (number); đã bỏ qua',
};

/**
 * Reads a directory file: the whole object, or just the list of people. Never throws: a broken record costs that record
 * and a named sentence.
 */
export function readDirectory(data: unknown): ReadDirectory {
  const from: Fields = Array.isArray(data) ? { people: data } : isFields(data) ? data : {};
  const faults: DirectoryFault[] = [];
  const report = (path: string, sentence: string) => void faults.push({ path, sentence: SENTENCES[sentence] ?? sentence });
  const units = new UnitList();
  eachRecord(from.units, 'units', (fields, path) => units.add(fields, path, report), report);
  const people: Person[] = [];
  eachRecord(from.people, 'people', (fields, path) => {
    const person = readPerson(fields, path, (name) => units.idOf(name), report);
    if (person) people.push(person);
  }, report);
  const rota = readRota(from.rota);
  for (const { path, value } of rota.faults) report(path, `không đọc được lịch trực “${value.slice(0, 40)}”; đã bỏ qua`);
  const ordered = inProtocolOrder(units.list);
  const directory: Directory = {
    updatedAt: parseDate(textOf(from.updatedAt)) ?? undefined,
    hotlines: readAnyHotlines(from.hotlines, report),
    matters: readMatters(from.matters, report),
    units: ordered,
    people: inUnits(withIds(people), ordered),
    formerCommunes: readFormerCommunes(from.formerCommunes, report),
    rota: rota.value,
    faults,
  };
  return { directory, faults };
}

/** Units of the file, and those that people name without their being listed. */
class UnitList {
  readonly list: Unit[] = [];
  private readonly ids = new Map<string, string>();

  add(fields: Fields, path: string, report: (path: string, sentence: string) => void): void {
    const name = textOf(fields.name);
    if (!name) return report(path, 'đơn vị chưa có tên; đã bỏ qua');
    const kind = textOf(fields.kind) as UnitKind;
    const unit: Unit = {
      id: slugOf(textOf(fields.id)) || this.nextId(), name, group: textOf(fields.group) || textOf(fields.short) || name,
      kind: UNIT_KINDS.indexOf(kind) < 0 ? kindOfUnit(name) : kind, place: textOf(fields.place) || undefined,
    };
    const order = Number(fields.order);
    if (textOf(fields.order) !== '' && order === order) unit.order = order;
    if (this.ids.has(unit.id)) return report(path, `mã đơn vị “${unit.id}” bị trùng; đã bỏ qua bản ghi sau`);
    this.list.push(unit);
    this.ids.set(unit.id, unit.id);
    this.ids.set(fold(name), unit.id);
  }

  /** The id of a unit by id or name; a new unit where the file has none by that name. */
  idOf(name: string): string {
    const known = this.ids.get(name) ?? this.ids.get(fold(name));
    if (known !== undefined) return known;
    const unit: Unit = { id: this.nextId(), name, group: name, kind: kindOfUnit(name) };
    this.list.push(unit);
    this.ids.set(fold(name), unit.id);
    return unit.id;
  }

  private nextId(): string {
    return `don-vi-${this.list.length + 1}`;
  }
}

/** Gives every record an id of its own: the role, numbered where several people share it. */
function withIds(people: readonly Person[]): Person[] {
  const taken = new Set<string>();
  return people.map((person, at) => {
    const wanted = person.id || `nguoi-${at + 1}`;
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
    taken.add(id);
    return { ...person, id };
  });
}

function inUnits(people: readonly Person[], units: readonly Unit[]): Person[] {
  const byUnit = new Map<string, Person[]>(units.map((unit) => [unit.id, []]));
  for (const person of people) byUnit.get(person.unit)?.push(person);
  return ([] as Person[]).concat(...units.map((unit) => byUnit.get(unit.id) ?? []));
}

function readMatters(value: unknown, report: (path: string, sentence: string) => void): Matter[] {
  const matters: Matter[] = [];
  eachRecord(value, 'matters', (fields, path) => {
    const title = textOf(fields.title);
    const who = slugOf(textOf(fields.who));
    if (title && who) matters.push({ title, who, words: textsOf(fields.words) });
    else report(path, 'việc phải có tên (title) và mã chức danh (who); đã bỏ qua');
  }, report);
  return matters;
}

function readFormerCommunes(value: unknown, report: (path: string, sentence: string) => void): FormerCommune[] {
  const communes: FormerCommune[] = [];
  eachRecord(value, 'formerCommunes', (fields, path) => {
    const name = textOf(fields.name);
    if (name) communes.push({ name, now: textOf(fields.now), who: slugOf(textOf(fields.who)), place: textOf(fields.place) });
    else report(path, 'chưa có tên xã cũ; đã bỏ qua');
  }, report);
  return communes;
}

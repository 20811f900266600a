import { daysBetween, type IsoDate } from '../../../core/dates.js';
import { fold } from '../../../core/text.js';
import type { Directory, DirectoryFault, Person } from './directory.js';

/** A matter for the webmaster, grouped by what is wrong. */
export interface HealthFinding {
  kind: 'stale' | 'unchecked' | 'doubled' | 'hidden' | 'unreachable' | 'vacant' | 'over' | 'dangling';
  /** Whom it is about. */
  who: string;
  sentence: string;
}

/** A record checked longer ago than this, in days, is stale: half a year, twice a year somebody moves. */
const STALE_DAYS = 180;

/** What is stale, doubled, unreachable, without consent, or points nowhere. Faults of the file itself come apart, from `readDirectory`. */
export function checkHealth(directory: Directory, today: IsoDate): HealthFinding[] {
  const findings: HealthFinding[] = [];
  const add = (kind: HealthFinding['kind'], who: string, sentence: string) => void findings.push({ kind, who, sentence });
  for (const person of directory.people) checkPerson(person, today, add);
  checkDoubles(directory.people, add);
  const roles = new Set(directory.people.map((person) => person.role));
  for (const { title, who } of directory.matters) if (!roles.has(who)) add('dangling', title, `việc này trỏ tới mã chức danh “${who}” không có trong danh bạ`);
  for (const { who } of directory.rota) if (!roles.has(who.replace(/^#/, '')) && !directory.people.some((person) => person.name === who)) add('dangling', who, 'lịch trực trỏ tới người không có trong danh bạ');
  return findings;
}

function checkPerson(person: Person, today: IsoDate, add: (kind: HealthFinding['kind'], who: string, sentence: string) => void): void {
  const who = person.name || person.titles[0] || person.id;
  if (person.vacant) return add('vacant', who, 'chức danh đang khuyết');
  if (person.until && person.until < today) return add('over', who, `đã hết nhiệm kỳ từ ${person.until}; thay người mới, giữ nguyên mã chức danh`);
  if (!person.checkedAt) add('unchecked', who, 'chưa ghi ngày kiểm tra (checkedAt)');
  else if (daysBetween(person.checkedAt, today) > STALE_DAYS) add('stale', who, `kiểm tra lần cuối ngày ${person.checkedAt}, đã quá ${STALE_DAYS} ngày`);
  if (person.hiddenPhones) add('hidden', who, `${person.hiddenPhones} số di động chưa có cờ “công khai” nên không hiện`);
  if (!person.phones.length && !person.email) add('unreachable', who, 'không có số nào gọi được, cũng không có thư điện tử');
  if (!person.role) add('unchecked', who, 'chưa có mã chức danh (role): không dẫn thẳng tới được bằng ?lienhe=…');
}

function checkDoubles(people: readonly Person[], add: (kind: HealthFinding['kind'], who: string, sentence: string) => void): void {
  const names = new Map<string, Person[]>();
  const numbers = new Map<string, Person[]>();
  const put = (map: Map<string, Person[]>, key: string, person: Person) => void map.set(key, (map.get(key) ?? []).concat(person));
  for (const person of people) {
    if (person.name) put(names, fold(person.name), person);
    for (const phone of person.phones) put(numbers, phone.digits, person);
  }
  names.forEach((same) => { if (same.length > 1) add('doubled', same[0]!.name, `có ${same.length} bản ghi cùng tên: ${same.map((one) => one.titles[0] ?? one.id).join('; ')}`); });
  numbers.forEach((same) => {
    const others = same.filter((one) => fold(one.name) !== fold(same[0]!.name));
    if (others.length) add('doubled', same[0]!.name, `dùng chung số với ${others.map((one) => one.name).join(', ')}`);
  });
}

/** The findings as faults, for the console. */
export const asFaults = (findings: readonly HealthFinding[]): DirectoryFault[] => findings.map(({ who, sentence }) => ({ path: who, sentence }));

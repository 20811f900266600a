/** The office for search engines: a GovernmentOffice of https://schema.org/GovernmentOffice. */
import type { IsoDate } from '../../../core/dates.js';
import type { HoursException, Schedule, Span } from '../../../core/hours.js';
import type { Directory, Hotline, Person } from './directory.js';

export interface OfficeFacts {
  /** "Xã Đông Xá". */
  name: string;
  url: string;
  address?: string;
  hotlines: readonly Hotline[];
  schedule?: Schedule;
  people: readonly Person[];
  directory?: Directory;
  today: IsoDate;
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Plain data; what nobody knows is left out. Write it with `canonicalJson`. */
export function governmentOffice({ name, url, address, hotlines, schedule, people, today }: OfficeFacts): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    '@id': url,
    name,
    url,
    address,
    telephone: hotlines[0]?.phone.dial,
    contactPoint: hotlines.map(hotlinePoint).concat(people.filter((person) => person.phones.length && !person.vacant).map(personPoint)),
    openingHoursSpecification: schedule ? opening(schedule, today) : undefined,
  };
}

const hotlinePoint = ({ label, phone, note }: Hotline): Record<string, unknown> => ({
  '@type': 'ContactPoint', contactType: label, telephone: phone.dial, description: note, areaServed: 'VN', availableLanguage: 'vi',
});

const personPoint = ({ name, titles, phones, email, duties }: Person): Record<string, unknown> => ({
  '@type': 'ContactPoint', name, contactType: titles[0] ?? name, telephone: phones[0]?.dial, email, description: duties.join('; ') || undefined, availableLanguage: 'vi',
});

/** The season of today by weekday, and the exceptions that are not over. */
function opening({ seasons, exceptions }: Schedule, today: IsoDate): Record<string, unknown>[] {
  const list: Record<string, unknown>[] = [];
  for (const { from, to, week } of seasons) {
    const [validFrom, validThrough] = from ? [`${today.slice(0, 4)}-${from}`, `${today.slice(0, to < from ? 0 : 4) || String(Number(today.slice(0, 4)) + 1)}-${to}`] : [undefined, undefined];
    week.forEach((day, weekday) => {
      for (const span of day?.spans ?? []) list.push({ '@type': 'OpeningHoursSpecification', dayOfWeek: DAYS[weekday], opens: time(span[0]), closes: time(span[1]), validFrom, validThrough });
    });
  }
  return list.concat(...exceptions.filter((exception) => exception.to >= today).map(exceptional));
}

function exceptional({ from, to, hours }: HoursException): Record<string, unknown>[] {
  const range = { '@type': 'OpeningHoursSpecification', validFrom: from, validThrough: to };
  if (!hours) return [];
  // By the standard a closed day opens and closes at midnight.
  const spans: readonly Span[] = hours.spans.length ? hours.spans : [[0, 0]];
  return spans.map((span) => ({ ...range, opens: time(span[0]), closes: time(span[1]) }));
}

/** "07:30"; the end of the day as 23:59, which schema.org can say. */
const time = (minute: number): string => (minute >= 1440 ? '23:59' : `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);

import { buildIndex, type SearchDocument } from '../../../../core/search/build.js';
import { SearchEngine } from '../../../../core/search/engine.js';
import { RuleMatcher } from '../../../../core/search/match-rules.js';
import { readRules } from '../../../../core/search/rules.js';
import { SHARES, SHORT_FORMS, SILENT } from '../../../../core/search/vietnamese.js';
import type { Directory, FormerCommune, Person } from '../directory.js';
import { DUTY_WORDS } from './duty-words.js';

/** One person found, and the part of the record that was meant. */
export interface PersonHit {
  person: Person;
  /** The duty that matched; '' where the name, the title or the unit did. */
  duty: string;
}

export interface DirectoryHits {
  people: PersonHit[];
  /** A former commune that the words name. */
  former?: FormerCommune;
}

/** "anh Ba": how one speaks of somebody is no part of the name. */
const ADDRESS = /^\s*(?:anh|chị|ông|bà|cô|chú|bác|thầy|em|đồng chí|đ\/c|anh hai)\s+(?=\S)/i;

/** What the words of a person's document are. */
interface Titles {
  texts: string[];
  /** Duty each text stands for; '' for name and titles. */
  duties: string[];
}

/** A hit must reach this share of the best one … */
const OF_BEST = 0.72;
/** … and this much by itself: below it only stray syllables agree. */
const LEAST = 0.7;

/** Index of a directory: duties, everyday words, names, titles, units, former communes. Built once a file. */
export function indexDirectory(directory: Directory): (query: string) => DirectoryHits {
  const unitNames = new Map(directory.units.map((unit) => [unit.id, `${unit.name} ${unit.group}`]));
  const titles = directory.people.map((person) => titlesOf(person, directory));
  const documents: SearchDocument[] = titles.map(({ texts }, at) => ({ titles: texts, context: unitNames.get(directory.people[at]!.unit) ?? '' }));
  const { formerCommunes } = directory;
  for (const { name } of formerCommunes) documents.push({ titles: [name, name.replace(/^(xã|phường|thị trấn)\s+/i, '').replace(/\s*\(.*\)$/, '')] });
  const rules = readRules(DUTY_WORDS);
  const matcher = new RuleMatcher(rules);
  const engine = new SearchEngine(buildIndex(documents, matcher.words()), { rules, shortForms: SHORT_FORMS, shares: SHARES, silent: SILENT }, matcher);

  return (query) => {
    const hits = engine.search(query.replace(ADDRESS, ''), { limit: 30 });
    const least = Math.max(LEAST, (hits[0]?.score ?? 0) * OF_BEST);
    const found: DirectoryHits = { people: [] };
    for (const hit of hits) {
      if (hit.score < least) break;
      const person = directory.people[hit.document];
      if (person) found.people.push({ person, duty: titles[hit.document]?.duties[hit.title] ?? '' });
      else found.former ??= formerCommunes[hit.document - directory.people.length];
    }
    return found;
  };
}

function titlesOf(person: Person, { matters }: Directory): Titles {
  const titles: Titles = { texts: [], duties: [] };
  const add = (text: string, duty: string) => {
    if (!text) return;
    titles.texts.push(text);
    titles.duties.push(duty);
  };
  add(person.name, '');
  for (const title of person.titles) add(title, '');
  for (const language of person.languages) add(language, '');
  for (const duty of person.duties) add(duty, duty);
  for (const matter of matters) {
    if (matter.who !== person.role) continue;
    add(matter.title, matter.title);
    for (const word of matter.words) add(word, matter.title);
  }
  return titles;
}

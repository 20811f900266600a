import type { SearchDocument } from '../../../../core/search/build.js';
import { findPopular } from './popular.js';
import { titleParts } from './title.js';

/** What the search needs of a procedure; a whole `Procedure` fits, and so does a row of the national list. */
export interface SearchableProcedure {
  /** "1.001193", with or without a provincial tail. */
  code: string;
  /** Official name. */
  name: string;
  /** Field (lĩnh vực). */
  field?: string;
  /** Everyday name. */
  commonName?: string;
  /** Other everyday words for it. */
  aliases?: readonly string[];
  /** Words to find it by, as the national database has them (rarely filled); a string is split at commas. */
  keywords?: string | readonly string[];
  /** Level of government; "Cấp xã" is preferred a little in a mixed list. */
  level?: string;
  /** Whether the commune itself receives it; decides instead of `level`. */
  commune?: boolean;
}

const COMMUNE_PRIOR = 0.3;
/** What most people come for stands first where words alone do not decide: "khai sinh" before "khai sinh lại". */
const POPULAR_PRIOR = 0.1;
/** Districts were abolished on 1 July 2025: of twins that differ in the level only, theirs comes last. */
const DISTRICT_PRIOR = -0.1;
const DISTRICT = /cấp huyện/i;

/** The other names of a procedure, in the order in which they become titles 1, 2, … of its document. */
export function otherNames(procedure: SearchableProcedure): string[] {
  const { keywords = [] } = procedure;
  const words = typeof keywords === 'string' ? keywords.split(/[,;]/) : keywords;
  return [procedure.commonName ?? '', ...(procedure.aliases ?? []), ...words].filter((name) => name.trim() !== '');
}

/** The documents of a list, made one by one while the index is built. */
export function* documentsOf(procedures: readonly SearchableProcedure[]): Generator<SearchDocument, void, void> {
  const popular = findPopular(procedures.map((procedure) => procedure.name));
  for (let position = 0; position < procedures.length; position += 1) {
    yield toDocument(procedures[position]!, popular.indexOf(position) >= 0 ? POPULAR_PRIOR : 0);
  }
}

/** A procedure as the engine reads it: the naming part of its name and its other names as titles, the rest as context. */
function toDocument(procedure: SearchableProcedure, asked: number): SearchDocument {
  const { head, tail } = titleParts(procedure.name);
  const isCommune = procedure.commune ?? /cấp xã/i.test(procedure.level ?? '');
  return { titles: [head, ...otherNames(procedure)], context: `${tail} ${procedure.field ?? ''}`, prior: asked + (isCommune ? COMMUNE_PRIOR : 0) + (DISTRICT.test(tail) ? DISTRICT_PRIOR : 0) };
}

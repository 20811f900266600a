import { buildInSlices, type SearchDocument, type SearchIndex } from '../../../../core/search/build.js';
import { SearchEngine } from '../../../../core/search/engine.js';
import { codeDigits } from './code.js';
import { procedureLanguage, type Synonym } from './procedure-language.js';
import { titleParts } from './title.js';

/** What the search needs of a procedure; a whole `Procedure` fits. */
export interface SearchableProcedure {
  code: string;
  name: string;
  field?: string;
  commonName?: string;
  aliases?: readonly string[];
  /** Words to find it by, as the national database has them; rarely filled. */
  keywords?: string | readonly string[];
  /** Level of government; "Cấp xã" is preferred a little in a national list. */
  level?: string;
  /** Whether the commune itself receives it; overrides `level`. */
  commune?: boolean;
}

export interface ProcedureSearchOptions {
  /** Everyday words of the commune's own; they come on top of the library's table. */
  synonyms?: readonly Synonym[];
  /** `false` leaves the library's own table of everyday words out. Default `true`. */
  builtIn?: boolean;
}

export interface ProcedureQuery {
  limit: number;
  /** Only these; gets the position in the list given at the start. */
  filter?: (position: number) => boolean;
}

const COMMUNE_PRIOR = 0.3;

function toDocument(procedure: SearchableProcedure): SearchDocument {
  const { head, tail } = titleParts(procedure.name);
  const keywords = typeof procedure.keywords === 'string' ? procedure.keywords.split(/[,;]/) : (procedure.keywords ?? []);
  const others = [procedure.commonName ?? '', ...(procedure.aliases ?? []), ...keywords].filter((text) => text.trim() !== '');
  const isCommune = procedure.commune ?? /cấp xã/i.test(procedure.level ?? '');
  return { titles: [head, ...others], context: `${tail} ${procedure.field ?? ''}`, prior: isCommune ? COMMUNE_PRIOR : 0 };
}

export function createProcedureIndex(procedures: readonly SearchableProcedure[], options: ProcedureSearchOptions = {}) {
  const language = procedureLanguage(options.synonyms ?? [], options.builtIn ?? true);
  const work = buildInSlices(procedures.map(toDocument), language.otherWords);
  let index: SearchIndex;
  for (;;) { const s = work.next(); if (s.done) { index = s.value; break; } }
  const engine = new SearchEngine(index, language, language.matcher);
  const digits = procedures.map((p) => codeDigits(p.code) ?? '');
  return {
    search(query: string, limit: number) {
      const code = codeDigits(query);
      if (code) { const out: number[] = []; digits.forEach((d, i) => { if (d.startsWith(code)) out.push(i); }); if (out.length) return out.slice(0, limit).map((i) => procedures[i]!.code); }
      return engine.search(query, { limit }).map((h) => procedures[h.document]!.code);
    },
  };
}

import { buildInSlices } from '../../../../core/search/build.js';
import { SearchEngine, type EngineHit } from '../../../../core/search/engine.js';
import { RuleMatcher } from '../../../../core/search/match-rules.js';
import { runAtOnce, type SlicedWork } from '../../../../core/search/slices.js';
import { fold, syllables } from '../../../../core/text.js';
import { codeDigits } from './code.js';
import { findPopular } from './popular.js';
import { procedureLanguage, type Synonym } from './procedure-language.js';
import { documentsOf, otherNames, type SearchableProcedure } from './searchable.js';

export interface ProcedureIndexOptions {
  /** The library's table of everyday words (`EVERYDAY`); left out, only official words are found. */
  table?: string;
  /** The commune's own everyday words; they come on top of the table. */
  synonyms?: readonly Synonym[];
}

/** Why a procedure was found, when its name does not show it. */
export interface WhyFound {
  /** By its code; by another name of the record; by everyday words; by a corrected spelling. */
  kind: 'code' | 'alias' | 'synonym' | 'corrected';
  /** The code, the other name, the words of the query, or the query as corrected. */
  text: string;
}

export interface ProcedureHit {
  /** Position in the list given at the start. */
  position: number;
  code: string;
  /** Higher is better; comparable within one result only. */
  score: number;
  why?: WhyFound;
}

export interface ProcedureResult {
  /** Best first, at most `limit`. */
  hits: ProcedureHit[];
  /** How many were found in all. */
  total: number;
}

export interface ProcedureQuery {
  limit: number;
  /** Keeps only these; gets the position in the list given at the start. */
  filter?: (position: number) => boolean;
}

/** What scores less than this share of the best hit is not counted as found. */
const FAR_FROM_BEST = 0.4;
/** A best hit that scores less is a coincidence, not an answer. */
const LEAST_SCORE = 0.3;
/** One query for each kind of work: whole words, an unfinished one, slips, everyday words, one letter. */
const WARM_UP = ['đăng ký khai sinh', 'cap giay x', 'dang ki kkai xinh', 'mất sổ đỏ làm lại ở đâu', 'k'];

/** Searches a list of procedures. Make one with `createProcedureIndex`. */
export class ProcedureIndex {
  private readonly digits: readonly string[];
  private popular: number[] | undefined;

  constructor(private readonly procedures: readonly SearchableProcedure[], private readonly engine: SearchEngine) {
    this.digits = procedures.map((procedure) => codeDigits(procedure.code) ?? '');
  }

  /** Procedures for a query, however it is written; best first. */
  search(query: string, options: ProcedureQuery): ProcedureResult {
    const byCode = this.byCode(query, options);
    if (byCode) return byCode;
    const text = query.normalize('NFC');
    if (fold(text).trim().length === 1) return this.byLetter(fold(text).trim(), options);
    const { filter } = options;
    const found = this.engine.search(text, { limit: this.procedures.length, ...(filter && { accept: filter }) });
    const best = (found[0]?.score ?? 0);
    if (best < LEAST_SCORE) return { hits: [], total: 0 };
    const near = found.filter((hit) => hit.score >= best * FAR_FROM_BEST);
    const corrected = this.suggestCorrection(text);
    return { hits: near.slice(0, options.limit).map((hit) => this.toHit(hit, corrected)), total: near.length };
  }

  /** The query in official spelling when a word of it is unknown ("khai xinh" → "khai sinh"); else null. */
  suggestCorrection(query: string): string | null {
    return codeDigits(query) ? null : this.engine.correct(query.normalize('NFC'));
  }

  /** Positions of the most asked procedures of this list, most asked first. */
  popularPositions(): readonly number[] {
    this.popular ??= findPopular(this.procedures.map((procedure) => procedure.name));
    return this.popular;
  }

  /**
   * Runs the code paths of a search a few times, so that the first key press does not pay for cold
   * code. Every `next()` is one query.
   */
  *warmUpInSlices(): SlicedWork<void> {
    for (const query of WARM_UP) {
      this.search(query, { limit: 1 });
      yield;
    }
  }

  /** The same in one go. */
  warmUp(): void {
    runAtOnce(this.warmUpInSlices());
  }

  private byCode(query: string, { limit, filter }: ProcedureQuery): ProcedureResult | null {
    const code = codeDigits(query);
    if (!code) return null;
    const hits: ProcedureHit[] = [];
    this.digits.forEach((digits, position) => {
      if (!digits.startsWith(code) || (filter && !filter(position))) return;
      const own = this.procedures[position]!.code;
      hits.push({ position, code: own, score: 1, why: { kind: 'code', text: own } });
    });
    return hits.length ? { hits: hits.slice(0, limit), total: hits.length } : null;
  }

  /** One letter matches nearly everything: the most asked procedures with a word that begins with it. */
  private byLetter(letter: string, { limit, filter }: ProcedureQuery): ProcedureResult {
    const hits: ProcedureHit[] = [];
    for (const position of this.popularPositions()) {
      if (filter && !filter(position)) continue;
      const { name, code } = this.procedures[position]!;
      if (syllables(fold(name)).some((word) => word.startsWith(letter))) hits.push({ position, code, score: 1 });
    }
    return { hits: hits.slice(0, limit), total: hits.length };
  }

  private toHit(hit: EngineHit, corrected: string | null): ProcedureHit {
    const procedure = this.procedures[hit.document]!;
    const why = whyFound(hit, procedure, corrected);
    const found: ProcedureHit = { position: hit.document, code: procedure.code, score: hit.score };
    return why ? { ...found, why } : found;
  }
}

function whyFound(hit: EngineHit, procedure: SearchableProcedure, corrected: string | null): WhyFound | null {
  if (hit.title > 0) {
    const text = otherNames(procedure)[hit.title - 1] ?? '';
    return text && text !== procedure.commonName ? { kind: 'alias', text } : null;
  }
  if (hit.said) return { kind: 'synonym', text: hit.said };
  return corrected ? { kind: 'corrected', text: corrected } : null;
}

/** Makes an index in slices of a few milliseconds: every `next()` is one, the last returns the index. */
export function* createProcedureIndexInSlices(
  procedures: readonly SearchableProcedure[],
  { table = '', synonyms = [] }: ProcedureIndexOptions = {},
): SlicedWork<ProcedureIndex> {
  const language = yield* procedureLanguage(table, synonyms);
  yield;
  const matcher = new RuleMatcher(language.rules);
  yield;
  const index = yield* buildInSlices(documentsOf(procedures), matcher.words());
  yield;
  return new ProcedureIndex(procedures, new SearchEngine(index, language, matcher));
}

/** Makes an index in one go. In a page with more than a few hundred procedures take the slices. */
export function createProcedureIndex(procedures: readonly SearchableProcedure[], options?: ProcedureIndexOptions): ProcedureIndex {
  return runAtOnce(createProcedureIndexInSlices(procedures, options));
}

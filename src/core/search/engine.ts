import { canonicalAccents, fold, hasMarks, syllables } from '../text.js';
import type { SearchIndex } from './build.js';
import type { Language } from './language.js';
import { RuleMatcher, type RuleMatch } from './match-rules.js';
import { readQuery, type QueryReader, type ReadWord } from './read-query.js';
import { Rescorer, TITLE_SHARE } from './rescore.js';
import { RoughPass } from './rough.js';
import { spokenAccents, type Rule } from './rules.js';
import { lookUp, worthTogether, type Term } from './terms.js';

/** One document found. */
export interface EngineHit {
  document: number;
  score: number;
  /** Which of its titles matched best. */
  title: number;
  /** The part of the query that a rule turned into official words, when a rule found it. */
  said?: string;
}

export interface EngineSearch {
  limit: number;
  /** Documents to consider; all when left out. */
  accept?: (document: number) => boolean;
}

/** Rewritten queries searched beside the one typed. */
const REWRITES = 6;
/** Entries looked at closely, for the query as typed and for each rewrite. */
const CLOSE_LOOKS = 100;
const CLOSE_LOOKS_AT_REWRITE = 40;
/** How sure a rule is before its words are counted; a query in official words must win against it. */
const BASE = 0.65;
/** Each word that a rule used makes it surer, up to a number of words. */
const PER_WORD = 0.07;
const COUNTED_WORDS = 6;
/** A rule found only in what the thing is wanted for is less sure. */
const AMENDS = 0.5;
const ASIDE_CONFIDENCE = 0.8;
/** One syllable without marks may be many words. */
const BARE_CONFIDENCE = 0.85;

/** A query to run: as typed, or with official words in the place of everyday ones. */
interface Variant {
  terms: readonly Term[];
  confidence: number;
  said?: string;
}

/** Searches an index with a language. One search at a time. */
export class SearchEngine {
  private readonly reader: QueryReader;
  private readonly rough: RoughPass;
  private readonly rescorer: Rescorer;
  private readonly official = new Map<Rule, readonly Term[]>();

  constructor(readonly index: SearchIndex, language: Language, private readonly matcher = new RuleMatcher(language.rules)) {
    this.rough = new RoughPass(index);
    this.rescorer = new Rescorer(index);
    const spellings = matcher.spokenWords();
    index.marksIds.forEach((_, form) => spellings.add(spokenAccents(form)));
    language.shares.forEach((forms) => forms.forEach((_, form) => spellings.add(form)));
    this.reader = { language, vocabulary: index.vocabulary, spellings, silent: new RuleMatcher(language.silent) };
  }

  /** The best documents for a query, best first. */
  search(query: string, options: EngineSearch): EngineHit[] {
    const words = readQuery(query, this.reader);
    if (!words.length) return [];
    const best = new Map<number, EngineHit>();
    const terms = words.map((word) => lookUp(word, this.index));
    this.run({ terms, confidence: 1 }, CLOSE_LOOKS, options, best);
    for (const match of surest(this.matcher.match(words)).slice(0, REWRITES)) {
      this.run(this.rewrite(query, words, terms, match), CLOSE_LOOKS_AT_REWRITE, options, best);
    }
    const hits = [...best.values()];
    hits.sort((a, b) => b.score - a.score || a.document - b.document);
    return hits.slice(0, options.limit);
  }

  /**
   * The query with unknown words replaced by known ones, in official spelling ("khai xinh" → "khai
   * sinh"); null when every finished word is known or nothing is near.
   */
  correct(query: string): string | null {
    const { vocabulary, spelling, postingStart } = this.index;
    let corrected = '';
    let from = 0;
    for (const word of readQuery(query, this.reader)) {
      if (!word.misspelt && (word.forms.length < 2 || word.unfinished)) continue;
      const near = word.misspelt ? vocabulary.alike(word.folded) : vocabulary.guesses(word.folded, false);
      const found = near.filter(({ id, weight }) => weight >= near[0]!.weight && postingStart[id + 1]! > postingStart[id]!);
      const frequency = (id: number): number => postingStart[id + 1]! - postingStart[id]!;
      found.sort((a, b) => frequency(b.id) - frequency(a.id));
      const best = found[0];
      if (!best || word.start < from) continue;
      corrected += query.slice(from, word.start) + spelling[best.id]!;
      from = word.end;
    }
    return from ? (corrected + query.slice(from)).trim() : null;
  }

  private run(variant: Variant, looks: number, options: EngineSearch, best: Map<number, EngineHit>): void {
    const { documentOf, titleOf, prior } = this.index;
    const entries = this.rough.candidates(variant.terms, looks, options.accept);
    this.rescorer.prepare(variant.terms);
    let top = 0;
    let missing = 0;
    const scores = entries.map((entry) => {
      const score = this.rescorer.score(entry);
      if (score > top) {
        top = score;
        missing = 1 - this.rescorer.titleShare;
      }
      return score;
    });
    // A rule names its procedure on purpose: that the official name is long must not count against it.
    const amends = variant.said === undefined ? 0 : TITLE_SHARE * missing * AMENDS;
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at]!;
      const score = (scores[at]! + amends) * variant.confidence + prior[entry]!;
      const document = documentOf[entry]!;
      const before = best.get(document);
      if (before && before.score >= score) continue;
      const hit: EngineHit = { document, score, title: titleOf[entry]! };
      if (variant.said !== undefined) hit.said = variant.said;
      best.set(document, hit);
    }
  }

  /** The query with official words in the place of those a rule used, worth as much together. */
  private rewrite(query: string, words: readonly ReadWord[], terms: readonly Term[], match: RuleMatch): Variant {
    let worth = 0;
    for (const at of match.used) worth += terms[at]!.rarity;
    const first = match.used[0]!;
    const changed: Term[] = [];
    terms.forEach((term, at) => {
      if (at === first) changed.push(...worthTogether(this.officialTerms(match.rule), worth));
      if (!match.used.includes(at)) changed.push(term);
    });
    const aside = match.used.every((at) => words[at]!.aside) ? ASIDE_CONFIDENCE : 1;
    const bare = match.used.length === 1 && !words[first]!.spoken ? BARE_CONFIDENCE : 1;
    const last = match.used[match.used.length - 1]!;
    return { terms: changed, confidence: confidence(match) * aside * bare, said: query.slice(words[first]!.start, words[last]!.end) };
  }

  private officialTerms(rule: Rule): readonly Term[] {
    const known = this.official.get(rule);
    if (known) return known;
    const terms = syllables(rule.target).map((word) => lookUp(
      { folded: fold(word), accents: hasMarks(word) ? canonicalAccents(word) : '', share: 1, unfinished: false, misspelt: false },
      this.index,
    ));
    this.official.set(rule, terms);
    return terms;
  }
}

/** One match for each official name, surest first; a match whose words are all used by a longer one is dropped. */
function surest(matches: readonly RuleMatch[]): RuleMatch[] {
  const kept = matches.filter((match) => !matches.some((other) => other.used.length > match.used.length && match.used.every((at) => other.used.includes(at))));
  kept.sort((a, b) => confidence(b) - confidence(a));
  const targets = new Set<string>();
  return kept.filter((match) => !targets.has(match.rule.target) && targets.add(match.rule.target));
}

function confidence(match: RuleMatch): number {
  return match.rule.weight * (BASE + PER_WORD * Math.min(COUNTED_WORDS, match.used.length));
}

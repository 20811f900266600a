import type { SearchIndex } from './build.js';
import type { Language } from './language.js';
import { RuleMatcher, type RuleMatch } from './match-rules.js';
import { readQuery, toSaid, type ReadWord } from './read-query.js';
import { Rescorer } from './rescore.js';
import { RoughPass } from './rough.js';
import { spokenAccents } from './rules.js';
import { canonicalAccents, fold, hasMarks, syllables } from '../text.js';
import { fullWorth, lookUp, type QueryWord } from './terms.js';

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
/** Each word that a rule used makes it surer. */
const PER_WORD = 0.07;
/** How sure a rule is before its words are counted; a query in official words must win against it. */
const BASE = 0.65;
/** Official words are worth this much more than the everyday words they replace. */
const GAIN = 1.5;

/** A rule found only in what the thing is wanted for is less sure. */
const ASIDE_CONFIDENCE = 0.8;

/** A query to run: as typed, or with official words in the place of everyday ones. */
interface Variant {
  words: readonly QueryWord[];
  confidence: number;
  said?: string;
}

/** Searches an index with a language. Not safe to share between two searches at the same time. */
export class SearchEngine {
  private readonly matcher: RuleMatcher;
  private readonly rough: RoughPass;
  private readonly rescorer: Rescorer;
  /** Spoken accents of every word that documents, rules or questions use. */
  private readonly spellings: Set<string>;

  constructor(readonly index: SearchIndex, private readonly language: Language, matcher?: RuleMatcher) {
    this.matcher = matcher ?? new RuleMatcher(language.rules);
    this.rough = new RoughPass(index);
    this.rescorer = new Rescorer(index);
    this.spellings = this.matcher.spokenWords();
    index.marksIds.forEach((_, form) => this.spellings.add(spokenAccents(form)));
    language.shares.forEach((forms) => forms.forEach((_, form) => this.spellings.add(form)));
  }

  /** The best documents for a query, best first. */
  search(query: string, options: EngineSearch): EngineHit[] {
    const words = readQuery(query, this.language, this.index.vocabulary, this.spellings);
    if (!words.length) return [];
    const best = new Map<number, EngineHit>();
    const variants = this.variants(query, words);
    variants.forEach((variant, at) => this.run(variant, at ? CLOSE_LOOKS_AT_REWRITE : CLOSE_LOOKS, options, best));
    const hits = [...best.values()];
    hits.sort((a, b) => b.score - a.score || a.document - b.document);
    return hits.slice(0, options.limit);
  }

  private run(variant: Variant, looks: number, options: EngineSearch, best: Map<number, EngineHit>): void {
    const { documentOf, titleOf, prior } = this.index;
    const terms = lookUp(variant.words, this.index);
    const entries = this.rough.candidates(terms, looks, options.accept);
    this.rescorer.prepare(terms);
    for (const entry of entries) {
      const score = this.rescorer.score(entry) * variant.confidence + prior[entry]!;
      const document = documentOf[entry]!;
      const before = best.get(document);
      if (before && before.score >= score) continue;
      const hit: EngineHit = { document, score, title: titleOf[entry]! };
      if (variant.said !== undefined) hit.said = variant.said;
      best.set(document, hit);
    }
  }

  private variants(query: string, words: readonly ReadWord[]): Variant[] {
    const matches = mostSpecific(this.matcher.match(words.map(toSaid)));
    const variants: Variant[] = [{ words, confidence: 1 }];
    for (const match of matches.slice(0, REWRITES)) variants.push(this.rewrite(query, words, match));
    return variants;
  }

  /** The query with official words in the place of those a rule used, worth as much together. */
  private rewrite(query: string, words: readonly ReadWord[], match: RuleMatch): Variant {
    const official = syllables(match.rule.target).map((word): QueryWord => ({ folded: fold(word), accents: hasMarks(word) ? canonicalAccents(word) : '', share: 1 }));
    const said = fullWorth(match.used.map((at) => words[at]!), this.index);
    const scale = (said * GAIN) / fullWorth(official, this.index);
    const changed: QueryWord[] = [];
    const first = match.used[0]!;
    words.forEach((word, at) => {
      if (at === first) for (const name of official) changed.push({ ...name, scale });
      if (!match.used.includes(at)) changed.push({ ...word, unfinished: word.unfinished && !match.closes });
    });
    const last = match.used[match.used.length - 1]!;
    const aside = match.used.every((at) => words[at]!.aside) ? ASIDE_CONFIDENCE : 1;
    return { words: changed, confidence: confidence(match) * aside, said: query.slice(words[first]!.start, words[last]!.end) };
  }
}

/** Surest first; a match whose words are all used by a longer one is dropped. */
function mostSpecific(matches: readonly RuleMatch[]): RuleMatch[] {
  const kept = matches.filter((match) => !matches.some((other) => other.used.length > match.used.length && match.used.every((at) => other.used.includes(at))));
  return kept.sort((a, b) => confidence(b) - confidence(a));
}

function confidence(match: RuleMatch): number {
  return match.rule.weight * (BASE + PER_WORD * Math.min(6, match.used.length));
}

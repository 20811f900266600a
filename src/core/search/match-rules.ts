import type { KeyPart, KeySyllable, Rule } from './rules.js';

/** One word of a query as the rules see it. */
export interface SaidWord {
  /** What it may be, folded: as typed, then what it may stand for. */
  forms: readonly string[];
  /** How many of the forms are as good as certain; the others count only beside another syllable of a key. */
  certain: number;
  /** Marks as typed, hỏi and ngã as one; empty when typed without marks in a query without marks. */
  spoken: string;
  /** A word that may stand between the syllables of a key without breaking it ("cái", "lại"). */
  filler: boolean;
  unfinished: boolean;
}

/** A rule whose key was said, and where. */
export interface RuleMatch {
  rule: Rule;
  /** Positions of the words it used, ascending. */
  used: readonly number[];
}

/** An unfinished last syllable completes a key from this many letters on … */
const TYPED_LETTERS = 4;
/** … when no more than this many are missing. */
const MISSING_LETTERS = 2;

/** Finds which rules apply to a query. */
export class RuleMatcher {
  private readonly byFirst = new Map<string, number[]>();

  constructor(private readonly rules: readonly Rule[]) {
    rules.forEach((rule, at) => {
      for (const run of rule.parts[0] ?? []) {
        const first = run[0]?.upTo ? '' : (run[0]?.folded ?? '');
        const there = this.byFirst.get(first);
        if (!there) this.byFirst.set(first, [at]);
        else if (there[there.length - 1] !== at) there.push(at);
      }
    });
  }

  /** Every folded syllable that occurs in a key. */
  words(): Set<string> {
    const found = new Set<string>();
    for (const rule of this.rules) {
      for (const part of rule.parts) for (const run of part) for (const syllable of run) found.add(syllable.folded);
    }
    return found;
  }

  /** Spoken accents of every syllable that occurs in a key. */
  spokenWords(): Set<string> {
    const found = new Set<string>();
    for (const rule of this.rules) {
      for (const part of rule.parts) for (const run of part) for (const syllable of run) found.add(syllable.accents);
    }
    return found;
  }

  /** All rules whose key was said. */
  match(words: readonly SaidWord[]): RuleMatch[] {
    const tried = new Set<number>();
    const found: RuleMatch[] = [];
    for (const word of words) {
      for (const form of word.forms) this.tryRules(this.byFirst.get(form), words, tried, found);
      if (isNumber(word.forms[0]!)) this.tryRules(this.byFirst.get(''), words, tried, found);
    }
    const last = words[words.length - 1];
    if (last?.unfinished && last.forms[0]!.length >= TYPED_LETTERS) {
      this.byFirst.forEach((rules, first) => { if (completes(last.forms[0]!, first)) this.tryRules(rules, words, tried, found); });
    }
    return found;
  }

  private tryRules(rules: readonly number[] | undefined, words: readonly SaidWord[], tried: Set<number>, found: RuleMatch[]): void {
    if (!rules) return;
    for (const at of rules) {
      if (tried.has(at)) continue;
      tried.add(at);
      const rule = this.rules[at]!;
      const used = positions(rule, words);
      if (used) found.push({ rule, used });
    }
  }
}

/** Where the parts of a rule are said, each in its own words; null when one is not, or one that must not be is. */
function positions(rule: Rule, words: readonly SaidWord[]): number[] | null {
  const used: number[] = [];
  for (const part of rule.parts) {
    const at = findPart(part, words, used);
    if (!at) return null;
    used.push(...at);
  }
  for (const part of rule.without) if (findPart(part, words, used)) return null;
  return used.sort((a, b) => a - b);
}

function findPart(part: KeyPart, words: readonly SaidWord[], used: readonly number[]): number[] | null {
  for (const run of part) {
    for (let start = 0; start < words.length; start++) {
      const at = findRun(run, words, start, used);
      if (at) return at;
    }
  }
  return null;
}

/** The run from `start` on, one filler word allowed before each syllable but the first. */
function findRun(run: readonly KeySyllable[], words: readonly SaidWord[], start: number, used: readonly number[]): number[] | null {
  const at: number[] = [];
  let contradictions = 0;
  let next = start;
  for (const syllable of run) {
    let word = words[next];
    const alone = run.length === 1;
    if (word && next > start && word.filler && !says(word, syllable, alone)) word = words[++next];
    if (!word || !says(word, syllable, alone) || used.includes(next)) return null;
    if (!syllable.upTo && word.spoken && word.spoken !== syllable.accents && word.forms[0] === syllable.folded) contradictions++;
    at.push(next++);
  }
  return contradictions > run.length / 3 ? null : at;
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

function says(word: SaidWord, syllable: KeySyllable, alone: boolean): boolean {
  if (syllable.upTo) return isNumber(word.forms[0]!) && +word.forms[0]! >= +syllable.folded && +word.forms[0]! <= syllable.upTo;
  if (syllable.needsMarks && !word.spoken) return false;
  const place = word.forms.indexOf(syllable.folded);
  return (place >= 0 && (!alone || place < word.certain)) || (word.unfinished && completes(word.forms[0]!, syllable.folded));
}

function completes(typed: string, whole: string): boolean {
  return typed.length >= TYPED_LETTERS && whole.length - typed.length <= MISSING_LETTERS && whole.startsWith(typed);
}

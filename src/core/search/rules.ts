import { canonicalAccents, fold, syllables } from '../text.js';
import { runAtOnce, type SlicedWork } from './slices.js';

/** One syllable of a key: folded, and its canonical marks with hỏi and ngã taken as one. */
export interface KeySyllable {
  folded: string;
  accents: string;
  /** Set when any number from `folded` up to this one will do. */
  upTo?: number;
  /** Set when it counts only in a query typed with marks: "rơi" without them is mostly "rồi". */
  needsMarks?: boolean;
}

/** A part of a key: any one of these syllable runs. */
export type KeyPart = readonly (readonly KeySyllable[])[];

/** "When people say this, they mean that." */
export interface Rule {
  /** All of these must be said, in any order. */
  parts: readonly KeyPart[];
  /** None of these may be said. */
  without: readonly KeyPart[];
  /** Official words. */
  target: string;
  /** How sure it is, about 1. */
  weight: number;
}

/** Weight of a key marked `?` and of one marked `!`. */
const LESS_SURE = 0.88;
const SURER = 1.12;
/** Lines read between two pauses. */
const LINES = 40;
const HOOK_OR_TILDE = /[\u0303\u0309]/;

/** Canonical marks with hỏi (hook) and ngã (tilde) as one: half the country speaks them alike. */
export function spokenAccents(syllable: string): string {
  return canonicalAccents(syllable).replace(HOOK_OR_TILDE, '\u0309');
}

/** Keys repeat a few hundred words thousands of times: each is taken apart once. */
const known = new Map<string, readonly KeySyllable[]>();
const RANGE = /^(\d+)\.\.(\d+)$/;

function readWord(word: string): KeySyllable[] {
  const range = RANGE.exec(word);
  if (range) return [{ folded: range[1]!, accents: '', upTo: Number(range[2]) }];
  const needsMarks = word.endsWith("'");
  return syllables(word.toLowerCase()).map((part) => ({ folded: fold(part), accents: spokenAccents(part), needsMarks }));
}

function readRun(text: string): KeySyllable[] {
  const found: KeySyllable[] = [];
  for (const word of text.split(' ')) {
    let read = known.get(word);
    if (!read) known.set(word, (read = readWord(word)));
    for (const syllable of read) found.push(syllable);
  }
  return found;
}

/**
 * Reads rules written one a line:
 *
 * ```
 * @lost = mất, rơi, thất lạc
 * cấp lại thẻ căn cước = @lost + căn cước; làm lại căn cước
 * ```
 *
 * Left the official words, right the keys, separated by `;`. A key may have parts joined by `+`
 * (all said, any order) and by `-` (not said). `@name` stands for any of the words defined for it
 * on an earlier line, `60..99` for any number between.
 * A `'` after a word lets it count only in a query typed with marks. A `?` before a key makes it less sure, a `!` more.
 */
export function readRules(text: string): Rule[] {
  return runAtOnce(readRulesInSlices(text));
}

/** The same in slices: a large table takes a while to read. */
export function* readRulesInSlices(text: string): SlicedWork<Rule[]> {
  const classes = new Map<string, KeyPart>();
  const rules: Rule[] = [];
  let read = 0;
  for (const line of text.split('\n')) {
    const at = line.indexOf('=');
    if (at < 0) continue;
    if (++read % LINES === 0) yield;
    const target = line.slice(0, at).trim();
    const right = line.slice(at + 1);
    if (target.startsWith('@')) {
      classes.set(target, right.split(',').map(readRun));
      continue;
    }
    for (const key of right.split(';')) if (key.trim()) rules.push(readKey(key.trim(), target, classes));
  }
  return rules;
}

function readKey(text: string, target: string, classes: ReadonlyMap<string, KeyPart>): Rule {
  const sure = text.charAt(0);
  const weight = sure === '?' ? LESS_SURE : sure === '!' ? SURER : 1;
  const key = weight === 1 ? text : text.slice(1);
  const rule = { parts: [] as KeyPart[], without: [] as KeyPart[], target, weight };
  // "a + b - c": every sign begins a part; the first part has none.
  let into = rule.parts;
  for (let from = 0; from < key.length; ) {
    let to = from;
    while (to < key.length && key[to] !== '+' && key[to] !== '-') to++;
    const word = key.slice(from, to).trim();
    into.push(classes.get(word) ?? [readRun(word)]);
    into = key[to] === '-' ? rule.without : rule.parts;
    from = to + 1;
  }
  return rule;
}

/** A rule from a plain pair: said → official. */
export function plainRule(said: string, target: string, weight: number): Rule {
  return { parts: [[readRun(said)]], without: [], target, weight };
}

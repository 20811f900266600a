import { canonicalAccents, fold, syllables } from '../text.js';

/** One syllable of a key: folded, and its canonical marks with hỏi and ngã taken as one. */
export interface KeySyllable {
  folded: string;
  accents: string;
  /** Set when any number from `folded` up to this one will do. */
  upTo?: number;
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

const HOOK_OR_TILDE = /[\u0303\u0309]/;

/** Canonical marks with hỏi (hook) and ngã (tilde) as one: half the country speaks them alike. */
export function spokenAccents(syllable: string): string {
  return canonicalAccents(syllable).replace(HOOK_OR_TILDE, '\u0309');
}

/** Keys repeat a few hundred syllables thousands of times: each is folded once. */
const known = new Map<string, KeySyllable>();

function keySyllable(word: string): KeySyllable {
  let syllable = known.get(word);
  if (!syllable) known.set(word, (syllable = { folded: fold(word), accents: spokenAccents(word) }));
  return syllable;
}

function readRun(text: string): KeySyllable[] {
  const found: KeySyllable[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const range = /^(\d+)\.\.(\d+)$/.exec(word);
    if (range) found.push({ folded: range[1]!, accents: '', upTo: +range[2]! });
    else for (const part of syllables(word.toLowerCase())) found.push(keySyllable(part));
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
 * on an earlier line, `60..99` for any number between. A `?` before a key makes it less sure, a `!` more.
 */
export function readRules(text: string): Rule[] {
  const classes = new Map<string, KeyPart>();
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    const at = line.indexOf('=');
    if (at < 0) continue;
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

function readKey(key: string, target: string, classes: ReadonlyMap<string, KeyPart>): Rule {
  const weight = key.startsWith('?') ? 0.88 : key.startsWith('!') ? 1.12 : 1;
  const parts: KeyPart[] = [];
  const without: KeyPart[] = [];
  for (const piece of key.split(/(?=[+-])/)) {
    const word = piece.replace(/^[+-]|^[?!]/, '').trim();
    (piece.startsWith('-') ? without : parts).push(classes.get(word) ?? [readRun(word)]);
  }
  return { parts, without, target, weight };
}

/** A rule from a plain pair: said → official. */
export function plainRule(said: string, target: string, weight: number): Rule {
  return { parts: [[readRun(said)]], without: [], target, weight };
}

/** The papers of one procedure as a list to tick off, and how far a citizen has come with it. */
import type { Paper, PaperGroup } from './procedure.js';

/** One line to tick. `key` stays the same while the paper keeps its name, so that ticks survive a new edition of the data. */
export interface PaperRow {
  key: string;
  paper: Paper;
}

/** Papers everybody brings: `submit` handed in, `present` only shown. */
export interface RequiredGroup {
  kind: 'submit' | 'present';
  title?: string;
  rows: PaperRow[];
}

/** Papers of a special case. `key` is ticked too when the citizen says the case is theirs. */
export interface CaseGroup {
  key: string;
  title?: string;
  rows: PaperRow[];
}

export interface Checklist {
  required: RequiredGroup[];
  cases: CaseGroup[];
  /** Remarks found among the papers: nothing to bring. */
  notes: Paper[];
}

export interface Progress {
  done: number;
  total: number;
}

/** Keys of what is ticked. */
export type Ticks = ReadonlySet<string>;

/** The national list writes remarks as papers with 0 originals and 0 copies (679 of them in the commune procedures). */
const isRemark = (paper: Paper) => paper.originals === 0 && paper.copies === 0;

/** Sorts papers in the order they are read: handed in, shown, special cases, remarks. */
export function checklist(groups: readonly PaperGroup[] = []): Checklist {
  const list: Checklist = { required: [], cases: [], notes: [] };
  const present: RequiredGroup[] = [];
  const used = new Map<string, number>();
  for (const { kind = 'submit', title, papers } of groups) {
    const real = kind === 'note' ? [] : papers.filter((paper) => !isRemark(paper));
    list.notes.push(...(kind === 'note' ? papers : papers.filter(isRemark)));
    if (!real.length) continue;
    const rows = real.map((paper) => ({ key: uniqueKey(`${kind}|${title ?? ''}|${paper.name}`, used), paper }));
    const named = title ? { title } : {};
    if (kind === 'case') list.cases.push({ key: uniqueKey(`case|${title ?? ''}`, used), ...named, rows });
    else (kind === 'present' ? present : list.required).push({ kind: kind === 'present' ? 'present' : 'submit', ...named, rows });
  }
  list.required.push(...present);
  return list;
}

/** True where the citizen chooses among named cases; a single case, or unnamed ones, are simply listed. */
export function hasCaseChoice(list: Checklist): boolean {
  return list.cases.length > 1 && list.cases.every((one) => one.title !== undefined);
}

/**
 * What is ready, of what has to be. Papers of a special case count once they are ticked, or once the citizen has said
 * that the case is theirs: before that nobody is told that something is missing.
 */
export function progressOf(list: Checklist, ticks: Ticks): Progress {
  let done = 0;
  let total = 0;
  const count = (rows: readonly PaperRow[], all: boolean) => {
    for (const { key } of rows) {
      if (ticks.has(key)) done += 1;
      if (all || ticks.has(key)) total += 1;
    }
  };
  for (const group of list.required) count(group.rows, true);
  for (const group of list.cases) count(group.rows, hasCaseChoice(list) && ticks.has(group.key));
  return { done, total };
}

/** The same ticks with one turned over. */
export function toggled(ticks: Ticks, key: string): Ticks {
  const next = new Set(ticks);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** Reads ticks as `writeTicks` wrote them; anything else is no tick. */
export function readTicks(text: string | undefined): Ticks {
  return new Set((text ?? '').split(' ').filter((key) => /^[0-9a-z]+$/.test(key)));
}

/**
 * One line of text for the device's storage, or undefined when nothing is ticked. Plain words instead of JSON, because
 * old Prototype.js writes arrays wrongly.
 */
export function writeTicks(ticks: Ticks): string | undefined {
  let text = '';
  ticks.forEach((key) => { text += (text && ' ') + key; });
  return text || undefined;
}

/** Two papers of one name in one group get keys of their own, in their order. */
function uniqueKey(words: string, used: Map<string, number>): string {
  const count = (used.get(words) ?? 0) + 1;
  used.set(words, count);
  return shortHash(count > 1 ? `${words}|${count}` : words);
}

/** FNV-1a, 32 bits: short and stable; a procedure has some tens of papers, so two alike are not to be feared. */
function shortHash(words: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

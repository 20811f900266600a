import { SUPPRESSION, type LevelTable } from '../../core/contract/index.js';
import type { Figures, QuestionFigures } from './figures.js';
import { cellMayShow, suppressLevels } from './suppress.js';

/** One shown state of a question, with the counts behind it. */
export interface ReleasedQuestion {
  question: string;
  shown: LevelTable;
  noOpinion: number | null;
  /** Every table shown so far this month, so that no two of them can be subtracted to uncover a few people. */
  history: LevelTable[];
}

/** What the public sees of a month. */
export interface Release {
  /** Counts the release was taken from; the breakdown of a closed month is made of them. */
  figures: Figures;
  questions: ReleasedQuestion[];
}

/** Counts of one question may be shown next to an earlier table when each difference is nought or large enough. */
function stepAllowed(earlier: LevelTable, next: LevelTable): boolean {
  const people = difference(earlier.n, next.n);
  if (people !== null && people !== 0 && people < SUPPRESSION.minimumAnswers) return false;
  const good = difference(earlier.good, next.good);
  const notGood = difference(earlier.notGood, next.notGood);
  return (good === null || cellMayShow(good)) && (notGood === null || cellMayShow(notGood));
}

function difference(earlier: number | null, next: number | null): number | null {
  return earlier === null || next === null ? null : Math.abs(next - earlier);
}

/** Holds back single levels that, beside an earlier table, would show a few people moving. */
function holdMovedLevels(history: readonly LevelTable[], next: LevelTable): LevelTable {
  const table = { ...next, levels: [...next.levels] };
  for (const half of [[0, 1, 2], [3, 4]]) {
    const told = history.some((earlier) => half.some((level) => {
      const moved = difference(earlier.levels[level] ?? null, next.levels[level] ?? null);
      return moved !== null && !cellMayShow(moved);
    }));
    if (told) for (const level of half) table.levels[level] = null;
  }
  return table;
}

/** The next state of one question: the fresh counts when that is safe beside all earlier states, else the last one. */
function advanceQuestion(last: ReleasedQuestion | undefined, fresh: QuestionFigures): ReleasedQuestion {
  const history = last?.history ?? [];
  const next = holdMovedLevels(history, suppressLevels(fresh.levels));
  if (last && (next.n === null || !history.every((earlier) => stepAllowed(earlier, next)))) return last;
  const noOpinion = cellMayShow(fresh.noOpinion) && next.n !== null && (last?.noOpinion == null || cellMayShow(Math.abs(fresh.noOpinion - last.noOpinion))) ? fresh.noOpinion : null;
  const unchanged = last !== undefined && JSON.stringify(last.shown) === JSON.stringify(next);
  if (unchanged) return last;
  return { question: fresh.question, shown: next, noOpinion, history: next.n === null ? history : [...history, next] };
}

/**
 * What may be shown now, given what was shown before and the counts as they are. A month's figures therefore move in
 * steps of at least ten people, and somebody who looks before and after a neighbour's visit learns nothing.
 * The headline question leads: when it stands still, everything does, so all tables of a release speak of the same people.
 */
export function advance(last: Release | null, fresh: Figures, headline: string): Release {
  const lead = fresh.questions.find((question) => question.question === headline);
  if (!lead) return last ?? { figures: fresh, questions: [] };
  const before = (question: string): ReleasedQuestion | undefined => last?.questions.find((known) => known.question === question);
  const next = advanceQuestion(before(headline), lead);
  if (last && next === before(headline)) return last;
  return { figures: fresh, questions: fresh.questions.map((question) => (question === lead ? next : advanceQuestion(before(question.question), question))) };
}

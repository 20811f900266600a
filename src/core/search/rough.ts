import type { SearchIndex } from './build.js';
import type { Term } from './terms.js';

/** Words that count less than this do not bring an entry into play by themselves. */
const LEAST_SHARE = 0.2;
const BINS = 256;

/**
 * The rough pass: which entries are worth a closer look. Reads only postings; an entry's rough score
 * is the share of the query found anywhere in it plus a bonus for titles that are mostly query.
 */
export class RoughPass {
  private readonly total: Float32Array;
  private readonly best: Float32Array;
  private readonly touched: Uint32Array;
  private readonly bins = new Uint32Array(BINS);

  constructor(private readonly index: SearchIndex) {
    const entries = index.documentOf.length;
    this.total = new Float32Array(entries);
    this.best = new Float32Array(entries);
    this.touched = new Uint32Array(entries);
  }

  /**
   * Entries with the highest rough score, in no order.
   *
   * @param wanted about how many (the last class is kept whole, up to four times as many)
   */
  candidates(terms: readonly Term[], wanted: number, accept?: (document: number) => boolean): number[] {
    const count = this.sum(terms);
    let worth = 0;
    for (const term of terms) worth += term.worth;
    const found = this.keep(count, worth, wanted, accept);
    for (let at = 0; at < count; at++) this.total[this.touched[at]!] = 0;
    return found;
  }

  /** Adds up, for each entry, the best guess of each term. Returns how many entries were touched. */
  private sum(terms: readonly Term[]): number {
    const { postings, postingStart, rarity } = this.index;
    const { total, best, touched } = this;
    let count = 0;
    for (const term of terms) {
      if (term.share < LEAST_SHARE) continue;
      const several = term.guesses.length > 1;
      for (const guess of term.guesses) {
        const gain = guess.weight * rarity[guess.id]! * term.factor;
        for (let at = postingStart[guess.id]!; at < postingStart[guess.id + 1]!; at++) {
          const entry = postings[at]!;
          if (total[entry] === 0 && best[entry] === 0) touched[count++] = entry;
          if (!several) total[entry]! += gain;
          else if (gain > best[entry]!) best[entry] = gain;
        }
      }
      if (several) this.settle(term);
    }
    return count;
  }

  /** Moves the best guesses of one term into the totals. */
  private settle(term: Term): void {
    const { postings, postingStart } = this.index;
    for (const guess of term.guesses) {
      for (let at = postingStart[guess.id]!; at < postingStart[guess.id + 1]!; at++) {
        const entry = postings[at]!;
        this.total[entry]! += this.best[entry]!;
        this.best[entry] = 0;
      }
    }
  }

  private keep(count: number, worth: number, wanted: number, accept?: (document: number) => boolean): number[] {
    const { total, touched, bins } = this;
    const { mass, documentOf } = this.index;
    const scale = (BINS - 1) / 1.81;
    const binOf = (entry: number): number => {
      const sum = total[entry]!;
      const rough = sum / worth + 0.8 * Math.min(1, sum / (mass[entry]! + 0.001));
      return Math.min(BINS - 1, Math.floor(rough * scale));
    };
    bins.fill(0);
    const accepted: number[] = [];
    for (let at = 0; at < count; at++) {
      const entry = touched[at]!;
      if (accept && !accept(documentOf[entry]!)) continue;
      accepted.push(entry);
      bins[binOf(entry)]!++;
    }
    if (accepted.length <= wanted) return accepted;
    let lowest = BINS - 1;
    for (let kept = bins[lowest]!; kept < wanted && lowest > 0; kept += bins[lowest]!) lowest--;
    const found = accepted.filter((entry) => binOf(entry) >= lowest);
    return found.length > wanted * 4 ? found.slice(0, wanted * 4) : found;
  }
}

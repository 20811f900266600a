import type { SearchIndex } from './build.js';
import type { Term } from './terms.js';

const CONTEXT = 0.45;
const MARKS_AGREE = 1.07;
const MARKS_DIFFER = 0.6;
const NEXT_TO_PREVIOUS = 0.25;
const TAKEN = 0.6;
/** Places remembered for one word in one entry. */
const PLACES = 6;

const ADJACENCY_SHARE = 0.8;
const MARKS_SHARE = 0.35;
export const TITLE_SHARE = 0.8;
const START_SHARE = 0.12;

/**
 * The close look at one entry: where each word of the query sits, whether neighbours stayed
 * neighbours, whether the marks agree, and how much of the title was asked for.
 */
export class Rescorer {
  /** How much of the title the entry scored last was asked for, 0 to 1. */
  titleShare = 0;
  private terms: readonly Term[] = [];
  private worth = 0;
  private pairs = 0;
  /** For each folded syllable: first link of the chain of terms that may stand for it, or -1. */
  private readonly head: Int32Array;
  private linkTerm: number[] = [];
  private linkWeight: number[] = [];
  private linkNext: number[] = [];
  private linkId: number[] = [];
  /** For each term: how many places, and the places with their weights. */
  private placeCount: number[] = [];
  private place: number[] = [];
  private placeWeight: number[] = [];
  private chosen: number[] = [];
  private chosenWeight: number[] = [];

  constructor(private readonly index: SearchIndex) {
    this.head = new Int32Array(index.vocabulary.words.length).fill(-1);
  }

  /** Prepares for one query; call before {@link score}. */
  prepare(terms: readonly Term[]): void {
    for (const id of this.linkId) this.head[id] = -1;
    this.linkId = [];
    this.linkTerm = [];
    this.linkWeight = [];
    this.linkNext = [];
    this.terms = terms;
    this.worth = 0;
    this.pairs = 0;
    terms.forEach((term, at) => {
      this.worth += term.worth;
      const next = terms[at + 1];
      if (next) this.pairs += (term.worth + next.worth) / 2;
      for (const guess of term.guesses) {
        this.linkNext.push(this.head[guess.id]!);
        this.head[guess.id] = this.linkId.push(guess.id) - 1;
        this.linkTerm.push(at);
        this.linkWeight.push(guess.weight);
      }
    });
  }

  /** Score of an entry; 0 to about 3. */
  score(entry: number): number {
    this.findPlaces(entry);
    this.choosePlaces();
    return this.weigh(entry);
  }

  private findPlaces(entry: number): void {
    const { syllables, start, folded, marks, titleLength } = this.index;
    const { terms, head, linkTerm, linkWeight, linkNext, placeCount, place, placeWeight } = this;
    for (let at = 0; at < terms.length; at++) placeCount[at] = 0;
    const begin = start[entry]!;
    const title = titleLength[entry]!;
    const length = start[entry + 1]! - begin;
    for (let at = 0; at < length; at++) {
      const syllable = syllables[begin + at]!;
      for (let link = head[folded[syllable]!]!; link >= 0; link = linkNext[link]!) {
        const term = linkTerm[link]!;
        if (placeCount[term]! >= PLACES) continue;
        const typed = terms[term]!.marks;
        let weight = linkWeight[link]! * (at < title ? 1 : CONTEXT);
        if (typed !== -1) weight *= typed === marks[syllable] ? MARKS_AGREE : MARKS_DIFFER;
        const slot = term * PLACES + placeCount[term]!++;
        place[slot] = at;
        placeWeight[slot] = weight;
      }
    }
  }

  /** The best place of each word, preferring the one right after the word before. */
  private choosePlaces(): void {
    const { terms, placeCount, place, placeWeight, chosen, chosenWeight } = this;
    let previous = -9;
    for (let term = 0; term < terms.length; term++) {
      let best = -1;
      let bestAt = -9;
      let bestWeight = 0;
      for (let slot = term * PLACES, end = slot + placeCount[term]!; slot < end; slot++) {
        let value = placeWeight[slot]!;
        if (place[slot] === previous + 1) value += NEXT_TO_PREVIOUS;
        if (this.isTaken(place[slot]!, term)) value *= TAKEN;
        if (value > best) {
          best = value;
          bestAt = place[slot]!;
          bestWeight = placeWeight[slot]!;
        }
      }
      chosen[term] = bestAt;
      chosenWeight[term] = Math.min(1, bestWeight);
      if (bestAt >= 0) previous = bestAt;
    }
  }

  private isTaken(place: number, before: number): boolean {
    for (let term = 0; term < before; term++) if (this.chosen[term] === place) return true;
    return false;
  }

  private weigh(entry: number): number {
    const { terms, chosen, chosenWeight } = this;
    const { syllables, start, folded, marks, titleLength, rarity, mass } = this.index;
    const begin = start[entry]!;
    let found = 0;
    let neighbours = 0;
    let agreeing = 0;
    let title = 0;
    let starts = 0;
    let named = false;
    for (let term = 0; term < terms.length; term++) {
      const { worth, share, factor, marks: typed } = terms[term]!;
      const at = chosen[term]!;
      if (at >= 0) {
        const weight = chosenWeight[term]!;
        const syllable = syllables[begin + at]!;
        const rare = rarity[folded[syllable]!]!;
        found += weight * worth;
        if (typed !== -1 && typed === marks[syllable]) agreeing += Math.min(worth, rare * factor);
        if (at < titleLength[entry]! && !this.isTaken(at, term)) title += rare * weight;
        if (!named && at === 0 && share > 0.5) starts = 1;
        const after = chosen[term + 1];
        if (term + 1 < terms.length && after !== undefined && after > at) {
          const near = after === at + 1 ? 1 : after <= at + 3 ? 0.35 : 0;
          neighbours += (near * (worth + terms[term + 1]!.worth)) / 2;
        }
      }
      if (share > 0.5) named = true;
    }
    if (this.worth === 0) return 0;
    const coverage = found / this.worth;
    const adjacency = this.pairs ? neighbours / this.pairs : 0;
    const ofTitle = Math.min(1, title / (mass[entry]! + 0.001));
    this.titleShare = ofTitle;
    return coverage + ADJACENCY_SHARE * adjacency * coverage + (MARKS_SHARE * agreeing) / this.worth + TITLE_SHARE * ofTitle + START_SHARE * starts;
  }
}

import { canonicalAccents, fold, syllables } from '../text.js';
import { runAtOnce, type SlicedWork } from './slices.js';
import { Vocabulary } from './vocabulary.js';

/** Something that can be found. */
export interface SearchDocument {
  /**
   * Names by which it may be found, the official one first. Each is matched by itself and the best
   * one counts, so an everyday name is not drowned by a long official one.
   */
  titles: readonly string[];
  /** Other words about it; they count less than a title. */
  context?: string;
  /** Added to the score of every hit, 0 to about 0.5. Default 0. */
  prior?: number;
}

/** The index: one entry for each title of each document; all lists are typed arrays. */
export interface SearchIndex {
  readonly vocabulary: Vocabulary;
  readonly documentCount: number;
  /** Document of each entry. */
  readonly documentOf: Uint32Array;
  /** Place of each entry's title among the titles of its document. */
  readonly titleOf: Uint16Array;
  /** Accented syllables of all entries, one after another: title first, then context. */
  readonly syllables: Uint16Array;
  /** Where each entry begins in `syllables`; one more at the end. */
  readonly start: Uint32Array;
  /** How many of an entry's syllables are its title. */
  readonly titleLength: Uint16Array;
  /** Folded syllable (vocabulary id) of each accented syllable. */
  readonly folded: Uint16Array;
  /** Id of the canonical marks of each accented syllable. */
  readonly marks: Uint16Array;
  /** Canonical marks to id. */
  readonly marksIds: ReadonlyMap<string, number>;
  /** Most frequent accented spelling of each folded syllable. */
  readonly spelling: readonly string[];
  /** Entries in which a folded syllable occurs: `postings` from `postingStart[id]` to `postingStart[id + 1]`. */
  readonly postings: Uint32Array;
  readonly postingStart: Uint32Array;
  /** Rarity of each folded syllable: ln(1 + entries / (1 + entries with it)). */
  readonly rarity: Float32Array;
  /** Rarity of a syllable in no entry. */
  readonly unknownRarity: number;
  /** Sum of rarity over each entry's title. */
  readonly mass: Float32Array;
  readonly prior: Float32Array;
}

/** Entries read between two pauses. */
const SLICE = 50;

/**
 * Builds the index in slices: every `next()` does a few milliseconds of work, the last returns the
 * index. Use {@link buildIndex} where a pause is not wanted.
 *
 * @param otherWords folded syllables that are words although no document has them: they are not
 *   taken for slips of other words
 */
export function* buildInSlices(documents: Iterable<SearchDocument>, otherWords: Iterable<string> = []): SlicedWork<SearchIndex> {
  const reader = new Reader();
  let read = 0;
  for (const document of documents) {
    reader.add(document, read);
    if (++read % SLICE === 0) yield;
  }
  yield;
  return reader.finish(read, otherWords);
}

/** Builds the index in one go. */
export function buildIndex(documents: Iterable<SearchDocument>, otherWords?: Iterable<string>): SearchIndex {
  return runAtOnce(buildInSlices(documents, otherWords));
}

/** Reads documents into growing lists, then packs them. */
class Reader {
  private readonly accented = new Map<string, number>();
  private readonly accentedWords: string[] = [];
  private readonly uses: number[] = [];
  private readonly flat: number[] = [];
  private readonly start: number[] = [0];
  private readonly titleLength: number[] = [];
  private readonly documentOf: number[] = [];
  private readonly titleOf: number[] = [];
  private readonly prior: number[] = [];

  add(document: SearchDocument, id: number): void {
    document.titles.forEach((title, place) => {
      const before = this.flat.length;
      this.push(title);
      this.titleLength.push(Math.min(this.flat.length - before, 65535));
      if (document.context) this.push(document.context);
      this.start.push(this.flat.length);
      this.documentOf.push(id);
      this.titleOf.push(place);
      this.prior.push(document.prior ?? 0);
    });
  }

  private push(text: string): void {
    for (const word of syllables(text.toLowerCase().normalize('NFC'))) {
      let id = this.accented.get(word);
      if (id === undefined) {
        id = this.accentedWords.push(word) - 1;
        this.accented.set(word, id);
        this.uses.push(0);
      }
      this.uses[id]!++;
      this.flat.push(id);
    }
  }

  finish(documentCount: number, otherWords: Iterable<string>): SearchIndex {
    const foldedWords = this.accentedWords.map(fold);
    const vocabulary = new Vocabulary([...new Set([...foldedWords, ...otherWords])].sort((a, b) => (a < b ? -1 : 1)));
    const folded = new Uint16Array(foldedWords.length);
    foldedWords.forEach((word, at) => { folded[at] = vocabulary.idOf(word); });
    const syllableIds = new Uint16Array(this.flat);
    const start = new Uint32Array(this.start);
    const postings = post(syllableIds, start, folded, vocabulary.words.length);
    const entries = this.documentOf.length;
    const unknownRarity = 0.5 * Math.log(1 + entries / 2);
    const rarity = new Float32Array(vocabulary.words.length);
    for (let id = 0; id < rarity.length; id++) {
      const frequency = postings.postingStart[id + 1]! - postings.postingStart[id]!;
      rarity[id] = frequency ? Math.log(1 + entries / (1 + frequency)) : unknownRarity;
    }
    const mass = new Float32Array(entries);
    for (let entry = 0; entry < entries; entry++) {
      const end = start[entry]! + this.titleLength[entry]!;
      for (let at = start[entry]!; at < end; at++) mass[entry]! += rarity[folded[syllableIds[at]!]!]!;
    }
    return {
      vocabulary, documentCount, syllables: syllableIds, start, folded, rarity, unknownRarity, mass, ...postings, ...this.accents(folded, vocabulary.words),
      documentOf: new Uint32Array(this.documentOf), titleOf: new Uint16Array(this.titleOf),
      titleLength: new Uint16Array(this.titleLength), prior: new Float32Array(this.prior),
    };
  }

  /** Canonical marks of each accented syllable, and the usual spelling of each folded one. */
  private accents(folded: Uint16Array, words: readonly string[]): Pick<SearchIndex, 'marks' | 'marksIds' | 'spelling'> {
    const marksIds = new Map<string, number>();
    const marks = new Uint16Array(folded.length);
    const spelling = words.slice();
    const most = new Uint32Array(words.length);
    this.accentedWords.forEach((word, at) => {
      const form = canonicalAccents(word);
      let id = marksIds.get(form);
      if (id === undefined) marksIds.set(form, (id = marksIds.size));
      marks[at] = id;
      const uses = this.uses[at]!;
      if (uses > most[folded[at]!]!) {
        most[folded[at]!] = uses;
        spelling[folded[at]!] = word;
      }
    });
    return { marks, marksIds, spelling };
  }
}

/** Inverts the entries: for each folded syllable the entries that have it, each once, ascending. */
function post(flat: Uint16Array, start: Uint32Array, folded: Uint16Array, words: number): Pick<SearchIndex, 'postings' | 'postingStart'> {
  const postingStart = new Uint32Array(words + 1);
  const lastEntry = new Int32Array(words).fill(-1);
  const each = (visit: (id: number, entry: number) => void): void => {
    lastEntry.fill(-1);
    for (let entry = 0; entry + 1 < start.length; entry++) {
      for (let at = start[entry]!; at < start[entry + 1]!; at++) {
        const id = folded[flat[at]!]!;
        if (lastEntry[id] === entry) continue;
        lastEntry[id] = entry;
        visit(id, entry);
      }
    }
  };
  each((id) => { postingStart[id + 1]!++; });
  for (let id = 0; id < words; id++) postingStart[id + 1]! += postingStart[id]!;
  const next = postingStart.slice();
  const postings = new Uint32Array(postingStart[words]!);
  each((id, entry) => { postings[next[id]!++] = entry; });
  return { postings, postingStart };
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { List } from './list.js';
import { asRows, type Answer, type Row } from './model/answer.js';
import { narrow, type Narrowed } from './model/filters.js';
import { plainFind } from './model/plain-find.js';
import type { Procedure } from './model/procedure.js';
import type { ViewState } from './model/state.js';

/** More results than this are counted, and asked for, by nobody. */
const MOST_RESULTS = 500;

/** A search that answers at once, or later. */
export interface Search {
  find(words: string, limit: number): Answer | Promise<Answer>;
  stop?(): void;
}

/** The rows for some words; `rows` is undefined while they are being looked for. */
export interface Question {
  readonly words: string;
  rows: readonly Row[] | undefined;
  /** The words in official spelling, '' where they are known as they are. */
  correction: string;
}

/**
 * Searches the list. The search and its table of everyday words come apart. Should they not come, or fail, plain words are
 * found all the same.
 */
export class FinderController implements ReactiveController {
  /** The words of the list in official spelling, '' where they are known as they are. */
  correction = '';
  private procedures: readonly Procedure[] = [];
  /** The last list and what it was made from: typing on must not make it again. */
  private last: { from: readonly unknown[]; found: Narrowed | undefined } = { from: [], found: undefined };
  private search: Search | undefined;
  private coming: Promise<Search> | undefined;
  private questions: Record<string, Question | undefined> = {};

  constructor(
    private readonly host: ReactiveControllerHost,
    /** The commune's own everyday words, as the site file has them. */
    private readonly synonyms: () => unknown,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.search?.stop?.();
    this.search = this.coming = undefined;
  }

  /** Takes another list over, and makes the search for it. */
  use(procedures: readonly Procedure[]): void {
    if (procedures === this.procedures) return;
    this.hostDisconnected();
    this.procedures = procedures;
    this.questions = {};
    if (procedures.length) setTimeout(() => void this.ready());
  }

  /** The list asked for, narrowed; undefined while it is being looked for, or where nothing is asked. */
  answer(list: List, view: ViewState): Narrowed | undefined {
    const { ask, fields, online } = view;
    const question = ask.kind === 'query' ? this.ask('list', ask.text.trim(), MOST_RESULTS) : undefined;
    this.correction = question?.correction ?? '';
    const from = [list, ask, fields, online, question?.rows];
    if (from.some((part, index) => part !== this.last.from[index])) {
      const rows = question ? question.rows : rowsOf(list, view);
      this.last = { from, found: rows && narrow(rows, view) };
    }
    return this.last.found;
  }

  /** The last question of a kind is the only one that counts. Suggestions of before stay until new ones come: a list that blinks is worse than one a moment late. */
  ask(kind: 'list' | 'suggestions', words: string, limit: number): Question {
    const known = this.questions[kind];
    if (known?.words === words) return known;
    const question: Question = (this.questions[kind] = { words, rows: kind === 'suggestions' ? known?.rows : undefined, correction: '' });
    const answer = this.search && this.answerOf(this.search, words, limit);
    if (answer && !('then' in answer)) this.take(question, answer);
    else void this.later(question, limit, answer);
    return question;
  }

  private async later(question: Question, limit: number, asked?: Promise<Answer>): Promise<void> {
    const { procedures } = this;
    const { words } = question;
    const answer = await (asked ?? this.ready().then((search) => this.answerOf(search, words, limit))).catch(() => this.plain(words, limit));
    if (this.procedures !== procedures) return;
    this.take(question, answer);
    this.host.requestUpdate();
  }

  private answerOf(search: Search, words: string, limit: number): Answer | Promise<Answer> {
    try {
      return search.find(words, limit);
    } catch {
      return this.plain(words, limit); // the search must never take the list away
    }
  }

  private plain(words: string, limit: number): Answer {
    return plainFind(this.procedures, words, limit);
  }

  private take(question: Question, { hits, correction }: Answer): void {
    const rows: Row[] = [];
    for (const { position, why } of hits) {
      const procedure = this.procedures[position];
      if (procedure) rows.push({ procedure, why });
    }
    question.rows = rows;
    question.correction = correction ?? '';
  }

  private ready(): Promise<Search> {
    const { procedures } = this;
    return (this.coming ??= import('./worker/start-search.js')
      .then(({ startSearch }) => startSearch(procedures, this.synonyms()))
      .catch((): Search => ({ find: (words, limit) => this.plain(words, limit) })) // no network for the file
      .then((search) => {
        if (this.procedures === procedures) this.search = search;
        else search.stop?.();
        return search;
      }));
  }
}

/** The procedures of a life event or a field. */
function rowsOf({ tiles, file }: List, { ask }: ViewState): readonly Row[] | undefined {
  if (ask.kind === 'event') return asRows(tiles.filter(({ id }) => id === ask.id)[0]?.procedures ?? []);
  return ask.kind === 'field' ? asRows(file.procedures.filter(({ field }) => field === ask.name)) : undefined;
}

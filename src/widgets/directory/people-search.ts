import type { LitElement } from 'lit';
import { fold } from '../../core/text.js';
import type { Directory, Person } from './model/directory.js';
import type { DirectoryHits } from './model/search/directory-index.js';
import type { Found } from './views/people.js';

const QUIET = 150;

/** The search field's state. The engine is loaded when the field is entered; until it is there, and where it cannot come, plain containment answers. */
export class PeopleSearch {
  query = '';
  found: Found | undefined;
  private directory: Directory | undefined;
  private people: readonly Person[] = [];
  private duties = new Map<string, string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private engine: ((query: string) => DirectoryHits) | undefined;
  private engineOf: Directory | undefined;
  private loading: Promise<void> | undefined;

  constructor(
    private readonly host: LitElement,
    /** Called after each search with something typed. */
    private readonly onFound: (found: Found) => void,
  ) {}

  /** The data searched from now on. */
  use(directory: Directory, people: readonly Person[]): void {
    this.directory = directory;
    this.people = people;
  }

  /** The duty of a person that the query meant. */
  dutyOf(person: Person): string {
    return this.duties.get(person.id) ?? '';
  }

  readonly prepare = (): void => {
    this.loading ??= import('./model/search/directory-index.js').then(
      ({ indexDirectory }) => {
        if (!this.directory) return;
        this.engine = indexDirectory({ ...this.directory, people: this.people });
        this.engineOf = this.directory;
        if (this.query.trim()) this.run();
      },
      () => { this.loading = undefined; }, // no network for the engine: containment goes on answering
    );
  };

  // The field's value is never written while a person types: that would break Telex and VNI input methods.
  readonly onInput = (event: InputEvent): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.prepare();
    clearTimeout(this.timer);
    if (!event.isComposing || !this.query) this.timer = setTimeout(() => this.run(), QUIET);
    else this.timer = setTimeout(() => this.run(), QUIET * 3);
    this.host.requestUpdate();
  };

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || !this.query) return;
    event.preventDefault();
    this.clear();
  };

  readonly clear = (): void => {
    const field = this.host.renderRoot.querySelector<HTMLInputElement>('#q');
    if (field) {
      field.value = '';
      field.focus();
    }
    this.query = '';
    this.run();
  };

  private run(): void {
    clearTimeout(this.timer);
    const query = this.query.trim();
    if (!query) {
      this.found = undefined;
      this.duties = new Map();
    } else {
      if (this.engine && this.engineOf !== this.directory) {
        this.engine = undefined;
        this.loading = undefined;
        this.prepare();
      }
      const hits = this.engine ? this.engine(query) : { people: this.contain(query) };
      this.duties = new Map(hits.people.map(({ person, duty }) => [person.id, duty]));
      this.found = { query, people: hits.people.map(({ person }) => person), byDuty: hits.people.some(({ duty }) => duty !== ''), former: 'former' in hits ? hits.former : undefined };
      this.onFound(this.found);
    }
    this.host.requestUpdate();
  }

  private contain(query: string): { person: Person; duty: string }[] {
    const wanted = fold(query);
    const hits: { person: Person; duty: string }[] = [];
    for (const person of this.people) {
      const duty = person.duties.filter((one) => fold(one).indexOf(wanted) >= 0)[0] ?? '';
      if (duty || fold([person.name, ...person.titles].join('\n')).indexOf(wanted) >= 0) hits.push({ person, duty });
    }
    return hits;
  }
}

/** What the list shows. Empty texts mean "all". */
export interface Filters {
  readonly status: string;
  readonly kind: string;
  /** Officer id, `none` for messages nobody has. */
  readonly assignee: string;
  readonly clock: string;
  readonly text: string;
  readonly sort: 'newest' | 'oldest' | 'due';
  readonly page: number;
}

export const NO_FILTERS: Filters = { status: '', kind: '', assignee: '', clock: '', text: '', sort: 'due', page: 1 };
export const PAGE_SIZE = 20;

/** Changes filters; every change but that of the page goes back to the first page. */
export function changeFilters(filters: Filters, change: Partial<Filters>): Filters {
  return { ...filters, page: 1, ...change };
}

/** The query of `GET …/officers/messages`. */
export function filterQuery({ status, kind, assignee, clock, text, sort, page }: Filters): string {
  const pairs: [string, string][] = [['status', status], ['kind', kind], ['assignee', assignee], ['clock', clock], ['q', text.trim()], ['sort', sort], ['page', String(page)], ['size', String(PAGE_SIZE)]];
  return pairs.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}

/** How many of the selects narrow the list; the words are seen in their field and not counted. */
export function activeFilters({ status, kind, assignee, clock }: Filters): number {
  return [status, kind, assignee, clock].filter((value) => value !== '').length;
}

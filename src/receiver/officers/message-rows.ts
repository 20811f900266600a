import type { ClockState, FeedbackKind, FeedbackStatus, MessageList, MessageRow } from '../../core/contract/index.js';
import { storedInstant, wireInstant, wireInstantOrNull } from '../clock/instants.js';
import type { Services } from '../services.js';
import { searchPatterns } from '../store/search-patterns.js';
import type { Tables } from '../store/tables.js';

export interface MessageQuery {
  status: string | null;
  kind: string | null;
  /** Officer id, or `none` for messages nobody has. */
  assignee: string | null;
  clock: ClockState | null;
  text: string;
  page: number;
  size: number;
  sort: 'newest' | 'oldest' | 'due';
}

const DUE_SOON_MS = 86_400_000;

/** State of the promise at an instant. */
export function clockState(row: Pick<Tables['submission'], 'due_at' | 'finished_at'>, now: number): ClockState {
  if (row.due_at === null) return 'none';
  const due = Date.parse(row.due_at);
  if (row.finished_at !== null) return Date.parse(row.finished_at) <= due ? 'done-in-time' : 'done-late';
  if (now > due) return 'late';
  return due - now <= DUE_SOON_MS ? 'due-soon' : 'running';
}

export async function listMessages(services: Services, commune: string, query: MessageQuery): Promise<MessageList> {
  const list = filtered(services, commune, query);
  const total = await list.select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow();
  const ordered = query.sort === 'due'
    // What waits comes first, by its day; then what has no day; what is done stands at the end.
    ? list.orderBy((eb) => eb.case().when('finished_at', 'is not', null).then(2).when('due_at', 'is', null).then(1).else(0).end()).orderBy('due_at').orderBy('id')
    : list.orderBy('received_at', query.sort === 'oldest' ? 'asc' : 'desc').orderBy('id');
  const rows = await ordered.selectAll().limit(query.size).offset((query.page - 1) * query.size).execute();
  const names = await officerNames(services, commune);
  const counts = await services.store.db.selectFrom('submission').select(['status', (eb) => eb.fn.countAll().as('n')])
    .where('commune', '=', commune).groupBy('status').execute();
  return {
    items: rows.map((row) => messageRow(row, names, services.now())),
    total: Number(total.n), page: query.page, size: query.size,
    counts: Object.fromEntries(counts.map((row) => [row.status, Number(row.n)])),
  };
}

function filtered(services: Services, commune: string, query: MessageQuery) {
  let list = services.store.db.selectFrom('submission').where('commune', '=', commune);
  if (query.status !== null) list = list.where('status', '=', query.status);
  if (query.kind !== null) list = list.where('kind', '=', query.kind);
  if (query.assignee === 'none') list = list.where('assignee', 'is', null);
  else if (query.assignee !== null) list = list.where('assignee', '=', query.assignee);
  for (const pattern of searchPatterns(query.text)) {
    list = list.where((eb) => eb.or([eb('content_search', 'like', pattern), eb('code', 'like', pattern)]));
  }
  const now = services.now();
  switch (query.clock) {
    case 'none': return list.where('due_at', 'is', null);
    case 'late': return list.where('finished_at', 'is', null).where('due_at', '<', storedInstant(now));
    case 'due-soon': return list.where('finished_at', 'is', null).where('due_at', '>=', storedInstant(now)).where('due_at', '<=', storedInstant(now + DUE_SOON_MS));
    case 'running': return list.where('finished_at', 'is', null).where('due_at', '>', storedInstant(now + DUE_SOON_MS));
    case 'done-in-time': return list.whereRef('finished_at', '<=', 'due_at');
    case 'done-late': return list.whereRef('finished_at', '>', 'due_at');
    case null: return list;
  }
}

export async function officerNames(services: Services, commune: string): Promise<ReadonlyMap<string, string>> {
  const rows = await services.store.db.selectFrom('officer').select(['id', 'name']).where('commune', '=', commune).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

export function messageRow(row: Tables['submission'], names: ReadonlyMap<string, string>, now: number): MessageRow {
  return {
    id: row.id, code: row.code, kind: row.kind as FeedbackKind, status: row.status as FeedbackStatus,
    clock: clockState(row, now), receivedAt: wireInstant(row.received_at), dueAt: wireInstantOrNull(row.due_at),
    excerpt: row.content.slice(0, 160), hamlet: row.hamlet, photos: row.photo_count,
    assignee: row.assignee === null ? null : { id: row.assignee, name: names.get(row.assignee) ?? '' },
    published: row.published_at !== null, suspect: row.suspect === 1,
  };
}

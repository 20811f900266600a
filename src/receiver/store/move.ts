import { sql, type Kysely } from 'kysely';
import { StoreError, type Store } from './store.js';
import type { Tables } from './tables.js';

/** All tables, those that are pointed at first, with the columns of their keys: pages need a total order. */
const TABLE_KEYS: Readonly<Record<string, readonly string[]>> = {
  commune: ['key'], receiver_secret: ['name'], submission: ['id'], idempotency: ['commune', 'key'], photo: ['commune', 'id'], submission_event: ['id'],
  erased_tally: ['commune', 'month', 'kind'], opening: ['id'], audit: ['id'], questionnaire: ['commune', 'id', 'version'],
  survey_record: ['commune', 'id'], survey_answer: ['commune', 'record_id', 'question', 'item'], survey_release: ['commune', 'view'],
  officer: ['id'], officer_session: ['id'], officer_account: ['id'], officer_verification: ['id'], sign_in_failure: ['commune', 'username'],
};

const PIECE = 500;

type Row = Record<string, unknown>;

/**
 * Copies everything from one store into another, empty one, in one transaction, and compares the counts before it commits.
 * Photos stay in their folder. Stop the receiver first, so that nothing arrives in between.
 * @returns Rows by table. @throws StoreError when the target is not empty or a count differs.
 */
export async function moveStore(source: Store, target: Store): Promise<Record<string, number>> {
  await refuseWhenUsed(target.db);
  const moved: Record<string, number> = {};
  await target.write(async (transaction) => {
    for (const [table, keys] of Object.entries(TABLE_KEYS)) moved[table] = await moveTable(source, transaction, target.kind === 'postgres', table, keys);
  });
  for (const table of Object.keys(TABLE_KEYS)) {
    const arrived = await countRows(target.db, table);
    if (arrived !== moved[table]) throw new StoreError(`move: ${table} has ${arrived} of ${String(moved[table])} rows`);
  }
  return moved;
}

async function moveTable(source: Store, transaction: Kysely<Tables>, toPostgres: boolean, table: string, keys: readonly string[]): Promise<number> {
  const expected = await countRows(source.db, table);
  let done = 0;
  while (done < expected) {
    const { rows } = await sql<Row>`select * from ${sql.table(table)} order by ${sql.join(keys.map((key) => sql.ref(key)))} limit ${PIECE} offset ${done}`.execute(source.db);
    if (rows.length === 0) break;
    const converted = rows.map((row) => convertRow(row, toPostgres));
    await (transaction as unknown as Kysely<Record<string, Row>>).insertInto(table).values(converted).execute();
    done += rows.length;
  }
  if (done !== expected) throw new StoreError(`move: ${table} gave ${done} of ${expected} rows`);
  return done;
}

/** better-auth's own tables are the only ones whose types differ: flags and instants. */
function convertRow(row: Row, toPostgres: boolean): Row {
  const converted: Row = {};
  for (const [column, value] of Object.entries(row)) {
    if (column === '_metadata') continue;
    if (column === 'emailVerified') converted[column] = toPostgres ? Boolean(value) : Number(Boolean(value));
    else if (value instanceof Date) converted[column] = toPostgres ? value : value.toISOString();
    else converted[column] = value;
  }
  return converted;
}

async function refuseWhenUsed(db: Kysely<Tables>): Promise<void> {
  for (const table of ['commune', 'submission', 'survey_record', 'officer'] as const) {
    if ((await countRows(db, table)) > 0) throw new StoreError(`move: the target already has rows in ${table}`);
  }
}

async function countRows(db: Kysely<Tables>, table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db);
  return Number(rows[0]?.n ?? 0);
}

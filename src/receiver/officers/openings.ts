import { sql } from 'kysely';
import type { Opening, OpeningInput } from '../../core/contract/index.js';
import { storedInstant, wireInstant, wireInstantOrNull } from '../clock/instants.js';
import { orderedId } from '../ids.js';
import type { OfficerSession, Services } from '../services.js';
import type { Tables } from '../store/tables.js';
import { writeAudit } from './audit.js';

/** Writes the minutes of one opening of the box: who, when, how many came since the opening before. */
export function openBox(services: Services, commune: string, officer: OfficerSession, input: OpeningInput): Promise<Opening> {
  return services.store.write(async (transaction) => {
    const before = await transaction.selectFrom('opening').select('opened_at').where('commune', '=', commune).orderBy('opened_at', 'desc').limit(1).executeTakeFirst();
    const openedAt = storedInstant(services.now());
    let arrived = transaction.selectFrom('submission').select(['kind', sql<number>`count(*)`.as('n')])
      .where('commune', '=', commune).where('received_at', '<=', openedAt).groupBy('kind');
    if (before) arrived = arrived.where('received_at', '>', before.opened_at);
    const counts = Object.fromEntries((await arrived.execute()).map((row) => [row.kind, Number(row.n)]));
    const row: Tables['opening'] = {
      id: orderedId(services.now()), commune, opened_at: openedAt, officer_id: officer.id, opened_by: officer.name,
      present: JSON.stringify(input.present), note: input.note ?? null, since: before?.opened_at ?? null,
      counts: JSON.stringify(counts), total: Object.values(counts).reduce((sum, n) => sum + n, 0),
    };
    await transaction.insertInto('opening').values(row).execute();
    await writeAudit(transaction, services, commune, officer, { action: 'box.open', subject: row.id, detail: `${row.total}` });
    return openingOf(row);
  });
}

/** Minutes, newest first. */
export async function listOpenings(services: Services, commune: string): Promise<Opening[]> {
  const rows = await services.store.db.selectFrom('opening').selectAll().where('commune', '=', commune).orderBy('opened_at', 'desc').limit(500).execute();
  return rows.map(openingOf);
}

function openingOf(row: Tables['opening']): Opening {
  return {
    id: row.id, openedAt: wireInstant(row.opened_at), openedBy: row.opened_by, present: JSON.parse(row.present) as string[],
    note: row.note, since: wireInstantOrNull(row.since), counts: JSON.parse(row.counts) as Record<string, number>, total: row.total,
  };
}

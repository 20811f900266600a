import { orderedId } from '../ids.js';
import type { OfficerSession, Services } from '../services.js';
import { storedInstant } from '../clock/instants.js';
import type { Database } from '../store/store.js';

export interface AuditNote {
  action: string;
  /** Id of the message, account or view concerned. */
  subject?: string | null;
  detail?: string | null;
}

/** Writes one line of the audit log; pass the transaction of the change it tells of. */
export async function writeAudit(
  db: Database, services: Pick<Services, 'now'>, commune: string, officer: Pick<OfficerSession, 'id' | 'name'> | null, note: AuditNote,
): Promise<void> {
  const now = services.now();
  await db.insertInto('audit').values({
    id: orderedId(now), commune, at: storedInstant(now), officer_id: officer?.id ?? null, officer_name: officer?.name ?? null,
    action: note.action, subject: note.subject ?? null, detail: note.detail ?? null,
  }).execute();
}

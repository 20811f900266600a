import { createHash } from 'node:crypto';
import type { PhotoReceipt } from '../../core/contract/index.js';
import { storedInstant } from '../clock/instants.js';
import type { Commune } from '../communes/commune-list.js';
import { ProblemError } from '../http/problem.js';
import { refuseField } from '../http/validate.js';
import { cleanPhoto } from '../photos/clean-photo.js';
import { PhotoFault, type CleanPhoto } from '../photos/photo-fault.js';
import type { Services } from '../services.js';
import type { Tables } from '../store/tables.js';

/** Photos that wait for their message, all together, in one commune; a brake on filling the disk. */
const MOST_WAITING = 2000;

/**
 * Keeps one photo under an id the sender chose. The same bytes under the same id give the same answer again, so an
 * upload cut off half-way is simply sent once more.
 */
export async function keepPhoto(
  services: Services, commune: Commune, id: string, bytes: Uint8Array,
): Promise<{ receipt: PhotoReceipt; replayed: boolean }> {
  const sentHash = createHash('sha256').update(bytes).digest('hex');
  const known = await findPhoto(services, commune.key, id);
  if (known) return { receipt: replayOf(known, sentHash), replayed: true };
  await refuseWhenFull(services, commune.key);
  const photo = cleanOrRefuse(bytes, commune.settings.photoBytesMax);
  await services.photos.put(commune.key, id, photo.bytes);
  return services.store.write(async (transaction) => {
    const other = await transaction.selectFrom('photo').selectAll().where('commune', '=', commune.key).where('id', '=', id).executeTakeFirst();
    if (other) return { receipt: replayOf(other, sentHash), replayed: true };
    const row: Tables['photo'] = {
      commune: commune.key, id, submission_id: null, position: 0, type: photo.type, bytes: photo.bytes.length,
      width: photo.width, height: photo.height, sent_hash: sentHash, uploaded_at: storedInstant(services.now()),
    };
    await transaction.insertInto('photo').values(row).execute();
    return { receipt: receiptOf(row), replayed: false };
  });
}

function findPhoto(services: Services, commune: string, id: string): Promise<Tables['photo'] | undefined> {
  return services.store.db.selectFrom('photo').selectAll().where('commune', '=', commune).where('id', '=', id).executeTakeFirst();
}

async function refuseWhenFull(services: Services, commune: string): Promise<void> {
  const waiting = await services.store.db.selectFrom('photo').select((eb) => eb.fn.countAll().as('n'))
    .where('commune', '=', commune).where('submission_id', 'is', null).executeTakeFirstOrThrow();
  if (Number(waiting.n) >= MOST_WAITING) throw new ProblemError('rate-limited', { retryAfterSeconds: 600 });
}

function cleanOrRefuse(bytes: Uint8Array, mostBytes: number): CleanPhoto {
  try {
    return cleanPhoto(bytes, mostBytes);
  } catch (error) {
    if (error instanceof PhotoFault) refuseField('', error.key);
    throw error;
  }
}

function replayOf(row: Tables['photo'], sentHash: string): PhotoReceipt {
  if (row.sent_hash !== sentHash) throw new ProblemError('idempotency-conflict');
  return receiptOf(row);
}

function receiptOf(row: Tables['photo']): PhotoReceipt {
  return { id: row.id, type: row.type as PhotoReceipt['type'], bytes: row.bytes, width: row.width, height: row.height };
}

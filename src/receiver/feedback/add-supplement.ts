import { ProblemError } from '../http/problem.js';
import { storedInstant } from '../clock/instants.js';
import { fold } from '../../core/text.js';
import { orderedId } from '../ids.js';
import type { Services } from '../services.js';

/**
 * Adds what the officers asked the writer for, and puts the message back in their hands. The same text twice is one.
 * @returns false when the commune has no such code. @throws ProblemError `conflict` when nothing was asked for.
 */
export function addSupplement(services: Services, commune: string, code: string, text: string): Promise<boolean> {
  return services.store.write(async (transaction) => {
    const row = await transaction.selectFrom('submission').select(['id', 'content_search']).where('commune', '=', commune).where('code', '=', code).executeTakeFirst();
    if (!row) return false;
    // The state is asked for in the update itself, so that of two at once only one adds the text.
    const taken = await transaction.updateTable('submission')
      .set((eb) => ({ status: 'in-progress', version: eb('version', '+', 1), content_search: `${row.content_search} ${fold(text)}` }))
      .where('id', '=', row.id).where('status', '=', 'needs-more').executeTakeFirst();
    if (taken.numUpdatedRows !== 1n) {
      const same = await transaction.selectFrom('submission_event').select('id').where('submission_id', '=', row.id).where('kind', '=', 'supplement').where('text', '=', text).executeTakeFirst();
      if (same) return true;
      throw new ProblemError('conflict', { detail: 'Xã chưa yêu cầu bổ sung gì thêm.' });
    }
    const at = storedInstant(services.now());
    const event = { commune, submission_id: row.id, at, officer_id: null, officer_name: null };
    await transaction.insertInto('submission_event').values([
      { ...event, id: orderedId(services.now()), kind: 'supplement', status: null, text, public: 0 },
      { ...event, id: orderedId(services.now()), kind: 'status', status: 'in-progress', text: null, public: 1 },
    ]).execute();
    return true;
  });
}

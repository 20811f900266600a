import { ProblemError } from '../http/problem.js';
import { storedInstant } from '../clock/instants.js';
import { orderedId } from '../ids.js';
import type { Services } from '../services.js';

/** Notes 'Đã rõ' or 'Chưa rõ' of the writer. `false` when the commune has no such code. @throws ProblemError `conflict` before there is an answer. */
export function rateAnswer(services: Services, commune: string, code: string, clear: boolean): Promise<boolean> {
  return services.store.write(async (transaction) => {
    const row = await transaction.selectFrom('submission').select(['id', 'status']).where('commune', '=', commune).where('code', '=', code).executeTakeFirst();
    if (!row) return false;
    if (row.status !== 'answered') throw new ProblemError('conflict', { detail: 'Chưa có câu trả lời.' });
    const value = clear ? 1 : 0;
    const changed = await transaction.updateTable('submission').set((eb) => ({ answer_clear: value, version: eb('version', '+', 1) }))
      .where('id', '=', row.id).where((eb) => eb.or([eb('answer_clear', 'is', null), eb('answer_clear', '!=', value)])).executeTakeFirst();
    if (changed.numUpdatedRows !== 1n) return true;
    await transaction.insertInto('submission_event').values({
      id: orderedId(services.now()), commune, submission_id: row.id, at: storedInstant(services.now()), kind: 'rating', status: null,
      officer_id: null, officer_name: null, text: clear ? 'Đã rõ' : 'Chưa rõ', public: 0,
    }).execute();
    return true;
  });
}

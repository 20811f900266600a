import { storedInstant } from '../clock/instants.js';
import { ProblemError } from '../http/problem.js';
import type { Services } from '../services.js';

/** Wrong passwords within the window before an account is locked, and for how long. */
export const LOCK_OUT = { failures: 5, windowMs: 15 * 60_000, lockedMs: 15 * 60_000 } as const;

/** @throws ProblemError `rate-limited` while the account is locked. Unknown names lock too, so a lock tells nothing. */
export async function refuseWhenLocked(services: Services, commune: string, username: string): Promise<void> {
  const row = await services.store.db.selectFrom('sign_in_failure').select('locked_until')
    .where('commune', '=', commune).where('username', '=', username).executeTakeFirst();
  const left = row?.locked_until ? Date.parse(row.locked_until) - services.now() : 0;
  if (left > 0) throw new ProblemError('rate-limited', { detail: 'Tài khoản tạm khóa vì nhập sai nhiều lần.', retryAfterSeconds: Math.ceil(left / 1000) });
}

export async function countFailure(services: Services, commune: string, username: string): Promise<void> {
  await services.store.write(async (transaction) => {
    const now = services.now();
    const row = await transaction.selectFrom('sign_in_failure').selectAll().where('commune', '=', commune).where('username', '=', username).executeTakeFirst();
    const fresh = !row || now - Date.parse(row.first_at) > LOCK_OUT.windowMs;
    const failures = fresh ? 1 : row.failures + 1;
    const values = {
      failures,
      first_at: fresh ? storedInstant(now) : row.first_at,
      locked_until: failures >= LOCK_OUT.failures ? storedInstant(now + LOCK_OUT.lockedMs) : null,
    };
    await transaction.insertInto('sign_in_failure').values({ commune, username, ...values })
      .onConflict((conflict) => conflict.columns(['commune', 'username']).doUpdateSet(values)).execute();
  });
}

export async function forgetFailures(services: Services, commune: string, username: string): Promise<void> {
  await services.store.write((transaction) =>
    transaction.deleteFrom('sign_in_failure').where('commune', '=', commune).where('username', '=', username).execute());
}

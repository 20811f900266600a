import { storedInstant } from '../clock/instants.js';
import { ProblemError } from '../http/problem.js';
import type { Services } from '../services.js';

/** Wrong passwords within the window before an account is locked, and for how long. */
export const LOCK_OUT = { failures: 5, windowMs: 15 * 60_000, lockedMs: 15 * 60_000 } as const;

/**
 * Counts a try before its password is looked at, so that many tries at once cannot slip past the lock; a right password
 * forgets them all. Unknown names lock too, so a lock tells nothing.
 * @throws ProblemError `rate-limited` while the account is locked.
 */
export async function countTry(services: Services, commune: string, username: string): Promise<void> {
  const lockedFor = await services.store.write(async (transaction) => {
    const now = services.now();
    const fresh = { failures: 1, first_at: storedInstant(now), locked_until: null };
    // The write comes first: it holds the row until the end of the transaction.
    const row = await transaction.insertInto('sign_in_failure').values({ commune, username, ...fresh })
      .onConflict((conflict) => conflict.columns(['commune', 'username']).doUpdateSet((eb) => ({ failures: eb('sign_in_failure.failures', '+', 1) })))
      .returningAll().executeTakeFirstOrThrow();
    const left = row.locked_until === null ? 0 : Date.parse(row.locked_until) - now;
    if (left > 0) return left;
    const over = row.locked_until !== null || now - Date.parse(row.first_at) > LOCK_OUT.windowMs;
    const locks = !over && row.failures >= LOCK_OUT.failures;
    const change = over ? fresh : { locked_until: locks ? storedInstant(now + LOCK_OUT.lockedMs) : null };
    await transaction.updateTable('sign_in_failure').set(change).where('commune', '=', commune).where('username', '=', username).execute();
    return 0;
  });
  if (lockedFor > 0) throw new ProblemError('rate-limited', { detail: 'Tài khoản tạm khóa vì nhập sai nhiều lần.', retryAfterSeconds: Math.ceil(lockedFor / 1000) });
}

export async function forgetFailures(services: Services, commune: string, username: string): Promise<void> {
  await services.store.write((transaction) =>
    transaction.deleteFrom('sign_in_failure').where('commune', '=', commune).where('username', '=', username).execute());
}

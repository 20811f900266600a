import { randomId } from '../random-id.js';
import type { OutboxStore } from './outbox-store.js';

const LOCK = 'commune-widgets-outbox';
/** Longer than one attempt can take; a tab that was closed while sending frees the way after this. */
const LEASE_MS = 90_000;

/**
 * Runs a task only while no other tab of this site does: with Web Locks where there are, with a lease in the outbox's
 * own database where not (plain http pages, old WebViews).
 *
 * @returns false where another tab is at it
 */
export type SingleSender = (task: () => Promise<void>) => Promise<boolean>;

export function singleSender(store: OutboxStore, now: () => number, locks: LockManager | undefined): SingleSender {
  const owner = randomId();
  if (locks && store.durable) {
    return async (task) => {
      let ran = false;
      await locks.request(LOCK, { ifAvailable: true }, async (lock) => {
        if (!lock) return;
        ran = true;
        await task();
      });
      return ran;
    };
  }
  return async (task) => {
    if (!(await store.lease(owner, now(), now() + LEASE_MS))) return false;
    // Not renewed while it runs: where slow photos outlast it and a second tab joins in, the key still keeps it single.
    try {
      await task();
    } finally {
      await store.release(owner);
    }
    return true;
  };
}

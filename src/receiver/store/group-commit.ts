import { sql, type Kysely, type Transaction } from 'kysely';
import type { Tables } from './tables.js';
import type { Work } from './store.js';

interface Job {
  run(transaction: Transaction<Tables>): Promise<void>;
  /** Called after the commit is on disk. */
  settle(): void;
  fail(error: unknown): void;
}

/** Most work put into one commit: bounds how long the first of them waits. */
const LARGEST_BATCH = 64;

/**
 * Puts all work that waits into one transaction, so that many submissions share one flush to disk. Each piece runs in
 * a savepoint of its own: one that fails is undone alone. Nobody's promise resolves before the commit has returned.
 */
export function groupCommit(db: Kysely<Tables>): { run<T>(work: Work<T>): Promise<T>; idle(): Promise<void> } {
  const waiting: Job[] = [];
  let running: Promise<void> | null = null;

  async function drain(): Promise<void> {
    // One turn of the event loop lets the requests that are already here join the first batch.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) await commitBatch(db, waiting.splice(0, LARGEST_BATCH));
    running = null;
  }

  return {
    run: (work) =>
      new Promise((resolve, reject) => {
        waiting.push(jobOf(work, resolve, reject));
        running ??= drain();
      }),
    idle: async () => {
      while (running) await running;
    },
  };
}

function jobOf<T>(work: Work<T>, resolve: (value: T) => void, reject: (error: unknown) => void): Job {
  let result: { value: T } | undefined;
  return {
    run: async (transaction) => {
      result = { value: await work(transaction) };
    },
    settle: () => {
      if (result) resolve(result.value);
    },
    fail: reject,
  };
}

async function commitBatch(db: Kysely<Tables>, jobs: readonly Job[]): Promise<void> {
  const done: Job[] = [];
  try {
    await db.transaction().execute(async (transaction) => {
      for (const job of jobs) if (await runInSavepoint(transaction, job)) done.push(job);
    });
  } catch (error) {
    for (const job of done) job.fail(error);
    // Work not reached yet waits for nobody: it is told of the same fault. Rejecting twice does nothing.
    for (const job of jobs) job.fail(error);
    return;
  }
  for (const job of done) job.settle();
}

async function runInSavepoint(transaction: Transaction<Tables>, job: Job): Promise<boolean> {
  await sql`savepoint piece`.execute(transaction);
  try {
    await job.run(transaction);
  } catch (error) {
    await sql`rollback to piece`.execute(transaction);
    await sql`release piece`.execute(transaction);
    job.fail(error);
    return false;
  }
  await sql`release piece`.execute(transaction);
  return true;
}

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { buildReceiver } from './support/built-receiver.js';
import { killRuns, sentence, type KillReport } from './support/kill-runs.js';
import { INSTALL_LINE, postgresBinaries, startCluster } from './support/postgres-cluster.js';

/** 200 in CI, 1 000 with `npm run torture` (TORTURE=1000), fewer on a desk. */
const RUNS = Number(process.env['TORTURE'] ?? (process.env['CI'] ? 200 : 60));
const SEED = Number(process.env['TORTURE_SEED'] ?? 20261123);

function nothingLost(report: KillReport): void {
  assert.deepEqual([report.lost, report.doubled, report.contradicted, report.photosLost], [0, 0, 0, 0]);
}

describe('a receiver that is killed', () => {
  let built: Awaited<ReturnType<typeof buildReceiver>>;
  before(async () => {
    built = await buildReceiver();
  });
  after(() => {
    built.remove();
  });

  it(`loses and doubles nothing on the embedded file (${RUNS} kills)`, { timeout: RUNS * 5000 }, async (test) => {
    const report = await killRuns({ entry: built.entry, runs: RUNS, seed: SEED, databaseUrl: null });
    test.diagnostic(sentence(report, 'embedded'));
    nothingLost(report);
  });

  const skip = postgresBinaries() === null ? `PostgreSQL is not installed; run: ${INSTALL_LINE}` : false;
  const postgresRuns = Math.ceil(RUNS / 8);

  it(`loses and doubles nothing on PostgreSQL (${postgresRuns} kills)`, { skip, timeout: RUNS * 5000 }, async (test) => {
    const cluster = await startCluster();
    try {
      const report = await killRuns({ entry: built.entry, runs: postgresRuns, seed: SEED + 1, databaseUrl: cluster.database() });
      test.diagnostic(sentence(report, 'PostgreSQL'));
      nothingLost(report);
    } finally {
      cluster.stop();
    }
  });

  const restarts = Math.ceil(RUNS / 25);

  it(`loses and doubles nothing when PostgreSQL crashes and starts again (${restarts} times)`, { skip, timeout: RUNS * 5000 }, async (test) => {
    const cluster = await startCluster();
    try {
      const report = await killRuns({ entry: built.entry, runs: restarts, seed: SEED + 2, databaseUrl: cluster.database(), disturb: () => {
        cluster.restart();
      } });
      test.diagnostic(sentence(report, 'PostgreSQL restarted'));
      nothingLost(report);
    } finally {
      cluster.stop();
    }
  });
});

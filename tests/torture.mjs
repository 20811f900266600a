/** `npm run torture`: the delivery and kill tests with 1,000 runs each instead of the few hundred of CI; prints what was lost and doubled. */
import { spawnSync } from 'node:child_process';

const RUNS = process.env.RUNS ?? '1000';
const run = spawnSync(process.execPath, ['--import', 'tsx', '--test', 'tests/unit/platform/delivery/torture.test.ts', 'tests/receiver/kill.test.ts'], {
  stdio: 'inherit', env: { ...process.env, TORTURE_RUNS: RUNS, TORTURE: RUNS },
});
process.exit(run.status ?? 1);

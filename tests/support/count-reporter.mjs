import { writeFileSync } from 'node:fs';

/** Counts what ran, for the closing line of `npm test`: writes {passed, failed, skipped} to the file in COUNT_FILE. */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      if (!process.env.COUNT_FILE) return;
      const count = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        // A file that does not load has no test results: it counts as one failure, or it would look green.
        if (session.errors?.length) count.failed += session.errors.length;
        if (session.testResults) addSuite(session.testResults, count);
      }
      writeFileSync(process.env.COUNT_FILE, JSON.stringify(count));
    },
  };
}

function addSuite(suite, count) {
  for (const test of suite.tests ?? []) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const child of suite.suites ?? []) addSuite(child, count);
}

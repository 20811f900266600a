import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Counts what ran, for the closing line of `npm test`: writes {passed, failed, skipped, failedFiles} to the file in COUNT_FILE. */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      if (!process.env.COUNT_FILE) return;
      const count = { passed: 0, failed: 0, skipped: 0 };
      const failedFiles = [];
      for (const session of sessions) {
        // A file that does not load has no test results: it counts as one failure, or it would look green.
        if (session.errors?.length) count.failed += session.errors.length;
        const before = count.failed;
        if (session.testResults) addSuite(session.testResults, count);
        if (session.errors?.length || count.failed > before) failedFiles.push({ file: path.relative(process.cwd(), session.testFile), ...countOf(session) });
      }
      writeFileSync(process.env.COUNT_FILE, JSON.stringify({ ...count, failedFiles }));
    },
  };
}

function countOf(session) {
  const count = { passed: 0, failed: session.errors?.length ?? 0, skipped: 0 };
  if (session.testResults) addSuite(session.testResults, count);
  return count;
}

function addSuite(suite, count) {
  for (const test of suite.tests ?? []) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const child of suite.suites ?? []) addSuite(child, count);
}

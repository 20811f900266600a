/** Reporter for node:test: one line a file, failures in full, skips with their reason, then a COUNT line for tests/run.mjs. */
export default async function* reporter(source) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    const isTest = data?.details?.type !== 'suite';
    if (type === 'test:pass' && isTest) {
      const skipped = data.skip !== undefined || data.todo !== undefined;
      count[skipped ? 'skipped' : 'passed']++;
      if (skipped) yield `  skipped: ${data.name}${typeof data.skip === 'string' && data.skip ? ` (${data.skip})` : ''}\n`;
    } else if (type === 'test:fail' && isTest) {
      count.failed++;
      const error = data.details.error?.cause ?? data.details.error;
      yield `\n  FAILED ${data.file ?? ''} ${data.name}\n${String(error?.stack ?? error).replace(/^/gm, '    ')}\n`;
    } else if (type === 'test:stdout' || type === 'test:stderr') {
      yield data.message;
    }
  }
  yield `COUNT ${JSON.stringify(count)}\n`;
}

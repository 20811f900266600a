import type { FileFault } from '../core/schema/describe-issues.js';

/** Tells the webmaster, in one console message, what is wrong in a file. The citizen's page is not disturbed. */
export function reportFaults(file: string, faults: readonly FileFault[], total = faults.length): void {
  if (!faults.length) return;
  const lines = faults.map(({ path, sentence }) => `  • ${path}: ${sentence}`);
  const more = total > faults.length ? `\n  … và ${total - faults.length} chỗ khác` : '';
  console.warn(`commune-widgets: tệp ${file} có ${total} chỗ cần xem lại:\n${lines.join('\n')}${more}`);
}

import { safeParse } from 'valibot';
import { describeIssues, type FileFault } from './describe-issues.js';
import { siteSchema } from './site.schema.js';

/** What is wrong in a site file, in Vietnamese, with the path of each fault; at most 20 of `total`. */
export function siteFaults(data: unknown): { faults: FileFault[]; total: number } {
  // A list passes for an object whose parts are all missing.
  if (Array.isArray(data)) return { faults: [{ path: '(cả tệp)', sentence: 'cần một nhóm { … }, không phải danh sách [ … ]' }], total: 1 };
  const result = safeParse(siteSchema, data);
  return result.success ? { faults: [], total: 0 } : { faults: describeIssues(result.issues), total: result.issues.length };
}

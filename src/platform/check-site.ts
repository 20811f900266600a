import { safeParse } from 'valibot';
import { describeIssues } from '../core/schema/describe-issues.js';
import { siteSchema } from '../core/schema/site.schema.js';
import { reportFaults } from './report-faults.js';

/** Checks a site file against its schema and reports the faults; loaded apart, after the page stands. */
export function checkSite(file: string, data: unknown): void {
  const result = safeParse(siteSchema, data);
  if (!result.success) reportFaults(file, describeIssues(result.issues), result.issues.length);
}

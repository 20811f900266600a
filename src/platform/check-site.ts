import { siteFaults } from '../core/schema/site-faults.js';
import { reportFaults } from './report-faults.js';

/** Checks a site file against its schema and reports the faults; loaded apart, after the page stands. */
export function checkSite(file: string, data: unknown): void {
  const { faults, total } = siteFaults(data);
  reportFaults(file, faults, total);
}

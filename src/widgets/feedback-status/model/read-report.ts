import type { FeedbackStatus, StatusReport } from '../../../core/contract/status.js';

/** Ends of the way: nothing is to come after them. */
const ENDS: readonly FeedbackStatus[] = ['answered', 'refused', 'transferred'];

/** Reads the receiver's answer; undefined where it is none of this contract. */
export function readReport(json: unknown): StatusReport | undefined {
  const report = json as Partial<StatusReport> | null;
  return report && typeof report === 'object' && typeof report.code === 'string' && Array.isArray(report.timeline) ? (report as StatusReport) : undefined;
}

export const isFinished = ({ status }: StatusReport): boolean => ENDS.indexOf(status) >= 0;

/** Whole days past the due time; 0 while there is time, when it is finished, or when nothing was promised. */
export function daysLate(report: StatusReport, now: number): number {
  if (isFinished(report) || report.dueAt === null) return 0;
  const late = now - Date.parse(report.dueAt);
  return late > 0 ? Math.max(1, Math.ceil(late / 86_400_000)) : 0;
}

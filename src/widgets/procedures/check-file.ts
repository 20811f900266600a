import { safeParse } from 'valibot';
import { describeIssues, type FileFault } from '../../core/schema/describe-issues.js';
import { procedureSchema } from '../../core/schema/procedures.schema.js';

/** More than these help nobody. */
const MOST = 20;

/** Names the reader passes over in silence because nobody knows them ("lePhi"), row by row: mostly spelling mistakes. */
export function unknownNames(data: unknown): FileFault[] {
  const rows: unknown = Array.isArray(data) ? data : (data as { procedures?: unknown } | null)?.procedures;
  const faults: FileFault[] = [];
  if (!Array.isArray(rows)) return faults;
  for (let index = 0; index < rows.length && faults.length < MOST; index++) {
    const result = safeParse(procedureSchema, rows[index]);
    const unknown = (result.issues ?? []).filter(({ type, expected }) => type === 'strict_object' && expected === 'never');
    for (const { path, sentence } of describeIssues(unknown)) faults.push({ path: `dòng ${index + 1}, mục “${path}”`, sentence });
  }
  return faults.slice(0, MOST);
}

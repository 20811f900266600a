import type { BaseIssue } from 'valibot';

/** One fault of a file: where it is and, in Vietnamese, what to do about it. */
export interface FileFault {
  path: string;
  sentence: string;
}

const EXPECTED: Record<string, string> = {
  string: 'cần một đoạn chữ trong ngoặc kép', number: 'cần một con số', boolean: 'cần true hoặc false', object: 'cần một nhóm { … }',
  strict_object: 'cần một nhóm { … }', loose_object: 'cần một nhóm { … }', array: 'cần một danh sách [ … ]', record: 'cần một nhóm { … }', non_empty: 'không được để trống',
};
const NAMED: Record<string, string> = {
  colour: 'không phải mã màu; viết 6 chữ số như 0A4C94',
  origin: 'không phải địa chỉ gốc của trang; viết như https://xa.tinh.gov.vn, không có đường dẫn phía sau',
  address: 'không phải địa chỉ trang; viết https://… hoặc /…',
};

/** Turns valibot's issues into sentences a webmaster understands; at most `most` of them. */
export function describeIssues(issues: readonly BaseIssue<unknown>[], most = 20): FileFault[] {
  return issues.slice(0, most).map((issue) => ({ path: pathOf(issue), sentence: sentenceOf(issue) }));
}

function pathOf(issue: BaseIssue<unknown>): string {
  let path = '';
  for (const item of issue.path ?? []) path += typeof item.key === 'number' ? `[${item.key}]` : `${path ? '.' : ''}${String(item.key)}`;
  return path || '(cả tệp)';
}

function sentenceOf(issue: BaseIssue<unknown>): string {
  const named = NAMED[issue.message];
  if (named) return named;
  const missing = issue.received === 'undefined' ? 'còn thiếu: ' : '';
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'tên mục này không có trong hướng dẫn; kiểm tra chính tả';
  if (issue.type === 'picklist' || issue.type === 'union') return `${missing}chỉ nhận ${issue.expected ?? 'các giá trị đã nêu'}`;
  return missing + (EXPECTED[issue.type] ?? `sai kiểu (nhận được ${issue.received})`);
}

import type { FieldError, Problem, ProblemKind } from '../../core/contract/index.js';

/** Status and title of each kind. Titles are for people, in Vietnamese. */
const PROBLEMS: Record<ProblemKind, { status: number; title: string }> = {
  validation: { status: 422, title: 'Còn chỗ cần sửa' },
  malformed: { status: 400, title: 'Dữ liệu gửi lên không đọc được' },
  'too-large': { status: 413, title: 'Dữ liệu gửi lên quá lớn' },
  'unsupported-type': { status: 415, title: 'Loại dữ liệu này không nhận' },
  'not-found': { status: 404, title: 'Không tìm thấy' },
  'idempotency-key-missing': { status: 400, title: 'Thiếu khóa chống gửi trùng' },
  'idempotency-conflict': { status: 409, title: 'Khóa này đã dùng cho nội dung khác' },
  'rate-limited': { status: 429, title: 'Gửi quá nhiều lần, xin đợi một lát' },
  'proof-required': { status: 428, title: 'Cần bài giải chống gửi tự động' },
  'origin-refused': { status: 403, title: 'Trang này không được phép gửi' },
  'signed-out': { status: 401, title: 'Chưa đăng nhập hoặc đã hết phiên' },
  forbidden: { status: 403, title: 'Không có quyền làm việc này' },
  conflict: { status: 409, title: 'Dữ liệu đã thay đổi' },
  closed: { status: 403, title: 'Hòm thư đang đóng' },
  unavailable: { status: 503, title: 'Máy chủ đang bận, xin gửi lại sau' },
};

interface ProblemDetails {
  detail?: string;
  errors?: FieldError[];
  retryAfterSeconds?: number;
}

/** Thrown anywhere while a request is handled; becomes an RFC 9457 answer. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly kind: ProblemKind, readonly details: ProblemDetails = {}) {
    super(`problem: ${kind}${details.detail ? ` (${details.detail})` : ''}`);
  }
}

/** The problem document itself. */
export function problemDocument(error: ProblemError): Problem {
  const { status, title } = PROBLEMS[error.kind];
  return { type: `urn:commune-receiver:problem:${error.kind}`, kind: error.kind, title, status, ...error.details };
}

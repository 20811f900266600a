import { createHash } from 'node:crypto';
import type { Problem, Receipt } from '../../core/contract/index.js';
import { formatReceiptCode, spokenReceiptCode } from '../../core/receipt-code.js';

const STYLE = 'body{font:18px/1.5 system-ui,sans-serif;max-width:36em;margin:2em auto;padding:0 16px;color:#1a1a1a;background:#fff}strong.code{font-size:1.6em;letter-spacing:.05em}';
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** The page a plain form gets when its message is kept. */
export function receiptPage(commune: string, receipt: Receipt, status: number): Response {
  const due = receipt.dueAt === null ? '' : `<p>Xã trả lời trước <strong>${dayText(receipt.dueAt)}</strong>.</p>`;
  return page(status, `Đã gửi tới ${commune}`, `
    <p>Mã tiếp nhận:</p>
    <p><strong class="code" aria-label="${escapeHtml(spokenReceiptCode(receipt.code))}">${formatReceiptCode(receipt.code)}</strong></p>
    ${due}<p>Chụp lại trang này, hoặc ghi mã ra giấy, để xem trả lời.</p>`);
}

/** The page a plain form gets when something has to be corrected. */
export function errorPage(commune: string, problem: Problem): Response {
  const faults = (problem.errors ?? []).map((error) => `<li>${escapeHtml(error.detail)}</li>`).join('');
  const response = page(problem.status, `Chưa gửi được tới ${commune}`, `
    <p>${escapeHtml(problem.title)}.</p>${faults === '' ? '' : `<ul>${faults}</ul>`}
    <p>Bấm nút Quay lại của trình duyệt để sửa; nội dung đã viết vẫn còn ở đó.</p>`);
  if (problem.retryAfterSeconds !== undefined) response.headers.set('retry-after', String(problem.retryAfterSeconds));
  return response;
}

function page(status: number, title: string, body: string): Response {
  const text = escapeHtml(title);
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${text}</title><style>${STYLE}</style></head><body><main><h1>${text}</h1>${body}</main></body></html>`;
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; frame-ancestors 'none'; base-uri 'none'`,
    },
  });
}

function dayText(instant: string): string {
  return `${instant.slice(8, 10)}/${instant.slice(5, 7)}/${instant.slice(0, 4)}`;
}

/** Text for an HTML element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

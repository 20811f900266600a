import type { Answer, Contact } from '../../core/contract/index.js';
import { formatReceiptCode } from '../../core/receipt-code.js';
import { wireInstant } from '../clock/instants.js';
import type { Services } from '../services.js';
import type { Cell } from './csv.js';
import { clockState } from './message-rows.js';

const HEAD: readonly Cell[] = [
  'Mã tiếp nhận', 'Loại', 'Trạng thái', 'Nhận lúc', 'Hạn trả lời', 'Xong lúc', 'Thời hạn', 'Nội dung', 'Thôn, tổ', 'Họ tên', 'Điện thoại', 'Thư điện tử',
  'Số ảnh', 'Trả lời', 'Đã đăng', 'Người gửi thấy rõ',
];

/** All messages of a commune as a table, oldest first. Times are Vietnamese. */
export async function messageTable(services: Services, commune: string): Promise<Cell[][]> {
  const rows = await services.store.db.selectFrom('submission').selectAll().where('commune', '=', commune).orderBy('received_at').execute();
  const lines = rows.map((row): Cell[] => {
    const contact = JSON.parse(row.contact) as Contact;
    const person = contact.mode === 'anonymous' ? null : contact;
    const answer = row.answer === null ? null : (JSON.parse(row.answer) as Answer);
    return [
      formatReceiptCode(row.code).replace(/\u00a0/g, ' '), row.kind, row.status, local(row.received_at), local(row.due_at), local(row.finished_at),
      clockState(row, services.now()), row.content, row.hamlet, person?.name ?? null, person?.phone ?? null, person?.email ?? null,
      row.photo_count, answer?.text ?? null, row.published_at === null ? 'không' : 'có', row.answer_clear === null ? null : row.answer_clear === 1 ? 'rõ' : 'chưa rõ',
    ];
  });
  return [[...HEAD], ...lines];
}

function local(stored: string | null): string | null {
  return stored === null ? null : wireInstant(stored).slice(0, 19).replace('T', ' ');
}

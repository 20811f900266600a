import { group } from './group.js';
import type { ListMessages } from './list.vi.js';

/** Texts of the first screen and of what is said when the rest does not come. Vietnamese is the source; English must have the same keys. */
export const vi = {
  title: 'Tra cứu thủ tục hành chính',
  count: (n: number) => `${group(n, '.')} thủ tục`,
  updated: (date: string) => `cập nhật ${date}`,
  label: 'Cần làm giấy tờ gì?',
  hint: 'Gõ có dấu hay không dấu đều được.',
  placeholder: 'Ví dụ: khai sinh',
  search: 'Tìm',
  clear: 'Xóa chữ đã gõ',
  popular: 'Hay tìm:',
  byEvent: 'Hoặc chọn theo việc',
  allFields: (n: number) => `Xem tất cả ${n} lĩnh vực`,
  lessFields: 'Thu gọn',
  suggestions: 'Gợi ý',
  searching: 'Đang tìm…',
  loading: 'Đang tải danh sách thủ tục…',
  slow: 'Mạng chậm, vẫn đang tải.',
  retry: 'Thử lại',
  call: (number: string) => `Gọi ${number}`,
  empty: 'Gõ việc cần làm, hoặc chọn một ô bên dưới.',
  failed: 'Chưa tải được danh sách thủ tục',
  failedText: 'Mạng có thể đang yếu. Chữ ông/bà đã gõ vẫn còn nguyên.',
  broken: 'Danh sách thủ tục đang được sửa. Xin quay lại sau.',
  stillFailing: 'Vẫn không được?',
  officeHours: '(giờ hành chính).',
  offline: 'Đang không có mạng',
  savedCopy: (date: string) => `Hiển thị bản lưu trên máy ngày ${date}.`,
  noCopy: 'Máy này chưa có bản lưu.',
  callToAsk: (number: string) => `Gọi ${number} để hỏi.`,
  searchFailed: 'Chưa tải được phần tìm kiếm',
  needsSetting: 'Widget chưa có dữ liệu. Xem hướng dẫn cài đặt.',
};

export type ProcedureMessages = typeof vi & ListMessages;

import { groupDigits } from '../../../core/money.js';

/** Texts of the public answers; every key begins with "fa", because all widgets share one catalogue. */
export const vi = {
  faTitle: 'Góp ý đã trả lời',
  faCounts: (received: number, answered: number, onTime: number) => `Đã nhận ${groupDigits(received)} · đã trả lời ${groupDigits(answered)} · đúng hạn ${groupDigits(onTime)}`,
  faLabel: 'Tìm trong câu hỏi và câu trả lời',
  faSearch: 'Tìm',
  faKind: 'Loại',
  faAll: 'Tất cả',
  'fa-gop-y': 'Góp ý',
  'fa-phan-anh': 'Phản ánh',
  'fa-kien-nghi': 'Kiến nghị',
  'fa-khen-ngoi': 'Khen ngợi',
  'fa-ho-tro-tai-nha': 'Hỗ trợ tại nhà',
  faFound: (n: number, words: string) => (words ? `${groupDigits(n)} câu trả lời có “${words}”` : `${groupDigits(n)} câu trả lời`),
  faNone: 'Chưa có góp ý nào được trả lời công khai.',
  faNoneFound: (words: string) => `Chưa có câu trả lời nào có “${words}”`,
  faClear: 'Xem tất cả',
  faTook: (days: number) => (days < 1 ? 'trả lời trong ngày' : `trả lời sau ${days} ngày làm việc`),
  faAnsweredOn: (day: string) => `trả lời ${day}`,
  faSentOn: (day: string) => `gửi ${day} · người gửi không công khai`,
  faAnswered: 'Đã trả lời',
  faAnswers: (unit: string) => `${unit} trả lời`,
  faDocument: (number: string) => `Văn bản số ${number}`,
  faPhoto: (n: number) => `Ảnh ${n}, mở ở trang mới`,
  faMore: (n: number) => `Xem thêm ${n} câu trả lời`,
  faLoading: 'Đang tải…',
  faFailed: 'Chưa tải được các câu trả lời',
  faFailedText: 'Mạng có thể đang yếu.',
  faOffline: 'Đang không có mạng',
  faSavedCopy: (day: string) => `Hiển thị bản lưu trên máy ngày ${day}.`,
  faRetry: 'Thử lại',
  faNoTarget: 'Widget chưa có địa chỉ nơi nhận. Xem hướng dẫn cài đặt.',
  faAuthority: (name: string) => `UBND ${name}`,
};

export type AnswerMessages = typeof vi;

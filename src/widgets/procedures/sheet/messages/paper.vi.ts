import type { Messages } from '../../../../platform/localize.js';

/** Texts of printed pages; loaded only when something is printed. */
export const paperVi = {
  sheetPaperTitle: 'Phiếu hướng dẫn hồ sơ',
  sheetPaperCode: 'Mã thủ tục',
  sheetPaperField: 'Lĩnh vực',
  sheetPaperOnline: 'Nộp trên mạng',
  sheetPaperNoOnline: 'Chưa nộp được trên mạng',
  sheetPaperHave: 'Đã có',
  sheetPaperName: 'Tên giấy tờ',
  sheetPaperOriginals: 'Bản chính',
  sheetPaperCopies: 'Bản sao',
  sheetPaperForm: 'Có mẫu tại một cửa, hoặc tải ở trang thủ tục (quét mã QR).',
  sheetPaperAsk: 'Cần hỏi thêm',
  sheetPaperNotes: 'Ghi chú của cán bộ',
  sheetPaperPrinted: (day: string, host: string) => `In ngày ${day} từ ${host}.`,
  sheetPaperData: (day: string) => `Nội dung cập nhật ${day}.`,
  sheetPaperLegal: 'Phiếu để tham khảo; thực hiện theo quy định hiện hành.',
  sheetPaperPage: 'Trang thủ tục:',
  sheetPosterTitle: 'Quét mã, xem ngay cần mang giấy tờ gì',
  sheetPosterOpen: 'Mở Zalo hoặc camera',
  sheetPosterAim: 'Hướng vào mã cần xem',
  sheetPosterAimBeside: 'Hướng vào mã bên cạnh',
  sheetPosterTap: 'Chạm đường dẫn hiện ra',
  sheetPosterRead: 'Xem giấy tờ cần mang, tải mẫu',
  sheetPosterReadFile: 'Xem giấy tờ cần mang, tải mẫu, nộp trên mạng',
  sheetPosterNoPhone: 'Không có điện thoại? Hỏi cán bộ một cửa hoặc gọi',
  sheetPosterNoPhoneAsk: 'Không có điện thoại? Hỏi cán bộ một cửa.',
  sheetPosterCall: 'Cần hỏi, gọi',
  sheetPosterCheck: (host: string) => `Mã đúng mở trang ${host}. Trang khác: không nhập thông tin.`,
} satisfies Messages;

export type PaperMessages = typeof paperVi;

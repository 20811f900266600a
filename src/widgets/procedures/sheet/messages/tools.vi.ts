import type { Messages } from '../../../../platform/localize.js';

/** Texts of the sheet's tools; they come with them. */
export const toolsVi = {
  sheetPrintIgnored: 'Máy này không in được từ đây. Mở trang này bằng trình duyệt trên máy có máy in, hoặc chụp lại màn hình.',
  sheetMessageCopied: 'Đã chép nội dung và đường dẫn. Mở Zalo, dán vào tin nhắn.',
  sheetLinkCopied: 'Đã chép đường dẫn',
  sheetCopyFailed: 'Máy không cho chép. Giữ ngón tay vào dòng dưới đây để chép.',
  sheetClose: 'Đóng',
  sheetQrHint: 'Quét bằng Zalo hoặc camera điện thoại',
  sheetQrImage: (name: string) => `Mã QR mở trang “${name}”`,
  sheetQrPng: 'Tải ảnh mã QR',
  sheetQrSvg: 'Tải bản nét (SVG)',
  sheetQrPoster: 'In tờ dán A4',
  sheetQrCopy: 'Chép đường dẫn',
  sheetQrInApp: 'Mở trong Zalo mà bấm không tải được? Chụp lại màn hình này.',
  sheetQrTooLong: 'Địa chỉ trang quá dài, không làm được mã QR.',
  sheetQrAside: 'Quét để mở trên điện thoại',
} satisfies Messages;

export type ToolMessages = typeof toolsVi;

/** Texts of the first moment; the rest comes with the form. */
export const vi = {
  svTitle: 'Đánh giá phục vụ',
  svLoading: 'Đang mở phiếu…',
  svFailed: 'Chưa mở được phiếu đánh giá',
  svFailedText: 'Mạng có thể đang yếu.',
  svRetry: 'Thử lại',
};
export type FirstMessages = typeof vi;

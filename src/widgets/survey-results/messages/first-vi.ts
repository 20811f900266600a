/** Texts of the first moment; the rest comes with the results. */
export const firstVi = {
  srTitle: 'Người dân đánh giá',
  srLoading: 'Đang tải kết quả…',
  srFailed: 'Chưa tải được kết quả',
  srFailedText: 'Mạng có thể đang yếu.',
  srRetry: 'Thử lại',
};
export type FirstMessages = typeof firstVi;

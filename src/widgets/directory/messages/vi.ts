/** Texts of the numbers, drawn first. Vietnamese is the source; English must have the same keys. */
export const vi = {
  dirTitle: 'Gọi ai ở xã?',
  dirTitleShort: 'Số điện thoại cần gọi',
  dirCall: (who: string, number: string) => `Gọi ${who}, ${number}`,
  /** Names of the emergency numbers for a narrow column. */
  dirShortName: (number: string, name: string) => (number === '112' ? 'Thiên tai' : number === '111' ? 'Trẻ em' : name.split(',')[0] ?? name),
  dirEmergency: 'Số khẩn cấp',
  dirHotlines: 'Số của xã',
  dirMatters: 'Ai phụ trách việc gì',
  dirScam: 'Cán bộ xã không gọi điện bảo cài ứng dụng, đọc mã OTP, chuyển tiền hay gửi ảnh căn cước. Nghi bị lừa, gọi Công an xã hoặc 113.',
  dirHours: 'Giờ làm việc',
  dirDisaster: 'Đang có tình huống khẩn cấp',
  dirDisasterText: 'Cần cứu hộ, sơ tán hay báo thiệt hại, gọi ngay các số dưới đây.',
};

export type HotlineMessages = typeof vi;

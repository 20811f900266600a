/** Area codes by the province they were made for (63 provinces, before the mergers of 2025). */
export const AREA_NAMES: Readonly<Record<string, string>> = {
  '0203': 'Quảng Ninh', '0204': 'Bắc Giang', '0205': 'Lạng Sơn', '0206': 'Cao Bằng', '0207': 'Tuyên Quang', '0208': 'Thái Nguyên',
  '0209': 'Bắc Kạn', '0210': 'Phú Thọ', '0211': 'Vĩnh Phúc', '0212': 'Sơn La', '0213': 'Lai Châu', '0214': 'Lào Cai', '0215': 'Điện Biên',
  '0216': 'Yên Bái', '0218': 'Hòa Bình', '0219': 'Hà Giang', '0220': 'Hải Dương', '0221': 'Hưng Yên', '0222': 'Bắc Ninh', '0225': 'Hải Phòng',
  '0226': 'Hà Nam', '0227': 'Thái Bình', '0228': 'Nam Định', '0229': 'Ninh Bình', '0232': 'Quảng Bình', '0233': 'Quảng Trị', '0234': 'Huế',
  '0235': 'Quảng Nam', '0236': 'Đà Nẵng', '0237': 'Thanh Hóa', '0238': 'Nghệ An', '0239': 'Hà Tĩnh', '024': 'Hà Nội', '0251': 'Đồng Nai',
  '0252': 'Bình Thuận', '0254': 'Bà Rịa – Vũng Tàu', '0255': 'Quảng Ngãi', '0256': 'Bình Định', '0257': 'Phú Yên', '0258': 'Khánh Hòa',
  '0259': 'Ninh Thuận', '0260': 'Kon Tum', '0261': 'Đắk Nông', '0262': 'Đắk Lắk', '0263': 'Lâm Đồng', '0269': 'Gia Lai', '0270': 'Vĩnh Long',
  '0271': 'Bình Phước', '0272': 'Long An', '0273': 'Tiền Giang', '0274': 'Bình Dương', '0275': 'Bến Tre', '0276': 'Tây Ninh',
  '0277': 'Đồng Tháp', '028': 'TP. Hồ Chí Minh', '0290': 'Cà Mau', '0291': 'Bạc Liêu', '0292': 'Cần Thơ', '0293': 'Hậu Giang',
  '0294': 'Trà Vinh', '0296': 'An Giang', '0297': 'Kiên Giang', '0299': 'Sóc Trăng',
};

/** The old province of a landline (national digits), or an empty text. For the webmaster's report. */
export function areaName(digits: string): string {
  return AREA_NAMES[digits.slice(0, 3)] ?? AREA_NAMES[digits.slice(0, 4)] ?? '';
}

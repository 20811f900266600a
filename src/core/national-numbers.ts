/** A number that is the same for the whole country, or for the area of one supplier. */
export interface NationalNumber {
  /** As it is written for `core/phone`. */
  number: string;
  name: { readonly vi: string; readonly en: string };
  /** What it is for, in a few words, where the name does not say it. */
  note?: { readonly vi: string; readonly en: string };
  /** Where the number was found. */
  source: string;
  /** True while nobody has checked it at the source: the webmaster's report names it, and a page need not show it. */
  check: boolean;
}

const NUMBERING = 'Thông tư 22/2014/TT-BTTTT (quy hoạch kho số viễn thông)';

/** Numbers for an emergency. They come with the library, so they show with no data and no network. */
export const EMERGENCY_NUMBERS: readonly NationalNumber[] = [
  { number: '113', name: { vi: 'Công an', en: 'Police' }, source: NUMBERING, check: false },
  { number: '114', name: { vi: 'Cứu hỏa, cứu nạn', en: 'Fire and rescue' }, source: NUMBERING, check: false },
  { number: '115', name: { vi: 'Cấp cứu', en: 'Ambulance' }, source: NUMBERING, check: false },
  {
    number: '112',
    name: { vi: 'Sự cố, thiên tai, thảm họa', en: 'Disasters and incidents' },
    note: { vi: 'Miễn phí, 24/7', en: 'Free, day and night' },
    source: 'Quyết định 2023/QĐ-TTg và 2024/QĐ-TTg ngày 15/9/2025',
    check: false,
  },
  {
    number: '111',
    name: { vi: 'Bảo vệ trẻ em', en: 'Child protection' },
    note: { vi: 'Miễn phí, 24/7', en: 'Free, day and night' },
    source: 'Nghị định 56/2017/NĐ-CP, điều 22–23 (tổng đài điện thoại quốc gia bảo vệ trẻ em)',
    check: false,
  },
];

/** Help lines, to be offered by a page that wants them. Each one is checked before it is shown. */
export const HELP_NUMBERS: readonly NationalNumber[] = [
  {
    number: '1022',
    name: { vi: 'Tổng đài thông tin của tỉnh', en: 'Provincial information line' },
    note: { vi: 'Không phải tỉnh nào cũng có', en: 'Not in every province' },
    source: 'Cổng thông tin của các tỉnh có tổng đài',
    check: true,
  },
  {
    number: '18001096',
    name: { vi: 'Hỗ trợ Cổng Dịch vụ công quốc gia', en: 'National Public Service Portal support' },
    source: 'dichvucong.gov.vn',
    check: false,
  },
  { number: '19000368', name: { vi: 'Hỗ trợ VNeID', en: 'VNeID support' }, source: 'vneid.gov.vn', check: true },
  { number: '19009068', name: { vi: 'Bảo hiểm xã hội', en: 'Social insurance' }, source: 'baohiemxahoi.gov.vn', check: true },
  { number: '19006769', name: { vi: 'Điện lực miền Bắc', en: 'Electricity, North' }, source: 'EVNNPC', check: true },
  { number: '19001909', name: { vi: 'Điện lực miền Trung', en: 'Electricity, Centre' }, source: 'EVNCPC', check: true },
  { number: '19001006', name: { vi: 'Điện lực miền Nam', en: 'Electricity, South' }, source: 'EVNSPC', check: true },
  { number: '19001288', name: { vi: 'Điện lực Hà Nội', en: 'Electricity, Hà Nội' }, source: 'EVNHANOI', check: true },
  { number: '1900545454', name: { vi: 'Điện lực TP. Hồ Chí Minh', en: 'Electricity, Hồ Chí Minh City' }, source: 'EVNHCMC', check: true },
];

import type { PhoneFault } from '../../../core/phone.js';

/** Why a text is no number, for the webmaster. */
export function phoneFaultSentence({ key, params, text }: PhoneFault): string {
  return `“${text.trim().slice(0, 40)}”: ${reason(key, params)}`;
}

function reason(key: PhoneFault['key'], params: PhoneFault['params']): string {
  const today = params.suggestion ? `; số nay là ${params.suggestion}` : '';
  switch (key) {
    case 'phone.empty': return 'không có số điện thoại';
    case 'phone.letters': return 'có chữ lẫn trong số';
    case 'phone.tooShort': return `thiếu chữ số (có ${params.count}, cần ${params.expected})`;
    case 'phone.tooLong': return `thừa chữ số (có ${params.count}, cần ${params.expected})`;
    case 'phone.oldMobile': return `số di động 11 chữ số đã đổi từ năm 2018${today}`;
    case 'phone.oldLandline': return `mã vùng cũ, đã đổi từ năm 2017${today}`;
    case 'phone.unknownArea': return `${params.code} không phải mã vùng`;
    case 'phone.noAreaCode': return 'số cố định thiếu mã vùng (ví dụ 0227)';
    case 'phone.unknownPrefix': return `không có số nào bắt đầu bằng ${params.prefix}`;
    case 'phone.foreign': return `số nước ngoài (+${params.code})`;
    case 'phone.fax': return 'là số fax, không gọi được';
  }
}

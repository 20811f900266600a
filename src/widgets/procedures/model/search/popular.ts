import { fold } from '../../../../core/text.js';
import { titleParts } from './title.js';

/**
 * What people come for most, in official words, most asked first. Answers a query of one letter,
 * which would otherwise match nearly everything.
 */
const POPULAR: readonly string[] = [
  'đăng ký khai sinh',
  'chứng thực bản sao từ bản chính giấy tờ, văn bản',
  'đăng ký kết hôn',
  'cấp giấy xác nhận tình trạng hôn nhân',
  'đăng ký thường trú',
  'cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh',
  'đăng ký khai tử',
  'chứng thực chữ ký trong các giấy tờ, văn bản',
  'cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên',
  'đăng ký tạm trú',
  'xác nhận thông tin về cư trú',
  'thay đổi, cải chính, bổ sung thông tin hộ tịch',
  'đăng ký thành lập hộ kinh doanh',
  'cấp giấy phép xây dựng mới',
  'đăng ký đất đai, tài sản gắn liền với đất',
  'thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội',
  'công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm',
  'đăng ký nghĩa vụ quân sự lần đầu',
  'hòa giải tranh chấp đất đai',
  'cấp tài khoản định danh điện tử mức độ 02',
  'xác định, xác định lại mức độ khuyết tật',
  'đăng ký xe lần đầu',
  'thông báo lưu trú',
];

/**
 * Positions of the most asked procedures in a list of official names, most asked first: the name
 * that is one of those above, else the shortest that begins with it.
 */
export function findPopular(names: readonly string[]): number[] {
  const heads = names.map((name) => fold(titleParts(name).head));
  const found: number[] = [];
  for (const wanted of POPULAR.map(fold)) {
    let best = -1;
    heads.forEach((head, position) => {
      if (head.startsWith(wanted) && (best < 0 || head.length < heads[best]!.length)) best = position;
    });
    if (best >= 0 && !found.includes(best)) found.push(best);
  }
  return found;
}

/** Made-up lists for the stories and tests of the procedures list: no real person, number or address. */
import type { Procedure, ProcedureFile } from '../../src/index.js';

export const LIST_SITE = {
  name: 'Xã Đông Xá', hotlines: [{ label: 'Một cửa xã', number: '0900 000 001', primary: true, note: 'Giờ hành chính' }],
};

type Line = [code: string, name: string, field: string, online: Procedure['online'], time: string, fee: string, commonName?: string, aliases?: string[]];

const LINES: Line[] = [
  ['1.001193', 'Đăng ký khai sinh', 'Hộ tịch', 'full', '1 ngày làm việc', 'Miễn phí', 'Làm giấy khai sinh cho con', ['giấy chứng sinh đổi khai sinh']],
  ['2.002516', 'Liên thông: đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi', 'Hộ tịch', 'full', '4 ngày làm việc', 'Miễn phí'],
  ['1.004884', 'Đăng ký lại khai sinh', 'Hộ tịch', 'partial', '5 ngày làm việc', '8.000 đồng'],
  ['2.000635', 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh', 'Hộ tịch', 'full', 'Trong ngày', '8.000 đồng/bản', undefined, ['sao y khai sinh', 'xin trích lục']],
  ['1.003583', 'Đăng ký khai sinh lưu động', 'Hộ tịch', 'none', '5 ngày làm việc', 'Miễn phí'],
  ['1.001694', 'Đăng ký khai sinh có yếu tố nước ngoài', 'Hộ tịch', 'none', '1 ngày làm việc', '75.000 đồng'],
  ['1.004772', 'Đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân', 'Hộ tịch', 'partial', '5 ngày làm việc', '8.000 đồng'],
  ['1.001022', 'Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con', 'Hộ tịch', 'partial', '3 ngày làm việc', '8.000 đồng'],
  ['1.000110', 'Đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới', 'Hộ tịch', 'none', '1 ngày làm việc', '8.000 đồng'],
  ['1.000893', 'Đăng ký lại khai sinh có yếu tố nước ngoài', 'Hộ tịch', 'none', '5 ngày làm việc', '75.000 đồng'],
  ['1.000656', 'Đăng ký khai tử', 'Hộ tịch', 'full', '1 ngày làm việc', 'Miễn phí', 'Báo tử cho người thân', ['giấy báo tử', 'giấy chứng tử']],
  ['1.000894', 'Đăng ký kết hôn', 'Hộ tịch', 'partial', 'Trong ngày', 'Miễn phí', 'Làm giấy kết hôn', ['đăng ký cưới', 'hôn thú']],
  ['1.004873', 'Cấp Giấy xác nhận tình trạng hôn nhân', 'Hộ tịch', 'full', '3 ngày làm việc', '15.000 đồng', 'Xin giấy xác nhận độc thân', ['giấy độc thân', 'giấy chưa vợ']],
  ['2.000815', 'Chứng thực bản sao từ bản chính giấy tờ, văn bản', 'Chứng thực', 'none', 'Trong ngày', '2.000 đồng/trang', 'Sao y giấy tờ', ['công chứng bản sao', 'photo công chứng']],
  ['2.000884', 'Chứng thực chữ ký trong các giấy tờ, văn bản', 'Chứng thực', 'none', 'Trong ngày', '10.000 đồng'],
  ['1.004222', 'Đăng ký thường trú', 'Đăng ký, quản lý cư trú', 'full', '7 ngày làm việc', '20.000 đồng', 'Nhập hộ khẩu', ['chuyển khẩu']],
  ['1.004194', 'Đăng ký tạm trú', 'Đăng ký, quản lý cư trú', 'full', '3 ngày làm việc', '15.000 đồng'],
  ['1.012783', 'Đăng ký biến động đối với trường hợp thay đổi quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất theo thỏa thuận của các thành viên hộ gia đình hoặc của vợ và chồng', 'Đất đai', 'partial', '10 ngày làm việc', 'Tùy trường hợp', 'Sang tên sổ đỏ', ['chuyển tên bìa đỏ']],
  ['1.012786', 'Cấp lại Giấy chứng nhận do bị mất', 'Đất đai', 'partial', '10 ngày làm việc', '', 'Làm lại sổ đỏ bị mất'],
  ['1.012756', 'Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu đối với cá nhân, cộng đồng dân cư, hộ gia đình đang sử dụng đất', 'Đất đai', 'none', '20 ngày làm việc', 'Tùy trường hợp', 'Cấp sổ đỏ lần đầu'],
  ['1.001776', 'Thực hiện trợ cấp xã hội hằng tháng', 'Bảo trợ xã hội', 'partial', '22 ngày làm việc', 'Miễn phí', 'Trợ cấp người cao tuổi, người khuyết tật'],
  ['1.001612', 'Đăng ký thành lập hộ kinh doanh', 'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)', 'full', '3 ngày làm việc', '100.000 đồng', 'Mở quán, mở cửa hàng'],
];

const toProcedure = ([code, name, field, online, timeLimit, fee, commonName, aliases]: Line): Procedure => ({
  code, name, field, online, commonName, aliases,
  channels: [{ method: online === 'none' ? 'direct' : 'online', timeLimit, fee: fee || undefined, feeAmount: fee === 'Miễn phí' ? 0 : undefined }],
});

export const LIST: ProcedureFile = { updatedAt: '2026-11-20', source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính', procedures: LINES.map(toProcedure) };

/** What a careless editor leaves behind: wrong types, missing names, twice the same code, unsafe links. */
export const FAULTY_LIST = {
  updatedAt: '31/02/2026', lifeEvents: 'không có', popular: [1, null, 'khai sinh'],
  procedures: [
    { code: '1.001193', name: 'Đăng ký khai sinh', field: 'Hộ tịch', channels: 'tại xã', aliases: { a: 1 }, online: 'có' },
    { code: '1.001193', name: 'Trùng mã', field: 'Hộ tịch' },
    { name: 'Không có mã' }, null, 42, 'chữ', [],
    { code: 1.004873, name: 'Cấp Giấy xác nhận tình trạng hôn nhân', channels: [{ method: 'direct', fee: '0', timeLimit: 3 }], details: 'javascript:alert(1)' },
  ],
};

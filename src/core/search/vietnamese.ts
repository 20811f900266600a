import { readShares, readShortForms } from './language.js';

/** Short forms, chat spelling and regional spelling of everyday words. */
export const SHORT_FORMS = readShortForms(`
không = ko, kg, khg, hok, hong, hông, hổng, hem, k, kh
được = dc, đc, dk dc, đx
gì = j, gi z, dì
vậy = z, zậy, zay
rồi = r, roi
mình = mk, mik
tôi = tui, tau, tớ
làm = lm, mần
với = vs
trước = trc
trường = trg
người = ng, ngừ
nhiêu = nhiu
bao nhiêu = bn
biết = bít, bik
vợ = zợ
vô = zô
điện thoại = đt, sđt
đăng ký = đk, dky, đky
giấy tờ = gt
hồ sơ = hs
sinh = sanh
chính = chánh
bệnh = bịnh
nhân = nhơn
nhất = nhứt
kính = kiếng
căn cước = cccd, cc, ccd
chứng minh nhân dân = cmnd, cmt
khai sinh = ks
đăng ký kết hôn = đkkh
đăng ký khai sinh = đkks
đăng ký khai tử = đkkt
giấy khai sinh = gks
kết hôn = kh hon
hộ kinh doanh = hkd
đăng ký kinh doanh = đkkd, gpkd
giấy phép xây dựng = gpxd
giấy phép lái xe = gplx
nghĩa vụ quân sự = nvqs
bảo hiểm y tế = bhyt
bảo hiểm xã hội = bhxh
bảo trợ xã hội = btxh
ủy ban nhân dân = ubnd
sổ hộ khẩu = shk
thường trú = hktt, nktt, đktt
giấy chứng nhận = gcn
giấy chứng nhận quyền sử dụng đất = gcnqsdđ, sđ
quyền sử dụng đất = qsdđ
người sử dụng đất = nsdđ
hợp tác xã = htx
tổ hợp tác = tht
tình trạng hôn nhân = tthn
xác nhận tình trạng hôn nhân = xntthn
lý lịch tư pháp = lltp
sơ yếu lý lịch = syll
người có công = ncc
người cao tuổi = nct
người khuyết tật = nkt
phòng cháy chữa cháy = pccc
nước ngoài = nc ngoai, nn
hợp đồng = hđ
thanh niên xung phong = tnxp
cựu chiến binh = ccb
bộ đội = bđ
đất = dat
con nuôi = cn
sản xuất = sx
xuất khẩu lao động = xklđ
sinh viên = sv
học sinh = hsinh
chồng = ck
vợ = vk
tủy = tuy
`);

/** Words that ask, link or address instead of naming; what is left of them when a query has more than two words. */
export const SHARES = readShares(`
0.1 tôi em anh chị mình bạn ad admin ơi ạ à ah dạ thưa cán bộ ơn nha nhé nhỉ hen hả ha vậy thế nào sao gì đâu bao lâu nhiêu mấy không chưa được cần phải muốn xin hỏi cho giúp giùm dùm hộ với thì là mà và hay hoặc của về ở tại trên ra vào vô đi đến tới từ lên bị này kia đó ấy đấy nọ cái những các một giờ nay rồi xong đã đang sẽ vẫn còn cũng luôn nữa lắm quá rất như nếu khi do vì nên biết coi xem thấy tính định có ai người ta bên nhà để theo lúc hồi bữa hôm ngày gấp nhanh dễ khó qua lại hướng dẫn thêm cứ bây ni nớ mô răng rứa chi mi bầy tụi bọn họ nó hắn chúng cần
0.15 làm lấy nộp mang đem theo
0.3 thủ tục hồ sơ giấy tờ xã phường huyện ủy ban mẫu đơn
0.5 con cháu bé ông bà bố mẹ cha má ba chồng vợ cấp mới cũ đăng ký nhà chú bác cô dì
`);

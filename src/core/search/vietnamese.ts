import { readShares, readShortForms } from './language.js';
import { plainRule } from './rules.js';

/** Short forms, chat spelling and regional spelling of everyday words. */
export const SHORT_FORMS = readShortForms(`
không = ko, kg, khg, hok, hong, hông, hổng, hem, k, kh, hk, hg
được = dc, đx, đuọc
gì = j, zì, rì
vậy = z, zậy, zay
rồi = r, rùi, òi
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
chính = chánh, chanh
bệnh = bịnh
nhân = nhơn, nhon
nhất = nhứt, nhut
kính = kiếng, kieng
căn cước = cccd, cc, ccd, cccđ
chứng minh nhân dân = cmnd, cmt
khai sinh = ks
đăng ký kết hôn = đkkh
đăng ký khai sinh = đkks
đăng ký khai tử = đkkt
giấy khai sinh = gks
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
hợp đồng = hđ
thanh niên xung phong = tnxp
cựu chiến binh = ccb
bộ đội = bđ
sản xuất = sx
xuất khẩu lao động = xklđ
sinh viên = sv
học sinh = hsinh
chồng = ck
nước = nc
phường = phg
giùm = dùm, zùm
việc = vc
quản lý = ql
vợ = vk
`);

/** Words that ask, link or address instead of naming; what is left of them when a query has more than two words. */
export const SHARES = readShares(`
0.1 tôi em anh chị mình bạn ad admin ơi ạ à ah dạ thưa cán bộ ơn nha nhé nhỉ hen hả ha vậy thế nào sao gì đâu bao lâu nhiêu mấy không chưa được cần phải muốn xin hỏi cho giúp giùm dùm hộ với thì là mà và hay hoặc của về ở tại trên ra vào vô đi đến tới từ lên bị này kia đó ấy đấy nọ cái những các một giờ nay rồi xong đã đang sẽ vẫn còn cũng luôn nữa lắm quá rất như nếu khi do vì nên biết coi xem thấy tính định có ai người ta bên nhà để theo lúc hồi bữa hôm ngày gấp nhanh dễ khó qua lại hướng dẫn thêm bây ni nớ mô răng rứa chi mi bầy tụi bọn họ nó hắn chúng cần
0.15 làm lấy nộp mang đem theo
0.3 thủ tục hồ sơ giấy tờ xã phường huyện ủy ban mẫu đơn
0.5 con cháu bé ông bà bố mẹ cha má ba chồng vợ cấp mới cũ đăng ký nhà chú bác cô dì
`);

/** Phrases that ask how long, how much, where or how, without naming the thing. */
export const SILENT = `mất bao lâu, mất mấy ngày, mất bao nhiêu, mất mấy, mất lệ phí, mất phí, mất tiền, mất nhiều, mất thời gian, mất công, có mất, bao nhiêu tiền, bao nhiêu ngày, bao lâu có, mấy ngày có, mấy ngày, bao nhiêu, bao lâu, lệ phí, thời gian, thời hạn bao lâu, nộp ở đâu, nộp tại đâu, ở đâu, giấy tờ gì, cần giấy gì, cần những gì, thì có kết quả, có kết quả, làm sao để, làm thế nào, như thế nào, phải làm sao, không có yếu tố nước ngoài, không nhận cha mẹ con, đủ điều kiện rồi, cần điều kiện gì, điều kiện gì, điều kiện như thế nào, hồ sơ những gì, gồm những gì, cần chuẩn bị gì, chuẩn bị gì, mang theo gì, đem theo gì, ai đi nộp cũng được, mất công đi, khi nào có, bao giờ có, đã đủ điều kiện, tại sao, nghe nói, cho tôi hỏi, cho em hỏi, cho hỏi, xin hỏi, nhờ tư vấn, tư vấn, hướng dẫn, trực tuyến được không, qua mạng, online được không, nhận kết quả`.split(',').map((phrase) => plainRule(phrase, '', 1));

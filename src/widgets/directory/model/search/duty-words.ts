/**
 * Everyday words for what officers answer for. Left words that stand in duties, right what people say
 * (syntax: `readRules` of core/search). Written for duties, which are short; the procedures have a table of their own.
 */
export const DUTY_WORDS = `
đất đai = sổ đỏ; bìa đỏ; sổ hồng; tách thửa; sang tên đất; mua bán đất; chuyển nhượng đất; thừa kế đất; làm sổ; cấp sổ; ruộng; thổ cư; giấy chứng nhận quyền sử dụng đất
tranh chấp ranh giới đất = lấn đất; lấn chiếm; cắm mốc; đo đất; đo đạc; hàng xóm lấn
xây dựng = sửa nhà; làm nhà; xây nhà; giấy phép xây dựng; cơi nới; đổ mái
khai sinh = giấy khai sinh; làm khai sinh; đẻ con; mới sinh; trẻ mới sinh; cháu bé; đặt tên con
kết hôn = đăng ký kết hôn; cưới; cưới vợ; cưới chồng; lấy vợ; lấy chồng; giấy kết hôn
khai tử = chết; mất người; qua đời; báo tử; giấy chứng tử
xác nhận độc thân = độc thân; tình trạng hôn nhân; chưa vợ; chưa chồng; giấy độc thân
chứng thực = công chứng; sao y; bản sao; photo; chứng thực chữ ký; giấy ủy quyền
thường trú tạm trú = hộ khẩu; nhập khẩu; tách khẩu; tạm vắng; lưu trú; đăng ký cư trú; chuyển khẩu; thuê trọ
căn cước = cccd; chứng minh thư; chứng minh nhân dân; định danh; vneid; làm thẻ căn cước; mất căn cước
hộ nghèo = cận nghèo; sổ hộ nghèo; xét nghèo
trợ cấp = bảo trợ; lương người già; tiền người già; tiền cao tuổi; khuyết tật; nuôi trẻ mồ côi; mai táng; trợ cấp xã hội
người có công = thương binh; liệt sĩ; bệnh binh; chất độc da cam; gia đình chính sách
thẻ bảo hiểm y tế = bhyt; bảo hiểm; thẻ khám bệnh
hộ kinh doanh = mở quán; mở cửa hàng; buôn bán; giấy phép kinh doanh; bán hàng; đăng ký kinh doanh
rác thải = đổ rác; thu gom rác; ô nhiễm; mùi hôi; đốt rác; nước thải
nước sạch = mất nước; nước máy
điện đường = đèn đường; mất điện; cột điện
đường ngõ = ổ gà; đường hỏng; cống; ngập; lún
khám bệnh = ốm; bị ốm; cảm; cấp cứu; bác sĩ; bệnh
tiêm chủng = tiêm phòng; vắc xin; tiêm cho con; bà bầu; có bầu; thai sản
an ninh trật tự = đánh nhau; gây rối; ồn ào; karaoke
tin báo tội phạm = trộm; mất trộm; mất xe; lừa đảo; bị lừa; cướp; đánh bạc
ma túy = nghiện; hút chích
đăng ký xe = biển số; xe máy; sang tên xe; tai nạn
nghĩa vụ quân sự = đi lính; nhập ngũ; khám tuyển; đi bộ đội; dân quân
trường học = xin học; học phí; nhập học; học bổng; chuyển trường
bảo vệ trẻ em = xâm hại; bạo hành; đánh con; trẻ em bị
bạo lực gia đình = đánh vợ; chồng đánh; bạo hành gia đình
dịch bệnh gia súc = chó dại; chó cắn; lợn chết; gà chết; tiêm chó; thú y
vay vốn = vay tiền; vay ngân hàng chính sách; cho vay
khiếu nại tố cáo = đơn thư; kiện; tố cáo; khiếu nại; gửi đơn; gặp chủ tịch
tiếp công dân = gặp lãnh đạo; gặp chủ tịch; gặp cán bộ
hồ sơ trễ hẹn = chậm hồ sơ; lâu chưa xong; quá hẹn; trả chậm
nộp hồ sơ trên mạng = nộp online; dịch vụ công; nộp trực tuyến; qua mạng
phòng chống thiên tai = bão; lũ; lụt; sạt lở; sơ tán
thuốc vệ sinh thực phẩm = ngộ độc; an toàn thực phẩm
`;

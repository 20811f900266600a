/**
 * One sentence for each message key of the contract, as the form shows it beside the field. A key that is not here gets
 * the general sentence, so a new check never answers with an empty line.
 */
const SENTENCES: Record<string, string> = {
  'content-missing': 'Chưa có nội dung. Viết ít nhất một câu.',
  'content-too-long': 'Nội dung quá dài. Xin rút gọn hoặc gửi làm hai lần.',
  'kind-invalid': 'Chưa chọn loại góp ý.',
  'kind-off': 'Xã chưa nhận loại này qua hòm thư.',
  'contact-mode-invalid': 'Chưa chọn cách xã trả lời.',
  'contact-mode-off': 'Loại này cần tên và cách liên hệ, không gửi ẩn danh được.',
  'name-missing': 'Chưa có họ tên.',
  'name-too-long': 'Tên quá dài.',
  'phone-missing': 'Chưa có số điện thoại.',
  'phone-invalid': 'Số điện thoại chưa đúng. Số di động có 10 chữ số, ví dụ 0900 000 000.',
  'way-back-missing': 'Cần số điện thoại hoặc thư điện tử để xã trả lời.',
  'email-invalid': 'Địa chỉ thư điện tử chưa đúng.',
  'place-too-long': 'Nơi xảy ra viết quá dài.',
  'place-invalid': 'Vị trí không đọc được. Xin ghi nơi xảy ra bằng chữ.',
  'home-visit-missing': 'Cần cho biết hỗ trợ ai, ở thôn nào.',
  'home-visit-who-missing': 'Chưa ghi cần hỗ trợ ai.',
  'home-visit-hamlet-missing': 'Chưa ghi ở thôn, tổ nào.',
  'consent-missing': 'Chưa đánh dấu đồng ý. Không muốn để lại số? Chọn Gửi ẩn danh.',
  'photo-missing': 'Ảnh chưa tải lên xong. Xin gửi lại ảnh này.',
  'photos-too-many': 'Quá số ảnh được nhận.',
  'photo-unreadable': 'Ảnh này không mở được. Chọn ảnh khác.',
  'photo-type': 'Tệp này không phải ảnh JPEG, PNG hay WebP. Chọn ảnh khác.',
  'photo-too-large': 'Ảnh quá lớn. Chọn ảnh khác hoặc chụp nhỏ hơn.',
  'photo-dimensions': 'Ảnh có kích thước quá lớn. Chọn ảnh khác.',
  'code-invalid': 'Mã tiếp nhận có 12 chữ số.',
  'questionnaire-unknown': 'Phiếu khảo sát này không còn mở.',
  'channel-refused': 'Phiếu giấy do cán bộ nhập, xin đăng nhập.',
  'visit-token-invalid': 'Mã lượt làm việc không đúng.',
  'visit-token-used': 'Lượt làm việc này đã được đánh giá.',
  'question-twice': 'Một câu hỏi được trả lời hai lần.',
  'level-invalid': 'Chọn một trong năm mức.',
  'text-missing': 'Chưa có nội dung.',
  'text-too-long': 'Nội dung quá dài.',
  'present-missing': 'Ghi tên ít nhất một người có mặt.',
};

export function fieldSentence(key: string): string {
  return SENTENCES[key] ?? 'Chỗ này chưa đúng. Xin xem lại.';
}

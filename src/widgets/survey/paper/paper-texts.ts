/** Words of the printed sheet. */
export const paperTexts = {
  vi: {
    lead: 'Phiếu không hỏi tên.', how: 'Đánh dấu ✕ vào một ô ở mỗi dòng. Dòng nào không rõ có thể bỏ trống.', scan: 'Hoặc quét mã để trả lời trên điện thoại',
    handIn: 'Bỏ phiếu vào', noName: 'Xin không ghi tên, số giấy tờ, số điện thoại.', frame: 'Dựa trên khung', own: 'Số liệu là của riêng xã, không phải chỉ số chính thức.', version: 'phiên bản',
    officer: 'Phần cán bộ: ngày nhận ……………… số phiếu ……………… (nhập vào hệ thống với kênh “phiếu giấy”)', noOpinion: 'Không có ý kiến', more: 'Trên', stop: '(dừng ở đây)',
    ifLow: (level: string) => `Chỉ trả lời khi có câu chọn “${level}” hoặc thấp hơn.`, ifChosen: (question: string, choice: string) => `Chỉ trả lời khi chọn “${choice}” ở câu “${question}”.`,
  },
  en: {
    lead: 'No names asked.', how: 'Put a ✕ in one box of each line. Leave out what you cannot tell.', scan: 'Or scan to answer on your phone',
    handIn: 'Hand in at', noName: 'Please give no names, document or phone numbers.', frame: 'After the frame', own: 'The figures are the commune’s own, not an official index.', version: 'version',
    officer: 'For officers: received on ……………… sheet no. ……………… (keyed in with the channel “paper”)', noOpinion: 'No opinion', more: 'More than', stop: '(stop here)',
    ifLow: (level: string) => `Only where an answer is “${level}” or lower.`, ifChosen: (question: string, choice: string) => `Only with “${choice}” in “${question}”.`,
  },
} as const;

import type { Questionnaire } from '../types.js';

/** B. The policy half: how the commune informs, asks, answers, and what daily life is like. */
export const chinhQuyen: Questionnaire = {
  id: 'chinh-quyen', version: '1',
  title: { vi: 'Ý kiến người dân về chính quyền xã', en: 'What residents think of the commune' },
  lead: { vi: 'Ông/bà hài\u00a0lòng ở mức nào về từng điểm dưới đây? Phiếu không hỏi tên. Khoảng 1 phút.', en: 'How satisfied are you with each point? No names asked. About 1 minute.' },
  frame: {
    name: { vi: 'Phần xây dựng, tổ chức thực hiện chính sách', en: 'The half on making and carrying out policy' },
    source: 'Quyết định 1001/QĐ-BNV ngày 11/12/2023 của Bộ Nội vụ',
  },
  headline: 'chung.hai-long',
  sections: [
    {
      key: 'chinh-sach', title: { vi: 'Thông tin và lắng nghe', en: 'Informing and listening' }, questions: [{
        kind: 'matrix', key: 'chinh-sach', noOpinion: true, label: { vi: 'Xã thông tin và lắng nghe thế nào?', en: 'How does the commune inform and listen?' },
        rows: [
          { key: 'chinh-sach.duoc-biet', label: { vi: 'Được biết thông tin về việc của xã', en: 'Being told about the commune’s affairs' } },
          { key: 'chinh-sach.duoc-hoi', label: { vi: 'Được hỏi ý kiến trước khi xã quyết định', en: 'Being asked before decisions' } },
          { key: 'chinh-sach.duoc-tra-loi', label: { vi: 'Ý kiến được trả lời', en: 'Getting answers to opinions' } },
        ],
      }],
    },
    {
      key: 'doi-song', title: { vi: 'Đời sống hằng ngày', en: 'Daily life' }, questions: [{
        kind: 'matrix', key: 'doi-song', noOpinion: true, label: { vi: 'Đời sống ở xã thế nào?', en: 'How is life in the commune?' },
        rows: [
          { key: 'doi-song.an-ninh', label: { vi: 'An ninh, trật tự', en: 'Safety and order' } },
          { key: 'doi-song.duong-dien-nuoc', label: { vi: 'Đường, điện, nước', en: 'Roads, power, water' } },
          { key: 'doi-song.y-te', label: { vi: 'Khám, chữa bệnh ở trạm y tế', en: 'The health station' } },
          { key: 'doi-song.truong-hoc', label: { vi: 'Trường học', en: 'Schools' } },
          { key: 'doi-song.moi-truong', label: { vi: 'Vệ sinh môi trường', en: 'Clean surroundings' } },
        ],
      }],
    },
    {
      key: 'chung', title: { vi: 'Nhìn chung', en: 'Overall' }, questions: [
        { kind: 'level', key: 'chung.hai-long', required: true, label: { vi: 'Nhìn chung, ông/bà hài\u00a0lòng ở mức nào về chính quyền xã?', en: 'Overall, how satisfied are you with the commune?' } },
        { kind: 'text', key: 'y-kien', most: 500, label: { vi: 'Việc xã nên làm trước hết', en: 'What the commune should do first' }, hint: { vi: 'Xin không ghi tên, số giấy tờ, số điện thoại.', en: 'Please give no names, document or phone numbers.' } },
      ],
    },
  ],
};

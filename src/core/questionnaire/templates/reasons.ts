import type { ChoicesQuestion, TextQuestion } from '../types.js';

/** What may have gone wrong: asked after a low level, the same words on phone, counter tablet and paper. */
export const reasons: ChoicesQuestion = {
  kind: 'choices', key: 'ly-do', label: { vi: 'Điều gì làm ông/bà chưa hài\u00a0lòng?', en: 'What went wrong?' },
  hint: { vi: 'Chọn một hoặc nhiều.', en: 'Choose one or more.' },
  choices: [
    { key: 'cho-lau', label: { vi: 'Phải chờ lâu', en: 'Long waiting time' } },
    { key: 'tre-hen', label: { vi: 'Trễ hẹn trả kết quả', en: 'Result came late' } },
    { key: 'di-lai', label: { vi: 'Phải đi lại nhiều lần', en: 'Had to come several times' } },
    { key: 'kho-hieu', label: { vi: 'Hướng dẫn khó hiểu', en: 'Guidance hard to understand' } },
    { key: 'them-giay-to', label: { vi: 'Yêu cầu thêm giấy tờ', en: 'Asked for extra papers' } },
    { key: 'thai-do', label: { vi: 'Thái độ chưa đúng mực', en: 'Poor manners' } },
    { key: 'khac', label: { vi: 'Lý do khác', en: 'Another reason' } },
  ],
};

export const moreWords: TextQuestion = {
  kind: 'text', key: 'ke-them', most: 500, label: { vi: 'Kể thêm', en: 'Tell us more' },
  hint: { vi: 'Không ghi tên cán bộ hay số căn cước.', en: 'Please give no names of officers and no ID numbers.' },
};

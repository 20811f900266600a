import type { Questionnaire } from '../types.js';
import { moreWords, reasons } from './reasons.js';

/** The short one for the web: overall, the five official factors in plain words, reasons where something was low. */
export const lanLamViec: Questionnaire = {
  id: 'lan-lam-viec', version: '1',
  title: { vi: 'Đánh giá phục vụ', en: 'Rate our service' },
  frame: {
    name: { vi: 'Năm yếu tố đo lường sự hài lòng về phục vụ hành chính', en: 'The five factors of satisfaction with public services' },
    source: 'Quyết định 1001/QĐ-BNV ngày 11/12/2023 của Bộ Nội vụ',
  },
  headline: 'chung.hai-long',
  sections: [
    { key: 'chung', questions: [{ kind: 'level', key: 'chung.hai-long', required: true, label: { vi: 'Ông/bà có hài\u00a0lòng với lần làm việc này không?', en: 'Were you satisfied with this visit?' } }] },
    {
      key: 'tung-viec', questions: [{
        kind: 'matrix', key: 'tung-viec', label: { vi: 'Cụ thể từng việc thì sao?', en: 'And in detail?' },
        hint: { vi: 'Việc nào không rõ có thể bỏ qua.', en: 'Leave out what you cannot tell.' },
        rows: [
          { key: 'tiep-can', label: { vi: 'Nơi làm việc, chỗ ngồi, thiết bị', en: 'Office, seats, equipment' } },
          { key: 'thu-tuc', label: { vi: 'Thủ tục, giấy tờ, phí đúng như niêm yết', en: 'Papers and fees as published' } },
          { key: 'cong-chuc', label: { vi: 'Thái độ và hướng dẫn của cán bộ', en: 'Manners and guidance of officers' } },
          { key: 'ket-qua', label: { vi: 'Kết quả và thời gian giải quyết', en: 'Result and time taken' } },
          { key: 'gop-y', label: { vi: 'Tiếp nhận góp ý, phản ánh', en: 'Handling of complaints and ideas' } },
        ],
      }],
    },
    { key: 'ly-do', when: { anyLevelAtMost: 2 }, questions: [reasons, moreWords] },
  ],
};

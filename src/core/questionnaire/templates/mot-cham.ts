import type { Questionnaire } from '../types.js';
import { reasons } from './reasons.js';

/** C. One touch at the counter: five faces with words, then reasons where the level was low. */
export const motCham: Questionnaire = {
  id: 'mot-cham', version: '1',
  title: { vi: 'Một chạm tại quầy', en: 'One touch at the counter' },
  frame: {
    name: { vi: 'Thang năm mức của phương pháp đo lường sự hài lòng', en: 'The five-level scale of the national method' },
    source: 'Quyết định 1001/QĐ-BNV ngày 11/12/2023 của Bộ Nội vụ',
  },
  headline: 'chung.hai-long',
  sections: [
    { key: 'chung', questions: [{ kind: 'level', key: 'chung.hai-long', required: true, label: { vi: 'Hôm nay ông/bà có hài\u00a0lòng không?', en: 'Were you satisfied today?' } }] },
    { key: 'ly-do', when: { question: 'chung.hai-long', atMost: 2 }, questions: [reasons] },
  ],
};

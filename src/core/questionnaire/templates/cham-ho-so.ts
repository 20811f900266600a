import type { Choice, ChoiceQuestion, Questionnaire, Words } from '../types.js';

const choice = (key: string, vi: string, en: string): Choice => ({ key, label: { vi, en } });
const one = (key: string, label: Words, choices: readonly Choice[]): ChoiceQuestion => ({ kind: 'choice', key, label, choices });

const onTime = [choice('som', 'Sớm hẹn', 'Early'), choice('dung', 'Đúng hẹn', 'On time'), choice('tre-xin-loi', 'Trễ hẹn, có xin lỗi', 'Late, with an apology'), choice('tre-khong-xin-loi', 'Trễ hẹn, không xin lỗi', 'Late, without an apology')];
const steps = [choice('dung', 'Bước nào cũng đúng', 'Every step in time'), choice('co-buoc-tre', 'Có bước trễ', 'Some steps late'), choice('khong-biet', 'Không biết từng bước', 'Cannot tell')];
const published = [choice('day-du', 'Đủ, dễ thấy', 'Complete and easy to see'), choice('thieu', 'Có nhưng thiếu, khó tìm', 'Partly, or hard to find'), choice('khong', 'Không thấy', 'Not seen')];
const replied = [choice('chua-gop-y', 'Chưa từng góp ý', 'Never complained'), choice('ro', 'Được trả lời rõ', 'Answered clearly'), choice('chua-ro', 'Có trả lời, chưa rõ', 'Answered unclearly'), choice('khong', 'Không được trả lời', 'Not answered')];
const online = [choice('khong-dung', 'Không nộp trực tuyến', 'Not used'), choice('nhanh', 'Nhanh, đúng tiến độ', 'Quick, in time'), choice('cham', 'Chậm hoặc phải nộp lại', 'Slow, or had to file again'), choice('khong-nop-duoc', 'Không nộp được', 'Could not file')];
const desk = [choice('mot-noi', 'Nộp và nhận ở một nơi', 'All at one desk'), choice('nhieu-noi', 'Phải qua nhiều nơi', 'Several desks')];
const manners = [choice('tan-tinh', 'Lịch sự, tận tình', 'Polite and helpful'), choice('binh-thuong', 'Bình thường', 'Ordinary'), choice('kho-chiu', 'Chưa đúng mực', 'Poor')];

/** D. Marks for one dossier: nine facts in the order of the one-stop evaluation, and the overall level. */
export const chamHoSo: Questionnaire = {
  id: 'cham-ho-so', version: '1',
  title: { vi: 'Chấm hồ sơ', en: 'Marks for a dossier' },
  lead: { vi: 'Chín câu về hồ sơ vừa làm xong. Phiếu không hỏi tên. Khoảng 2 phút.', en: 'Nine questions about your dossier. No names asked. About 2 minutes.' },
  frame: {
    name: { vi: 'Đánh giá việc giải quyết thủ tục hành chính theo cơ chế một cửa', en: 'Evaluation of one-stop handling of procedures' },
    source: 'Nghị định 61/2018/NĐ-CP và Thông tư 01/2018/TT-VPCP; phần còn hiệu lực cần đối chiếu Nghị định 118/2025/NĐ-CP',
  },
  headline: 'chung.hai-long',
  sections: [
    { key: 'chung', questions: [{ kind: 'level', key: 'chung.hai-long', required: true, label: { vi: 'Nhìn chung, ông/bà hài\u00a0lòng ở mức nào về lần làm hồ sơ này?', en: 'Overall, how satisfied are you with this dossier?' } }] },
    {
      key: 'thoi-gian', title: { vi: 'Thời gian và đi lại', en: 'Time and trips' }, questions: [
        one('ho-so.thoi-gian', { vi: 'Kết quả được trả thế nào so với giấy hẹn?', en: 'Was the result on time?' }, onTime),
        one('ho-so.tung-buoc', { vi: 'Từng bước giải quyết có đúng thời gian quy định không?', en: 'Was each step in time?' }, steps),
        { kind: 'count', key: 'ho-so.so-lan', from: 1, to: 3, label: { vi: 'Phải liên hệ mấy lần để hoàn thiện hồ sơ?', en: 'How many contacts until the dossier was complete?' } },
        { kind: 'count', key: 'ho-so.so-noi', from: 1, to: 3, label: { vi: 'Phải liên hệ mấy cơ quan?', en: 'How many offices did you have to contact?' } },
      ],
    },
    {
      key: 'phuc-vu', title: { vi: 'Phục vụ và công khai', en: 'Service and information' }, questions: [
        one('ho-so.mot-cua', { vi: 'Nộp hồ sơ và nhận kết quả ở đâu?', en: 'Where did you file and collect?' }, desk),
        one('ho-so.thai-do', { vi: 'Thái độ của cán bộ tiếp nhận, giải quyết?', en: 'How were the officers’ manners?' }, manners),
        one('ho-so.cong-khai', { vi: 'Thủ tục, giấy tờ, phí có được công khai không?', en: 'Were procedure, papers and fees published?' }, published),
        one('ho-so.giai-trinh', { vi: 'Góp ý, phản ánh có được tiếp thu, trả lời không?', en: 'Were complaints taken up and answered?' }, replied),
        one('ho-so.truc-tuyen', { vi: 'Nếu nộp trực tuyến: tiến độ và chất lượng thế nào?', en: 'If filed online: how was it?' }, online),
      ],
    },
  ],
};

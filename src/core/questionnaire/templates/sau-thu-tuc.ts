import type { Choice, MatrixQuestion, Questionnaire, Section, Words } from '../types.js';

const choice = (key: string, vi: string, en: string): Choice => ({ key, label: { vi, en } });
type Row = readonly [key: string, vi: string, en: string];

function matrix(key: string, rows: readonly Row[]): MatrixQuestion {
  return {
    kind: 'matrix', key, noOpinion: true, label: { vi: 'Ông/bà hài\u00a0lòng ở mức nào?', en: 'How satisfied are you?' },
    rows: rows.map(([name, vi, en]) => ({ key: `${key}.${name}`, label: { vi, en } })),
  };
}

const factor = (key: string, title: Words, rows: readonly Row[]): Section => ({ key, title, questions: [matrix(key, rows)] });

const fields = [
  choice('ho-tich', 'Hộ tịch', 'Civil status'), choice('chung-thuc', 'Chứng thực', 'Certification'), choice('dat-dai', 'Đất đai', 'Land'), choice('xay-dung', 'Xây dựng', 'Building'),
  choice('bao-tro', 'Bảo trợ xã hội, người có công', 'Social aid, people of merit'), choice('cu-tru', 'Cư trú, căn cước', 'Residence, ID card'), choice('kinh-doanh', 'Hộ kinh doanh', 'Household business'), choice('khac', 'Khác', 'Other'),
];
const ways = [
  choice('truc-tiep', 'Trực tiếp', 'In person'), choice('truc-tuyen', 'Trực tuyến, tự nộp', 'Online by myself'),
  choice('truc-tuyen-ho-tro', 'Trực tuyến, có cán bộ hỗ trợ', 'Online with an officer’s help'), choice('buu-chinh', 'Bưu chính', 'By post'),
];
const improvements = [
  choice('thoi-gian-cho', 'Thời gian chờ', 'Waiting time'), choice('huong-dan', 'Hướng dẫn', 'Guidance'), choice('thai-do', 'Thái độ', 'Manners'), choice('giay-to', 'Giấy tờ', 'Papers'),
  choice('truc-tuyen', 'Nộp trực tuyến', 'Filing online'), choice('co-so', 'Cơ sở vật chất', 'Premises'), choice('khac', 'Việc khác', 'Something else'),
];

/** A. After a procedure: the five official factors in their order, our own wording. */
export const sauThuTuc: Questionnaire = {
  id: 'sau-thu-tuc', version: '1',
  title: { vi: 'Sau khi làm thủ tục', en: 'After a procedure' },
  lead: { vi: 'Ông/bà hài\u00a0lòng ở mức nào về từng điểm dưới đây? Phiếu không hỏi tên. Khoảng 2 phút.', en: 'How satisfied are you with each point? No names asked. About 2 minutes.' },
  frame: {
    name: { vi: 'Năm yếu tố cung ứng dịch vụ hành chính công, thang năm mức', en: 'The five factors of public service delivery, five levels' },
    source: 'Quyết định 1001/QĐ-BNV ngày 11/12/2023 của Bộ Nội vụ',
  },
  headline: 'chung.hai-long',
  sections: [
    {
      key: 'loc', questions: [{
        kind: 'choice', key: 'loc.thoi-gian', required: true, label: { vi: 'Ông/bà đã làm thủ tục tại đây trong vòng…', en: 'When did you last use a procedure here?' },
        choices: [choice('hom-nay', 'Hôm nay', 'Today'), choice('7-ngay', '7 ngày qua', 'In the past 7 days'), choice('3-thang', '3 tháng qua', 'In the past 3 months'), { ...choice('chua', 'Lâu hơn, hoặc chưa làm', 'Longer ago, or never'), opens: 'chinh-quyen' }],
      }],
    },
    {
      key: 'thong-tin', title: { vi: 'Thủ tục đã làm', en: 'The procedure' }, questions: [
        { kind: 'choice', key: 'thong-tin.linh-vuc', label: { vi: 'Lĩnh vực', en: 'Field' }, choices: fields },
        { kind: 'choice', key: 'thong-tin.cach-nop', label: { vi: 'Cách nộp', en: 'How you filed' }, choices: ways },
      ],
    },
    factor('tiep-can', { vi: 'Tiếp cận dịch vụ', en: 'Access' }, [
      ['bien-chi-dan', 'Biển chỉ dẫn, vị trí quầy dễ tìm, dễ thấy', 'Signs and counters easy to find'], ['cho-ngoi', 'Chỗ ngồi chờ, bàn viết đủ và sạch', 'Enough clean seats and desks'],
      ['thiet-bi', 'Máy móc, thiết bị phục vụ người dân đầy đủ, dễ dùng', 'Machines for citizens complete and easy to use'],
    ]),
    factor('thu-tuc', { vi: 'Thủ tục hành chính', en: 'Procedure' }, [
      ['niem-yet', 'Thủ tục được niêm yết đầy đủ, dễ đọc, dễ tra cứu', 'Published in full, easy to read and find'], ['giay-to', 'Giấy tờ phải nộp đúng như niêm yết, không đòi thêm', 'Papers as published, none in addition'],
      ['phi', 'Số tiền phải nộp đúng như niêm yết', 'Amount to pay as published'], ['thoi-gian', 'Thời gian giải quyết đúng như giấy hẹn', 'Time taken as on the appointment slip'],
    ]),
    factor('cong-chuc', { vi: 'Công chức', en: 'Officers' }, [
      ['lich-su', 'Chào hỏi, nói năng lịch sự', 'Polite'], ['lang-nghe', 'Lắng nghe và trả lời đủ câu hỏi', 'Listened and answered every question'],
      ['de-hieu', 'Hướng dẫn dễ hiểu, làm được ngay', 'Guidance clear and ready to use'], ['dung-quy-dinh', 'Làm đúng quy định, không gây khó', 'By the rules, without making it hard'],
    ]),
    factor('ket-qua', { vi: 'Kết quả', en: 'Result' }, [
      ['dung-hen', 'Trả đúng hẹn', 'Given in time'], ['day-du', 'Thông tin trên kết quả đầy đủ, chính xác', 'Complete and correct'], ['dung-quy-dinh', 'Nội dung kết quả đúng quy định', 'According to the rules'],
    ]),
    {
      key: 'gop-y', title: { vi: 'Góp ý, phản ánh, kiến nghị', en: 'Complaints and ideas' }, questions: [
        { kind: 'choice', key: 'gop-y.da-gui', label: { vi: 'Ông/bà đã từng góp ý, phản ánh với xã chưa?', en: 'Have you ever sent the commune a complaint or idea?' }, choices: [choice('roi', 'Đã từng', 'Yes'), choice('chua', 'Tôi chưa từng góp ý', 'Never')] },
        { ...matrix('gop-y', [
          ['de-dang', 'Biết chỗ gửi góp ý, gửi dễ dàng', 'Knew where, easy to send'], ['nghiem-tuc', 'Ý kiến được tiếp nhận, xử lý nghiêm túc', 'Taken seriously'], ['kip-thoi', 'Được báo kết quả kịp thời', 'Told of the outcome in time'],
        ]), when: { question: 'gop-y.da-gui', is: ['roi'] } },
      ],
    },
    {
      key: 'chung', title: { vi: 'Chung', en: 'Overall' }, questions: [
        { kind: 'level', key: 'chung.hai-long', required: true, label: { vi: 'Nhìn chung, ông/bà hài\u00a0lòng ở mức nào?', en: 'Overall, how satisfied are you?' } },
        { kind: 'count', key: 'chung.so-lan', from: 1, to: 3, label: { vi: 'Số lần phải đến cơ quan', en: 'Visits to the office' } },
        { kind: 'choice', key: 'chung.goi-y-tien', label: { vi: 'Có ai gợi ý đưa thêm tiền, quà ngoài quy định không?', en: 'Did anyone hint at extra money or gifts?' }, choices: [choice('khong', 'Không', 'No'), choice('co', 'Có', 'Yes'), choice('khong-tra-loi', 'Không muốn trả lời', 'Rather not say')] },
        { kind: 'choices', key: 'chung.cai-thien', most: 3, label: { vi: 'Điều cần cải thiện nhất', en: 'What should improve most' }, hint: { vi: 'Chọn tối đa 3.', en: 'At most 3.' }, choices: improvements },
        { kind: 'text', key: 'chung.y-kien', most: 500, label: { vi: 'Ý kiến thêm', en: 'Anything else' }, hint: { vi: 'Xin không ghi tên, số giấy tờ, số điện thoại.', en: 'Please give no names, document or phone numbers.' } },
      ],
    },
    {
      key: 've-ong-ba', title: { vi: 'Về ông/bà', en: 'About you' }, hint: { vi: 'Không bắt buộc. Chỉ để thống kê, không biết ai trả lời.', en: 'Optional. For statistics only; nobody knows who answered.' },
      consent: { purpose: 'survey-about', version: '1', text: { vi: 'Tôi đồng ý để UBND xã dùng nhóm tuổi, giới tính này chỉ để thống kê.', en: 'I agree that the commune uses this age group and sex for statistics only.' } },
      questions: [
        { kind: 'choice', key: 've.tuoi', label: { vi: 'Nhóm tuổi', en: 'Age group' }, choices: [choice('16-24', '16–24', '16–24'), choice('25-34', '25–34', '25–34'), choice('35-49', '35–49', '35–49'), choice('50-59', '50–59', '50–59'), choice('60', 'Từ 60', '60 and over')] },
        { kind: 'choice', key: 've.gioi', label: { vi: 'Giới tính', en: 'Sex' }, choices: [choice('nam', 'Nam', 'Male'), choice('nu', 'Nữ', 'Female'), choice('khac', 'Khác', 'Other'), choice('khong-tra-loi', 'Không trả lời', 'Rather not say')] },
      ],
    },
  ],
};

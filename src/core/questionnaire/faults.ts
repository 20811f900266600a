/** One fault of a questionnaire: where, and in Vietnamese what to do about it. */
export interface QuestionnaireFault {
  /** `sections[1].questions[0].choices`. */
  readonly path: string;
  readonly sentence: string;
}

/** What kind of fault; the sentence is made from it. */
export type FaultKind =
  | 'object' | 'list' | 'key' | 'key-twice' | 'words' | 'kind' | 'choices' | 'rows' | 'number' | 'rule' | 'rule-question' | 'headline' | 'sensitive' | 'empty' | 'consent';

const SENTENCES: Readonly<Record<FaultKind, string>> = {
  object: 'cần một nhóm { … }',
  list: 'cần một danh sách [ … ]',
  key: 'thiếu mã, hoặc mã không hợp lệ; viết chữ không dấu, số, dấu chấm, gạch nối, tối đa 60 ký tự, ví dụ "chung.hai-long"',
  'key-twice': 'mã này đã dùng ở câu khác',
  words: 'thiếu chữ; viết "…" hoặc { "vi": "…", "en": "…" }',
  kind: 'loại câu hỏi không có; chỉ nhận level, choice, choices, count, text, matrix',
  choices: 'cần ít nhất 2 lựa chọn, mỗi lựa chọn có key và label',
  rows: 'cần ít nhất 1 dòng, mỗi dòng có key và label',
  number: 'cần một số nguyên trong khoảng cho phép',
  rule: 'điều kiện không hiểu được; xem hướng dẫn về "when"',
  'rule-question': 'điều kiện nhắc đến một câu không có ở phía trước',
  headline: 'phải là mã của một câu loại level, hoặc một dòng của câu matrix',
  sensitive: 'không được hỏi dân tộc, tôn giáo: dữ liệu cá nhân nhạy cảm (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15); câu này bị bỏ',
  empty: 'không còn câu hỏi nào dùng được',
  consent: 'cần purpose (chữ thường, số, gạch nối), version và text',
};

/** Collects faults while a questionnaire is read. */
export class FaultList {
  readonly list: QuestionnaireFault[] = [];

  /** Notes a fault; gives undefined, so that a reader can end with it. */
  add(path: string, kind: FaultKind): undefined {
    this.list.push({ path: path || '(cả phiếu)', sentence: SENTENCES[kind] });
    return undefined;
  }
}

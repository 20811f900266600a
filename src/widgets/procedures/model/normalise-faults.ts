/** What can be wrong at one place of a data file. */
export type FaultKey =
  | 'noList' | 'notText' | 'notNumber' | 'notDate' | 'notRecord' | 'notSafeLink' | 'unknownWord'
  | 'tooLong' | 'tooMany' | 'missing' | 'duplicate';

/** Something wrong in a data file, for the webmaster; readers never see it. */
export interface Fault {
  /** Row in the file, the first procedure is 1; in a table the head is row 1. 0 when it concerns the whole file. */
  row: number;
  /** Code of the procedure, where it has one. */
  code?: string;
  /** Place inside the record: "channels.0.fee". */
  field: string;
  messageKey: FaultKey;
  /** Parameters of the message. */
  values?: Record<string, string>;
}

const MESSAGES: Record<FaultKey, string> = {
  noList: 'không có danh sách thủ tục; tệp phải là một mảng, hoặc có mục "procedures" là một mảng',
  notText: 'cần chữ; mục này bị bỏ qua',
  notNumber: 'cần số nguyên từ 0 trở lên; mục này bị bỏ qua',
  notDate: 'cần ngày có thật, dạng 2026-11-20; mục này bị bỏ qua',
  notRecord: 'sai kiểu dữ liệu; mục này bị bỏ qua',
  notSafeLink: 'đường dẫn phải bắt đầu bằng https:// hoặc là đường dẫn trong trang; mục này bị bỏ qua',
  unknownWord: 'phải là một trong các từ {words}; mục này bị bỏ qua',
  tooLong: 'dài quá {max} ký tự; phần sau bị cắt',
  tooMany: 'quá {max} mục; phần sau bị bỏ qua',
  missing: 'còn thiếu',
  duplicate: 'mã đã có ở dòng {first}; dòng này bị bỏ qua',
};

const FIELDS: Record<string, string> = {
  code: 'mã', name: 'tên', field: 'lĩnh vực', commonName: 'tên thường gọi', aliases: 'tên khác', agency: 'cơ quan',
  level: 'cấp', subjects: 'đối tượng', online: 'mức trực tuyến', channels: 'cách nộp', papers: 'giấy tờ', steps: 'các bước',
  results: 'kết quả', conditions: 'điều kiện', legalBasis: 'căn cứ', decision: 'quyết định', effectiveFrom: 'hiệu lực từ',
  effectiveTo: 'hiệu lực đến', checkedAt: 'ngày kiểm tra', timeLimit: 'thời hạn', timeLimitValue: 'thời hạn (số)', fee: 'phí',
  feeAmount: 'số tiền', feeNote: 'ghi chú phí', method: 'hình thức', originals: 'bản chính', copies: 'bản sao', form: 'mẫu',
  url: 'đường dẫn', contactRole: 'người phụ trách', place: 'nơi nộp', tips: 'mách nhỏ', procedures: 'danh sách thủ tục',
  updatedAt: 'ngày cập nhật', kind: 'loại', title: 'tiêu đề', number: 'số hiệu', amount: 'số', unit: 'đơn vị',
};

function fieldName(path: string): string {
  const parts = path.split('.').map((part) => (/^\d+$/.test(part) ? `thứ ${Number(part) + 1}` : `“${FIELDS[part] ?? part}”`));
  return parts.join(' ');
}

/** One line of Vietnamese for the console: file, row, code, field, what is wrong and what was done. */
export function faultText(fault: Fault, file: string): string {
  const message = MESSAGES[fault.messageKey].replace(/\{(\w+)\}/g, (_, key: string) => fault.values?.[key] ?? '');
  const row = fault.row > 0 ? `, dòng ${fault.row}` : '';
  return `${file}${row}${fault.code ? ` (mã ${fault.code})` : ''}, mục ${fieldName(fault.field)}: ${message}.`;
}

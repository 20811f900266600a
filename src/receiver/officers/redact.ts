/** What may point at a person in a text that is to be published. */
export type PersonalDataKind = 'phone' | 'id-number' | 'bank-card' | 'plate' | 'email' | 'house-number' | 'name';

export interface PersonalDataFinding {
  kind: PersonalDataKind;
  /** UTF-16 positions in the text as given. */
  start: number;
  end: number;
  text: string;
}

/**
 * Patterns, the surer first. A place already taken by a surer one is not reported twice.
 * Formats: ID numbers 12 or 9 digits (Luật Căn cước 2023 Điều 12 and the older card), mobile numbers 03–09 with ten
 * digits, landlines 02 with eleven, plates `34B1-123.45` and `34A-123.45` (Thông tư 79/2024/TT-BCA).
 */
const PATTERNS: readonly (readonly [PersonalDataKind, RegExp])[] = [
  ['email', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  ['bank-card', /(?<!\d)\d{4}(?:[ .-]?\d{4}){3}(?!\d)/g],
  ['phone', /(?<!\d)(?:\+?84|0)[ .-]?(?:[35789]\d|2\d{2})(?:[ .-]?\d){7}(?!\d)/g],
  ['id-number', /(?<!\d)\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}(?!\d)|(?<!\d)\d{9}(?!\d)/g],
  ['plate', /(?<![\p{L}\p{N}])\d{2}[ -]?[A-ZĐ]{1,2}\d?[ -]?\d{3}[.]?\d{1,2}(?![\p{L}\p{N}])/gu],
  ['house-number', /(?:(?<![\p{L}])(?:số nhà|nhà số|căn hộ|số)\s+)\d+[A-Za-z]?(?:\/\d+[A-Za-z]?)*/giu],
  ['name', /(?:(?<![\p{L}])(?:ông|bà|anh|chị|cô|chú|bác|em|cháu|cụ|thầy)\s+)(?:\p{Lu}\p{Ll}*)(?:\s\p{Lu}\p{Ll}*){0,4}/giu],
  // Family names carried by nine Vietnamese in ten, with one to four further names.
  ['name', /(?<![\p{L}])(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Mai|Đào|Lương|Hà|Tạ|Tống|Quách|Đoàn|Cao|Lưu|Trương)(?:\s\p{Lu}\p{Ll}+){1,4}(?![\p{L}])/gu],
];

/** Titles are matched in any case, names only with capitals; this keeps 'bà con' and 'anh em' out. */
const NAME_AFTER_TITLE = /\s\p{Lu}/u;

/** Finds personal data in NFC text, in order of place. It helps an officer's eye and does not replace it. */
export function findPersonalData(text: string): PersonalDataFinding[] {
  const findings: PersonalDataFinding[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const found = kind === 'name' ? capitalPart(match[0]) : match[0];
      const finding = { kind, start: match.index, end: match.index + found.length, text: found };
      const taken = findings.some((other) => other.start < finding.end && finding.start < other.end);
      if (found !== '' && !taken) findings.push(finding);
    }
  }
  return findings.sort((a, b) => a.start - b.start);
}

/** The case-insensitive title pattern also takes small words; cut at the first one, and drop what has no capital. */
function capitalPart(found: string): string {
  const words = found.split(' ');
  let end = 1;
  while (end < words.length && /^\p{Lu}/u.test(words[end] as string)) end += 1;
  const kept = words.slice(0, end).join(' ');
  return NAME_AFTER_TITLE.test(kept) ? kept : '';
}

/** The text with each finding covered, e.g. `[số điện thoại]`. */
export function redact(text: string, findings: readonly PersonalDataFinding[] = findPersonalData(text)): string {
  let covered = '';
  let at = 0;
  for (const finding of findings) {
    covered += `${text.slice(at, finding.start)}[${COVERS[finding.kind]}]`;
    at = finding.end;
  }
  return covered + text.slice(at);
}

const COVERS: Record<PersonalDataKind, string> = {
  phone: 'số điện thoại', 'id-number': 'số giấy tờ', 'bank-card': 'số thẻ', plate: 'biển số xe', email: 'thư điện tử', 'house-number': 'số nhà', name: 'họ tên',
};

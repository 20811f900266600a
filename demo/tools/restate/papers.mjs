import { compact, firstStatement, tidy } from './text.mjs';

const LOOKS_LIKE_A_PAPER = /^(?:đơn|tờ|giấy|bản|văn bản|phiếu|hồ sơ|quyết định|biên bản|báo cáo|tờ trình|danh sách|hợp đồng|chứng từ|thẻ|hộ chiếu|căn cước|sổ|ảnh|sơ yếu|dự thảo|bằng|kế hoạch|phương án|thuyết minh|bảng|công văn|nghị quyết|điều lệ|trích lục|mẫu|di chúc|thông báo|dự án|tài liệu|sơ đồ|bìa|lý lịch|ý kiến|kết quả|chứng)/iu;
const ONLY_IF = /^(?:trường hợp|đối với|nếu|trong trường hợp)\s/iu;

const MEANINGLESS = /^thành phần hồ sơ \d+$/iu;

/** Papers that many records ask for in long words, named as people name them. */
const KNOWN = [
  [/^(?:hộ chiếu|thẻ căn cước)[^.]*(?:giấy tờ tùy thân|có dán ảnh)/iu, { name: 'Căn cước, hộ chiếu hoặc giấy tờ có ảnh, còn hạn' }],
  [/^giấy tờ (?:có giá trị )?chứng minh (?:thông tin về cư trú|nơi cư trú)/iu,
    { name: 'Giấy tờ chứng minh nơi cư trú', notNeededWhen: 'Không cần nếu đã có trong Cơ sở dữ liệu quốc gia về dân cư.' }],
  [/^mẫu (?:hộ tịch )?điện tử tương tác/iu, { name: 'Tờ khai điện tử', notNeededWhen: 'Chỉ khi nộp trực tuyến; điền ngay trên Cổng.' }],
  [/^văn bản ủy quyền/iu, { name: 'Văn bản ủy quyền', notNeededWhen: 'Chỉ khi nhờ người khác làm thay.' }],
];

/** Kind of a group from the heading the source gives it. */
function kindOf(heading) {
  if (!heading) return 'submit';
  if (/lưu ý|số lượng hồ sơ/iu.test(heading)) return 'note';
  if (/xuất trình/iu.test(heading)) return 'present';
  if (/giấy tờ phải nộp|^thành phần hồ sơ:?$|^hồ sơ (?:gồm|bao gồm)|nộp 01/iu.test(heading)) return 'submit';
  return 'case';
}

function countsOf(row) {
  return compact({ originals: row.original > 0 ? row.original : undefined, copies: row.copies > 0 ? row.copies : undefined });
}

/** Drops "1 bản chính" and the like in front of a name: the counts say it. */
function namedPaper(text) {
  const known = KNOWN.find(([pattern]) => pattern.test(tidy(text)));
  return known ? known[1] : { name: paperName(text) };
}

function paperName(text) {
  return firstStatement(tidy(text).replace(/^\(?\d{1,2}\)?\s*(?:\([^)]*\)\s*)?(?:bản chính|bản sao|bộ)\s+(?=\p{Lu})/u, ''));
}

/** A row that is a remark: kept only when short and a whole statement, else left out. */
function isShortRemark(row) {
  const text = tidy(row.name);
  return text.length >= 20 && text.length <= 90 && !/[:;]$/u.test(text);
}

/**
 * The rows of one procedure with what each is: a paper, a remark, or nothing to show.
 * Rows counted "0 original, 0 copies" are remarks, unless no row of the procedure is counted.
 */
function readRows(record) {
  const rows = (record.documents ?? []).filter((row) => tidy(row.name).length > 2 && !MEANINGLESS.test(tidy(row.name)));
  const anyCounted = rows.some((row) => row.original > 0 || row.copies > 0);
  const read = [];
  for (const row of rows) {
    const heading = tidy(row.group);
    const kind = kindOf(heading);
    const counted = row.original > 0 || row.copies > 0;
    const name = tidy(row.name);
    const paper = kind !== 'note' && (counted || (!anyCounted && LOOKS_LIKE_A_PAPER.test(name)));
    if (paper && !/:$/u.test(name)) read.push({ kind: kind === 'submit' && ONLY_IF.test(name) ? 'case' : kind, heading: kind === 'case' ? heading : '', row });
    else if (isShortRemark(row)) read.push({ kind: 'note', heading: '', row });
  }
  return read;
}

const ORDER = ['submit', 'present', 'case', 'note'];

/** Groups of papers: handed in, shown only, special cases by their heading, short remarks. */
export function papersOf(record) {
  const groups = [];
  for (const { kind, heading, row } of readRows(record)) {
    const title = kind === 'case' && heading ? firstStatement(heading.replace(/^trường hợp \d+[:.]\s*/iu, ''), 100) : undefined;
    let group = groups.find((candidate) => candidate.kind === kind && candidate.title === title);
    if (!group) groups.push((group = { kind, title, papers: [] }));
    const paper = kind === 'note' ? { name: tidy(row.name) } : { ...namedPaper(row.name), ...countsOf(row) };
    const repeated = group.papers.some((other) => other.name === paper.name);
    if (!repeated) group.papers.push(paper);
  }
  return groups.map(compact).sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/**
 * Table rows (CSV, a published Google Sheet) → records for `readProcedureFile(…, 2)`.
 *
 * Column heads are Vietnamese or the names of the record, with or without marks, in any case and order. Lists in one
 * cell are separated by "|" or line ends. Loaded only where the data are a table.
 */
import { parseDate } from '../../../core/dates.js';
import { parseMoney } from '../../../core/money.js';
import { fold } from '../../../core/text.js';

/** Heads that mean the same column, folded, without blanks and marks. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  code: ['ma', 'mathutuc', 'masotthc', 'matthc', 'code'],
  name: ['ten', 'tenthutuc', 'tenthutuchanhchinh', 'tentthc', 'name'],
  field: ['linhvuc', 'field'],
  commonName: ['tenthuonggoi', 'tenquen', 'commonname'],
  aliases: ['tenkhac', 'tukhoa', 'congoila', 'aliases', 'keywords'],
  agency: ['coquan', 'coquanthuchien', 'agency'],
  level: ['cap', 'capthuchien', 'level'],
  subjects: ['doituong', 'doituongthuchien', 'subjects'],
  online: ['tructuyen', 'mucdo', 'muctructuyen', 'online'],
  papers: ['hoso', 'giayto', 'thanhphanhoso', 'papers'],
  present: ['xuattrinh', 'giaytoxuattrinh', 'mangtheo', 'present'],
  steps: ['trinhtu', 'cacbuoc', 'trinhtuthuchien', 'steps'],
  results: ['ketqua', 'ketquathuchien', 'results'],
  conditions: ['dieukien', 'yeucau', 'yeucaudieukien', 'conditions'],
  legalBasis: ['cancu', 'cancuphaply', 'legalbasis'],
  decision: ['quyetdinh', 'soquyetdinh', 'decision'],
  effectiveFrom: ['hieuluctu', 'effectivefrom'],
  effectiveTo: ['hieulucden', 'effectiveto'],
  replacedBy: ['thaythebang', 'thaytheboi', 'replacedby'],
  checkedAt: ['ngaykiemtra', 'capnhat', 'ngaycapnhat', 'checkedat', 'updatedat'],
  portalId: ['idcong', 'portalid'],
  contactRole: ['nguoiphutrach', 'phutrach', 'contactrole'],
  place: ['noinop', 'diadiem', 'place'],
  tips: ['luuy', 'machnho', 'tips'],
  timeLimit: ['thoihan', 'thoihangiaiquyet', 'timelimit'],
  fee: ['phi', 'lephi', 'philephi', 'fee'],
  feeNote: ['ghichuphi', 'feenote'],
  feeExemptions: ['mienphi', 'miengiam', 'feeexemptions'],
  method: ['hinhthuc', 'cachnop', 'cachthucthuchien', 'method', 'channels'],
};

const CHANNEL_KEYS = ['timeLimit', 'fee', 'feeNote', 'feeExemptions'] as const;

const DATES = ['effectiveFrom', 'effectiveTo', 'checkedAt'] as const;

/** Which record key each column head of the file means; heads nobody knows are left out. */
function keyOfHeads(row: Record<string, unknown>): Map<string, string> {
  const keys = new Map<string, string>();
  for (const head of Object.keys(row)) {
    const folded = fold(head).replace(/[^a-z0-9]/g, '');
    const key = Object.keys(COLUMNS).find((candidate) => COLUMNS[candidate]?.includes(folded));
    if (key) keys.set(head, key);
  }
  return keys;
}

/** "Trực tuyến", "qua bưu điện", "tại một cửa" → the word of the record; what is not understood counts as in person. */
function methodOf(words: string): string {
  const folded = fold(words);
  return /tuyen|online|mang/.test(folded) ? 'online' : /buu|postal/.test(folded) ? 'postal' : 'direct';
}

/** "Toàn trình", "một phần", "không" → the word of the record. */
function onlineOf(words: string): string {
  const folded = fold(words);
  return /toan trinh|full/.test(folded) ? 'full' : /mot phan|partial|^(?:co|x|yes)$/.test(folded) ? 'partial' : 'none';
}

/** "3 ngày làm việc" → the number and its unit, where the text is just that. */
function timeLimitValueOf(text: string): Record<string, unknown> | undefined {
  const match = /^0*(\d+) (ngay lam viec|ngay|gio|thang)$/.exec(fold(text).replace(/\s+/g, ' ').trim());
  const units: Record<string, string> = { 'ngay lam viec': 'workingDay', ngay: 'day', gio: 'hour', thang: 'month' };
  return match ? { amount: Number(match[1]), unit: units[match[2] ?? ''] } : undefined;
}

/** Ways to file named in one cell ("Trực tiếp, trực tuyến"), each with the row's time limit and fee. */
function channelsOf(cells: Record<string, string>): Record<string, unknown>[] {
  const shared: Record<string, unknown> = {};
  for (const key of CHANNEL_KEYS) if (cells[key]) shared[key] = cells[key];
  const value = timeLimitValueOf(cells['timeLimit'] ?? '');
  const amount = parseMoney(cells['fee'] ?? '');
  if (value) shared['timeLimitValue'] = value;
  // "0" in a fee column mostly means "not filled in": it is left as words and never becomes "free".
  if (amount) shared['feeAmount'] = amount;
  const methods = (cells['method'] ?? '').split(/[|\n,;+]/).map((method) => method.trim()).filter(Boolean);
  if (methods.length === 0) return Object.keys(shared).length > 0 ? [{ method: 'direct', ...shared }] : [];
  return methods.map((method) => ({ method: methodOf(method), ...shared }));
}

/** "Tờ khai (1 bản chính, 2 bản sao)" → the paper with its counts. */
function paperOf(text: string): Record<string, unknown> {
  const originals = /(\d+)\s*bản chính/i.exec(text)?.[1];
  const copies = /(\d+)\s*bản sao/i.exec(text)?.[1];
  const name = text.replace(/[\s,;:–-]*\(?\s*\d+\s*bản (?:chính|sao).*$/i, '').trim();
  return { name: name || text, originals, copies };
}

function papersOf(cells: Record<string, string>): Record<string, unknown>[] {
  const groups = [
    { kind: 'submit', text: cells['papers'] },
    { kind: 'present', text: cells['present'] },
  ];
  return groups
    .filter((group) => group.text)
    .map(({ kind, text = '' }) => ({ kind, papers: text.split(/[|\n]/).map((line) => line.trim()).filter(Boolean).map(paperOf) }));
}

/** One table row as a record of the JSON form; cells of unknown columns are ignored. */
function recordOf(row: Record<string, unknown>, keys: ReadonlyMap<string, string>): Record<string, unknown> {
  const cells: Record<string, string> = {};
  keys.forEach((key, head) => {
    const cell = row[head];
    if (typeof cell === 'string' && cell.trim() && !cells[key]) cells[key] = cell.trim();
  });
  const channels = channelsOf(cells);
  const papers = papersOf(cells);
  const made: Record<string, unknown> = { ...cells };
  for (const key of [...CHANNEL_KEYS, 'method', 'present', 'papers']) delete made[key];
  if (cells['online']) made['online'] = onlineOf(cells['online']);
  for (const key of DATES) if (cells[key]) made[key] = parseDate(cells[key]) ?? cells[key];
  if (cells['legalBasis']) made['legalBasis'] = cells['legalBasis'].split(/[|\n;]/).map(legalBasisOf);
  return { ...made, ...(channels.length > 0 && { channels }), ...(papers.length > 0 && { papers }) };
}

/** "Luật Hộ tịch 60/2014/QH13" → number and title. */
function legalBasisOf(text: string): Record<string, string> {
  const number = /\d+[\w.]*\/\d{4}\/[^\s,;]+/.exec(text)?.[0] ?? '';
  return { number, title: text.replace(number, '').trim() };
}

/** Records for `readProcedureFile(records, 2)`; anything that is not a row becomes null, so that row numbers stay true. */
export function recordsFromRows(rows: readonly unknown[]): unknown[] {
  let keys: Map<string, string> | undefined;
  return rows.map((row) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return null;
    const cells = row as Record<string, unknown>;
    keys ??= keyOfHeads(cells);
    return recordOf(cells, keys);
  });
}

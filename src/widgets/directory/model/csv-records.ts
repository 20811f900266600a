/**
 * Table rows (CSV, a published Google Sheet) → a directory file for `readDirectory`. Column heads are Vietnamese or the
 * names of the record, with or without marks, in any case and order. Lists in one cell are separated by "|" or line ends.
 * Loaded only where the data are a table.
 */
import { fold } from '../../../core/text.js';

/** Heads that mean the same column, folded, without blanks and marks. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  role: ['machucdanh', 'vaitro', 'ma', 'role'],
  name: ['hovaten', 'hoten', 'ten', 'canbo', 'name'],
  honorific: ['danhxung', 'ongba', 'honorific'],
  titles: ['chucvu', 'chucdanh', 'titles', 'title'],
  unit: ['donvi', 'bophan', 'phong', 'phongban', 'unit'],
  duties: ['viecphutrach', 'linhvucphutrach', 'linhvuc', 'phutrach', 'nhiemvu', 'duties'],
  phone: ['dienthoai', 'sodienthoai', 'sdt', 'dt', 'didong', 'phone', 'phones'],
  desk: ['mayban', 'dienthoaicodinh', 'codinh', 'dienthoaicoquan'],
  public: ['congkhai', 'chophepcongkhai', 'dongycongkhai', 'public'],
  hours: ['giotructrenmay', 'gionghemay', 'hours'],
  email: ['email', 'thudientu', 'emailcongvu'],
  zalo: ['zalo'],
  place: ['phongquay', 'quay', 'noilamviec', 'phonglamviec', 'place', 'room', 'counter'],
  languages: ['ngonngu', 'biettieng', 'languages'],
  receives: ['lichtiepdan', 'tiepcongdan', 'receives'],
  photo: ['anh', 'photo'],
  since: ['tungay', 'since'],
  until: ['denngay', 'until'],
  source: ['quyetdinh', 'cancu', 'source'],
  checkedAt: ['ngaykiemtra', 'capnhat', 'ngaycapnhat', 'checkedat'],
  vacant: ['khuyet', 'trong', 'vacant'],
};

/** Rows → `{ people }`. A row with nothing in it is passed over; the fault of a row names its line in the sheet. */
export function recordsOfRows(rows: readonly Record<string, string>[]): { people: Record<string, unknown>[] } {
  const people: Record<string, unknown>[] = [];
  const keys = rows[0] ? keysOf(Object.keys(rows[0])) : new Map<string, string>();
  for (const row of rows) {
    const record: Record<string, unknown> = {};
    keys.forEach((key, head) => {
      const value = (row[head] ?? '').trim();
      if (value && record[key] === undefined) record[key] = value;
    });
    if (!Object.keys(record).length) continue;
    record.phones = phonesOf(record);
    people.push(record);
  }
  return { people };
}

function phonesOf({ phone, desk, hours, public: isPublic }: Record<string, unknown>): unknown[] {
  const phones: unknown[] = [];
  if (phone !== undefined) phones.push({ number: phone, hours, public: isPublic });
  if (desk !== undefined) phones.push({ number: desk, hours });
  return phones;
}

function keysOf(heads: readonly string[]): Map<string, string> {
  const keys = new Map<string, string>();
  for (const head of heads) {
    const folded = fold(head).replace(/[^a-z0-9]/g, '');
    for (const key of Object.keys(COLUMNS)) if (COLUMNS[key]?.indexOf(folded) !== -1) keys.set(head, key);
  }
  return keys;
}

/** Short, tidy forms of the official wording: names, agencies, levels, results. */

const LEADING_MARK = /^(?:[-–—+•*·:;.,\s]|\(?[a-zđ0-9]{1,3}(?:\.\d+)*\)\s|\d+(?:\.\d+)*\.\s)+/iu;

/** Collapses white space and drops marks that list items start with: "- ", "+ ", "a) ", "1. ". */
export function tidy(text) {
  return String(text ?? '').normalize('NFC').replace(/[\u200b-\u200f\ufeff]/gu, '').replace(/\s+/gu, ' ').trim()
    .replace(LEADING_MARK, '').trim();
}

/** First letter upper case; a name all in capitals becomes sentence case. */
export function sentenceCase(text) {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const shouted = letters.length > 12 && letters === letters.toLocaleUpperCase('vi');
  const calm = shouted ? text.toLocaleLowerCase('vi') : text;
  return calm.charAt(0).toLocaleUpperCase('vi') + calm.slice(1);
}

/** Official name without "Thủ tục" in front and full stop behind. */
export function officialName(name) {
  const bare = tidy(name).replace(/^thủ tục:?\s+/iu, '').replace(/[\s.;:]+$/u, '').replace(/\s+([,;.])/gu, '$1');
  return sentenceCase(bare);
}

/** Cuts at a word, at most `max` characters, with an ellipsis when something is left out. */
export function clip(text, max) {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(max / 2))).replace(/[\s,;:(/-]+$/u, '') + '…';
}

/** The first statement of a text: up to the first bracket, semicolon, colon or full stop after 12 characters. */
export function firstStatement(text, max = 110) {
  const clean = tidy(text);
  const end = clean.slice(12).search(/\s*[(;:]|[.!?](?:\s|$|[A-ZĐ])|\s[-–]\s|,\s(?:trong trường hợp|trừ trường hợp|theo quy định|theo mẫu|nếu|được|do|ban hành)/u);
  const statement = end < 0 ? clean : clean.slice(0, end + 12);
  return sentenceCase(clip(statement.replace(/\s+(?:theo mẫu|theo quy định(?: của pháp luật)?)$/iu, '').trim(), max));
}

/** "Cấp Bộ, Cấp Tỉnh, Cấp Xã" → "Cấp bộ, cấp tỉnh, cấp xã". */
export function levelText(level) {
  return level ? sentenceCase(tidy(level).toLocaleLowerCase('vi')) : undefined;
}

/** Agency in one line; the old three-name form of the commune becomes "cấp xã". */
export function agencyText(agency) {
  if (!agency) return undefined;
  const clean = tidy(agency)
    .replace(/Uỷ ban/giu, 'Ủy ban')
    .replace(/Ủy ban nhân dân (?:cấp )?xã, phường,? ?(?:và )?thị trấn\.?/giu, 'Ủy ban nhân dân cấp xã')
    .replace(/\bcấp (Xã|Tỉnh|Huyện|Bộ)/gu, (_, word) => `cấp ${word.toLocaleLowerCase('vi')}`)
    .replace(/Ủy ban Nhân dân/gu, 'Ủy ban nhân dân')
    .replace(/[.;]+$/u, '');
  const names = clean.split(/\s*[,;]\s*/u);
  const distinct = names.filter((name, index) => name && names.indexOf(name) === index);
  return clip(distinct.join(', '), 110);
}

/** Removes repeats, keeps order. */
export function distinct(values) {
  return values.filter((value, index) => value && values.indexOf(value) === index);
}

/** A copy without keys that are undefined, empty text or empty lists. */
export function compact(record) {
  const kept = {};
  for (const key of Object.keys(record)) {
    const value = record[key];
    if (value === undefined || value === null || value === '') continue;
    if (Array.isArray(value) && value.length === 0) continue;
    kept[key] = value;
  }
  return kept;
}

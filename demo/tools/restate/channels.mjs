import { compact, tidy } from './text.mjs';

const METHODS = { 'Trực tiếp': 'direct', 'Trực tuyến': 'online', 'Dịch vụ bưu chính': 'postal', 'Qua bưu điện': 'postal' };
const METHOD_ORDER = ['direct', 'online', 'postal'];
const UNITS = { 'ngày làm việc': 'workingDay', ngày: 'day', giờ: 'hour', tháng: 'month' };

/**
 * A time limit the source states with a unit. "10 ngày" in small letters comes from a copy of the
 * portal that prints working days as "ngày": the words are kept, the number is not given as certain.
 */
function readTimeLimit(text) {
  const clean = tidy(text);
  if (/^không quy định$/iu.test(clean)) return { timeLimit: 'Không quy định' };
  const match = /^0*(\d+)\s+(ngày làm việc|ngày|giờ|tháng)$/iu.exec(clean);
  if (!match || Number(match[1]) === 0) return {};
  const unitName = match[2].toLocaleLowerCase('vi');
  const result = { timeLimit: `${match[1]} ${unitName}` };
  if (match[2] !== 'ngày') result.timeLimitValue = { amount: Number(match[1]), unit: UNITS[unitName] };
  return result;
}

/**
 * The limit of a channel. A bare number ("1") has lost its unit at the source: then the limit of the
 * online services counts, when they all agree on one; else the limit is left out.
 */
function timeLimitOf(channel, record) {
  const text = tidy(channel.timeLimit);
  if (text && !/^\d+$/u.test(text)) return readTimeLimit(text);
  if (!text) return {};
  const services = record.onlineServices ?? [];
  const limits = services.map((service) => tidy(service.timeLimit)).filter(Boolean);
  if (limits.length === 0 || limits.some((limit) => limit !== limits[0])) return {};
  return readTimeLimit(limits[0]);
}

/** Groups an amount the Vietnamese way: 8000 → "8.000". */
function grouped(amount) {
  return String(amount).replace(/\B(?=(\d{3})+$)/gu, '.');
}

const AMOUNT = /(\d{1,3}(?:[.,]\d{3})+|\d+)\s*(?:Việt Nam Đồng|VNĐ|Đồng|USD)/giu;

/** Who does not pay, restated from the note. */
function exemptionsOf(note) {
  const who = [];
  if (/đăng ký khai tử đúng hạn/iu.test(note)) who.push('người đăng ký khai tử đúng hạn');
  if (/có công với cách mạng/iu.test(note)) who.push('gia đình có công với cách mạng');
  if (/hộ nghèo/iu.test(note)) who.push('hộ nghèo');
  if (/khuyết tật/iu.test(note)) who.push('người khuyết tật');
  if (/không thu lệ phí đăng ký đối với tổ hợp tác/iu.test(note)) who.push('tổ hợp tác');
  if (/cha dượng|mẹ kế/iu.test(note)) who.push('cha dượng, mẹ kế nhận con riêng');
  if (who.length === 0) return undefined;
  const text = who.join(', ');
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** Where a fee without a number comes from, in a few words. */
function sourceOfRate(note) {
  if (/hội đồng nhân dân/iu.test(note)) return 'Mức do HĐND cấp tỉnh quy định';
  if (/^không thu lệ phí/iu.test(note)) return undefined;
  if (/^phí cấp bản sao/iu.test(note)) return undefined;
  const circular = /(\d{1,3}\/20\d{2}\/TT-B[A-Z]+)/u.exec(note);
  if (circular) return `Theo Thông tư ${circular[1]}`;
  if (/luật phí và lệ phí/iu.test(note)) return 'Theo quy định về phí, lệ phí';
  if (/đơn vị cung cấp dịch vụ/iu.test(note)) return 'Trả cho đơn vị cung cấp dịch vụ';
  if (/^(?:không|chưa) quy định\.?$/iu.test(note)) return 'Chưa quy định mức thu';
  return undefined;
}

/** The rate named in a note may be for extra copies only: then it says nothing of the fee itself. */
function copyFeeNote(note) {
  return /phí cấp bản sao/iu.test(note) ? 'Lấy thêm bản sao thì nộp phí bản sao riêng.' : undefined;
}

/** "50,000 Việt Nam Đồng (/văn bản)" → text, and the number where it can be trusted. */
function statedFee(text, note) {
  const amounts = [...text.matchAll(AMOUNT)].map((match) => ({ value: Number(match[1].replace(/[.,]/gu, '')), usd: /USD$/iu.test(match[0]) }));
  const first = amounts[0];
  const per = /^\/\s*([^;,.()]{2,24})$/u.exec(note)?.[1] ?? /đ(?:ồng)?\/\s*([\p{L} ]{2,20}?)(?:[;.,(]|$)/u.exec(note)?.[1]?.trim();
  const unit = per ? `/${per.toLocaleLowerCase('vi')}` : '';
  if (first.usd) return { fee: `${first.value} USD${unit}` };
  const real = amounts.map((amount) => amount.value).filter((value) => value >= 1000);
  // "40 Việt Nam Đồng" stands for something else at the source: said in words, never as a number.
  if (real.length === 0) return { fee: 'Hỏi khi nộp hồ sơ', feeNote: `Nguồn ghi “${first.value} đồng”, có thể nhầm.` };
  const low = Math.min(...real);
  const high = Math.max(...real);
  if (low !== high) return { fee: `Từ ${grouped(low)} đến ${grouped(high)} đồng`, feeNote: 'Tùy trường hợp và cách nộp.' };
  const contradicted = /\d/u.test(note) && !note.replace(/[.,]/gu, '').includes(String(low));
  if (contradicted && !/thông tư/iu.test(note)) return { fee: `${grouped(low)} đồng${unit}`, feeNote: 'Nguồn ghi hai số khác nhau, hỏi khi nộp.' };
  return { fee: `${grouped(low)} đồng${unit}`, feeAmount: low };
}

/**
 * A fee in our words. The source writes "Miễn phí" for value 0, which mostly means "not filled in":
 * without a note that says more, no fee is given at all.
 */
export function readFee(text) {
  const clean = tidy(text);
  const stated = clean.split('(')[0];
  const note = tidy(clean.slice(stated.length).replace(/^\(+|\)+$/gu, ''));
  if (!clean || /^(?:không có thông tin|phí : 0 đồng)/iu.test(clean)) return {};
  const feeExemptions = exemptionsOf(note);
  if (/^miễn phí/iu.test(stated)) {
    if (/^miễn lệ phí\./iu.test(note)) return { fee: 'Miễn lệ phí', feeAmount: 0, feeNote: copyFeeNote(note) };
    if (/^không(?: có)?\.?$/iu.test(note)) return { fee: 'Không thu phí', feeAmount: 0 };
    return { fee: sourceOfRate(note), feeNote: copyFeeNote(note), feeExemptions };
  }
  return /\d/u.test(stated) ? { ...statedFee(clean, note), feeExemptions } : { fee: undefined };
}

/** All ways to file, each method and time once, direct first. */
export function channelsOf(record) {
  const rows = (record.channels ?? []).map((channel) => compact({
    method: METHODS[channel.method], ...timeLimitOf(channel, record), ...readFee(channel.fee),
  })).filter((channel) => channel.method);
  const seen = new Set();
  const once = rows.filter((row) => {
    const key = JSON.stringify(row);
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
  // A row that says nothing beside its method adds nothing when a fuller row of that method exists.
  const telling = once.filter((row) => Object.keys(row).length > 1 || !once.some((other) => other !== row && other.method === row.method));
  return telling.sort((a, b) => METHOD_ORDER.indexOf(a.method) - METHOD_ORDER.indexOf(b.method));
}

/** `none` without an online channel; `full` only where the record itself says "toàn trình". */
export function onlineLevelOf(record) {
  const online = (record.channels ?? []).some((channel) => channel.method === 'Trực tuyến');
  if (!online) return 'none';
  if (/một phần/iu.test(record.name)) return 'partial';
  const words = [record.name, ...(record.channels ?? []).map((channel) => channel.description ?? '')].join(' ');
  return /toàn trình/iu.test(words) ? 'full' : 'partial';
}

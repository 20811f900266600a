/**
 * Amounts in Vietnamese đồng: written "8.000 đồng", read from what people and portals write.
 * Đồng has no smaller coin in use, so every amount is a whole number.
 */

const UNITS: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/^(?:tỷ|tỉ)(?: đồng| đ)?$/, 1e9],
  [/^(?:triệu|tr)(?: đồng| đ)?$/, 1e6],
  [/^(?:nghìn|ngàn|k)(?: đồng| đ)?$/, 1e3],
  [/^(?:đồng|đ|₫|vnđ|vnd|việt nam đồng)?$/, 1],
];

/** Groups of three digits divided by points: 4500000 → "4.500.000". A fraction is rounded to whole đồng. */
export function groupDigits(amount: number): string {
  return String(Math.round(amount)).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** An amount the way it is written in Vietnam: 8000 → "8.000 đồng". Zero is "0 đồng": whether that means free is not a matter of money. */
export function formatMoney(amount: number): string {
  return `${groupDigits(amount)} đồng`;
}

/**
 * Reads one amount in đồng: "8.000 đồng", "10,000 VNĐ", "25000đ", "20 nghìn", "1,5 triệu".
 *
 * @returns whole đồng, or null when the text holds no amount, more than one, another currency, or a number that could
 * be read in two ways ("8.00").
 */
export function parseMoney(text: string): number | null {
  const match = /^(\d+(?:[.,]\d+)*)\s*(.*)$/.exec(text.normalize('NFC').toLowerCase().trim());
  const digits = match?.[1] ?? '';
  const unit = UNITS.filter(([pattern]) => pattern.test((match?.[2] ?? '').replace(/[.\s]+$/, '')))[0];
  if (!digits || !unit) return null;
  const grouped = /^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/.test(digits);
  const readable = unit[1] === 1 ? grouped || /^\d+$/.test(digits) : /^\d+(?:[.,]\d+)?$/.test(digits);
  const number = unit[1] === 1 ? Number(digits.replace(/[.,]/g, '')) : Number(digits.replace(',', '.'));
  const amount = Math.round(number * unit[1]);
  return readable && Number.isSafeInteger(amount) ? amount : null;
}

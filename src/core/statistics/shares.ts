/**
 * Shares in tenths of a percent that add up to exactly 1000 (100,0 %), by largest remainder (Hamilton): every share is
 * rounded down, and the tenths that are left go to the largest remainders, the earlier one where two are equal.
 *
 * @param counts whole numbers, none negative
 * @returns one number a count; all nought where nobody answered
 */
export function sharesInTenths(counts: readonly number[]): number[] {
  let total = 0;
  for (const count of counts) total += count;
  if (total === 0) return counts.map(() => 0);
  // Whole numbers throughout: a remainder that is a rounding error would move a tenth.
  const shares = counts.map((count) => Math.floor((count * 1000) / total));
  const remainders = counts.map((count, index) => count * 1000 - (shares[index] as number) * total);
  let left = 1000;
  for (const share of shares) left -= share;
  const order = counts.map((_count, index) => index).sort((a, b) => (remainders[b] as number) - (remainders[a] as number) || a - b);
  for (let i = 0; i < left; i += 1) shares[order[i] as number] = (shares[order[i] as number] as number) + 1;
  return shares;
}

/** 624 → "62,4" in Vietnamese, "62.4" in English. */
export function tenthsText(tenths: number, language: 'vi' | 'en'): string {
  return `${Math.floor(tenths / 10)}${language === 'vi' ? ',' : '.'}${tenths % 10}`;
}

/**
 * A share as a headline: whole percents, but never "100" or "0" while somebody said otherwise; then with one decimal.
 *
 * @returns "92", "99,8"
 */
export function headlineShare(part: number, total: number, language: 'vi' | 'en'): string {
  const whole = Math.round((part / total) * 100);
  const hides = (whole === 100 && part < total) || (whole === 0 && part > 0);
  if (!hides) return String(whole);
  return tenthsText(Math.min(999, Math.max(1, Math.round((part / total) * 1000))), language);
}

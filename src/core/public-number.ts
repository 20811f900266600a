/**
 * Whether a phone number of a person's record may be shown.
 *
 * A mobile number is personal data (Luật 91/2025/QH15): it is shown only where the record, or the number itself, says
 * `public`. Desk numbers, 1800/1900 and short numbers are an office's: they are shown unless the record says no.
 *
 * @param own what stands at the number (`true`, `false`, "có", "không", or nothing)
 * @param record the same of the whole record; the number's own word wins
 */
export function mayShowNumber(isMobile: boolean, own: unknown, record: unknown): boolean {
  const word = saysYes(own) ?? saysYes(record);
  return isMobile ? word === true : word !== false;
}

/** `true`, "có", "x", "yes", "1" → true; `false`, "không", "no", "0" → false; nothing or anything else → undefined. */
export function saysYes(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase().normalize('NFC') : '';
  if (/^(có|co|x|yes|true|1|công khai)$/.test(word)) return true;
  return /^(không|khong|no|false|0)$/.test(word) ? false : undefined;
}

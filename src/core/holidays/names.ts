import type { HolidayKey } from './types.js';

/** Names of the holidays. The Vietnamese ones read on after "Nghỉ ", the English ones after "Closed for ". */
export const HOLIDAY_NAMES: Readonly<Record<HolidayKey, { readonly vi: string; readonly en: string }>> = {
  'new-year': { vi: 'Tết Dương lịch', en: 'New Year’s Day' },
  tet: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' },
  'hung-kings': { vi: 'lễ Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Commemoration Day' },
  reunification: { vi: 'lễ 30/4', en: 'Reunification Day' },
  labour: { vi: 'lễ Quốc tế Lao động 1/5', en: 'International Labour Day' },
  national: { vi: 'lễ Quốc khánh', en: 'National Day' },
  culture: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' },
};

/** Name of a holiday by key; the file's own `name` when the key is not one of ours, and the key when there is none. */
export function holidayName(key: string, language: 'vi' | 'en', ownName = ''): string {
  const known = Object.prototype.hasOwnProperty.call(HOLIDAY_NAMES, key) ? HOLIDAY_NAMES[key as HolidayKey] : null;
  return ownName || (known ? known[language] : key);
}

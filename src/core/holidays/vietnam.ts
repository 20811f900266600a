import type { HolidayFile } from './types.js';

/**
 * The library's own holiday file: decisions for 2026; nothing is announced yet for Tết and 2 September 2027, so the
 * days around them are unknown until a commune or a new version of the library adds them.
 */
export const VIETNAM_HOLIDAYS: HolidayFile = {
  from: '2026-01-01',
  to: '2027-12-31',
  days: [
    { date: '2026-01-02', off: 'new-year', check: true },
    { date: '2026-01-10', like: '2026-01-02', check: true },
    { date: '2026-02-14', to: '2026-02-22', off: 'tet' },
    { date: '2026-08-22', like: '2026-08-31', check: true },
    { date: '2026-08-31', off: 'national', check: true },
    { date: '2026-09-01', off: 'national' },
  ],
  source:
    'Bộ luật Lao động 2019, điều 111–112; Nghị quyết 28/2026/QH16 (24/11); kế hoạch nghỉ lễ, Tết năm 2026 của cơ quan nhà nước',
  checkedAt: '2026-11-20',
};

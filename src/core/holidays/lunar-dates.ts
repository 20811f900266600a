/**
 * Solar dates (`MM-DD`) of the first day of the lunar year and of Giỗ Tổ (10th of the third lunar month), for Vietnam's
 * meridian (UTC+7). Tabled because a table of ten years is a third of the size of the astronomy; the unit test computes
 * every entry again from new moons and solar longitudes (Meeus, *Astronomical Algorithms*, chapters 25, 27 and 49).
 */
export const LUNAR_DATES: Readonly<Record<number, readonly [tet: string, hungKings: string]>> = {
  2026: ['02-17', '04-26'],
  2027: ['02-06', '04-16'],
  2028: ['01-26', '04-04'],
  2029: ['02-13', '04-23'],
  2030: ['02-02', '04-12'],
  2031: ['01-23', '04-01'],
  2032: ['02-11', '04-19'],
  2033: ['01-31', '04-09'],
  2034: ['02-19', '04-28'],
  2035: ['02-08', '04-17'],
};

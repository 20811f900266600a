/**
 * Public holidays of Vietnam and the yearly decisions, as a calendar that says `unknown` rather than guess.
 * Reading a commune's own file is apart, in `holidays/read-holiday-file`.
 */
export { holidayCalendar, workCalendar } from './holidays/calendar.js';
export { HOLIDAY_NAMES, holidayName } from './holidays/names.js';
export { VIETNAM_HOLIDAYS } from './holidays/vietnam.js';
export type { DayStatus, DecidedDay, HolidayCalendar, HolidayFile, HolidayKey } from './holidays/types.js';

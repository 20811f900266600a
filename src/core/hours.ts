/**
 * Opening hours, the state of the office at a minute, and the duty rota.
 * Reading them from a site file is apart, in `hours/read-hours` and `hours/read-rota`.
 */
export { dayPlan, weekTable } from './hours/day-plan.js';
export { onDuty, type DutyShift, type OnDuty } from './hours/duty.js';
export { nextChange, openState } from './hours/open-state.js';
export type {
  DayHours,
  DayPlan,
  HoursCounter,
  HoursException,
  HoursPoint,
  Moment,
  OfficeHours,
  OpenState,
  Reopening,
  Schedule,
  Season,
  Span,
  Week,
  WeekRow,
} from './hours/types.js';

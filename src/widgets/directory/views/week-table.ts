import { html, nothing, type TemplateResult } from 'lit';
import { holidayName } from '../../../core/holidays.js';
import type { DayPlan, WeekRow } from '../../../core/hours.js';
import type { Term } from '../../../platform/localize.js';
import type { HoursMessages } from '../messages/hours.vi.js';
import { clockTime } from './open-state.js';

type HoursTerm = Term<HoursMessages>;

/** The week as a list of days and hours: today stands alone, other days with the same hours are joined. */
export function weekTableView(rows: readonly WeekRow[], term: HoursTerm, language: 'vi' | 'en'): TemplateResult {
  return html`<dl class="hrs">${joined(rows).map(({ first, last }) => html`<div class=${first.today ? 'td' : ''}><dt>${daysOf(first, last, term)}</dt><dd>${hoursOf(first.plan, term, language)}</dd></div>`)}</dl>`;
}

/** Runs of days with the same plan. */
export function joined(rows: readonly WeekRow[]): { first: WeekRow; last: WeekRow }[] {
  const runs: { first: WeekRow; last: WeekRow }[] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run && !row.today && !run.last.today && JSON.stringify(run.first.plan) === JSON.stringify(row.plan)) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

function daysOf(first: WeekRow, last: WeekRow, term: HoursTerm): string {
  const name = capital(term('dirWeekday', first.weekday));
  if (first.today) return term('dirIsToday', name);
  return first === last ? name : term('dirDays', name, term('dirWeekday', last.weekday));
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

function hoursOf(plan: DayPlan, term: HoursTerm, language: 'vi' | 'en'): unknown {
  switch (plan.kind) {
    case 'unknown': return term('dirCallBefore');
    case 'holiday': return term(plan.inLieu ? 'dirInLieu' : 'dirHoliday', holidayName(plan.key, language, plan.name));
    case 'hours': {
      const remarks = plan.note || (plan.fields.length ? term('dirOnly', plan.fields.join(', ')) : '');
      const spans = plan.spans.length ? plan.spans.map(([from, to]) => html`<span>${clockTime(from)}–${clockTime(to)}</span>`) : term('dirOff');
      return html`${spans}${remarks ? html`<small>${remarks}</small>` : nothing}`;
    }
  }
}

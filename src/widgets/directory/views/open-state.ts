import { html, nothing, type TemplateResult } from 'lit';
import { ChevronDown } from 'lucide';
import { formatDate, formatDayMonth } from '../../../core/dates.js';
import { holidayName } from '../../../core/holidays.js';
import type { Moment, OpenState, Reopening } from '../../../core/hours.js';
import type { Term } from '../../../platform/localize.js';
import { icon, type IconNode } from '../../../ui/icon.js';
import type { HoursMessages } from '../messages/hours.vi.js';

type HoursTerm = Term<HoursMessages>;

/** Minutes since midnight as people read them: "7:30". */
export const clockTime = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

/** A moment as said from today: "13:30 hôm nay", "7:30 sáng mai, thứ Ba", "7:30 thứ Năm 03/09". */
export function momentWords({ date, minute, days, weekday }: Moment, term: HoursTerm): string {
  const time = clockTime(minute);
  if (days === 0) return term('dirToday', time);
  if (days === 1) return term('dirTomorrow', time, minute < 720, term('dirWeekday', weekday));
  return term('dirOnDay', time, term('dirWeekday', weekday), formatDayMonth(date));
}

/** The two halves of the state line: what it is, and until when. */
export function stateWords(state: OpenState, term: HoursTerm, language: 'vi' | 'en'): { state: string; rest: string } {
  switch (state.kind) {
    case 'open': return { state: term('dirOpen'), rest: state.until ? term('dirUntil', clockTime(state.until.minute)) : term('dirAlways') };
    case 'closing': return { state: term('dirClosing'), rest: term('dirMinutesLeft', state.minutes) };
    case 'lunch': return { state: term('dirLunch'), rest: term('dirReopens', momentWords(state.reopens, term)) };
    case 'closed': return { state: term('dirClosed'), rest: reopening(state, term) };
    case 'holiday': {
      const name = holidayName(state.key, language, state.name);
      return { state: term(state.inLieu ? 'dirInLieu' : 'dirHoliday', name), rest: reopening(state, term) };
    }
    case 'unknown': return { state: state.reason === 'calendar' ? term('dirNoCalendar', state.year) : term('dirNoHours'), rest: term('dirCallFirst') };
  }
}

function reopening({ reopens, unknownFrom }: Reopening, term: HoursTerm): string {
  if (reopens) return term('dirReopens', momentWords(reopens, term));
  return unknownFrom ? term('dirUnknownFrom', formatDate(unknownFrom)) : term('dirCallFirst');
}

/** The state line: a dot whose shape tells the state too, then words. With a table it opens it. */
export function stateLine(state: OpenState, term: HoursTerm, language: 'vi' | 'en', table: unknown, className = ''): TemplateResult {
  const words = stateWords(state, term, language);
  const line = html`<i class="dot"></i><span><b>${words.state}</b>${words.rest ? html` – ${words.rest}` : nothing}</span>`;
  if (table === nothing) return html`<p class="st stt ${state.kind} ${className}">${line}</p>`;
  return html`<details class="st ${className}"><summary class="stt ${state.kind}">${line}<span class="sr">. ${term('dirHours')}</span>${icon(ChevronDown as IconNode)}</summary>${table}</details>`;
}

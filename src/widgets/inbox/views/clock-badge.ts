import { CircleCheck, CircleDashed, Clock, Hourglass, OctagonAlert, TimerOff } from 'lucide';
import { html, type TemplateResult } from 'lit';
import type { MessageRow } from '../../../core/contract/officers.js';
import { clockTime, dayWords } from '../../../core/date-words.js';
import { icon, type IconNode } from '../../../ui/icon.js';
import type { InboxContext } from './context.js';

/** A shape for each state, so that colour only helps. */
const SHAPES: Record<MessageRow['clock'], IconNode> = {
  none: CircleDashed, running: Clock, 'due-soon': Hourglass, late: OctagonAlert, 'done-in-time': CircleCheck, 'done-late': TimerOff,
};
const LOOKS: Record<MessageRow['clock'], string> = { none: 'line', running: 'line', 'due-soon': 'warn', late: 'bad', 'done-in-time': 'ok', 'done-late': 'line' };

/** How the promise stands: shape, word, and the day it is about. */
export function clockBadge({ clock, dueAt }: Pick<MessageRow, 'clock' | 'dueAt'>, { term, language }: Pick<InboxContext, 'term' | 'language'>): TemplateResult {
  const due = dueAt === null ? '' : dayWords(Date.parse(dueAt), language);
  const words = clock === 'running' ? term('ibUntil', due)
    : clock === 'due-soon' ? term('ibSoonUntil', dueAt === null ? '' : clockTime(Date.parse(dueAt)), due)
    : clock === 'late' ? term('ibLateSince', due)
    : term(`ib-${clock}`);
  return html`<span class="bd ck ${LOOKS[clock]}" data-clock=${clock}>${icon(SHAPES[clock], 16)}${words}</span>`;
}

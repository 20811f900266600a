import { html, nothing, type TemplateResult } from 'lit';
import { vietnamClock } from '../../../core/dates.js';
import { STEPS, type Step } from '../model/reducer.js';
import type { FeedbackSettings } from '../model/settings.js';
import type { FeedbackTerm, ViewContext } from './context.js';

/** "UBND xã Đông Xá trả lời trong 7 ngày làm việc.": of the chosen kind, else of all that have a promise. */
export function promise({ state, settings, term, who }: Pick<ViewContext, 'state' | 'settings' | 'term' | 'who'>): string {
  const { kind } = state.fields;
  const days: number[] = [];
  for (const one of settings.kinds) if (one.workingDays && (!kind || one.kind === kind)) days.push(one.workingDays);
  if (!days.length) return '';
  const [least, most] = [Math.min(...days), Math.max(...days)];
  return term('fbReplies', who, least === most ? String(least) : `${least}–${most}`);
}

/** Who answers: the site file's words, else "UBND xã Đông Xá". */
export function authority(settings: FeedbackSettings, name: string | undefined, term: FeedbackTerm): string {
  if (settings.authority) return settings.authority;
  return name ? term('fbAuthority', name.charAt(0).toLowerCase() + name.slice(1)) : term('fbCommune');
}

/** Three bars and "Bước 2 trên 3 · Liên hệ". */
export function progress(step: Step, term: FeedbackTerm): TemplateResult {
  const at = STEPS.indexOf(step);
  return html`<div class="stp"><div class="seg" aria-hidden="true">${STEPS.map((_one, index) => html`<i class=${index <= at ? 'on' : nothing}></i>`)}</div>
<p class="sub"><b>${term('fbStep', at + 1)}</b> · ${term(`fb-${step}`)}</p></div>`;
}

/** "8:42" in Vietnam. */
export function clockTime(instant: number): string {
  const { minute } = vietnamClock(instant);
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

/** "Đã tự lưu trên máy này lúc 8:42", or that this device keeps nothing; '' before the first letter. */
export function savedWords(savedAt: number | false | undefined, term: FeedbackTerm): string {
  return savedAt === undefined ? '' : savedAt === false ? term('fbNotKept') : term('fbSavedAt', clockTime(savedAt));
}

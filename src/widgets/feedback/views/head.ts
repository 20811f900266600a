import { html, nothing, type TemplateResult } from 'lit';
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

/** "Xã", "Phường", "Đặc khu": as the commune calls itself. */
export const unitWord = (name: string | undefined, term: FeedbackTerm): string => /^(xã|phường|đặc khu|thị trấn)(?= )/i.exec(name ?? '')?.[0] ?? term('fbCommune');

/** Id of the field a JSON pointer names: `/contact/phone` → `f-contact-phone`. */
export const fieldId = (pointer: string): string => 'f' + pointer.replace(/\//g, '-');

import { html, nothing, type TemplateResult } from 'lit';
import { Check, ChevronLeft, CircleAlert, CircleCheck, Clock } from 'lucide';
import { formatDayMonth, isoOf, vietnamClock, weekdayOf } from '../../../core/dates.js';
import type { QuestionnaireFault } from '../../../core/questionnaire/faults.js';
import type { Questionnaire } from '../../../core/questionnaire/types.js';
import { icon } from '../../../ui/icon.js';
import { face } from '../../../ui/rating.js';
import type { KioskQuestions } from '../model/kiosk-flow.js';
import type { SurveyTerm } from '../part.js';
import { levelWord, say } from '../views/view.js';

export interface KioskView {
  readonly term: SurveyTerm;
  readonly language: 'vi' | 'en';
  readonly commune: string;
  readonly office: string;
  readonly clock: string;
  readonly questionnaire: Questionnaire | undefined;
  readonly questions: KioskQuestions | undefined;
  readonly openPin: () => void;
}

const DAYS = { vi: ['Chủ Nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'], en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] };

/** "9:42 · thứ Hai 23/11". */
export function clockWords(now: number, language: 'vi' | 'en'): string {
  const { day, minute } = vietnamClock(now);
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')} · ${DAYS[language][weekdayOf(day)]} ${formatDayMonth(isoOf(day))}`;
}

/** How long the corner has to be held: longer than anybody rests a finger by chance. */
const HOLD_MS = 2_000;

/** The head; its left half, held for two seconds, asks for the PIN. */
function head(view: KioskView, right: unknown): TemplateResult {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const down = () => { timer = setTimeout(view.openPin, HOLD_MS); };
  const up = () => clearTimeout(timer);
  // A keyboard's click has no pointer before it.
  const click = (event: MouseEvent) => { if (event.detail === 0) view.openPin(); };
  return html`<div class="kh"><button type="button" class="kw0" @pointerdown=${down} @pointerup=${up} @pointerleave=${up} @pointercancel=${up} @click=${click}>
    <b>${view.commune ? `UBND ${view.commune.charAt(0).toLocaleLowerCase('vi')}${view.commune.slice(1)}` : say(view, view.questionnaire?.title)}</b><span>${view.office}</span><span class="sr">${view.term('skStaff')}</span></button><div class="kr">${right}</div></div>`;
}

export function questionScreen(view: KioskView, levels: readonly number[], pressed: number, touch: (level: number) => void): TemplateResult {
  const clock = html`${icon(Clock, 24)}<span>${view.clock}</span>`;
  return html`<main class="ks">${head(view, clock)}<div class="km kmq"><h1 id="title">${say(view, view.questions?.level.label)}</h1><p class="kp">${view.term('skTouch')}</p>
    <div class="kf" role="group" aria-labelledby="title">${levels.map((level) => html`<button type="button" class=${pressed === level ? 'pr' : ''} @click=${() => touch(level)}>${face(level, 120)}<span>${levelWord(view, level)}</span></button>`)}</div></div></main>`;
}

export interface ReasonActions {
  toggle: (key: string) => void;
  send: () => void;
  skip: () => void;
  again: () => void;
}

export function reasonsScreen(view: KioskView, level: number, chosen: readonly string[], act: ReasonActions): TemplateResult {
  const { term, questions } = view;
  const back = html`<button type="button" class="kback" @click=${act.again}>${icon(ChevronLeft, 28)}${term('skAgain')}</button>`;
  // "Lý do khác" means nothing without a field to write in.
  const reasons = (questions?.reasons?.choices ?? []).filter(({ key }) => key !== 'khac').slice(0, 8);
  return html`<main class="ks">${head(view, back)}<div class="km kmr"><div class="kq">${face(level, 72)}<h1 id="title">${say(view, questions?.reasons?.label)}</h1></div>
    <div class="kw" role="group" aria-labelledby="title">${reasons.map(({ key, label }) => {
      const on = chosen.indexOf(key) >= 0;
      return html`<button type="button" class=${on ? 'on' : ''} aria-pressed=${on ? 'true' : 'false'} @click=${() => act.toggle(key)}><span class="chk">${on ? icon(Check, 24) : nothing}</span>${say(view, label)}</button>`;
    })}</div><div class="kb"><button type="button" class="kbt" @click=${act.skip}>${term('skSkip')}</button><button type="button" class="kbt p" @click=${act.send}>${term('skSend')}</button></div></div></main>`;
}

export function thanksScreen(view: KioskView, seconds: number): TemplateResult {
  const { term } = view;
  return html`<main class="ks">${head(view, nothing)}<div class="km kc" role="status">${icon(CircleCheck, 96)}<h1 id="title">${term('skThanks')}</h1><p class="kp">${term('skThanksText')}</p>
    <div class="kcd" aria-hidden="true"><i></i></div><p class="kp sm2">${term('skReturn', seconds)}</p></div></main>`;
}

export function fullScreen(view: KioskView): TemplateResult {
  return html`<main class="ks">${head(view, nothing)}<div class="km kc" role="alert">${icon(CircleAlert, 96)}<h1 id="title">${view.term('skClosed')}</h1><p class="kp">${view.term('skClosedText')}</p></div></main>`;
}

/** Nothing to ask: what is wrong stands there for the officer who set it up. */
export function faultScreen(view: KioskView, faults: readonly QuestionnaireFault[], id: string): TemplateResult {
  const { term } = view;
  const lines = faults.length ? faults.map(({ path, sentence }) => `${path}: ${sentence}`) : [term('svNoTemplate', id)];
  return html`<main class="ks">${head(view, nothing)}<div class="km kc" role="alert">${icon(CircleAlert, 96)}<h1 id="title">${term('svFaulty')}</h1><ul class="kfl">${lines.slice(0, 8).map((line) => html`<li>${line}</li>`)}</ul></div></main>`;
}

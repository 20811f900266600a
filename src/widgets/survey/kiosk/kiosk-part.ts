import { html, type ReactiveElement, type TemplateResult } from 'lit';
import { ROUTES } from '../../../core/contract/routes.js';
import type { QuestionnaireFault } from '../../../core/questionnaire/faults.js';
import type { Questionnaire } from '../../../core/questionnaire/types.js';
import { registerMessages } from '../../../platform/localize.js';
import { MinuteClock } from '../../../platform/minute-clock.js';
import { randomId } from '../../../platform/random-id.js';
import { loadQuestionnaire } from '../load-questionnaire.js';
import { kioskVi } from '../messages/kiosk-vi.js';
import { webVi } from '../messages/web-vi.js';
import { kioskQuestions, touchAnswers, type KioskQuestions } from '../model/kiosk-flow.js';
import { recordOf } from '../model/record.js';
import { openOutbox, receiverOf } from '../receiver.js';
import type { SurveyHost, SurveyMessages, SurveyPart } from '../part.js';
import { SurveyKioskLeaveEvent } from '../survey.events.js';
import { levelOrder } from '../views/view.js';
import { pageContext } from '../web/page-context.js';
import { KioskQueue } from './kiosk-queue.js';
import { openBacklog } from './indexed-db-backlog.js';
import { kioskStyles } from './kiosk.styles.js';
import { PinPad } from './pin-pad.js';
import { ScreenGuard } from './screen-guard.js';
import { StaffPanel } from './staff-panel.js';
import { clockWords, faultScreen, fullScreen, questionScreen, reasonsScreen, thanksScreen, type KioskView } from './screens.js';

registerMessages('vi', { ...webVi, ...kioskVi } as SurveyMessages);

/** A second touch within this time is the same finger. */
const SECOND_TOUCH = 2_000;
/** The touched face stays marked for a moment, so that it is seen to have counted. */
const SHOW_TOUCH = 300;
const THANKS = 5_000;
const REASONS_IDLE = 30_000;
const STAFF_IDLE = 60_000;

type Screen = 'loading' | 'faulty' | 'question' | 'reasons' | 'thanks' | 'full' | 'pin' | 'staff';

/** The counter tablet: one touch is one answer, written down before the screen moves on. */
export class KioskPart implements SurveyPart {
  readonly styles = kioskStyles;
  readonly bare = true;
  private screen: Screen = 'loading';
  private questionnaire: Questionnaire | undefined;
  private questions: KioskQuestions | undefined;
  private faults: readonly QuestionnaireFault[] = [];
  private pressed = 0;
  private reasons: readonly string[] = [];
  private current: { readonly id: string; readonly level: number; readonly at: number; readonly revision: number } | undefined;
  /** An answer taken back with "Chọn lại": the next touch amends it. */
  private amending: KioskPart['current'];
  private lastTouch = -Infinity;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private queue: KioskQueue | undefined;
  private taken = 0;
  private named = false;
  private loadedFor = '';
  private readonly guard: ScreenGuard;
  private readonly pad: PinPad;
  private readonly staff: StaffPanel;

  constructor(private readonly host: SurveyHost & ReactiveElement) {
    this.guard = new ScreenGuard(() => host.requestUpdate());
    this.pad = new PinPad(host, () => this.openStaff(), () => this.show('question'));
    this.staff = new StaffPanel(host, this.guard, { close: () => this.show('question'), leave: () => this.leave(), queue: () => this.queue, taken: () => this.taken });
    new MinuteClock(host, () => host.clock());
  }

  start(): void {
    this.guard.start();
    addEventListener('online', this.online);
    void this.open();
  }

  stop(): void {
    this.guard.stop();
    removeEventListener('online', this.online);
    clearTimeout(this.timer);
  }

  updated(): void {
    if (this.queue && this.wanted() !== this.loadedFor) void this.open();
    // The site file came after the first touch.
    const named = receiverOf(this.host) !== undefined;
    if (named && !this.named) void this.queue?.pump().catch(() => undefined); // no network for the outbox's file: the next touch asks again
    this.named = named;
  }

  head(): { title: string; sub: string } {
    return { title: '', sub: '' };
  }

  template(): TemplateResult {
    const view = this.view();
    switch (this.screen) {
      case 'loading': return html`<div class="ks"></div>`;
      case 'faulty': return faultScreen(view, this.faults, this.wanted());
      case 'question': return questionScreen(view, levelOrder(this.host.order), this.pressed, (level) => this.touch(level));
      case 'reasons': return reasonsScreen(view, this.current?.level ?? 1, this.reasons, { toggle: (key) => this.toggle(key), send: () => this.sendReasons(), skip: () => this.thank(), again: () => this.again() });
      case 'thanks': return thanksScreen(view, THANKS / 1000);
      case 'full': return fullScreen(view);
      case 'pin': return this.pad.template();
      case 'staff': return this.staff.template();
    }
  }

  private wanted(): string {
    return this.host.questionnaire || 'mot-cham';
  }

  private view(): KioskView {
    const { host, questionnaire, questions } = this;
    const { name = '', office = '' } = host.siteData;
    return {
      term: host.term, language: host.language, commune: name, office, clock: clockWords(host.clock(), host.language), questionnaire, questions,
      openPin: () => { this.pad.open(); this.show('pin', STAFF_IDLE * 2); },
    };
  }

  private async open(): Promise<void> {
    const { host } = this;
    const id = (this.loadedFor = this.wanted());
    this.queue ??= new KioskQueue(await openBacklog(), () => openOutbox(host), () => host.requestUpdate(), (answer) => this.addressOf(answer));
    void this.queue.pump().catch(() => undefined); // the outbox's file is not there without network: the next touch asks again
    try {
      const loaded = await loadQuestionnaire(host, id);
      if (this.loadedFor !== id) return;
      if ('questionnaire' in loaded) {
        this.questionnaire = loaded.questionnaire;
        this.questions = kioskQuestions(loaded.questionnaire);
      } else this.faults = 'faulty' in loaded ? loaded.faulty : [];
    } catch (error) {
      console.warn(error);
      this.timer = setTimeout(() => void this.open(), 15_000); // a tablet that was switched on before the network
    }
    this.show(this.questions ? 'question' : 'faulty');
  }

  /** Changes the screen; after `idle` milliseconds it is the question again. */
  private show(screen: Screen, idle = 0): void {
    clearTimeout(this.timer);
    this.screen = screen;
    if (screen === 'question') {
      this.pressed = 0;
      this.reasons = [];
      this.current = this.amending = undefined;
    }
    if (idle) this.timer = setTimeout(() => this.show('question'), idle);
    this.host.requestUpdate();
  }

  private touch(level: number): void {
    const { host, questions } = this;
    const now = host.clock();
    if (!questions || this.screen !== 'question' || this.pressed || Math.abs(now - this.lastTouch) < SECOND_TOUCH) return;
    this.lastTouch = now;
    this.pressed = level;
    const { amending } = this;
    this.current = amending ? { ...amending, level, revision: amending.revision + 1 } : { id: randomId(), level, at: now, revision: 1 };
    this.amending = undefined;
    host.requestUpdate();
    clearTimeout(this.timer);
    void this.write().then((stored) => {
      if (!stored) return this.show('full', THANKS * 2);
      if (!amending) this.taken += 1;
      this.timer = setTimeout(() => (touchAnswers(questions, level, []).asksReasons ? this.show('reasons', REASONS_IDLE) : this.thank()), SHOW_TOUCH);
    });
  }

  /** @returns false where the tablet is full or its store fails */
  private async write(): Promise<boolean> {
    const { host, questionnaire, questions, current, queue } = this;
    if (!questionnaire || !questions || !current || !queue) return false;
    if (host.preview) return true;
    const { answers } = touchAnswers(questions, current.level, this.reasons);
    try {
      return await queue.add(current.id, this.addressOf(current.id), recordOf(questionnaire, answers, current.revision, current.at, pageContext(host, 'kiosk')), current.at);
    } catch (error) {
      console.warn(error);
      return false;
    }
  }

  private addressOf(id: string): string {
    const receiver = receiverOf(this.host);
    return receiver ? ROUTES.surveyAnswer(receiver.base, receiver.commune, id) : '';
  }

  private toggle(key: string): void {
    this.reasons = this.reasons.indexOf(key) >= 0 ? this.reasons.filter((one) => one !== key) : [...this.reasons, key];
    this.show('reasons', REASONS_IDLE);
  }

  private sendReasons(): void {
    if (this.reasons.length && this.current) {
      this.current = { ...this.current, revision: this.current.revision + 1 };
      void this.write();
    }
    this.thank();
  }

  /** The level is taken back: the same record is amended by the next touch, so that one person stays one answer. */
  private again(): void {
    const { current } = this;
    this.show('question', REASONS_IDLE);
    this.amending = current;
    this.lastTouch = -Infinity;
  }

  private thank(): void {
    this.lastTouch = this.host.clock();
    this.show('thanks', THANKS);
  }

  private openStaff(): void {
    this.show('staff', STAFF_IDLE * 5);
    void this.staff.refresh();
  }

  private leave(): void {
    this.guard.stop();
    this.show('question');
    if (!this.host.dispatchEvent(new SurveyKioskLeaveEvent())) return;
    this.host.mode = 'web';
  }

  private readonly online = () => void this.queue?.pump(true).catch(() => undefined); // no network after all: the outbox's timer goes on
}

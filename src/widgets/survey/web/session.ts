import type { QuestionAnswer } from '../../../core/contract/survey-answer.js';
import type { QuestionnaireFault } from '../../../core/questionnaire/faults.js';
import type { Questionnaire, Section } from '../../../core/questionnaire/types.js';
import type { DeliveryState } from '../../../core/delivery/entry.js';
import { readStored, writeStored } from '../../../platform/guarded-storage.js';
import { randomId } from '../../../platform/random-id.js';
import { loadQuestionnaire } from '../load-questionnaire.js';
import { NO_ANSWERS, withAnswer, type Answers } from '../model/answers.js';
import { answersToSend, firstMissing, opensTemplate, sectionAfter } from '../model/flow.js';
import { consentsOf, recordOf, type RecordContext } from '../model/record.js';
import { readSlip, slipName, slipStatus, writeSlip, type Slip } from '../model/slip.js';
import { receiverOf } from '../receiver.js';
import type { SurveyHost } from '../part.js';
import { SurveyAnswerEvent } from '../survey.events.js';
import { pageContext } from './page-context.js';
import { RecordDelivery, type DeliveryReport } from './record-delivery.js';
import { keepAnswers, keptAnswers } from './tab-notes.js';

export type Phase = 'loading' | 'failed' | 'faulty' | 'unknown' | 'unset' | 'ask' | 'done' | 'answered';

/** An amendment waits this long for the next tap, so that five taps in a row are one request. The first tap never waits. */
const AMEND_AFTER = 700;

/** One person's way through one questionnaire. */
export class Session {
  phase: Phase = 'loading';
  questionnaire: Questionnaire | undefined;
  faults: readonly QuestionnaireFault[] = [];
  section: Section | undefined;
  answers: Answers = NO_ANSWERS;
  consents: Record<string, { granted: boolean; at: number }> = {};
  /** Key of the question that was passed without the answer it needs. */
  missing = '';
  delivery: DeliveryReport | undefined;
  context: RecordContext;
  private slip: Slip | undefined;
  private trail: string[] = [];
  private amendTimer: ReturnType<typeof setTimeout> | undefined;
  private asked: unknown[] = [];
  private turn = 0;
  private withoutToken = false;
  /** Answered before the site file had come that names the receiver. */
  private pending = false;
  private readonly sender: RecordDelivery;

  constructor(private readonly host: SurveyHost) {
    this.context = pageContext(host, 'web');
    this.sender = new RecordDelivery(host, (report) => this.delivered(report));
  }

  start(): void {
    addEventListener('pagehide', this.amendNow);
    void this.sender.sendLeftOver().catch(() => undefined); // no network for the outbox's file: the next visit tries again
  }

  stop(): void {
    removeEventListener('pagehide', this.amendNow);
    this.amendNow();
    this.sender.stop();
  }

  /** Id the tag asks for. */
  get wantedId(): string {
    return this.host.questionnaire || 'lan-lam-viec';
  }

  /** Loads what the tag asks for, again where that has changed. What an answer opened stays until then. */
  sync(): void {
    const { src, data } = this.host;
    if (this.pending && this.deliverable) void this.deliver();
    const wanted = [this.wantedId, src, data];
    if (wanted.every((one, index) => one === this.asked[index])) return;
    this.asked = wanted;
    void this.open();
  }

  async open(id = this.wantedId): Promise<void> {
    const { host } = this;
    const turn = ++this.turn;
    this.phase = 'loading';
    host.requestUpdate();
    try {
      const loaded = await loadQuestionnaire(host, id);
      if (this.turn !== turn) return;
      if ('questionnaire' in loaded) this.begin(loaded.questionnaire);
      else if ('faulty' in loaded) [this.phase, this.faults] = ['faulty', loaded.faulty];
      else this.phase = 'unknown';
    } catch (error) {
      console.warn(error);
      this.phase = 'failed';
    }
    host.requestUpdate();
  }

  private begin(questionnaire: Questionnaire): void {
    this.questionnaire = questionnaire;
    this.context = pageContext(this.host, 'web');
    this.answers = NO_ANSWERS;
    this.consents = {};
    this.trail = [];
    this.section = questionnaire.sections[0];
    this.slip = this.host.preview ? undefined : readSlip(readStored(this.slipKey()));
    const status = slipStatus(this.slip, this.host.clock(), this.context.visitToken !== undefined, this.host.repeatDays);
    if (status === 'fresh') this.slip = undefined;
    if (status === 'resume' && this.slip) this.answers = keptAnswers(this.slip.id) ?? NO_ANSWERS;
    this.phase = status === 'answered' ? 'answered' : 'ask';
  }

  /** Whether it can be delivered at all; the form is not shown as if it could. */
  get deliverable(): boolean {
    return this.host.preview || receiverOf(this.host) !== undefined;
  }

  answer(key: string, answer: QuestionAnswer | undefined): void {
    this.answers = withAnswer(this.answers, key, answer);
    if (this.missing) this.missing = '';
    this.deliverSoon();
    this.host.requestUpdate();
  }

  consent(purpose: string, granted: boolean): void {
    this.consents = { ...this.consents, [purpose]: { granted, at: this.host.clock() } };
    this.deliverSoon();
    this.host.requestUpdate();
  }

  /** "Tiếp tục", or "Bỏ qua" where something is missing. */
  next(skip = false): void {
    const { questionnaire, section } = this;
    if (!questionnaire || !section) return;
    const missing = skip ? undefined : firstMissing(questionnaire, section, this.answers);
    this.missing = missing?.key ?? '';
    if (missing) return this.host.requestUpdate();
    this.amendNow();
    const other = opensTemplate(section, this.answers);
    if (other) return void this.open(other);
    const after = sectionAfter(questionnaire, this.answers, section.key);
    if (after) {
      this.trail.push(section.key);
      this.section = after;
    } else this.finish();
    this.host.requestUpdate();
  }

  back(): void {
    const before = this.trail.pop();
    this.missing = '';
    this.section = this.questionnaire?.sections.filter(({ key }) => key === before)[0] ?? this.section;
    this.host.requestUpdate();
  }

  get canGoBack(): boolean {
    return this.trail.length > 0;
  }

  get sentAnswers(): QuestionAnswer[] {
    const granted: Record<string, boolean> = {};
    for (const purpose of Object.keys(this.consents)) granted[purpose] = this.consents[purpose]?.granted === true;
    return this.questionnaire ? answersToSend(this.questionnaire, this.answers, granted) : [];
  }

  private finish(): void {
    // Somebody who passed every question by has said nothing: nothing is sent, and the device is not marked.
    this.phase = 'done';
    if (!this.slip) return;
    this.keepSlip({ ...this.slip, done: true });
    keepAnswers(this.slip.id, undefined);
  }

  private deliverSoon(): void {
    if (!this.slip) return void this.deliver();
    clearTimeout(this.amendTimer);
    this.amendTimer = setTimeout(() => { this.amendTimer = undefined; void this.deliver(); }, AMEND_AFTER);
  }

  private readonly amendNow = (): void => {
    if (this.amendTimer === undefined) return;
    clearTimeout(this.amendTimer);
    this.amendTimer = undefined;
    void this.deliver();
  };

  private async deliver(): Promise<void> {
    const { questionnaire, host } = this;
    const answers = this.sentAnswers;
    if (!questionnaire || (answers.length === 0 && !this.slip)) return;
    this.pending = !this.deliverable;
    if (this.pending) return;
    const first = !this.slip;
    const slip: Slip = this.slip ? { ...this.slip, revision: this.slip.revision + 1 } : { id: randomId(), revision: 1, at: host.clock(), done: false };
    this.keepSlip(slip);
    keepAnswers(slip.id, this.phase === 'done' ? undefined : this.answers);
    const context = this.withoutToken ? { ...this.context, visitToken: undefined } : this.context;
    const record = recordOf(questionnaire, answers, slip.revision, slip.at, context as RecordContext, consentsOf(questionnaire.sections, this.consents));
    if (first) host.dispatchEvent(new SurveyAnswerEvent(questionnaire.id));
    try {
      await this.sender.send(slip.id, record);
    } catch (error) {
      console.warn(error); // the outbox's file did not come: the next tap tries again with the whole record
    }
  }

  private delivered(report: DeliveryReport): void {
    this.delivery = report;
    const reason = refusalOf(report.state);
    if (reason === 'visit-token-used') this.phase = 'answered';
    else if (reason === 'visit-token-invalid' && !this.withoutToken) this.sendAnew();
    this.host.requestUpdate();
  }

  /** The token on the link is not this commune's: the answer counts like one without, under a new key. */
  private sendAnew(): void {
    this.withoutToken = true;
    const done = this.slip?.done === true;
    this.slip = undefined;
    void this.deliver().then(() => { if (done && this.slip) this.keepSlip({ ...this.slip, done }); });
  }

  private keepSlip(slip: Slip): void {
    this.slip = slip;
    if (!this.host.preview) writeStored(this.slipKey(), writeSlip(slip));
  }

  private slipKey(): string {
    return slipName(this.questionnaire?.id ?? '', this.context.visitToken, this.context.procedureCode);
  }
}

/** Key of the receiver's first objection to a field; undefined where it was not refused. */
export function refusalOf(state: DeliveryState): string | undefined {
  if (state.name !== 'refused') return undefined;
  const problem = state.problem as { kind?: unknown; errors?: { key?: unknown }[] } | null | undefined;
  const key = problem?.errors?.[0]?.key ?? problem?.kind;
  return typeof key === 'string' ? key : 'refused';
}

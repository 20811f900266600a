import { ROUTES } from '../../../core/contract/routes.js';
import type { SurveyAnswerInput } from '../../../core/contract/survey-answer.js';
import { isDone, type DeliveryState } from '../../../core/delivery/entry.js';
import { readStored, writeStored } from '../../../platform/guarded-storage.js';
import { openOutbox, receiverOf } from '../receiver.js';
import type { SurveyHost, SurveyOutbox } from '../part.js';

const TOPIC = 'survey';
/** Says on this device that an answer may still lie in its outbox. */
const LEFT_OVER = 'survey-left-over';

/** What can be said about the delivery of one record. */
export interface DeliveryReport {
  readonly state: DeliveryState;
  /** The device keeps nothing: the page has to stay open. */
  readonly durable: boolean;
}

/**
 * Hands the record to the outbox, again with every amendment. Calls are queued, so that a later revision is never
 * written down before an earlier one.
 */
export class RecordDelivery {
  private queue: Promise<unknown> = Promise.resolve();
  private stopWatching: (() => void) | undefined;
  private watched = '';

  constructor(
    private readonly host: SurveyHost,
    private readonly changed: (report: DeliveryReport) => void,
  ) {}

  /** Resolves once the revision is written down on the device. */
  send(id: string, record: SurveyAnswerInput): Promise<void> {
    const receiver = receiverOf(this.host);
    if (!receiver || this.host.preview) return Promise.resolve();
    const url = ROUTES.surveyAnswer(receiver.base, receiver.commune, id);
    const next = this.queue.then(async () => {
      writeStored(LEFT_OVER, '1');
      const outbox = await openOutbox(this.host);
      this.watch(outbox, id);
      const entry = await outbox.submit({ key: id, topic: TOPIC, method: 'PUT', url, payload: record, revision: record.revision });
      this.told(entry.state, outbox.durable);
    });
    // A store that failed must not stop what comes after; the next revision carries everything again.
    this.queue = next.catch(() => undefined);
    return next;
  }

  /**
   * Opens the outbox where an earlier visit has left something to send: opening it sends. Devices that wait for nothing
   * are spared its file.
   */
  async sendLeftOver(): Promise<void> {
    if (!readStored(LEFT_OVER)) return;
    const outbox = await openOutbox(this.host);
    const waiting = (await outbox.ofTopic(TOPIC)).filter((entry) => !isDone(entry));
    if (!waiting.length) writeStored(LEFT_OVER, undefined);
    for (const { key } of waiting) outbox.watch(key, (entry) => { if (isDone(entry)) writeStored(LEFT_OVER, undefined); });
  }

  stop(): void {
    this.stopWatching?.();
    this.stopWatching = undefined;
    this.watched = '';
  }

  private watch(outbox: SurveyOutbox, id: string): void {
    if (this.watched === id) return;
    this.stop();
    this.watched = id;
    this.stopWatching = outbox.watch(id, (entry) => this.told(entry.state, outbox.durable));
  }

  private told(state: DeliveryState, durable: boolean): void {
    if (state.name === 'received' || state.name === 'refused') writeStored(LEFT_OVER, undefined);
    this.changed({ state, durable });
  }
}

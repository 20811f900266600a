import { ROUTES } from '../../../core/contract/routes.js';
import type { SurveyAnswerInput } from '../../../core/contract/survey-answer.js';
import type { DeliveryState } from '../../../core/delivery/entry.js';
import { openOutbox, receiverOf } from '../receiver.js';
import type { SurveyHost, SurveyOutbox } from '../part.js';

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
      const outbox = await openOutbox(this.host);
      this.watch(outbox, id);
      const entry = await outbox.submit({ key: id, topic: 'survey', method: 'PUT', url, payload: record, revision: record.revision });
      this.changed({ state: entry.state, durable: outbox.durable });
    });
    // A store that failed must not stop what comes after; the next revision carries everything again.
    this.queue = next.catch(() => undefined);
    return next;
  }

  /** Follows a record sent on an earlier visit, where it still waits. */
  async follow(id: string): Promise<void> {
    const outbox = await openOutbox(this.host);
    this.watch(outbox, id);
    // eslint-disable-next-line no-restricted-syntax -- the outbox's own method, not an array's
    for (const entry of await outbox.entries('survey')) if (entry.key === id) this.changed({ state: entry.state, durable: outbox.durable });
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
    this.stopWatching = outbox.watch(id, (entry) => this.changed({ state: entry.state, durable: outbox.durable }));
  }
}

import { dayWords } from '../../../core/date-words.js';
import type { OutboxEntry } from '../../../core/delivery/entry.js';
import { devicePosition } from '../../../platform/geolocation.js';
import { pageContext } from '../../../platform/page-context.js';
import { randomId } from '../../../platform/random-id.js';
import { formatReceiptCode } from '../../../core/receipt-code.js';
import { FeedbackReceivedEvent, FeedbackSubmitEvent } from '../feedback.events.js';
import { readRefusal } from '../model/problem.js';
import { fieldsOf, submissionOf } from '../model/submission.js';
import type { Engine } from './engine.js';
import type { Target } from '../model/target.js';
import { checkContact, checkContent } from '../model/validate.js';
import type { ViewContext } from '../views/context.js';
import type { LaterContext } from './context.js';
import { Delivery, receiptOf } from './delivery.js';
import { sendDirect, type Outcome } from './direct.js';
import { ReceiptTools } from './receipt-tools.js';

/** Sends, and knows what became of it. */
export class SendController {
  readonly delivery: Delivery;
  private readonly tools: ReceiptTools;
  private outcome: Outcome | undefined;
  private trouble: 'store' | 'target' | undefined;
  private position: 'asking' | 'refused' | undefined;
  private sure = false;

  constructor(private readonly engine: Engine) {
    this.delivery = new Delivery((entry) => this.changed(entry), engine.host.outbox);
    this.tools = new ReceiptTools(engine.host);
  }

  async start(): Promise<void> {
    await this.delivery.start();
    this.engine.host.requestUpdate();
  }

  stop(): void {
    this.delivery.stop();
  }

  /** The context of the later views; made anew for every render. */
  context(base: ViewContext & Pick<LaterContext, 'photos' | 'focus' | 'back'>): LaterContext {
    const { engine } = this;
    const { host, form } = engine;
    const { shown } = this.delivery;
    if (shown) this.drawReceipt(shown, base);
    return {
      ...base, now: host.clock(), draft: form.draft, target: engine.target, delivery: this.delivery, outcome: this.outcome, trouble: this.trouble, position: this.position,
      receipt: this.tools, sureToErase: this.sure, consent: this.consent, send: this.send, retry: this.retry, erase: this.erase, another: this.another, show: this.show,
      correct: this.correct, decide: (keep) => form.decide(keep, host.firstScreen),
    };
  }

  readonly useDevicePosition = async (): Promise<void> => {
    this.position = 'asking';
    this.engine.host.requestUpdate();
    const position = await devicePosition();
    this.position = position ? undefined : 'refused';
    if (position) this.engine.form.act({ type: 'position', position });
    this.engine.host.requestUpdate();
  };

  private readonly consent = (purpose: string, granted: boolean): void => {
    const { form, settings, host: { clock } } = this.engine;
    const asked = settings.consents.filter((one) => one.purpose === purpose)[0];
    if (asked) form.act({ type: 'consent', consent: { purpose, granted, textVersion: asked.textVersion, at: new Date(clock()).toISOString() } });
  };

  /** "Gửi góp ý". A second press while the first is under way does nothing. */
  private readonly send = (): void => {
    const { form, photos, settings, target } = this.engine;
    this.trouble = undefined;
    const { fields, busy } = form.state;
    if (busy || photos.working) return this.engine.host.requestUpdate();
    const faults = [...checkContent(fields, settings), ...checkContact(fields, settings)];
    if (faults.length) return form.act({ type: 'refused', faults });
    if (!target) return this.inTrouble('target');
    if (!this.engine.host.dispatchEvent(new FeedbackSubmitEvent(fields.kind, photos.ready.length))) return;
    form.act({ type: 'busy', busy: true });
    void (target.to === 'receiver' ? this.sendStored(target) : this.sendDirectly(target));
  };

  private async sendStored(target: Extract<Target, { to: 'receiver' }>): Promise<void> {
    const { form, photos } = this.engine;
    const outgoing = photos.ready.map(({ type, bytes }) => ({ id: randomId(), type, bytes: bytes as ArrayBuffer }));
    try {
      await this.delivery.send(randomId(), this.submission(outgoing.map(({ id }) => id)), outgoing, target.address);
    } catch {
      return this.inTrouble('store'); // the device is full
    }
    // From here on the outbox keeps the words; where it is only memory, the draft stays until they have arrived.
    if (this.delivery.durable) form.erase();
    this.sure = false;
    form.act({ type: 'screen', screen: 'sent' });
    if (this.delivery.shown) this.changed(this.delivery.shown);
  }

  private async sendDirectly(target: Exclude<Target, { to: 'receiver' }>): Promise<void> {
    const { form, photos } = this.engine;
    form.keep();
    this.outcome = { state: 'sending' };
    const outcome = await sendDirect(this.submission([]), target, photos.ready.length, this.engine.host.baseContext().term);
    this.outcome = outcome;
    if (!outcome) return this.inTrouble('target');
    if (outcome.state === 'sent') form.erase();
    form.act({ type: 'screen', screen: 'sent' });
    this.engine.host.requestUpdate();
  }

  private submission(photos: readonly string[]) {
    const { form, settings, host: { clock } } = this.engine;
    const trap = this.engine.host.renderRoot.querySelector<HTMLInputElement>('[name=website]')?.value ?? '';
    const now = clock();
    return submissionOf(form.state.fields, { context: pageContext(), photos, asked: settings.consents, now, trap, secondsOpen: (now - form.openedAt) / 1000 });
  }

  private inTrouble(trouble: 'store' | 'target'): void {
    this.trouble = trouble;
    this.outcome = undefined;
    this.engine.form.keep();
    this.engine.form.act({ type: 'busy', busy: false });
    this.engine.form.focus('.nt.bad');
    this.engine.host.requestUpdate();
  }

  /** An entry changed, here or in another tab. */
  private changed(entry: OutboxEntry): void {
    const { form, photos } = this.engine;
    const ours = entry.key === this.delivery.shown?.key;
    if (entry.state.name === 'received' && ours) {
      form.erase();
      photos.clear();
      const receipt = receiptOf(entry);
      if (receipt) this.engine.host.dispatchEvent(new FeedbackReceivedEvent(receipt));
      form.focus('#step');
    }
    if (entry.state.name === 'refused' && ours && readRefusal(entry.state.problem).faults.length) this.correct(entry);
    this.engine.host.requestUpdate();
  }

  /** Back to the form with everything as it was written, and the receiver's faults at their fields. */
  private readonly correct = (entry: OutboxEntry): void => {
    const { form, photos } = this.engine;
    const { faults } = readRefusal(entry.state.name === 'refused' ? entry.state.problem : undefined);
    // Written on this very page: the form still has all of it, the photos too.
    const here = form.state.fields.content !== '';
    const fields = here ? undefined : fieldsOf(entry.body);
    if (fields) form.act({ type: 'opened', fields });
    if (!here) photos.restore(entry.attachments);
    form.keep();
    void this.delivery.forget(entry.key);
    form.act({ type: 'refused', faults });
  };

  private readonly retry = (): void => this.delivery.retry();

  private readonly erase = (): void => {
    const { shown } = this.delivery;
    if (!this.sure) this.sure = true;
    else if (shown) {
      void this.delivery.forget(shown.key);
      this.engine.form.erase();
      this.another();
    }
    this.engine.host.requestUpdate();
  };

  private readonly another = (): void => {
    this.delivery.leave();
    this.outcome = undefined;
    this.sure = false;
    this.engine.photos.clear();
    this.engine.form.act({ type: 'emptied', screen: this.engine.host.firstScreen });
  };

  private readonly show = (entry: OutboxEntry): void => {
    this.delivery.show(entry);
    this.sure = false;
    this.engine.form.act({ type: 'screen', screen: 'sent' });
  };

  private drawReceipt(entry: OutboxEntry, { term, who, language, hotline }: ViewContext): void {
    const receipt = receiptOf(entry);
    if (!receipt) return;
    const lines = [term('fbKeepCode'), hotline ? term('fbByPhone', hotline) : ''].filter(Boolean);
    void this.tools.draw(receipt.code, this.engine.trackAddress(receipt.code), {
      title: term('fbReceivedTitle', who), due: receipt.dueAt ? term('fbDue', dayWords(Date.parse(receipt.dueAt), language)) : '',
      label: term('fbCode'), code: formatReceiptCode(receipt.code), lines,
    });
  }
}

import { CircleAlert } from 'lucide';
import { html, type LitElement } from 'lit';
import { ROUTES } from '../../../core/contract/routes.js';
import { lastValue } from '../../../core/remote.js';
import type { Site } from '../../../core/site.js';
import type { Announcer } from '../../../platform/announcer.js';
import type { Outbox } from '../../../platform/delivery/outbox.js';
import { feedbackEndpoint } from '../../../platform/feedback-endpoint.js';
import { registerMessages } from '../../../platform/localize.js';
import { PhotoList } from '../../../platform/photos/photo-list.controller.js';
import { RemoteData } from '../../../platform/remote-data.controller.js';
import { notice } from '../../../ui/notice.js';
import { FeedbackTrackEvent } from '../feedback.events.js';
import { laterVi } from '../messages/later-vi.js';
import { wholeContent, type Fields } from '../model/fields.js';
import type { Action, Screen } from '../model/reducer.js';
import { readSettings, type FeedbackSettings } from '../model/settings.js';
import { readTarget, type Target } from '../model/target.js';
import { contentView } from '../views/content.js';
import type { ContentParts, ViewContext } from '../views/context.js';
import { launcherView } from '../views/launcher.js';
import { contactView } from './contact-view.js';
import type { LaterContext } from './context.js';
import { draftView, leftView } from './draft-view.js';
import { errorOf, faultsView } from './faults.js';
import { FormController } from './form.controller.js';
import { ReportListener } from './report-listener.js';
import { reviewView } from './review-view.js';
import { routeBody } from './routes-view.js';
import { SendController } from './send.controller.js';
import { sentView } from './sent-view.js';
import { openTracking, trackAddress } from './track.js';
import { beneathText, homeFields, photoRow, placeExtra, savedLine } from './under-text.js';

registerMessages('vi', laterVi);

/** What the element lends. */
export interface EngineHost extends LitElement {
  readonly endpoint: string;
  readonly routing: string;
  readonly listen: string;
  readonly clock: () => number;
  readonly outbox: (() => Promise<Outbox>) | undefined;
  readonly commune: Site;
  readonly announcer: Announcer;
  readonly firstScreen: 'launch' | 'content';
  baseContext(): ViewContext;
}

/** Letters before the limit at which it is first announced. */
const ANNOUNCE_LEFT = 200;

/** Everything behind the first screen: state, draft, photos, the receiver's settings, the other screens, sending. */
export class Engine {
  readonly photos: PhotoList;
  readonly form: FormController;
  readonly send: SendController;
  private readonly received: RemoteData<unknown>;
  private readonly reports: ReportListener;
  private announcedAt = 0;

  constructor(readonly host: EngineHost) {
    this.received = new RemoteData<unknown>(host, ({ data }) => data);
    this.photos = new PhotoList(host, () => this.settings.photosMax);
    this.form = new FormController(host, () => this.settings, () => this.photos.items.length, () => host.routing !== 'none');
    this.send = new SendController(this);
    this.reports = new ReportListener(host, (subject, text) => this.begin(subject, text));
  }

  get settings(): FeedbackSettings {
    return readSettings(this.host.commune.feedback, lastValue(this.received.state));
  }

  get target(): Target | undefined {
    const { commune, endpoint } = this.host;
    return readTarget(feedbackEndpoint(commune, endpoint), commune.feedback);
  }

  get screen(): Screen {
    return this.form.state.screen;
  }

  /** The receipt has a title of its own. */
  get ownTitle(): boolean {
    return this.screen === 'sent' && this.send.delivery.shown?.state.name === 'received';
  }

  /** Takes over what happened before this file was there. */
  start(fields: Fields, screen: 'launch' | 'content', waiting: readonly Action[]): void {
    this.form.begin(screen, fields);
    if (!this.form.draft) for (const action of waiting) this.form.act(action);
    this.connect();
  }

  connect(): void {
    this.reports.connect();
    // No outbox (no network for its file): the form works, and sending tries once more.
    void this.send.start().catch(() => undefined);
  }

  disconnect(): void {
    this.reports.disconnect();
    this.send.stop();
  }

  /** Opens the form with a subject and a text; what the person has written stays. */
  begin(subject: string, text = ''): void {
    if (this.form.draft) this.form.decide(true, this.host.firstScreen);
    const { fields } = this.form.state;
    this.form.act({ type: 'opened', fields: { ...fields, subject: subject || fields.subject, content: fields.content || text } });
    this.form.focus('#step');
  }

  track(code: string): void {
    const { host } = this;
    if (host.dispatchEvent(new FeedbackTrackEvent(code))) openTracking(host, host.commune, code);
  }

  trackAddress(code: string): string {
    return trackAddress(this.host.commune, code);
  }

  /** Before each render: the receiver's settings follow the site file. */
  update(): void {
    const { target } = this;
    this.received.load(target?.to === 'receiver' ? ROUTES.settings(target.address.base, target.address.commune) : undefined);
  }

  /** After each render. */
  updated(): void {
    const { settings, host } = this;
    const left = settings.contentMax - wholeContent(this.form.state.fields).length;
    const stage = left <= 0 ? 2 : left <= ANNOUNCE_LEFT ? 1 : 0;
    if (stage > this.announcedAt) host.announcer.say(host.baseContext().term('fbLettersLeft', Math.max(0, left)));
    this.announcedAt = stage;
    if (this.form.savedAt && settings.photosMax) this.photos.prefetch();
  }

  context(): LaterContext {
    const { form, photos, settings } = this;
    const base: ViewContext = {
      ...this.host.baseContext(), state: form.state, settings, act: form.act, leave: form.leave, track: (code) => this.track(code),
      addPhotos: (files) => photos.add(files), useDevicePosition: () => void this.send.useDevicePosition(),
    };
    const context = this.send.context({ ...base, photos, focus: form.focus, back: form.back });
    const parts: ContentParts = {
      faults: faultsView(context), errorOf: (pointer) => errorOf(pointer, context), saved: savedLine(form.savedAt, base.term), beneathText: beneathText(context),
      subject: form.state.fields.subject ? html`<p class="subj">${base.term('fbAbout', form.state.fields.subject)}</p>` : undefined,
      photoRow: photoRow(context), photosFull: photos.items.filter(({ state }) => state !== 'failed').length >= settings.photosMax,
      placeExtra: placeExtra(context), routeBody: (which) => routeBody(context, which),
    };
    const whole = { ...context, parts };
    return form.state.fields.kind === 'ho-tro-tai-nha' ? { ...whole, parts: { ...parts, home: homeFields(whole) } } : whole;
  }

  body(context: LaterContext): unknown {
    const { screen } = this;
    const { term, settings, hotline } = context;
    if (!settings.open && screen !== 'sent') return html`${leftView(context)}${notice('warn', CircleAlert, term('fbClosed'), html`<p>${term('fbClosedText', hotline)}</p>`)}`;
    switch (screen) {
      case 'launch': return html`${leftView(context)}${launcherView(context)}`;
      case 'content': return html`${leftView(context)}${contentView(context)}`;
      case 'draft': return html`${leftView(context)}${draftView(context)}`;
      case 'contact': return contactView(context);
      case 'review': return reviewView(context);
      case 'sent': return sentView(context);
    }
  }
}

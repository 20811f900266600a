import type { CSSResult, TemplateResult } from 'lit';
import type { Site } from '../../core/site.js';
import type { Outbox } from '../../platform/delivery/outbox.js';
import type { Localizer } from '../../platform/localize.js';
import type { FirstMessages } from './messages/vi.js';
import type { KioskMessages } from './messages/kiosk-vi.js';
import type { WebMessages } from './messages/web-vi.js';

export type SurveyMessages = FirstMessages & WebMessages & KioskMessages;
export type SurveyTerm = Localizer<SurveyMessages>['term'];

/** What a part may use of the outbox; a test gives its own. */
export type SurveyOutbox = Pick<Outbox, 'submit' | 'watch' | 'ofTopic' | 'flush' | 'forget' | 'durable'>;

/** The element as its parts see it. */
export interface SurveyHost extends HTMLElement {
  readonly questionnaire: string;
  readonly src: string;
  readonly endpoint: string;
  readonly outbox: (() => Promise<SurveyOutbox>) | undefined;
  readonly data: unknown;
  readonly procedure: string;
  readonly subject: string;
  readonly via: string;
  readonly visitToken: string;
  readonly order: 'asc' | 'desc';
  readonly repeatDays: number;
  readonly resultsUrl: string;
  readonly feedbackUrl: string;
  readonly preview: boolean;
  readonly printable: boolean;
  readonly headingLevel: number;
  readonly heading: string;
  mode: 'web' | 'kiosk';
  readonly clock: () => number;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  readonly siteData: Site;
  readonly term: SurveyTerm;
  readonly language: 'vi' | 'en';
  say(sentence: string): void;
  requestUpdate(): void;
}

/** The web form or the kiosk: brought by the element once it knows which. */
export interface SurveyPart {
  readonly styles: CSSResult;
  /** Draws itself without the usual frame: the kiosk fills the screen. */
  readonly bare: boolean;
  /** Title and line under it, for the frame. */
  head(): { title: string; sub: string };
  template(): TemplateResult;
  updated(): void;
  start(): void;
  stop(): void;
}

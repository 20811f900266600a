import type { ContactMode, FeedbackKind } from '../../../core/contract/feedback.js';

/** A kind of message as this form offers it. */
export interface KindChoice {
  readonly kind: FeedbackKind;
  readonly contactModes: readonly ContactMode[];
  /** Working days until the answer is due; null for no promise. */
  readonly workingDays: number | null;
}

/** One purpose that consent is asked for. An empty text stands for the form's own wording. */
export interface ConsentText {
  readonly purpose: string;
  readonly text: string;
  readonly textVersion: string;
  /** Needed from whoever leaves a contact. */
  readonly required: boolean;
}

/** Where complaints or denunciations are filed, from the site file. */
export interface RouteInfo {
  readonly place?: string;
  readonly address?: string;
  readonly hours?: string;
  readonly phone?: string;
  /** Sentence of the commune's own. */
  readonly note?: string;
  readonly forms: readonly { readonly label: string; readonly url: string }[];
}

/** What the form offers and asks: the site file's `feedback`, and the receiver's own settings once they are there. */
export interface FeedbackSettings {
  readonly open: boolean;
  readonly kinds: readonly KindChoice[];
  readonly contentMax: number;
  readonly photosMax: number;
  readonly hamlets: readonly string[];
  readonly consents: readonly ConsentText[];
  /** The receiver's notice about personal data; '' for the form's own. */
  readonly notice: { readonly version: string; readonly text: string };
  /** Ask for an email address too. */
  readonly email: boolean;
  /** Offer "Dùng vị trí của máy này". */
  readonly location: boolean;
  /** Days a draft stays on the device; 0 keeps none (for shared computers). */
  readonly draftDays: number;
  /** Who answers, in place of "UBND" and the commune's name. */
  readonly authority: string;
  readonly complaint: RouteInfo;
  readonly denunciation: RouteInfo;
}

type Unknown = Record<string, unknown>;
const record = (value: unknown): Unknown => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Unknown) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '');
const whole = (value: unknown, least: number, most: number, otherwise: number): number => (typeof value === 'number' && value >= least && value <= most ? Math.floor(value) : otherwise);

/** Version of this form's own wordings of consents and notice; raise it with every change of theirs. */
const OWN_TEXT = 'commune-widgets-1';
const HOME: FeedbackKind = 'ho-tro-tai-nha';
const PRIVATE: readonly ContactMode[] = ['contact-private'];
/** Without a word of the receiver nobody is offered to stay anonymous: only it can say what it stores. */
const USUAL_KINDS: readonly KindChoice[] = [
  { kind: 'gop-y', contactModes: PRIVATE, workingDays: 7 },
  { kind: 'phan-anh', contactModes: PRIVATE, workingDays: 15 },
  { kind: 'kien-nghi', contactModes: PRIVATE, workingDays: 15 },
  { kind: 'khen-ngoi', contactModes: PRIVATE, workingDays: null },
  { kind: HOME, contactModes: PRIVATE, workingDays: 7 },
];
const USUAL_CONSENTS: readonly ConsentText[] = [
  { purpose: 'contact', text: '', textVersion: OWN_TEXT, required: true },
  { purpose: 'publication', text: '', textVersion: OWN_TEXT, required: false },
];

/**
 * Reads the settings tolerantly; never throws. The receiver decides what it takes, the site file may only offer less,
 * in its own order; help at home is offered where the site file says `"homeVisit": true`.
 *
 * @param own `feedback` of the site file
 * @param received answer to `GET …/settings`; undefined while it is not there
 */
export function readSettings(own: unknown, received: unknown): FeedbackSettings {
  const site = record(own);
  const said = record(record(received).feedback);
  const limits = record(said.limits);
  const notice = record(said.notice);
  const routes = record(site.routes);
  const consents = readConsents(said.consents);
  return {
    open: said.open !== false,
    kinds: readKinds(site, said.kinds),
    contentMax: Math.min(whole(site.contentMax, 100, 4000, 4000), whole(limits.contentMax, 100, 4000, 2000)),
    photosMax: Math.min(whole(site.photosMax, 0, 5, 5), whole(limits.photosMax, 0, 5, 5)),
    hamlets: list(site.hamlets).map(words).filter((name) => name !== '' && name.length <= 200),
    consents: consents.length ? consents : USUAL_CONSENTS,
    notice: { version: words(notice.version) || OWN_TEXT, text: words(site.notice) || words(notice.text) },
    email: site.email === true,
    location: site.location !== false,
    draftDays: whole(site.draftDays, 0, 30, 7),
    authority: words(site.authority),
    complaint: readRoute(routes.complaint),
    denunciation: readRoute(routes.denunciation),
  };
}

function readKinds(site: Unknown, received: unknown): readonly KindChoice[] {
  const taken = list(received).map(readKind).filter((kind): kind is KindChoice => kind !== undefined);
  const offered = (taken.length ? taken : USUAL_KINDS).filter(({ kind }) => kind !== HOME || site.homeVisit === true);
  const wanted = list(site.kinds).map(words);
  if (!wanted.length) return offered;
  const chosen: KindChoice[] = [];
  for (const name of wanted) for (const choice of offered) if (choice.kind === name) chosen.push(choice);
  return chosen.length ? chosen : offered;
}

function readKind(value: unknown): KindChoice | undefined {
  const { kind, contactModes, workingDays } = record(value);
  const usual = USUAL_KINDS.filter((one) => one.kind === kind)[0];
  if (!usual) return undefined;
  const modes = list(contactModes).filter((mode): mode is ContactMode => mode === 'anonymous' || mode === 'contact-private' || mode === 'named');
  // "Công khai tên" is asked only where nothing quieter is offered.
  const quiet = modes.filter((mode) => mode !== 'named').sort((a) => (a === 'contact-private' ? -1 : 1));
  return { kind: usual.kind, contactModes: quiet.length ? quiet : modes.length ? modes : PRIVATE, workingDays: typeof workingDays === 'number' ? workingDays : null };
}

function readConsents(value: unknown): ConsentText[] {
  return list(value).map(record).filter(({ purpose, text }) => words(purpose) && words(text)).map(({ purpose, text, textVersion, required }) => ({
    purpose: words(purpose), text: words(text), textVersion: words(textVersion) || OWN_TEXT, required: required === true,
  }));
}

function readRoute(value: unknown): RouteInfo {
  const { place, address, hours, phone, note, forms } = record(value);
  return {
    place: words(place), address: words(address), hours: words(hours), phone: words(phone), note: words(note),
    forms: list(forms).map(record).map(({ label, url }) => ({ label: words(label), url: words(url) })).filter(({ label, url }) => label && /^(https?:\/\/|\/|\.{0,2}\/)/i.test(url)),
  };
}

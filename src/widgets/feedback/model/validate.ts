import { wholeContent, type Fields } from './fields.js';
import type { FeedbackSettings } from './settings.js';

/** One fault of one field: where (JSON pointer into the sent body) and what (the contract's message keys). */
export interface Fault {
  readonly pointer: string;
  readonly key: string;
  /** Number that belongs into the sentence: digits found, most letters allowed. */
  readonly count?: number;
  /** The receiver's own sentence, for keys this form does not know. */
  readonly detail?: string;
}

/** Bounds of the contract (`core/contract/limits`); tests prove that both agree. */
const NAME_MAX = 100;
const PLACE_MAX = 200;
const EMAIL = /^[^\s@<>"]{1,120}@[^\s@<>"]+\.[^\s@<>"]+$/;

type Check = readonly [pointer: string, key: string | false | undefined, count?: number];

const faults = (checks: readonly Check[]): Fault[] => {
  const found: Fault[] = [];
  for (const [pointer, key, count] of checks) if (key) found.push(count === undefined ? { pointer, key } : { pointer, key, count });
  return found;
};

const text = (value: string, missing: string, max: number, tooLong: string) => (value.trim() === '' ? missing : value.trim().length > max && tooLong);

/** Faults of the first step: kind, message, place. */
export function checkContent(fields: Fields, settings: FeedbackSettings): Fault[] {
  const home = fields.kind === 'ho-tro-tai-nha';
  const known = settings.kinds.some(({ kind }) => kind === fields.kind);
  return faults([
    ['/kind', !known && 'kind-invalid'],
    ['/homeVisit/forWhom', home && text(fields.forWhom, 'home-visit-who-missing', NAME_MAX, 'name-too-long')],
    ['/homeVisit/hamlet', home && text(fields.hamlet, 'home-visit-hamlet-missing', PLACE_MAX, 'place-too-long')],
    ['/homeVisit/preferredTime', home && fields.preferredTime.trim().length > PLACE_MAX && 'place-too-long'],
    ['/content', text(wholeContent(fields), 'content-missing', settings.contentMax, 'content-too-long'), settings.contentMax],
    ['/place/text', fields.place.trim().length > PLACE_MAX && 'place-too-long'],
  ]);
}

/** Faults of the second step: how the commune may answer, and the consent it needs for that. */
export function checkContact(fields: Fields, settings: FeedbackSettings): Fault[] {
  const mode = fields.mode || 'contact-private';
  const allowed = modesOf(fields, settings);
  if (allowed.indexOf(mode) < 0) return [{ pointer: '/contact/mode', key: 'contact-mode-off' }];
  if (mode === 'anonymous') return [];
  const checks: Check[] = [
    ['/contact/name', text(fields.name, 'name-missing', NAME_MAX, 'name-too-long')],
    ['/contact/phone', phoneFault(fields, settings.email), fields.phone.replace(/\D/g, '').length],
    ['/contact/email', settings.email && fields.email.trim() !== '' && !(EMAIL.test(fields.email.trim()) && fields.email.trim().length <= PLACE_MAX) && 'email-invalid'],
  ];
  for (const { purpose, required } of settings.consents) checks.push([`/consents/${purpose}`, required && fields.consents[purpose]?.granted !== true && 'consent-missing']);
  return faults(checks);
}

/** How the writer of this kind may be reached, in the order shown. */
export function modesOf({ kind }: Fields, settings: FeedbackSettings) {
  const choice = settings.kinds.filter((one) => one.kind === kind)[0];
  return choice ? choice.contactModes : (['contact-private'] as const);
}

/** Mobile numbers need ten digits, landlines eleven; other numbers 8 to 12, as the contract takes them. */
function phoneFault({ phone, email }: Fields, emailAsked: boolean): string | false {
  const plain = phone.trim();
  if (plain === '') return emailAsked && email.trim() ? false : emailAsked ? 'way-back-missing' : 'phone-missing';
  if (!/^\+?[0-9][0-9 .()-]*$/.test(plain) || plain.length > 20) return 'phone-invalid';
  const digits = plain.replace(/\D/g, '').replace(/^84(?=\d{9,10}$)/, '0');
  if (/^0[35789]/.test(digits)) return digits.length !== 10 && 'phone-invalid';
  if (/^02/.test(digits)) return digits.length !== 11 && 'phone-invalid';
  return (digits.length < 8 || digits.length > 12) && 'phone-invalid';
}

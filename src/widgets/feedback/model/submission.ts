import type { Contact, FeedbackSubmissionInput, Place } from '../../../core/contract/feedback.js';
import type { Consent, SendingContext } from '../../../core/contract/primitives.js';
import { NO_FIELDS, wholeContent, type Fields } from './fields.js';
import type { ConsentText } from './settings.js';

/** What belongs to a submission besides what was typed. */
export interface Circumstances {
  readonly context: SendingContext;
  readonly photos: readonly string[];
  /** Purposes that were asked for on the way. */
  readonly asked: readonly ConsentText[];
  /** Epoch milliseconds of "Gửi". */
  readonly now: number;
  /** Content of the field that people do not see. */
  readonly trap: string;
  readonly secondsOpen: number;
}

const clean = (text: string) => text.trim().normalize('NFC');

/** The body for the wire (`feedbackSubmissionSchema`). Nothing of the person travels with an anonymous message. */
export function submissionOf(fields: Fields, about: Circumstances): FeedbackSubmissionInput {
  const anonymous = fields.mode === 'anonymous';
  const body: FeedbackSubmissionInput = {
    kind: fields.kind as FeedbackSubmissionInput['kind'], content: wholeContent(fields), contact: contactOf(fields),
    consents: consentsOf(fields, about.asked, anonymous), context: about.context, photos: about.photos.map((id) => ({ id })),
    writtenAt: new Date(about.now).toISOString(), guard: { trap: about.trap.slice(0, 200), secondsOpen: Math.max(0, Math.round(about.secondsOpen)) },
  };
  const place = placeOf(fields);
  if (place) body.place = place;
  if (fields.kind === 'ho-tro-tai-nha') {
    body.homeVisit = { forWhom: clean(fields.forWhom), hamlet: clean(fields.hamlet), ...(clean(fields.preferredTime) ? { preferredTime: clean(fields.preferredTime) } : {}) };
  }
  return body;
}

function contactOf({ mode, name, phone, email }: Fields): Contact {
  if (mode === 'anonymous') return { mode };
  const contact: Contact = { mode: mode === 'named' ? mode : 'contact-private', name: clean(name) };
  if (phone.trim()) contact.phone = phone.trim();
  if (email.trim()) contact.email = email.trim();
  return contact;
}

function placeOf({ place, hamlet, position }: Fields): Place | undefined {
  const found: Place = {};
  if (clean(place)) found.text = clean(place);
  if (clean(hamlet)) found.hamlet = clean(hamlet);
  if (position) found.position = position;
  return found.text || found.hamlet || found.position ? found : undefined;
}

/** Choices that were shown and made; consent to the use of a contact is not sent without a contact. */
function consentsOf({ consents }: Fields, asked: readonly ConsentText[], anonymous: boolean): Consent[] {
  const made: Consent[] = [];
  for (const { purpose, required } of asked) {
    const choice = consents[purpose];
    if (choice && !(anonymous && required)) made.push(choice);
  }
  return made;
}

/** The fields of a body that lay in the outbox, so that a refused message can be corrected instead of written again. */
export function fieldsOf(body: string): Fields | undefined {
  try {
    const sent = JSON.parse(body) as FeedbackSubmissionInput;
    const contact = sent.contact as Partial<{ mode: Fields['mode']; name: string; phone: string; email: string }>;
    return {
      ...NO_FIELDS, kind: sent.kind, content: sent.content, place: sent.place?.text ?? '', hamlet: sent.homeVisit?.hamlet ?? sent.place?.hamlet ?? '',
      position: sent.place?.position, mode: contact.mode ?? '', name: contact.name ?? '', phone: contact.phone ?? '', email: contact.email ?? '',
      forWhom: sent.homeVisit?.forWhom ?? '', preferredTime: sent.homeVisit?.preferredTime ?? '',
    };
  } catch {
    return undefined; // delivered and emptied, or not ours
  }
}

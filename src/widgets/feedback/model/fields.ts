import type { ContactMode, FeedbackKind, Place } from '../../../core/contract/feedback.js';
import type { Consent } from '../../../core/contract/primitives.js';

/** A position on the map, as the contract carries it. */
export type Position = NonNullable<Place['position']>;

/** Everything a citizen may enter. Texts are kept exactly as typed. */
export interface Fields {
  readonly kind: FeedbackKind | '';
  /** What the message is about, given by the page ("Thủ tục 1.001193"); sent as its first line. */
  readonly subject: string;
  readonly content: string;
  readonly place: string;
  readonly hamlet: string;
  readonly position?: Position;
  readonly mode: ContactMode | '';
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  /** Help at home: for whom, and when it suits. */
  readonly forWhom: string;
  readonly preferredTime: string;
  /** Choices about personal data by purpose; what was never touched is absent. */
  readonly consents: Readonly<Record<string, Consent>>;
}

/** The fields that hold a text. */
export type TextField = 'content' | 'subject' | 'place' | 'hamlet' | 'name' | 'phone' | 'email' | 'forWhom' | 'preferredTime';

export const NO_FIELDS: Fields = {
  kind: '', subject: '', content: '', place: '', hamlet: '', mode: '', name: '', phone: '', email: '', forWhom: '', preferredTime: '', consents: {},
};

/** Under this name the draft lies on the device. */
export const DRAFT_KEY = 'feedback-draft';

/** The message as it is sent: the subject, where there is one, is its first line. */
export const wholeContent = ({ subject, content }: Fields): string => (subject.trim() && content.trim() ? `Về: ${subject.trim()}\n${content.trim()}` : content.trim()).normalize('NFC');

/** Whether there is anything worth keeping. */
export const hasWords = (fields: Fields): boolean => [fields.content, fields.place, fields.name, fields.phone, fields.email, fields.forWhom, fields.preferredTime].some((text) => text.trim() !== '');

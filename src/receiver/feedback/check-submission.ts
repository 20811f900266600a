import { pageAddress, type FeedbackSubmission, type FieldError, type KindSetting } from '../../core/contract/index.js';
import type { CommuneSettings } from '../communes/commune-settings.js';
import { fieldError } from '../http/validate.js';
import { ProblemError } from '../http/problem.js';

/** Seconds under which nobody can have read and written a message. */
const FASTEST_PERSON_SECONDS = 3;

/** A submission that fits the commune's settings. */
export interface CheckedSubmission {
  readonly submission: FeedbackSubmission;
  readonly kind: KindSetting;
  /** Signs of a machine. Shown to officers, never a reason to refuse: a person must not lose a word to a guess. */
  readonly suspect: boolean;
}

/** Rules that depend on the commune. @throws ProblemError with every fault at once. */
export function checkSubmission(submission: FeedbackSubmission, settings: CommuneSettings): CheckedSubmission {
  if (!settings.feedbackOpen) throw new ProblemError('closed');
  const errors: FieldError[] = [];
  const kind = settings.kinds.find((setting) => setting.kind === submission.kind);
  if (!kind) errors.push(fieldError('/kind', 'kind-off'));
  else if (!kind.contactModes.includes(submission.contact.mode)) errors.push(fieldError('/contact/mode', 'contact-mode-off'));
  if (submission.content.length > settings.contentMax) errors.push(fieldError('/content', 'content-too-long'));
  if (submission.photos.length > settings.photosMax) errors.push(fieldError('/photos', 'photos-too-many'));
  if (kind?.kind === 'ho-tro-tai-nha' && !submission.homeVisit) errors.push(fieldError('/homeVisit', 'home-visit-missing'));
  errors.push(...contactFaults(submission, settings));
  if (errors.length > 0 || !kind) throw new ProblemError('validation', { errors });
  return { submission: tidied(submission), kind, suspect: looksMechanical(submission) };
}

function contactFaults(submission: FeedbackSubmission, settings: CommuneSettings): FieldError[] {
  const { contact } = submission;
  if (contact.mode === 'anonymous') return [];
  const errors: FieldError[] = [];
  if (contact.phone === undefined && contact.email === undefined) errors.push(fieldError('/contact/phone', 'way-back-missing'));
  for (const wanted of settings.consents) {
    const given = submission.consents.some((consent) => consent.purpose === wanted.purpose && consent.granted);
    if (wanted.required && !given) errors.push(fieldError(`/consents/${wanted.purpose}`, 'consent-missing'));
  }
  return errors;
}

/** Same characters however they were typed, and no more of the page's address than is kept. */
function tidied(submission: FeedbackSubmission): FeedbackSubmission {
  const { pageUrl, ...context } = submission.context;
  return {
    ...submission,
    content: submission.content.normalize('NFC'),
    context: pageUrl === undefined ? context : { ...context, pageUrl: pageAddress(pageUrl) },
  };
}

function looksMechanical({ guard }: FeedbackSubmission): boolean {
  if (!guard) return false;
  return (guard.trap ?? '') !== '' || (guard.secondsOpen !== undefined && guard.secondsOpen < FASTEST_PERSON_SECONDS);
}

import type { FeedbackSubmissionInput } from '../../../core/contract/feedback.js';
import { mailtoLink } from '../../../core/delivery/mailto-link.js';
import { open311Request } from '../../../core/delivery/open311-request.js';
import { sendOpen311, type Open311Outcome } from '../../../platform/delivery/open311.js';
import type { Target } from '../model/target.js';
import type { FeedbackTerm } from '../views/context.js';

/** What came of a message to a target other than a receiver of this contract. */
export type Outcome = { readonly state: 'sending' } | Open311Outcome | { readonly state: 'mail'; readonly href: string; readonly photos: number };

/** Sends to an Open311 endpoint, or prepares a mail. Undefined where the target takes no message of this kind. */
export async function sendDirect(submission: FeedbackSubmissionInput, target: Exclude<Target, { to: 'receiver' }>, photos: number, term: FeedbackTerm): Promise<Outcome | undefined> {
  if (target.to === 'mailto') return { state: 'mail', href: mailOf(submission, target.address, term), photos };
  const request = open311Request(submission, target);
  return request && sendOpen311(request);
}

function mailOf({ kind, content, place, contact, homeVisit }: FeedbackSubmissionInput, address: string, term: FeedbackTerm): string {
  const lines = [content];
  if (homeVisit) lines.push(`${term('fbFor')}: ${[homeVisit.forWhom, homeVisit.hamlet, homeVisit.preferredTime].filter(Boolean).join(' · ')}`);
  const where = [place?.text, place?.hamlet, place?.position && `${place.position.latitude}, ${place.position.longitude}`].filter(Boolean).join(' · ');
  if (where) lines.push(`${term('fbWhere')}: ${where}`);
  if (contact.mode !== 'anonymous') lines.push(`${term('fb-contact')}: ${[contact.name, contact.phone, contact.email].filter(Boolean).join(', ')}`);
  return mailtoLink(address, term(`fb-${kind}`), lines.join('\n\n'), term('fbMailCut'));
}

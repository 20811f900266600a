import type { MessageDetail, Officer } from '../../../core/contract/officers.js';

/** What can be done with a message, the usual first. */
export const ACTION_NAMES = ['answer', 'start', 'assign', 'ask-more', 'note', 'transfer', 'refuse', 'publish', 'unpublish'] as const;
export type ActionName = (typeof ACTION_NAMES)[number];

type Facts = Pick<MessageDetail, 'status' | 'assignee' | 'published' | 'publicationConsent'>;

/** The message has its end; only a better answer, a note and publishing remain. */
export function isClosed({ status }: Pick<Facts, 'status'>): boolean {
  return status === 'answered' || status === 'refused' || status === 'transferred';
}

/** What this officer may do now; the same rules as the receiver's, which has the last word. */
export function permitted(message: Facts, officer: Pick<Officer, 'role'>): ActionName[] {
  return ACTION_NAMES.filter((name) => may(name, message, officer.role === 'chief'));
}

function may(name: ActionName, message: Facts, chief: boolean): boolean {
  const open = !isClosed(message);
  switch (name) {
    case 'answer': return open || message.status === 'answered';
    case 'start': return open && message.status !== 'in-progress';
    case 'assign': return open && (chief || message.assignee === null);
    case 'ask-more': case 'transfer': case 'refuse': return open;
    case 'note': return true;
    case 'publish': return chief && message.status === 'answered' && message.publicationConsent;
    case 'unpublish': return chief && message.published;
  }
}

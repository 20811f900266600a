import type { Officer } from '../../../core/contract/officers.js';
import { clockTime, dayWords } from '../../../core/date-words.js';
import type { Term } from '../../../platform/localize.js';
import type { InboxMessages } from '../messages/vi.js';

/** What every view of the inbox needs. */
export interface InboxContext {
  readonly term: Term<InboxMessages>;
  readonly language: 'vi' | 'en';
  /** Level of the headings below the title. */
  readonly level: number;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly officer: Officer;
}

/** "8:51, thứ Tư 02/12/2026" of an RFC 3339 instant, in Vietnam. */
export function instantWords(at: string, language: 'vi' | 'en'): string {
  const instant = Date.parse(at);
  return `${clockTime(instant)}, ${dayWords(instant, language)}`;
}

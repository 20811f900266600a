import { counterNumber } from '../model/survey-overview.js';
import type { InboxContext } from './context.js';

/** "Quầy 3" for `quay-3`; other sources as they stand in the QR code. */
export function sourceWords(via: string | null, { term }: Pick<InboxContext, 'term'>): string {
  if (via === null) return term('ibNoSource');
  const number = counterNumber(via);
  return number === null ? via : term('ibCounter', number);
}

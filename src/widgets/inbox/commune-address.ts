import { readReceiverAddress, type ReceiverAddress } from '../../core/receiver-address.js';
import { readStored, writeStored } from '../../platform/guarded-storage.js';
import { isCommuneKey, whereInbox } from './model/where.js';

const STORED = 'hop-thu:xa';

/** Which receiver and which commune: from the tag, from the page's address, or as typed at the sign-in and remembered. */
export class CommuneAddress {
  typed = readStored(STORED) ?? '';

  constructor(private readonly endpoint: () => string) {}

  /** Undefined where there is no receiver; commune '' where nobody has said which. */
  get(): ReceiverAddress | undefined {
    const fixed = this.fixed();
    return fixed && !fixed.commune ? { base: fixed.base, commune: this.typed } : fixed;
  }

  /** Nobody needs to type the commune. */
  get known(): boolean {
    return Boolean(this.fixed()?.commune);
  }

  /** @returns whether it may be a commune's key */
  type(commune: string): boolean {
    if (!isCommuneKey(commune)) return false;
    this.typed = commune;
    writeStored(STORED, commune);
    return true;
  }

  private fixed(): ReceiverAddress | undefined {
    const named = this.endpoint();
    return named ? readReceiverAddress(new URL(named, document.baseURI).href) : whereInbox(location.origin, location.pathname);
  }
}

import type { ReceiverAddress } from '../../../core/receiver-address.js';

/**
 * Which receiver the officers' page belongs to. The page stands under `/hop-thu` of its receiver, with or without the
 * commune's key behind: `https://host/nhan/hop-thu/dong-xa` → base `https://host/nhan`, commune `dong-xa`.
 *
 * @param origin of the page
 * @param path of the page
 * @returns commune '' where the address names none; undefined where the page is not the receiver's own
 */
export function whereInbox(origin: string, path: string): ReceiverAddress | undefined {
  const found = /^(.*?)\/hop-thu(?:\/([a-z0-9-]*))?\/?$/.exec(path);
  return found ? { base: origin + (found[1] ?? ''), commune: found[2] ?? '' } : undefined;
}

/** True for what may be a commune's key in an address. */
export function isCommuneKey(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(text);
}

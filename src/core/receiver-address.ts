/** Where a commune's messages go: the receiver's base address and the commune's key in it. */
export interface ReceiverAddress {
  /** Address before `/v1`, without a slash at the end. */
  readonly base: string;
  /** Key of the commune, e.g. `dong-xa`. */
  readonly commune: string;
}

/**
 * Reads the address of a receiver as a site file or a tag names it: `https://host/v1/dong-xa`, or the base alone and the
 * commune's key beside it.
 *
 * @param address absolute
 * @param commune the key, where the address does not end with it
 * @returns undefined where the address is not http(s) or no commune is named
 */
export function readReceiverAddress(address: string | undefined, commune?: string): ReceiverAddress | undefined {
  const plain = (address ?? '').trim().replace(/[?#].*$/, '').replace(/\/+$/, '');
  if (!/^https?:\/\/[^/]/i.test(plain)) return undefined;
  const whole = /^(.+?)\/v1\/([a-z0-9][a-z0-9-]*)$/.exec(plain);
  if (whole) return { base: whole[1] as string, commune: whole[2] as string };
  return commune && /^[a-z0-9][a-z0-9-]*$/.test(commune) ? { base: plain, commune } : undefined;
}

/**
 * State of something that is fetched. Every state may carry the last good value, so that
 * a failed refresh never takes away what the citizen was reading.
 */
export type Remote<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly value?: T; readonly savedAt?: number }
  | { readonly status: 'ready'; readonly value: T; readonly savedAt?: number }
  | { readonly status: 'failed'; readonly error: LoadError; readonly value?: T; readonly savedAt?: number };

/** Why a fetch failed. `offline`: the device says it has no network. `decode`: it came, but is not what was expected. */
export type LoadErrorKind = 'offline' | 'network' | 'timeout' | 'http' | 'decode' | 'forbidden';

/** A failed fetch: `kind` decides what the citizen reads, `detail` is for the webmaster's console. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  constructor(
    readonly kind: LoadErrorKind,
    readonly url: string,
    readonly detail = '',
  ) {
    super(`${kind}: ${url}${detail ? ` (${detail})` : ''}`);
  }
}

export const idle: Remote<never> = { status: 'idle' };

/** The value to show now, old or new; undefined where there has never been one. */
export const lastValue = <T>(remote: Remote<T>): T | undefined => (remote.status === 'idle' ? undefined : remote.value);

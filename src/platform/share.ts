export interface Shareable {
  title: string;
  text: string;
  url: string;
}

/** `unavailable`: the device has no share sheet (insecure page, most desktops): copy instead. */
export type ShareOutcome = 'shared' | 'cancelled' | 'unavailable';

/** Opens the device's own share sheet. Must be called straight from a person's act, before anything is awaited. */
export async function share(content: Shareable): Promise<ShareOutcome> {
  if (typeof navigator.share !== 'function') return 'unavailable';
  try {
    await navigator.share(content);
    return 'shared';
  } catch (error) {
    // The person closed the sheet: that is an answer, not a fault.
    return (error as { name?: string } | null)?.name === 'AbortError' ? 'cancelled' : 'unavailable';
  }
}

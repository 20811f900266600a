const VIETNAM_MS = 7 * 3_600_000;

/** UTC text as stored, `2026-11-23T01:42:00.000Z`: sorts by time. */
export function storedInstant(epochMs: number): string {
  return new Date(epochMs).toISOString();
}

/** The same instant as it goes over the wire, in Vietnamese time: `2026-11-23T08:42:00+07:00`. */
export function wireInstant(stored: string): string {
  return `${new Date(Date.parse(stored) + VIETNAM_MS).toISOString().slice(0, 19)}+07:00`;
}

/** {@link wireInstant} that lets `null` through. */
export function wireInstantOrNull(stored: string | null): string | null {
  return stored === null ? null : wireInstant(stored);
}

/** `2026-11` in Vietnam. */
export function vietnamMonth(epochMs: number): string {
  return new Date(epochMs + VIETNAM_MS).toISOString().slice(0, 7);
}

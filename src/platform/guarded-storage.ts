/**
 * localStorage that cannot throw: where it is blocked or full, values live in memory until the page is left.
 * Keys are prefixed, values are text.
 */
const memory = new Map<string, string>();
const PREFIX = 'commune:';

export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + key) ?? memory.get(key);
  } catch {
    return memory.get(key); // storage blocked
  }
}

/** @returns whether it will survive leaving the page */
export function writeStored(key: string, value: string | undefined): boolean {
  if (value === undefined) memory.delete(key);
  else memory.set(key, value);
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, value);
    return true;
  } catch {
    return false; // blocked or full
  }
}

/** A page's address without user, query and fragment; an empty text when it is not http(s). */
export function pageAddress(url: string): string {
  const match = /^(https?:\/\/)(?:[^/?#@]*@)?([^?#]*)/i.exec(url.trim());
  return match ? (match[1] as string) + (match[2] as string) : '';
}

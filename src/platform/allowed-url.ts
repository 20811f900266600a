/**
 * Resolves an address that page content supplied (a tag, a block or a link any author can write) and lets it pass only
 * on the page's own origin or on one the site file allows.
 *
 * @param url as written; relative to the page
 * @param page address of the page (`document.baseURI`)
 * @param origin origin of the page
 * @param allowed origins of the site file
 * @returns the absolute address, or undefined where it is not allowed
 */
export function allowedUrl(url: string, page: string, origin: string, allowed: readonly string[] = []): string | undefined {
  let absolute: URL;
  try {
    absolute = new URL(url.trim(), page);
  } catch {
    return undefined; // not an address at all
  }
  if (absolute.protocol !== 'http:' && absolute.protocol !== 'https:') return undefined;
  const fits = absolute.origin === origin || allowed.some((one) => one.toLowerCase() === absolute.origin);
  return fits ? absolute.href : undefined;
}

/**
 * Fills a link template: `{name}` takes the encoded value. Returns undefined where a value is missing
 * or the result is not a plain http(s) address, so that a template can never become a script.
 */
export function fillLink(template: string | undefined, values: Record<string, string | undefined>): string | undefined {
  if (!template) return undefined;
  let missing = false;
  const url = template.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const value = values[name];
    if (!value) missing = true;
    return encodeURIComponent(value ?? '');
  });
  return missing || !isWebAddress(url) ? undefined : url;
}

/** http(s) or relative to the site; never `javascript:`, `data:` or another scheme. */
export function isWebAddress(url: string): boolean {
  // Control characters and white space are dropped by URL parsers, so "java\nscript:" must be read without them.
  const bare = url.replace(/[\u0000-\u0020\u007f]/g, '');
  return /^https?:\/\//i.test(bare) || !/^[a-z][a-z0-9+.-]*:/i.test(bare);
}

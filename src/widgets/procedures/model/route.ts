/** The name of the parameter that opens a procedure: in the query, not in the fragment, because messengers cut fragments off. */
const PARAMETER = 'tthc';

interface Address {
  path: string;
  parts: string[];
  hash: string;
}

/** Cut by hand, so that the other parameters stay exactly as the page wrote them. */
function cut(href: string): Address {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(href) ?? [];
  return { path, parts: query.split('&').filter(Boolean), hash };
}

const isOurs = (part: string) => part === PARAMETER || part.startsWith(`${PARAMETER}=`);

/** The code an address asks for, '' where it asks for none. */
export function codeInAddress(href: string): string {
  const part = cut(href).parts.filter(isOurs)[0];
  try {
    return decodeURIComponent(part?.slice(PARAMETER.length + 1) ?? '').trim();
  } catch {
    return ''; // a broken escape: not written by us
  }
}

/** The same address asking for a code, or for none with ''. */
export function addressWithCode(href: string, code: string): string {
  const { path, parts, hash } = cut(href);
  const kept = parts.filter((part) => !isOurs(part));
  if (code) kept.push(`${PARAMETER}=${encodeURIComponent(code)}`);
  return path + (kept.length ? `?${kept.join('&')}` : '') + hash;
}

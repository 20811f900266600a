const PARAMETER = 'lienhe';

/** The post an address asks for (`?lienhe=chu-tich`), '' where it asks for none. A query, because messengers cut fragments off. */
export function roleInAddress(href: string): string {
  const query = /\?([^#]*)/.exec(href)?.[1] ?? '';
  for (const part of query.split('&')) {
    if (part.slice(0, PARAMETER.length + 1) === `${PARAMETER}=`) return part.slice(PARAMETER.length + 1).toLowerCase().replace(/[^a-z0-9-]/g, '');
  }
  return '';
}

/** The same page leading to a post. */
export function addressOfRole(href: string, role: string): string {
  const [, path = '', query = ''] = /^([^?#]*)(?:\?([^#]*))?/.exec(href) ?? [];
  const kept = query.split('&').filter((part) => part && part.slice(0, PARAMETER.length + 1) !== `${PARAMETER}=`);
  return `${path}?${kept.concat(`${PARAMETER}=${role}`).join('&')}`;
}

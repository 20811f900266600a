/** Where in the inbox the officer is. */
export interface Place {
  readonly page: 'messages' | 'box' | 'audit' | 'survey' | 'account';
  /** The message that is open; only on the page of messages. */
  readonly message: string | null;
}

/** Reads the address's fragment: `#/thu/<id>`, `#/bien-ban`, `#/nhat-ky`, `#/danh-gia`, `#/tai-khoan`; anything else is the list. */
export function readPlace(fragment: string): Place {
  const message = /^#\/thu\/([A-Za-z0-9_-]{1,80})$/.exec(fragment);
  if (message) return { page: 'messages', message: message[1] as string };
  if (fragment === '#/bien-ban') return { page: 'box', message: null };
  if (fragment === '#/nhat-ky') return { page: 'audit', message: null };
  if (fragment === '#/danh-gia') return { page: 'survey', message: null };
  if (fragment === '#/tai-khoan') return { page: 'account', message: null };
  return { page: 'messages', message: null };
}

/** The fragment of a place. */
export function placeFragment(place: Place): string {
  if (place.page === 'box') return '#/bien-ban';
  if (place.page === 'audit') return '#/nhat-ky';
  if (place.page === 'survey') return '#/danh-gia';
  if (place.page === 'account') return '#/tai-khoan';
  return place.message === null ? '#/' : `#/thu/${place.message}`;
}

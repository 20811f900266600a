import { parsePhone } from './phone.js';

/** A way to reach somebody on Zalo. */
export interface Zalo {
  /** `person`: a mobile number · `oa`: an Official Account · `group`: an open group. */
  kind: 'person' | 'oa' | 'group';
  /** `0912345678`, the account's 15–20 digits, or the group's code. */
  id: string;
  href: string;
}

export interface ZaloFault {
  key:
    | 'zalo.empty'
    /** A landline or a service number: there is no Zalo behind it. */
    | 'zalo.notMobile'
    /** Neither a mobile number, nor an account, nor a group, nor a link to one. */
    | 'zalo.form';
  params: Readonly<Record<string, string>>;
}

export type ZaloReading = { ok: true; zalo: Zalo } | { ok: false; fault: ZaloFault };

const LINK = /^(?:(?:https?:)?\/\/)?(?:www\.|chat\.)?zalo\.me\/([^?#]*?)\/?(?:[?#].*)?$/i;

/**
 * Reads a Zalo address: a mobile number in any writing, the id of an Official Account (15–20 digits), a group
 * (`g/abcdef123`), or a `zalo.me` link to one of them. Links to anywhere else are refused.
 */
export function parseZalo(text: string): ZaloReading {
  const given = text.normalize('NFKC').trim().replace(/^zalo\s*:\s*/i, '');
  if (!given) return refuse('zalo.empty', text);
  const id = LINK.exec(given)?.[1] ?? given;
  const group = /^g\/([a-z0-9]+)$/i.exec(id);
  if (group) return { ok: true, zalo: { kind: 'group', id: group[1] ?? '', href: `https://zalo.me/g/${group[1]}` } };
  if (/^\d{15,20}$/.test(id)) return { ok: true, zalo: { kind: 'oa', id, href: `https://zalo.me/${id}` } };
  if (/[a-z/]/i.test(id)) return refuse('zalo.form', text);
  const phone = parsePhone(id);
  if (!phone.ok) return refuse('zalo.form', text);
  if (phone.phone.kind !== 'mobile') return refuse('zalo.notMobile', text);
  return { ok: true, zalo: zaloOfMobile(phone.phone.digits) };
}

/** The personal Zalo of a mobile number given as national digits. */
export function zaloOfMobile(digits: string): Zalo {
  return { kind: 'person', id: digits, href: `https://zalo.me/${digits}` };
}

function refuse(key: ZaloFault['key'], text: string): ZaloReading {
  return { ok: false, fault: { key, params: { text } } };
}

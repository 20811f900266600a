import type { Fault } from './compose-action.js';
import type { Fields } from './outline.js';

export type AccountForm = 'password' | 'person';

/** Length is asked for instead of kinds of characters (NIST SP 800-63B); the receiver asks the same. */
const SHORTEST = 12;

/** What is missing before the receiver is asked. Passwords are taken as typed, blanks included. */
export function accountFaults(form: AccountForm, fields: Fields): Fault[] {
  const faults: Fault[] = [];
  const text = (field: string): string => fields[field] ?? '';
  if (form === 'password') {
    if (!text('current')) faults.push({ field: 'current', key: 'current-missing' });
    if (text('next').length < SHORTEST) faults.push({ field: 'next', key: 'password-too-short' });
    return faults;
  }
  if (!text('name').trim()) faults.push({ field: 'name', key: 'name-missing' });
  if (!/^[a-z0-9][a-z0-9._-]{2,39}$/.test(text('username').trim())) faults.push({ field: 'username', key: 'username-invalid' });
  if (text('password').length < SHORTEST) faults.push({ field: 'password', key: 'password-too-short' });
  return faults;
}

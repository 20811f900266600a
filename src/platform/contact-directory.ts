/**
 * Whom a role means ("ho-tich"): the directory on the page, else the directory file of the site file, else the site
 * file's own `contacts`. For widgets that name a role, such as a procedure's sheet.
 */
import { vietnamDate } from '../core/dates.js';
import type { Site, SiteContact } from '../core/site.js';
import { allowedUrl } from './allowed-url.js';
import { loadDataFile } from './load-data.js';

/** Asks a directory on the page for the holder of a role; undefined where it has none. */
export type ContactSource = (role: string) => SiteContact | undefined;

const KEY = Symbol.for('commune-widgets-contacts');
type Holder = { [KEY]?: { sources: ContactSource[]; listeners: (() => void)[] } };
/** On `window`, like the page's registry: the directory may come from another copy of the script. */
const shared = () => ((globalThis as Holder)[KEY] ??= { sources: [], listeners: [] });

/** A directory on the page offers its people; again after each change. @returns takes the offer back */
export function offerContacts(source: ContactSource): () => void {
  const { sources } = shared();
  sources.push(source);
  contactsChanged();
  return () => {
    const at = sources.indexOf(source);
    if (at >= 0) sources.splice(at, 1);
    contactsChanged();
  };
}

/** Tells those who wait that a directory has other people now. */
export function contactsChanged(): void {
  for (const listener of shared().listeners.slice()) listener();
}

/** Calls when a directory on the page comes, goes or changes. @returns stops it */
export function watchContacts(listener: () => void): () => void {
  const { listeners } = shared();
  listeners.push(listener);
  return () => {
    const at = listeners.indexOf(listener);
    if (at >= 0) listeners.splice(at, 1);
  };
}

/** What can be said at once: the directory on the page, else the site file's `contacts`. */
export function contactNow(role: string, site: Site): SiteContact | undefined {
  for (const source of shared().sources) {
    const contact = source(role);
    if (contact) return contact;
  }
  return site.contacts?.[role];
}

/**
 * The same, and where no directory on the page knows the role, from the directory file that the site file names. Never
 * fails: without network the site file's word stands.
 */
export async function findContact(role: string, site: Site, now = Date.now()): Promise<SiteContact | undefined> {
  for (const source of shared().sources) {
    const contact = source(role);
    if (contact) return contact;
  }
  const inFile = role ? await inDirectoryFile(role, site, now) : undefined;
  return inFile ?? site.contacts?.[role];
}

const files = new Map<string, Promise<unknown>>();

async function inDirectoryFile(role: string, site: Site, now: number): Promise<SiteContact | undefined> {
  try {
    const { contactInDirectory } = await import('../core/directory-contacts.js');
    if (site.directory?.people) return contactInDirectory(site.directory, role, vietnamDate(now));
    const named = site.data?.directory;
    const url = named ? allowedUrl(named, document.baseURI, location.origin, site.allowedOrigins) : undefined;
    if (!url) return undefined;
    const file = files.get(url) ?? loadDataFile(url).then(({ data, table }) => (table ? undefined : data));
    files.set(url, file);
    file.catch(() => files.delete(url)); // may be asked for again when the network is back
    return contactInDirectory(await file, role, vietnamDate(now));
  } catch {
    return undefined; // no network: the site file's own contact stands
  }
}

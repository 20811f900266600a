/** What a commune says about itself once, for every widget on its site. */
export interface Site {
  /** "Xã Đông Xá". */
  name?: string;
  /** Names before a merger: searched, and shown as "trước là …". */
  formerNames?: string[];
  /** Office that receives files: "Trung tâm Phục vụ hành chính công xã". */
  office?: string;
  /** Language of the widgets; where missing, the nearest `lang` attribute decides. */
  language?: 'vi' | 'en';
  /** Form of address in place of "ông/bà": "bà con", "bạn". */
  address?: string;
  /** The one colour taken from the site, `#0A4C94` or `0a4c94`. */
  accent?: string;
  points?: SitePoint[];
  hotlines?: SiteHotline[];
  /** People or posts by role ("ho-tich"), for the procedures' contact. */
  contacts?: Record<string, SiteContact>;
  /** Addresses of services: `feedback`, `survey`, … */
  endpoints?: Record<string, string>;
  /**
   * Templates of links; `{code}` and `{portalId}` are filled in. `procedure` needs the portal's identifier,
   * `procedureByCode` is used where a record has none.
   */
  links?: Record<string, string>;
  /** Addresses of data files by widget, used where a tag has no `src`. */
  data?: Record<string, string>;
  /** Office hours, holidays and rota: read by `core/hours`. */
  hours?: unknown;
  holidays?: unknown;
  /** Line under the numbers that warns of fraud. */
  scamWarning?: string;
  /** Puts the hotlines on top everywhere: storm, flood. */
  disaster?: boolean | string;
  /** Replacement texts by language and key; `{1}`, `{2}` stand for the arguments. */
  terms?: Record<string, Record<string, string>>;
  /** Origins beside the page's own that data and endpoints may use, "https://host". */
  allowedOrigins?: string[];
  /** Settings of one widget, read by that widget. */
  feedback?: Record<string, unknown>;
  survey?: Record<string, unknown>;
  directory?: Record<string, unknown>;
  procedures?: Record<string, unknown>;
}

export interface SitePoint {
  id?: string;
  name: string;
  address?: string;
  phone?: string;
  mapUrl?: string;
  hours?: unknown;
}

export interface SiteHotline {
  label: string;
  number: string;
  note?: string;
  /** The one to call first. */
  primary?: boolean;
  /** Answered day and night. */
  always?: boolean;
}

export interface SiteContact {
  name?: string;
  title?: string;
  phone?: string;
  zalo?: string;
  place?: string;
}

type Unknown = Record<string, unknown>;
const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a site file tolerantly: what is usable is kept, what is not is left out. Never throws.
 * What was wrong is told by `checkSite` of `core/schema`, which is loaded only for the webmaster's message.
 */
export function readSite(data: unknown): Site {
  const from = isObject(data) ? data : {};
  const site: Unknown = {
    name: text(from.name), office: text(from.office), address: text(from.address), scamWarning: text(from.scamWarning),
    formerNames: texts(from.formerNames),
    language: from.language === 'vi' || from.language === 'en' ? from.language : undefined,
    accent: readColour(text(from.accent)),
    points: records(from.points, ['name']), hotlines: records(from.hotlines, ['label', 'number']),
    contacts: recordMap(from.contacts), terms: recordMap(from.terms),
    endpoints: textMap(from.endpoints), links: textMap(from.links), data: textMap(from.data),
    allowedOrigins: texts(from.allowedOrigins)?.filter((origin) => ORIGIN.test(origin)),
    disaster: from.disaster === true ? true : text(from.disaster),
  };
  for (const key of ['hours', 'holidays', 'feedback', 'survey', 'directory', 'procedures']) site[key] = from[key];
  for (const key of Object.keys(site)) if (site[key] === undefined) delete site[key];
  return site as Site;
}

const ORIGIN = /^https?:\/\/[a-z0-9.-]+(:\d+)?$/i;

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

function texts(value: unknown): string[] | undefined {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return undefined;
  return value.map(text).filter((one): one is string => one !== undefined);
}

/** Without a prototype, so that a key such as "constructor" is only what the file says. */
function textMap(value: unknown): Record<string, string> | undefined {
  if (!isObject(value)) return undefined;
  const map = Object.create(null) as Record<string, string>;
  for (const key of Object.keys(value)) {
    const one = text(value[key]);
    if (one !== undefined) map[key] = one;
  }
  return map;
}

function recordMap(value: unknown): Record<string, Record<string, string>> | undefined {
  if (!isObject(value)) return undefined;
  const map = Object.create(null) as Record<string, Record<string, string>>;
  for (const key of Object.keys(value)) {
    const record = textMap(value[key]);
    if (record) map[key] = record;
  }
  return map;
}

/** The objects of a list that have all `required` texts; numbers become texts. */
function records(value: unknown, required: readonly string[]): Unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((item: unknown): item is Unknown => isObject(item) && required.every((key) => text(item[key]) !== undefined)).map((item) => {
    const record: Unknown = {};
    for (const key of Object.keys(item)) record[key] = typeof item[key] === 'number' ? String(item[key]) : item[key];
    return record;
  });
}

/** `#0A4C94`, `0a4c94`, `a21` → `#…` in lower case; anything else → undefined. CMS editors rewrite `#hex`, so the sign is optional. */
export function readColour(value: string | undefined): string | undefined {
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec((value ?? '').trim());
  return hex ? `#${hex[1]!.toLowerCase()}` : undefined;
}

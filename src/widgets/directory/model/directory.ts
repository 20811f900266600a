import type { DutyShift } from '../../../core/hours/duty.js';
import type { IsoDate } from '../../../core/dates.js';
import type { ShownPhone } from './phones.js';
import type { CallNumber } from './plain-number.js';

/** A number of the whole commune, shown above the people. */
export interface Hotline {
  /** "Một cửa xã". */
  label: string;
  /** Label for a narrow column; the label where missing. */
  short?: string;
  note?: string;
  phone: CallNumber;
  /** The one to call first. */
  primary: boolean;
  /** Answered day and night. */
  always: boolean;
}

/** Kinds of units in the order of protocol; `other` comes last. */
export const UNIT_KINDS = ['party', 'council', 'committee', 'front', 'centre', 'office', 'police', 'military', 'health', 'school', 'hamlet', 'other'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export interface Unit {
  id: string;
  name: string;
  /** Name of the filter chip; several units may share one ("Lãnh đạo"). */
  group: string;
  kind: UnitKind;
  /** The commune's own place in the list; smaller comes first and before all units without. */
  order?: number;
  place?: string;
}

export interface Person {
  /** Unique in the file; made from the role where the file gives none. */
  id: string;
  /** Anchor that outlives the person: "chu-tich". */
  role: string;
  /** Empty for a vacant post. */
  name: string;
  honorific: string;
  titles: readonly string[];
  /** Id of a unit. */
  unit: string;
  duties: readonly string[];
  /** Only those that may be shown. */
  phones: readonly ShownPhone[];
  /** How many numbers were kept back because nothing says that they are public. */
  hiddenPhones: number;
  email?: string;
  /** Address of a chat: person, official account or group. */
  zaloUrl?: string;
  /** Room or counter. */
  place?: string;
  languages: readonly string[];
  /** When they receive citizens, in words. */
  receives: readonly string[];
  photo?: string;
  since?: IsoDate;
  until?: IsoDate;
  /** Deciding document, in words. */
  source?: string;
  /** Day somebody last checked the record. */
  checkedAt?: IsoDate;
  vacant: boolean;
}

/** One line of "Ai phụ trách việc gì?". */
export interface Matter {
  title: string;
  /** Role of the person. */
  who: string;
  /** Everyday words for it; searched, not shown. */
  words: readonly string[];
}

/** A commune that was merged into this one. */
export interface FormerCommune {
  name: string;
  /** What it is called now. */
  now: string;
  /** Role of the person to ask. */
  who: string;
  /** The office that took over. */
  place: string;
}

export interface Directory {
  updatedAt?: IsoDate;
  hotlines: readonly Hotline[];
  matters: readonly Matter[];
  /** In the order of protocol, or the commune's own. */
  units: readonly Unit[];
  /** In the order of their units, then of the file. */
  people: readonly Person[];
  formerCommunes: readonly FormerCommune[];
  rota: readonly DutyShift[];
  /** What was left out or changed while reading; for the webmaster. */
  faults: readonly DirectoryFault[];
}

/** A record, or a part of one, that was left out or changed, in words for the webmaster. */
export interface DirectoryFault {
  /** "people[3] (Trần Văn Đồng)". */
  path: string;
  sentence: string;
}

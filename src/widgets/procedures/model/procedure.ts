/**
 * One administrative procedure as a commune publishes it.
 *
 * The parts follow Điều 8 Nghị định 63/2010/NĐ-CP (bộ phận tạo thành của thủ tục hành chính).
 * Only `code`, `name` and `field` are required: everything else may be missing and is then shown
 * as "Chưa công bố", never as blank, zero or free.
 */
export interface Procedure {
  /** National code, `n.nnnnnn`, without the provincial tail: "1.001193". */
  code: string;
  /** Official name, as published. May run to 900 characters. */
  name: string;
  /** Field (lĩnh vực), as published: "Hộ tịch". */
  field: string;
  /** Everyday name, shown first: "Làm giấy khai sinh cho con". */
  commonName?: string;
  /** Other everyday words people use for it; searched and shown as "Còn gọi là". */
  aliases?: string[];
  /** Agency that carries it out. */
  agency?: string;
  /** Levels of government that receive it: "Cấp xã". */
  level?: string;
  /** Who may ask for it. */
  subjects?: string[];
  /** Online level: `full` toàn trình, `partial` một phần, `none` in person or by post only. */
  online?: OnlineLevel;
  /** Ways to file, each with its own time limit and fee. */
  channels?: Channel[];
  /** Papers, in groups; a group is a way of handing in, or a case. */
  papers?: PaperGroup[];
  /** What happens, in order. */
  steps?: Step[];
  /** What the citizen receives. */
  results?: string[];
  /** Requirements and conditions. */
  conditions?: string;
  /** Legal basis: number and, where known, a short title. */
  legalBasis?: LegalBasis[];
  /** Decision that published the procedure: "163/QĐ-BTP". */
  decision?: string;
  /** First day in force, ISO date. */
  effectiveFrom?: string;
  /** Last day in force, ISO date; a day in the past means repealed. */
  effectiveTo?: string;
  /** Code of the procedure that takes its place. */
  replacedBy?: string;
  /** Day the commune last checked the record, ISO date. */
  checkedAt?: string;
  /** Identifier on the national portal (UUID), for the `{portalId}` of a link template. */
  portalId?: string;
  /** Role to ask: a role of the directory or of the site file ("ho-tich"). */
  contactRole?: string;
  /** Counter or office that receives it here: "Cửa số 2, nhà A". */
  place?: string;
  /** Practical advice, mistakes often made. */
  tips?: string[];
  /** Address of the file with the full record, relative to the list; set when this is a light record. */
  details?: string;
}

export type OnlineLevel = 'full' | 'partial' | 'none';

export type ChannelMethod = 'direct' | 'online' | 'postal';

export interface Channel {
  method: ChannelMethod;
  /** Time limit in words, with its unit: "1 ngày làm việc". */
  timeLimit?: string;
  /** The same as a number, only where it is certain. */
  timeLimitValue?: { amount: number; unit: 'workingDay' | 'day' | 'hour' | 'month' };
  /** Fee in words: "8.000 đồng/bản". Never "Miễn phí" unless the record really says it is free. */
  fee?: string;
  /** Fee in đồng, only where it is certain; 0 means certainly free. */
  feeAmount?: number;
  /** Note to the fee: who sets it, what it depends on. */
  feeNote?: string;
  /** Who does not pay. */
  feeExemptions?: string;
  /** Anything else about this way to file. */
  note?: string;
}

export type PaperGroupKind = 'submit' | 'present' | 'case' | 'note';

export interface PaperGroup {
  /** `submit` handed in, `present` shown only, `case` only in a special case, `note` remarks that are not papers. Default `submit`. */
  kind?: PaperGroupKind;
  /** Name of the case: "Cha mẹ chưa đăng ký kết hôn". */
  title?: string;
  papers: Paper[];
}

export interface Paper {
  name: string;
  /** Number of originals. */
  originals?: number;
  /** Number of copies. */
  copies?: number;
  /** When it is not needed: "Không cần nếu đã có trên VNeID". */
  notNeededWhen?: string;
  /** Form to fill in. */
  form?: { url?: string; label?: string; size?: string };
}

export interface Step {
  title: string;
  text?: string;
  /** How long this step takes, in words. */
  time?: string;
}

export interface LegalBasis {
  number?: string;
  title?: string;
}

/** A group of procedures for a situation in life, drawn as a tile on the first screen. */
export interface LifeEvent {
  id: string;
  title: string;
  /** Name of an icon of `ui/icon`. */
  icon?: string;
  /** Codes that belong to it; or */
  codes?: string[];
  /** whole fields that belong to it; or */
  fields?: string[];
  /** words that must occur in a name of those fields. */
  words?: string[];
}

/** The file behind `src`: this object, or just the array of procedures. */
export interface ProcedureFile {
  /** Day the list was last updated, ISO date. */
  updatedAt?: string;
  /** Where the data come from, shown at the foot: "Cơ sở dữ liệu quốc gia về thủ tục hành chính". */
  source?: string;
  /** Address of one procedure's file, relative to the list: "details/{code}.json". */
  details?: string;
  /** Searches offered under the field. */
  popular?: string[];
  lifeEvents?: LifeEvent[];
  procedures: Procedure[];
}

import type { IsoDate } from '../../../core/dates.js';
import type { Site } from '../../../core/site.js';
import type { Term } from '../../../platform/localize.js';
import type { Procedure } from '../model/procedure.js';
import type { Checklist, Ticks } from '../model/ticks.js';
import type { SheetContact } from './contact.js';
import type { SheetMessages } from './messages/vi.js';

/** Where the data come from, as the list's file says. */
export interface FileInfo {
  source?: string;
  /** ISO date. */
  updatedAt?: IsoDate;
  /** Address of one procedure's file, relative to the list: "procedures/{code}.json". */
  details?: string;
}

export type SheetTerm = Term<SheetMessages>;

/** Everything the views need to draw one procedure. */
export interface SheetView {
  readonly term: SheetTerm;
  readonly procedure: Procedure;
  readonly site: Site;
  readonly file: FileInfo;
  /** Level of the title's heading. */
  readonly level: number;
  readonly today: IsoDate;
  /** Whether papers and steps have come. */
  readonly details: 'complete' | 'loading' | 'failed';
  readonly list: Checklist;
  readonly ticks: Ticks;
  /** False where the device does not keep ticks. */
  readonly ticksKept: boolean;
  readonly contact?: SheetContact | undefined;
  /** Undefined where it cannot be filed online, or may not be any more. */
  readonly filingUrl?: string | undefined;
  readonly pageUrl: string;
  readonly reportUrl?: string | undefined;
}

/** The name people use, else the official one without the word "Thủ tục" in front. */
export function titleOf({ commonName, name }: Procedure): string {
  const bare = (commonName ?? name).replace(/^[\s+-]*(?:thủ tục\s+)?/i, '');
  return bare.charAt(0).toLocaleUpperCase('vi') + bare.slice(1);
}

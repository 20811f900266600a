import type { IsoDate } from '../../../core/dates.js';
import { fillLink } from '../../../core/link.js';
import type { Site, SiteContact } from '../../../core/site.js';
import { freshness, onlineFact } from '../model/facts.js';
import type { Procedure } from '../model/procedure.js';
import { filingLink, pageLink } from '../model/sheet-links.js';
import { checklist, type Ticks } from '../model/ticks.js';
import { contactOf } from './contact.js';
import type { RecordState } from './record.controller.js';
import type { SheetTerm, SheetView } from './sheet-view.js';

interface Surroundings {
  term: SheetTerm;
  site: Site;
  level: number;
  today: IsoDate;
  ticks: Ticks;
  ticksKept: boolean;
  /** Who holds the procedure's role, where a directory knows. */
  person: SiteContact | undefined;
  /** Address of the page, and what its relative addresses hang on. */
  page: string;
  base: string;
}

/** Puts together what the views draw. */
export function buildView({ file, details }: RecordState, procedure: Procedure, around: Surroundings): SheetView {
  const { term, site, level, today, ticks, ticksKept, page, base } = around;
  const pageUrl = absolute(pageLink(procedure.code, page, site.links?.page), base);
  return {
    term, procedure, site, file, level, today, details, ticks, ticksKept, pageUrl,
    list: checklist(procedure.papers),
    contact: contactOf(procedure, site, around.person),
    filingUrl: canBeFiled(procedure, today) ? filingLink(procedure, site.links) : undefined,
    reportUrl: reportLink(procedure, pageUrl, site),
  };
}

/** Nobody is sent to file what is repealed, replaced or not yet in force. */
function canBeFiled(procedure: Procedure, today: IsoDate): boolean {
  const online = onlineFact(procedure);
  const { state } = freshness(procedure, today);
  return online !== null && online !== 'none' && state !== 'repealed' && state !== 'notYetInForce' && !procedure.replacedBy;
}

/** `links.report` may name the code and the page: "/gop-y?tthc={code}&trang={url}". */
function reportLink({ code }: Procedure, url: string, site: Site): string | undefined {
  return fillLink(site.links?.report, { code, url });
}

function absolute(url: string, base: string): string {
  try {
    return new URL(url, base).href;
  } catch {
    return url; // a template of the site file that is no address: shown as it stands
  }
}

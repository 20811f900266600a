import { pageAddress } from '../../../core/contract/page-address.js';
import type { SurveyChannel } from '../../../core/contract/survey-answer.js';
import { VERSION } from '../../../platform/version.js';
import { readProcedureCode, readVia, readVisitToken, type RecordContext } from '../model/record.js';
import type { SurveyHost } from '../part.js';

/** What tag and page address say about this answer: `?via=quay-3`, `?tthc=1.001193`, `?phieu=7K2M-XD4Q-9TRBN`. */
export function pageContext(host: SurveyHost, channel: SurveyChannel): RecordContext {
  const query = new URLSearchParams(location.search);
  const via = readVia(host.via) ?? readVia(query.get('via'));
  const procedureCode = readProcedureCode(host.procedure) ?? readProcedureCode(query.get('tthc'));
  const visitToken = channel === 'kiosk' ? undefined : readVisitToken(host.visitToken) ?? readVisitToken(query.get('phieu'));
  const pageUrl = pageAddress(location.href);
  return { channel, widgetVersion: VERSION, ...(via ? { via } : {}), ...(procedureCode ? { procedureCode } : {}), ...(visitToken ? { visitToken } : {}), ...(pageUrl ? { pageUrl: pageUrl.slice(0, 500) } : {}) };
}

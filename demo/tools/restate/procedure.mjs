import { agencyText, compact, distinct, firstStatement, levelText, officialName, tidy } from './text.mjs';
import { channelsOf, onlineLevelOf } from './channels.mjs';
import { papersOf } from './papers.mjs';
import { legalBasisOf } from './laws.mjs';

/** Day the national records were read. */
export const IMPORTED_AT = '2026-07-18';

/** Field without the classification number some sources add: "Giáo dục nghề nghiệp (G07-LĐ06)". */
function fieldText(field) {
  return tidy(field).replace(/\s*\([A-Z]\d{2}[^)]*\)$/u, '').replace(/thuỷ/gu, 'thủy');
}

function decisionText(decision) {
  return decision ? tidy(decision).replace(/^quyết định (?:số )?/iu, '') : undefined;
}

/** The facts of one national record, in the shape of the widget; no step texts, no long sentences. */
export function restate(record) {
  const subjects = (record.subjects ?? []).map((subject) => firstStatement(subject, 90));
  const results = (record.result ?? []).map((result) => firstStatement(result, 110));
  return compact({
    code: tidy(record.code),
    name: officialName(record.name),
    field: fieldText(record.field) || 'Lĩnh vực khác',
    agency: agencyText(record.agency),
    level: levelText(record.level),
    subjects: distinct(subjects),
    online: onlineLevelOf(record),
    channels: channelsOf(record),
    papers: papersOf(record),
    results: distinct(results),
    legalBasis: legalBasisOf(record),
    decision: decisionText(record.decision),
    checkedAt: IMPORTED_AT,
    portalId: record.portalId,
  });
}

/**
 * Reads a procedure file of any quality: what can be used is used, the rest is left out and reported.
 *
 * Part of the first load, so it stays small: the wording of faults is in `normalise-faults`, tables in `csv-rows`.
 */
import { dayOf } from '../../../core/dates.js';
import type { Fault } from './normalise-faults.js';
import { count, list, oneOf, record, text, type Log, type Read } from './normalise-readers.js';
import type { Channel, LegalBasis, LifeEvent, Paper, PaperGroup, Procedure, ProcedureFile, Step } from './procedure.js';

export type { Fault } from './normalise-faults.js';

/** A list longer than this is cut: no commune has a tenth of it, and the national list has 5,777. */
const MOST_PROCEDURES = 20_000;
/** Beyond this many the console has enough to read. */
const MOST_FAULTS = 200;

/** Field of a procedure whose file names none. */
const OTHER_FIELD = 'Lĩnh vực khác';

const line = text(500);
const prose = text(8000);
const lines = list(line);

/** An ISO date that exists; a time after it is dropped. */
const date: Read<string> = (value, at, log) => {
  const found = typeof value === 'string' ? value.trim().slice(0, 10) : '';
  if (dayOf(found) === dayOf(found)) return found;
  log(at, 'notDate');
  return undefined;
};

/** An address in the page's site or over http(s); `javascript:` and the like never get further than here. */
const link: Read<string> = (value, at, log) => {
  const address = line(value, at, log);
  if (!address || !/^(?!https?:\/\/)[^/?#]*:|[\u0000-\u001f]/i.test(address)) return address;
  log(at, 'notSafeLink');
  return undefined;
};

/** A code as text; a number (JSON made by a spreadsheet) gets back the zeros and the point it lost: 1.0044 → "1.004400". */
const code: Read<string> = (value, at, log) =>
  line(typeof value === 'number' && value % 1 ? value.toFixed(6) : value, at, log)
    ?.replace(/\s+/g, '')
    .replace(/^(\d)(\d{6})$/, '$1.$2') || undefined;

const timeLimitValue = record<NonNullable<Channel['timeLimitValue']>>('amount', {
  amount: count,
  unit: oneOf('workingDay', 'day', 'hour', 'month'),
});

const channel = record<Channel>('method', {
  method: oneOf('direct', 'online', 'postal'),
  timeLimit: line,
  timeLimitValue: (value, at, log) => {
    const limit = timeLimitValue(value, at, log);
    return limit?.unit ? limit : undefined;
  },
  fee: line,
  feeAmount: count,
  feeNote: line,
  feeExemptions: line,
  note: prose,
});

const paper = record<Paper>('name', {
  name: prose,
  originals: count,
  copies: count,
  notNeededWhen: line,
  form: record<NonNullable<Paper['form']>>(null, { url: link, label: line, size: line }, 'url'),
});

const group = record<PaperGroup>('papers', {
  kind: oneOf('submit', 'present', 'case', 'note'),
  title: line,
  papers: list(paper),
});

const isGroup = (item: unknown): boolean => typeof item === 'object' && item !== null && 'papers' in item;

/** Groups of papers; papers written straight into the list make one group of their own. */
const papers: Read<PaperGroup[]> = (value, at, log) => {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  const groups = items.some(isGroup) ? items.map((item) => (isGroup(item) ? item : { papers: item })) : [{ papers: value }];
  return list(group)(groups, at, log);
};

const procedure = record<Procedure>('code', {
  code,
  name: prose,
  field: line,
  commonName: line,
  aliases: lines,
  agency: line,
  level: line,
  subjects: lines,
  online: oneOf('full', 'partial', 'none'),
  channels: list(channel),
  papers,
  steps: list(record<Step>('title', { title: line, text: prose, time: line })),
  results: lines,
  conditions: prose,
  legalBasis: list(record<LegalBasis>(null, { number: line, title: line }, 'title')),
  decision: line,
  effectiveFrom: date,
  effectiveTo: date,
  replacedBy: code,
  checkedAt: date,
  portalId: line,
  contactRole: line,
  place: line,
  tips: lines,
  details: link,
});

const lifeEvent = record<LifeEvent>('title', { id: line, title: line, icon: line, codes: list(code), fields: lines, words: lines });

const head = record<Omit<ProcedureFile, 'procedures'>>(null, {
  updatedAt: date,
  source: line,
  details: link,
  popular: lines,
  lifeEvents: list(lifeEvent),
});

/** The national part of a code, for comparing: "1.004222.000.00.00.H27" and "1004222" → "1.004222". */
export function codeKey(written: string): string {
  const match = /^(\d)\.?(\d{6})(?!\d)/.exec(written.trim());
  return match ? `${match[1]}.${match[2]}` : written.trim().toUpperCase();
}

/** Reads one procedure; null when it has no code or no name. A missing field becomes "Lĩnh vực khác". */
export function readProcedure(data: unknown, log: Log = () => undefined): Procedure | null {
  const made = procedure(data, '', log);
  const name = made?.name ?? made?.commonName;
  if (made && !name) log('name', 'missing');
  if (!made || !name) return null;
  if (!made.field) log('field', 'missing');
  return { ...made, name, field: made.field ?? OTHER_FIELD };
}

/**
 * Reads a file: an array of procedures, or an object with `procedures`. Never throws.
 *
 * @param firstRow number of the first row in messages; 2 for a table with a head.
 * Of two rows with the same code the first is kept, since a code is the address of a procedure.
 */
export function readProcedureFile(data: unknown, firstRow = 1): { file: ProcedureFile; faults: Fault[] } {
  const faults: Fault[] = [];
  let row = 0;
  let rowCode: string | undefined;
  const log: Log = (field, messageKey, values) => {
    if (faults.length < MOST_FAULTS) faults.push({ row, code: rowCode, field, messageKey, values });
  };
  const bare = Array.isArray(data);
  const rows: unknown = bare ? data : (data as { procedures?: unknown } | null | undefined)?.procedures;
  const file: ProcedureFile = { ...(bare ? {} : head(data, '', log)), procedures: [] };
  if (!Array.isArray(rows)) {
    log('procedures', 'noList');
    return { file, faults };
  }
  if (rows.length > MOST_PROCEDURES) log('procedures', 'tooMany', { max: String(MOST_PROCEDURES) });
  const seen = new Map<string, number>();
  rows.slice(0, MOST_PROCEDURES).forEach((item: unknown, index) => {
    row = index + firstRow;
    rowCode = code((item as { code?: unknown } | null)?.code, '', () => undefined);
    const read = readProcedure(item, log);
    if (!read) return;
    const key = codeKey(read.code);
    const first = seen.get(key);
    if (first !== undefined) return log('code', 'duplicate', { first: String(first) });
    seen.set(key, row);
    file.procedures.push(read);
  });
  return { file, faults };
}

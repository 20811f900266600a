/** The four facts of a procedure in words, for the screen and for paper. What is missing says so. */
import { feeFact, onlineFact, timeFact } from '../model/facts.js';
import type { Channel, ChannelMethod, Procedure } from '../model/procedure.js';
import type { Site } from '../../../core/site.js';
import type { SheetTerm } from './sheet-view.js';

export interface FactText {
  key: 'time' | 'fee' | 'place' | 'method';
  label: string;
  value: string;
  small: string[];
}

/** Small print longer than this leaves the cell and stands under the strip. */
const SHORT = 90;

const ORDER: readonly ChannelMethod[] = ['online', 'postal', 'direct'];

export function methodName(method: ChannelMethod, term: SheetTerm): string {
  switch (method) {
    case 'online': return term('sheetOnline');
    case 'postal': return term('sheetPostal');
    case 'direct': return term('sheetDirect');
  }
}

const lower = (text: string) => text.toLocaleLowerCase('vi');

export function factTexts(procedure: Procedure, site: Site, term: SheetTerm): FactText[] {
  return [timeText(procedure, term), feeText(procedure, term), placeText(procedure, site, term), methodText(procedure, term)];
}

function timeText(procedure: Procedure, term: SheetTerm): FactText {
  const time = timeFact(procedure);
  const note = sharedNote(procedure.channels ?? []);
  const small = [...(time?.varies ? [term('sheetByMethod', lower(methodName(time.method, term)))] : []), ...(note ? [note] : [])];
  return { key: 'time', label: term('sheetTime'), value: time?.text ?? term('sheetNotPublished'), small };
}

function feeText(procedure: Procedure, term: SheetTerm): FactText {
  const fee = feeFact(procedure);
  const value = fee.text ?? term(fee.free ? 'sheetFree' : 'sheetNotPublished');
  const small = [...(fee.varies ? [term('sheetVaries')] : []), ...feeNotes(fee, term).filter((note) => note.length <= SHORT)];
  return { key: 'fee', label: term('sheetFee'), value, small };
}

interface FeeNotes {
  note?: string | undefined;
  exemptions?: string | undefined;
}

const feeNotes = ({ note, exemptions }: FeeNotes, term: SheetTerm) => [...(note ? [note] : []), ...(exemptions ? [term('sheetExempt', exemptions)] : [])];

/** Notes to the fee that are too long for the cell. They are always shown: an amount alone makes exempt people pay. */
export function longFeeNotes(procedure: Procedure, term: SheetTerm): string[] {
  return feeNotes(feeFact(procedure), term).filter((note) => note.length > SHORT);
}

function placeText(procedure: Procedure, site: Site, term: SheetTerm): FactText {
  const office = site.office ?? procedure.agency;
  const value = office ?? procedure.place ?? term('sheetNotPublished');
  return { key: 'place', label: term('sheetPlace'), value, small: office && procedure.place ? [procedure.place] : [] };
}

/** Ways to file, the one from home first. */
export function methodsOf(procedure: Procedure): ChannelMethod[] {
  const online = onlineFact(procedure);
  const named = (method: ChannelMethod) => (procedure.channels ?? []).some((channel) => channel.method === method);
  return ORDER.filter((method) => named(method) || (method === 'online' && online !== null && online !== 'none') || (method === 'direct' && online === 'none'));
}

function methodText(procedure: Procedure, term: SheetTerm): FactText {
  const [first, ...others] = methodsOf(procedure).map((method) => methodName(method, term));
  const small = others.length ? [term('sheetOr', lower(others.join(', ')))] : [];
  return { key: 'method', label: term('sheetMethod'), value: first ?? term('sheetNotPublished'), small };
}

/** The remark that all ways to file share ("Nhận trước 15 giờ, trả trong ngày"): said once, beside the time. */
function sharedNote(channels: readonly Channel[]): string | undefined {
  const note = channels[0]?.note;
  return channels.every((channel) => channel.note === note) ? note : undefined;
}

/** Whether the ways to file differ so that each has to be shown: another time, another fee, or a note of its own. */
export function channelsDiffer(channels: readonly Channel[] = []): boolean {
  const facts = ({ timeLimit, fee, feeAmount, feeNote, feeExemptions, note }: Channel) => [timeLimit, fee, feeAmount, feeNote, feeExemptions, note].join('|');
  const [first] = channels;
  return first !== undefined && channels.some((channel) => facts(channel) !== facts(first));
}

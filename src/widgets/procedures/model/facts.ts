/** What is shown of a procedure: time, fee, online level, freshness, number of papers. Pure selectors; the views put them into words. */
import { dayOf, type IsoDate } from '../../../core/dates.js';
import { formatMoney } from '../../../core/money.js';
import type { Channel, ChannelMethod, OnlineLevel, Procedure } from './procedure.js';

/** Hours of one unit, for comparing only; a working day counts 7/5 of a day. */
const HOURS = { hour: 1, day: 24, workingDay: 33.6, month: 730 };

/** Days after which a record is called stale (design: "Nội dung cập nhật từ …, hỏi lại trước khi nộp"). */
export const STALE_AFTER_DAYS = 180;

/** The shortest time limit. */
export interface TimeFact {
  /** In words, with its unit. */
  text: string;
  method: ChannelMethod;
  /** True when another way to file takes a different time. */
  varies: boolean;
}

/** A fee as it may be shown. With neither text nor note the fee is "Chưa công bố". */
export interface FeeFact {
  /** Amount or rate in words; null when the record gives none that can be trusted. */
  text: string | null;
  /** True only when the record is sure that nothing is paid. */
  free: boolean;
  note?: string;
  exemptions?: string;
  /** True when another way to file costs something else. */
  varies: boolean;
}

/** Whether a record can be relied on today. `since` is the date that decides it. */
export type Freshness =
  | { state: 'repealed' | 'notYetInForce' | 'stale' | 'current'; since: IsoDate }
  | { state: 'undated' };

/** Papers to bring: counted without remarks. */
export interface PaperCount {
  /** Handed in or shown, by everybody. */
  required: number;
  /** Only in special cases. */
  special: number;
}

const hoursOf = (channel: Channel): number =>
  channel.timeLimitValue ? channel.timeLimitValue.amount * HOURS[channel.timeLimitValue.unit] : Infinity;

/** The channel with the shortest certain time limit, else the first that has one in words. */
function fastest(channels: readonly Channel[]): Channel | undefined {
  const timed = channels.filter((channel) => channel.timeLimit);
  let best = timed[0];
  for (const channel of timed) if (best && hoursOf(channel) < hoursOf(best)) best = channel;
  return best;
}

/** Shortest time limit of a procedure; null when none is published. */
export function timeFact(procedure: Procedure): TimeFact | null {
  const channels = procedure.channels ?? [];
  const best = fastest(channels);
  if (!best?.timeLimit) return null;
  const varies = channels.some((channel) => channel.timeLimit !== undefined && channel.timeLimit !== best.timeLimit);
  return { text: best.timeLimit, method: best.method, varies };
}

/** "Miễn phí", "Không thu", "0 đồng": words that claim nothing is paid. */
const CLAIMS_FREE = /^\s*(?:miễn|không (?:thu|mất|phải)|free|0+\s*(?:đ|đồng|vnđ|vnd)?\s*$)/i;
/** Notes that speak of a rate: the portal prints "Miễn phí" for an amount nobody filled in. */
const SPEAKS_OF_A_RATE = /hội đồng nhân dân|hđnd|mức (?:thu|phí|lệ phí)|theo (?:quy định|thông tư|nghị quyết|biểu)/i;

/** Fee of one way to file. */
export function channelFee(channel: Channel): Omit<FeeFact, 'varies'> {
  const { fee, feeAmount, feeNote: note, feeExemptions: exemptions } = channel;
  const free = feeAmount === 0 && !SPEAKS_OF_A_RATE.test(`${fee ?? ''} ${note ?? ''}`);
  const claimed = fee !== undefined && CLAIMS_FREE.test(fee);
  const stated = claimed && !free ? null : (fee ?? null);
  const text = stated ?? (feeAmount ? formatMoney(feeAmount) : null);
  return { text, free, ...(note && { note }), ...(exemptions && { exemptions }) };
}

/** Fee of the fastest way to file that tells one, for lists and the facts strip. */
export function feeFact(procedure: Procedure): FeeFact {
  const channels = procedure.channels ?? [];
  const best = fastest(channels);
  const inOrder = best ? [best, ...channels.filter((channel) => channel !== best)] : channels;
  const fees = inOrder.map(channelFee);
  const told = fees.filter((fee) => fee.text !== null || fee.free);
  const chosen = told[0] ?? fees.filter((fee) => fee.note)[0] ?? fees[0] ?? { text: null, free: false };
  return { ...chosen, varies: told.some((fee) => fee.text !== chosen.text || fee.free !== chosen.free) };
}

/** Online level as stated, else what the channels allow to say; null when nothing is known. */
export function onlineFact(procedure: Procedure): OnlineLevel | null {
  if (procedure.online) return procedure.online;
  const channels = procedure.channels ?? [];
  if (channels.length === 0) return null;
  // "Một phần" is the lower claim: a record that does not say "toàn trình" is not promised to be.
  return channels.some((channel) => channel.method === 'online') ? 'partial' : 'none';
}

/** Whether the procedure is in force and lately checked, on the day `today`. `updatedAt` of the file stands in for a missing day of checking. */
export function freshness(procedure: Procedure, today: IsoDate, updatedAt?: IsoDate): Freshness {
  const { effectiveFrom, effectiveTo } = procedure;
  if (effectiveTo && effectiveTo < today) return { state: 'repealed', since: effectiveTo };
  if (effectiveFrom && effectiveFrom > today) return { state: 'notYetInForce', since: effectiveFrom };
  const checked = procedure.checkedAt ?? updatedAt;
  if (!checked) return { state: 'undated' };
  return { state: dayOf(today) - dayOf(checked) > STALE_AFTER_DAYS ? 'stale' : 'current', since: checked };
}

/** Papers by need, remarks not counted. */
export function paperCount(procedure: Procedure): PaperCount {
  let required = 0;
  let special = 0;
  for (const group of procedure.papers ?? []) {
    if (group.kind === 'case') special += group.papers.length;
    else if (group.kind !== 'note') required += group.papers.length;
  }
  return { required, special };
}

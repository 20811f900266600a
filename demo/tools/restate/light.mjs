import { compact } from './text.mjs';

const HOURS = { hour: 1, day: 24, workingDay: 34, month: 730 };

function hoursOf(channel) {
  const limit = channel.timeLimitValue;
  return limit ? limit.amount * HOURS[limit.unit] : Infinity;
}

/** A short note about the rate stands for a fee without a number: "Mức thu do HĐND tỉnh quy định". */
function feeText(channel) {
  const note = channel?.feeNote?.split('. ')[0].replace(/\.$/u, '');
  return channel?.fee ?? (note && note.length <= 70 && /HĐND|thông tư|quy định/iu.test(note) ? note : undefined);
}

/** One channel that stands for all of them in a list: the fastest certain time, and its fee. */
export function fastestChannel(channels = []) {
  if (channels.length === 0) return undefined;
  let best = channels[0];
  for (const channel of channels) if (hoursOf(channel) < hoursOf(best)) best = channel;
  const timed = channels.find((channel) => channel.timeLimit);
  const paid = feeText(best) ? best : channels.find(feeText);
  return compact({
    method: best.method,
    timeLimit: best.timeLimit ?? timed?.timeLimit,
    timeLimitValue: best.timeLimitValue,
    fee: feeText(paid),
    feeAmount: paid?.feeAmount,
  });
}

/** What the list, the search and the result rows need of a procedure. */
export function lightRecord(procedure) {
  const channel = fastestChannel(procedure.channels);
  return compact({
    code: procedure.code,
    name: procedure.name,
    field: procedure.field,
    commonName: procedure.commonName,
    aliases: procedure.aliases?.slice(0, 6),
    online: procedure.online,
    channels: channel ? [channel] : undefined,
    effectiveFrom: procedure.effectiveFrom,
    effectiveTo: procedure.effectiveTo,
    replacedBy: procedure.replacedBy,
  });
}

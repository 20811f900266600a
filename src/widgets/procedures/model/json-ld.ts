/** The opened procedure for search engines: a GovernmentService of https://schema.org/GovernmentService. */
import { channelFee } from './facts.js';
import type { Channel, Procedure } from './procedure.js';

export interface ServiceContext {
  /** Address of the page that shows the procedure. */
  url: string;
  /** "Xã Đông Xá". */
  commune?: string;
  /** Office that receives the file. */
  office?: string;
  /** Where it can be filed online; undefined when it cannot. */
  filingUrl?: string;
  phone?: string;
}

/** Plain data; a field nobody knows is left out, never guessed. Write it with `canonicalJson`. */
export function governmentService(procedure: Procedure, context: ServiceContext): Record<string, unknown> {
  const { commonName, name } = procedure;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': context.url,
    name: commonName ?? name,
    alternateName: [...(commonName ? [name] : []), ...(procedure.aliases ?? [])],
    identifier: procedure.code,
    serviceType: procedure.field,
    url: context.url,
    provider: thing('GovernmentOrganization', procedure.agency ?? context.commune),
    areaServed: thing('AdministrativeArea', context.commune),
    audience: procedure.subjects?.length ? { '@type': 'Audience', audienceType: procedure.subjects.join('; ') } : undefined,
    serviceOutput: procedure.results?.map((result) => thing('Thing', result)),
    availableChannel: (procedure.channels ?? []).map((channel) => serviceChannel(channel, procedure, context)),
    offers: offer(procedure.channels ?? []),
    dateModified: procedure.checkedAt,
  };
}

const thing = (type: string, name: string | undefined) => (name ? { '@type': type, name } : undefined);

function serviceChannel(channel: Channel, procedure: Procedure, context: ServiceContext): Record<string, unknown> {
  const online = channel.method === 'online';
  return {
    '@type': 'ServiceChannel',
    serviceUrl: online ? context.filingUrl : undefined,
    serviceLocation: online ? undefined : thing('Place', [context.office, procedure.place].filter(Boolean).join(', ') || undefined),
    servicePhone: !online && context.phone ? { '@type': 'ContactPoint', telephone: context.phone } : undefined,
    processingTime: duration(channel),
  };
}

/** ISO 8601 has no working day: such a limit is left out rather than promised in calendar days. */
function duration({ timeLimitValue }: Channel): string | undefined {
  if (!timeLimitValue) return undefined;
  const { amount, unit } = timeLimitValue;
  switch (unit) {
    case 'hour': return `PT${amount}H`;
    case 'day': return `P${amount}D`;
    case 'month': return `P${amount}M`;
    case 'workingDay': return undefined;
  }
}

/** A price only where every way to file is sure of one and the same amount. */
function offer(channels: readonly Channel[]): Record<string, unknown> | undefined {
  const [first] = channels;
  const amount = first?.feeAmount;
  if (amount === undefined || channels.some((channel) => channel.feeAmount !== amount)) return undefined;
  if (amount === 0 && !channels.every((channel) => channelFee(channel).free)) return undefined;
  return { '@type': 'Offer', price: amount, priceCurrency: 'VND' };
}

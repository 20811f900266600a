import type { MiddlewareHandler } from 'hono';
import { IDEMPOTENCY_HEADER, PROOF_HEADER, REPLAYED_HEADER } from '../../core/contract/index.js';
import type { ReceiverEnv } from '../services.js';
import { ProblemError } from './problem.js';

const READING = ['GET', 'HEAD', 'OPTIONS'];

/** True when a page of this origin may send to the commune. */
export function originAllowed(origin: string, allowed: readonly string[]): boolean {
  return allowed.some((entry) => {
    if (!entry.includes('://*.')) return entry === origin;
    const [scheme, rest] = entry.split('://*.');
    return origin.startsWith(`${String(scheme)}://`) && origin.endsWith(`.${String(rest)}`);
  });
}

/**
 * Cross-origin rules of the public side: pages of the commune's own list may read and write, others may neither write
 * nor read from script. Requests without `Origin` do not come from another page's script.
 */
export const publicOrigins: MiddlewareHandler<ReceiverEnv> = async (context, next) => {
  const origin = context.req.header('origin');
  const ownOrigin = new URL(context.req.url).origin;
  const { publicOrigin } = context.get('services');
  const own = origin === undefined || origin === ownOrigin || origin === publicOrigin;
  const allowed = own || originAllowed(origin, context.get('commune').settings.allowedOrigins);
  if (!allowed && (!READING.includes(context.req.method) || context.req.method === 'OPTIONS')) throw new ProblemError('origin-refused');
  if (origin !== undefined && allowed) {
    context.header('access-control-allow-origin', origin);
    context.header('access-control-expose-headers', `${REPLAYED_HEADER}, Retry-After`);
  }
  context.header('vary', 'Origin');
  if (context.req.method !== 'OPTIONS') return next();
  context.header('access-control-allow-methods', 'GET, POST, PUT');
  context.header('access-control-allow-headers', `Content-Type, ${IDEMPOTENCY_HEADER}, ${PROOF_HEADER}`);
  context.header('access-control-max-age', '600');
  return context.body(null, 204);
};

/** The officers' side takes changes only from its own page (protection against forged requests, beside SameSite cookies). */
export const ownOriginOnly: MiddlewareHandler<ReceiverEnv> = async (context, next) => {
  if (READING.includes(context.req.method)) return next();
  const origin = context.req.header('origin');
  const own = origin !== undefined && (origin === context.get('services').publicOrigin || origin === new URL(context.req.url).origin);
  if (!own) throw new ProblemError('origin-refused');
  return next();
};

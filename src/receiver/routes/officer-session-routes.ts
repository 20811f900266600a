import { Hono } from 'hono';
import * as v from 'valibot';
import { LIMITS, type Officer } from '../../core/contract/index.js';
import { ProblemError } from '../http/problem.js';
import { readJson } from '../http/read-body.js';
import { validate } from '../http/validate.js';
import { writeAudit } from '../officers/audit.js';
import { PASSWORD_LENGTH } from '../officers/password-length.js';
import { countTry, forgetFailures } from '../officers/lock-out.js';
import type { OfficerSession, ReceiverEnv, Services } from '../services.js';

const signInSchema = v.object({
  username: v.pipe(v.string('username-missing'), v.trim(), v.minLength(1, 'username-missing'), v.maxLength(60, 'username-missing')),
  password: v.pipe(v.string('password-missing'), v.minLength(1, 'password-missing'), v.maxLength(PASSWORD_LENGTH.most, 'password-missing')),
});
const password = v.pipe(v.string('password-missing'), v.minLength(PASSWORD_LENGTH.least, 'password-too-short'), v.maxLength(PASSWORD_LENGTH.most, 'password-too-long'));
const changeSchema = v.object({ current: v.string('password-missing'), next: password });

/** Signing in and out. */
export function officerSessionRoutes(services: Services): Hono<ReceiverEnv> {
  const routes = new Hono<ReceiverEnv>();

  routes.post('/sign-in', async (context) => {
    services.limiter.take('signIn', context.get('address'));
    const commune = context.get('commune').key;
    const { username, password: given } = validate(signInSchema, await readJson(context.req.raw, LIMITS.jsonBytesMax));
    const name = username.toLowerCase();
    await countTry(services, commune, name);
    const auth = await services.auth();
    const cookies = await auth.signIn(commune, name, given, context.req.raw.headers);
    if (!cookies) {
      await services.store.write((transaction) => writeAudit(transaction, services, commune, null, { action: 'sign-in.failed', subject: name }));
      throw new ProblemError('signed-out', { detail: 'Tên đăng nhập hoặc mật khẩu không đúng.' });
    }
    await forgetFailures(services, commune, name);
    const officer = await auth.session(new Headers({ cookie: cookieHeader(cookies) }), commune);
    await services.store.write((transaction) => writeAudit(transaction, services, commune, officer, { action: 'sign-in' }));
    return withCookies(Response.json(officer && me(officer, commune)), cookies);
  });

  routes.post('/sign-out', async (context) => withCookies(new Response(null, { status: 204 }), await (await services.auth()).signOut(context.req.raw.headers)));

  routes.get('/me', requireOfficer, (context) => context.json(me(context.get('officer'), context.get('commune').key)));

  routes.post('/password', requireOfficer, async (context) => {
    services.limiter.take('signIn', context.get('address'));
    const { current, next } = validate(changeSchema, await readJson(context.req.raw, LIMITS.jsonBytesMax));
    const changed = await (await services.auth()).changePassword(context.req.raw.headers, current, next);
    if (!changed) throw new ProblemError('forbidden', { detail: 'Mật khẩu hiện tại không đúng.' });
    const officer = context.get('officer');
    await services.store.write((transaction) => writeAudit(transaction, services, context.get('commune').key, officer, { action: 'password.changed' }));
    return context.body(null, 204);
  });

  return routes;
}

/** Lets signed-in officers of the commune in the address through, nobody else. */
export const requireOfficer: import('hono').MiddlewareHandler<ReceiverEnv> = async (context, next) => {
  const auth = await context.get('services').auth();
  const officer = await auth.session(context.req.raw.headers, context.get('commune').key);
  if (!officer) throw new ProblemError('signed-out');
  context.set('officer', officer);
  context.header('cache-control', 'no-store');
  return next();
};

function me(officer: OfficerSession, commune: string): Officer {
  return { id: officer.id, username: officer.username, name: officer.name, role: officer.role, commune };
}

function cookieHeader(cookies: Headers): string {
  return cookies.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
}

function withCookies(response: Response, cookies: Headers): Response {
  for (const cookie of cookies.getSetCookie()) response.headers.append('set-cookie', cookie);
  response.headers.set('cache-control', 'no-store');
  return response;
}
